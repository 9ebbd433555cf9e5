import { expect, test } from "vitest";
import { platformIds } from "../../data/platforms.ts";
import { sectors, legalRegimes } from "../../data/schema/facts.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { coveringArray } from "../helpers/covering-array.ts";
import { complete, wholeHandbook } from "./shipped-handbook.ts";

/** The handbook for every two answers together, and every answer together with every fact a passage can depend on. */

/** What is different for one value of one fact. */
type Change = (organisation: Organisation) => Partial<Organisation>;

const setting = (name: keyof Organisation["setting"]): Change[] =>
  [true, false].map((value) => ({ setting }) => ({ setting: { ...setting, [name]: value } }));
const works = { name: "de ondernemingsraad" };
const client = { name: "de cliëntenraad" };

const facts: readonly (readonly Change[])[] = [
  setting("fosterCare"),
  setting("residentialCare"),
  setting("closedSetting"),
  setting("secretPlacements"),
  [["0-11", "12-15"], ["16-17"], ["18+"], ["0-11", "12-15", "16-17", "18+"]].map((clientAgeGroups) => () => ({ clientAgeGroups }) as Partial<Organisation>),
  [{}, { works }, { client }, { works, client }].map((councils) => () => ({ councils })),
  (["je", "u"] as const).map((partners) => ({ address }) => ({ address: { ...address, partners } })),
  (["je", "u"] as const).map((clients) => ({ address }) => ({ address: { ...address, clients } })),
  (["intern", "openbaar"] as const).map((indexing) => ({ publication }) => ({ publication: { ...publication, indexing } })),
  [[], [{ name: "het wijkteam", offers: "Denkt mee over veilig online zijn." }]].map((helpPoints) => () => ({ helpPoints })),
  ...platformIds.map((id): Change[] => [
    () => ({}),
    ({ platforms }) => ({ platforms: { ...platforms, dropped: [...platforms.dropped, id] } }),
  ]),
  [...sectors.map((sector) => [sector]), [...sectors]].map((sectors) => () => ({ sectors })),
  ...legalRegimes.map((regime) => [
    ({ legalRegimes: others }: Organisation) => ({ legalRegimes: others.filter((other) => other !== regime) }),
    ({ legalRegimes: others }: Organisation) => ({ legalRegimes: [...others, regime] }),
  ]),
];

/** Answers to one question; of a question with more answers also none, and all. */
function answersTo(id: QuestionId): (string | readonly string[])[] {
  const options = optionsOf(id);
  return questions[id].multiple ? [[], ...options.map((option) => [option]), options] : [...options];
}

const answers = questionIds.map(answersTo);
const rows = coveringArray([...answers, ...facts].map(({ length }) => length));

function organisationOf(row: readonly number[]): Organisation {
  const given = questionIds.map((id, index) => [id, { answer: answers[index]?.[row[index] ?? 0] ?? "", reason: "", decided: true }] as const);
  const start: Organisation = { ...complete, legalRegimes: [], answers: { ...complete.answers, ...(Object.fromEntries(given) as object) } };
  return facts.reduce((organisation, changes, index) => ({ ...organisation, ...changes[row[questionIds.length + index] ?? 0]?.(organisation) }), start);
}

test.each(rows.map((row, index) => [index + 1, row] as const))(`every two answers go together (${rows.length} books): book %i`, async (_, row) => {
  await wholeHandbook(organisationOf(row)).catch((error: unknown) => {
    if (error instanceof ProblemsError) expect(formatReport(error.problems)).toBe("");
    throw error;
  });
});
