import { mkdtempSync } from "node:fs";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation, type Organisation } from "../../data/schema/index.ts";
import { readOrganisationFile } from "../../data/schema/loading/organisation-file.ts";
import type { OrganisationInput } from "../../data/schema/organisation-input.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { organisationFileText } from "../../scripts/init/organisation-file-text.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";

const testFolder = (name: string) => join(projectFolder, "test/organisations", name);

/** The organisation of a folder, its file written anew, and the organisation that is read from that. */
async function rewritten(folder: string) {
  const { organisation } = await loadOrganisation(folder);
  const { input } = await readOrganisationFile(folder);
  const text = organisationFileText({ input: input as OrganisationInput, organisation });
  const copy = mkdtempSync(join(makeFolder(), "o-"));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, "organisation.ts"), text);
  return { organisation, text, again: (await loadOrganisation(copy)).organisation };
}

const contents = ({ id, folder, ...rest }: Organisation) => rest;

describe.each([
  ...["vlinderhof", "de-wilgen", "overzij"].map((name) => ({ name, folder: exampleFolder(name) })),
  ...["smallest", "fullest", "nasty"].map((name) => ({ name, folder: testFolder(name) })),
])("the file of $name, written by the writer", ({ folder }) => {
  test("gives the same organisation, and is the same when it is written again", async () => {
    const { organisation, text, again } = await rewritten(folder);
    expect(contents(again)).toEqual(contents(organisation));
    const { input } = await readOrganisationFile(again.folder);
    expect(organisationFileText({ input: input as OrganisationInput, organisation: again })).toBe(text);
  });
});

test("is explained like the example files are", async () => {
  const { text } = await rewritten(exampleFolder("vlinderhof"));
  const example = readFileSync(join(exampleFolder("vlinderhof"), "organisation.ts"), "utf8");
  const headings = (source: string) => source.match(/(?<=\/\/ ─── ).*?(?= ─)/gu);
  expect(headings(text)?.join()).toContain(headings(example)?.slice(0, 5).join());
  expect(text.split("\n").filter((line) => line.trimStart().startsWith("//") && line.length > 120)).toEqual([]);
});
