import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, questionIds } from "../../data/schema/questions.ts";
import type { Book } from "../../scripts/book/book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { renderTokens } from "../../scripts/markdown/index.ts";
import { answered, complete, wholeHandbook } from "./shipped-handbook.ts";

/** The handbook that comes with the project, as organisations get it. */

const organisationsFolder = join(projectFolder, "data", "organisations");
const organisationIds = readdirSync(organisationsFolder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();

/** The page that lists all answers: whoever reads the handbook to work by it does not read that. */
const register = "/over/keuzes/";

/** All that stands on these pages, as one text. */
function contentsOf({ pages }: Book, isWanted: (path: string) => boolean): string {
  const wanted = [...pages.values()].filter(({ path }) => isWanted(path));
  return wanted.map(({ path, title, summary, tokens }) => [path, title, summary, renderTokens(tokens, { path, picture: (file) => file })].join("\n")).join("\n");
}

describe("the shipped handbook", () => {
  test.each(organisationIds)("is complete for %s", async (id) => {
    const { organisation } = await loadOrganisation(join(organisationsFolder, id));
    await wholeHandbook(organisation);
  });

  test.each(questionIds)("is complete whatever the answer to %s, and says something else for each, in the register and on the pages", async (id) => {
    const registers = new Map<string, string>();
    const pages = new Map<string, string>();
    for (const option of optionsOf(id)) {
      const book = await wholeHandbook(answered(id, option));
      registers.set(contentsOf(book, (path) => path === register), option);
      pages.set(contentsOf(book, (path) => path !== register), option);
    }
    expect([...registers.values()]).toEqual(optionsOf(id));
    expect([...pages.values()]).toEqual(optionsOf(id));
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
    await wholeHandbook({ ...complete, ...facts });
  });
});
