import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, questionIds } from "../../data/schema/questions.ts";
import type { Book } from "../../scripts/book/book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { html } from "./book-of.ts";
import { answered, complete, shippedHandbook } from "./shipped-handbook.ts";

/** The handbook that comes with the project, as organisations get it. */

const organisationsFolder = join(projectFolder, "data", "organisations");
const organisationIds = readdirSync(organisationsFolder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();

/** The shipped handbook for an organisation, after making sure that there is nothing to say of it. */
async function readFor(organisation: Organisation): Promise<Book> {
  const { book, warnings } = await shippedHandbook(organisation);
  expect(warnings).toEqual([]);
  return book;
}

describe("the shipped handbook", () => {
  test.each(organisationIds)("is complete for %s", async (id) => {
    const { organisation } = await loadOrganisation(join(organisationsFolder, id));
    await readFor(organisation);
  });

  test.each(questionIds)("is complete whatever the answer to %s, and says something else for each", async (id) => {
    const register = new Set<string>();
    for (const option of optionsOf(id)) {
      const book = await readFor(answered(id, option));
      register.add(html(book, "/over/keuzes/"));
    }
    expect(register.size).toBe(optionsOf(id).length);
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
    ["that says u", { address: { partners: "u", clients: "u" } }],
    ["whose site is public", { publication: { ...complete.publication, indexing: "openbaar" } }],
  ];

  test.each(others)("is complete for an organisation %s", async (_, facts) => {
    await readFor({ ...complete, ...facts });
  });
});
