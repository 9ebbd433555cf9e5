import { isApplicable, questionIds, questions } from "../../data/schema/index.ts";
import { placeIn } from "../../data/schema/loading/organisation-file.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { inGeneralWords } from "../../data/schema/questions.ts";
import type { Problem } from "../report/problem.ts";

/** One remark with every question that this organisation has still to decide on; none when it decided on all. */
export function checkUndecided(organisation: Organisation): Problem[] {
  const open = questionIds.filter((id) => !organisation.answers[id].decided && isApplicable(questions[id], organisation));
  if (open.length === 0) return [];
  const { file, lineOf } = placeIn(organisation.folder);
  return [{
    level: "info",
    code: "undecided",
    file,
    line: lineOf(["answers"]),
    field: "answers",
    what: open.length === 1 ? "Over 1 vraag is nog niet besloten." : `Over ${open.length} vragen is nog niet besloten.`,
    why: "Zolang geldt het standaardantwoord, en staat in het register dat jullie nog moeten kiezen.",
    todo: ["Besluit erover, en zet het antwoord bij answers:", ...open.map((id) => `- ${id}: ${inGeneralWords(questions[id].ask)}`)].join("\n"),
  }];
}
