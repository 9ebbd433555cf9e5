import { join } from "node:path";
import { expect, test } from "vitest";
import { findOrganisation } from "../../data/schema/index.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { exampleFolder } from "../helpers/example.ts";
import { folderWith, makeFolder } from "../helpers/folder.ts";

const real = "export default {};\n";
const example = "export default defineOrganisation({ example: true });\n";

/** What is said when no organisation can be found. */
async function said(search: Promise<string>) {
  const error: unknown = await search.catch((thrown: unknown) => thrown);
  return error instanceof ProblemsError ? error.problems : error;
}

test("in this project, without a choice, the first example is built", async () => {
  expect(await findOrganisation()).toBe(exampleFolder("vlinderhof"));
});

test("a name stands for a folder in data/organisations, and a path for itself", async () => {
  expect(await findOrganisation("overzij")).toBe(exampleFolder("overzij"));
  const folder = folderWith({ "organisation.ts": real });
  expect(await findOrganisation(folder)).toBe(folder);
});

test("the one organisation that is no example comes first", async () => {
  const home = folderWith({ "a/organisation.ts": example, "zorg/organisation.ts": real, "b/organisation.ts": example, "los.txt": "" });
  expect(await findOrganisation(undefined, home)).toBe(join(home, "zorg"));
});

test("a file that cannot be read counts as one's own: its mistake must come to light", async () => {
  const home = folderWith({ "a/organisation.ts": example, "zorg/organisation.ts": "export default {" });
  expect(await findOrganisation(undefined, home)).toBe(join(home, "zorg"));
});

test("with several organisations a choice is asked for", async () => {
  const home = folderWith({ "zuid/organisation.ts": real, "noord/organisation.ts": real, "a/organisation.ts": example });
  expect(await said(findOrganisation(undefined, home))).toMatchObject([{
    what: "Er staan 2 organisaties in deze map, en er is niet gekozen welke.",
    todo: "Zet de naam erbij, bijvoorbeeld: npm run build -- --organisation noord",
    allowed: ["noord", "zuid"],
  }]);
});

test("an unknown name gets the nearest one", async () => {
  expect(await said(findOrganisation("vlinderhoff"))).toMatchObject([{
    what: "Er is geen organisatie of map met de naam “vlinderhoff”.",
    todo: "Bedoel je “vlinderhof”?",
    allowed: ["de-wilgen", "overzij", "vlinderhof"],
  }]);
});

test("nothing behind --organisation is no name", async () => {
  expect(await said(findOrganisation(""))).toMatchObject([{ what: "Er is geen organisatie of map met de naam “”." }]);
});

test("a folder in the place of a file counts as one's own too", async () => {
  const home = folderWith({ "a/organisation.ts": example, "zorg/organisation.ts/los.txt": "" });
  expect(await findOrganisation(undefined, home)).toBe(join(home, "zorg"));
});

test("an empty home falls back on the example, whose absence is then told", async () => {
  const home = makeFolder();
  expect(await findOrganisation(undefined, home)).toBe(join(home, "vlinderhof"));
});
