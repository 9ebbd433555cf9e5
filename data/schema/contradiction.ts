import type { Problem } from "../../scripts/report/problem.ts";
import type { Answers, Organisation } from "./organisation.ts";
import type { QuestionId } from "./questions.ts";

/** What a check found; where it stands in the file is looked up afterwards. */
export interface Finding extends Pick<Problem, "what" | "why" | "todo"> {
  /** The field to change, ["answers", "clientConnections"] or ["officialChannels", 0, "name"]. */
  readonly at: readonly PropertyKey[];
}

/** A combination of facts and answers that cannot be right, or deserves a look. */
export interface Contradiction {
  /** Fixed name, "C01"; it stands in reports, so that people can ask about it. */
  readonly id: string;
  readonly level: Problem["level"];
  /**
   * Pure: the same organisation and day give the same findings.
   *
   * @param on the day to compare dates with, "2026-11-21"; without it dates are not looked at
   */
  readonly check: (organisation: Organisation, on?: string) => readonly Finding[];
}

type Outcome = Finding | readonly Finding[] | false | undefined;

/** A contradiction from a condition that is followed by what to say when it holds: `condition && { … }`. */
export function contradiction(
  id: string,
  level: Problem["level"],
  look: (organisation: Organisation, on?: string) => Outcome,
): Contradiction {
  return { id, level, check: (organisation, on) => [look(organisation, on) || []].flat() };
}

/** The place of the first of these answers that the organisation gave itself: the others are defaults and not in the file. */
export function answerAt(answers: Answers, first: QuestionId, ...others: QuestionId[]): readonly PropertyKey[] {
  return ["answers", [first, ...others].find((id) => answers[id].decided) ?? first];
}
