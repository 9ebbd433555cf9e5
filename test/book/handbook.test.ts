import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";

/** The handbook that comes with the project, as organisations get it. */

const organisationsFolder = join(projectFolder, "data", "organisations");
const content = join(projectFolder, "content");

/** What there is to say of the shipped handbook for an organisation. */
async function problemsFor(organisation: Organisation): Promise<string[]> {
  const problems = await loadBook({ organisation, contentFolders: [content, join(organisation.folder, "content")] }).then(
    ({ warnings }) => warnings,
    (error: unknown) => (error instanceof ProblemsError ? error.problems : expect.fail(String(error))),
  );
  return problems.map(({ file, line, what }) => `${file}:${line} ${what}`);
}

const { organisation: vlinderhof } = await loadOrganisation(join(organisationsFolder, "vlinderhof"));

/** An organisation that filled in everything an answer may need. */
const complete: Organisation = {
  ...vlinderhof,
  approvedApps: [{ name: "Signal", purpose: "berichten" }],
  approvedAiTools: [{ name: "Copilot" }],
  terms: { coolingOffMonths: 12, consentMonths: 24 },
  profileNameExample: "Anna van Vlinderhof",
};

function answered(id: QuestionId, answer: string | readonly string[]): Organisation {
  const changed = { answer, reason: "", decided: true };
  return { ...complete, answers: { ...complete.answers, [id]: changed } };
}

describe("the shipped handbook", () => {
  test.each(readdirSync(organisationsFolder).sort())("is complete for %s", async (id) => {
    const { organisation } = await loadOrganisation(join(organisationsFolder, id));
    expect(await problemsFor(organisation)).toEqual([]);
  });

  test.each(questionIds)("is complete whatever the answer to %s", async (id) => {
    for (const option of optionsOf(id)) {
      expect(await problemsFor(answered(id, questions[id].multiple ? [option] : option)), option).toEqual([]);
    }
  });

  const { setting } = complete;
  const others: readonly (readonly [string, Partial<Organisation>])[] = [
    ["without foster care", { setting: { ...setting, fosterCare: false } }],
    ["where nobody lives", { setting: { ...setting, residentialCare: false } }],
    ["with a closed ward", { setting: { ...setting, closedSetting: true } }],
    ["with secret placements", { setting: { ...setting, secretPlacements: true } }],
    ["for adults only", { clientAgeGroups: ["18+"] }],
    ["for all ages", { clientAgeGroups: ["0-11", "12-15", "16-17", "18+"] }],
    ["without councils", { councils: {} }],
    ["with both councils", { councils: { works: { name: "de ondernemingsraad" }, client: { name: "de cliëntenraad" } } }],
    ["that says u", { address: { staff: "u", partners: "u", clients: "u" } }],
    ["whose site is public", { publication: { ...complete.publication, indexing: "openbaar" } }],
  ];

  test.each(others)("is complete for an organisation %s", async (_, facts) => {
    expect(await problemsFor({ ...complete, ...facts })).toEqual([]);
  });
});
