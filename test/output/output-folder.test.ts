import { symlinkSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkOutputFolder, marker, outputFolders } from "../../scripts/output/output-folder.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { folderWith, makeFolder } from "../helpers/folder.ts";

/** What is said of a folder; undefined when it may be replaced. */
function objection(site: string, sources: string[] = []): string | undefined {
  try {
    checkOutputFolder(site, sources);
    return undefined;
  } catch (error) {
    return (error as ProblemsError).problems[0]?.what;
  }
}

describe("a folder that may be replaced", () => {
  test("is new", () => expect(objection(join(makeFolder(), "_site"))).toBeUndefined());
  test("is empty", () => expect(objection(makeFolder())).toBeUndefined());
  test("carries the marker", () => expect(objection(folderWith({ [marker]: "x", "index.html": "x" }))).toBeUndefined());
});

describe("a folder that is refused", () => {
  test("holds other things", () => expect(objection(folderWith({ "thesis.docx": "x" }))).toMatchInlineSnapshot(`"In deze map staan bestanden die niet door Leidraad gemaakt zijn."`));
  test("is a file", () => expect(objection(join(folderWith({ a: "x" }), "a"))).toMatchInlineSnapshot(`"Dit is een bestand en geen map."`));
  test("is the root of the disk", () => expect(objection("/")).toMatchInlineSnapshot(`"Dit is het begin van de schijf, geen map voor een site."`));
  test("is the home folder", () => expect(objection(homedir())).toMatchInlineSnapshot(`"Dit is je persoonlijke map, geen map voor een site."`));
  test("is the project, or holds it", () => {
    const project = folderWith({ [marker]: "x", "deep/content/index.md": "x" });
    expect(objection(project, [join(project, "deep")])).toMatchInlineSnapshot(`"In deze map staan de bestanden waar de site van gemaakt wordt."`);
  });
  test("lies among the pages", () => {
    const project = folderWith({ "content/index.md": "x" });
    expect(objection(join(project, "content/site"), [project])).toMatchInlineSnapshot(`"Deze map hoort bij de bestanden waar de site van gemaakt wordt."`);
  });
});

test("an officer's mistake with the folder has exit code 2 and tells what to do", () => {
  const refused = () => checkOutputFolder(folderWith({ a: "x" }), []);
  expect(refused).toThrow(ProblemsError);
  expect(refused).toThrow(expect.objectContaining({ exitCode: 2, problems: [expect.objectContaining({ todo: expect.stringContaining("--output") as string })] }) as Error);
});

test("a link is followed: what it points to is replaced, not the link", () => {
  const folder = makeFolder();
  const target = makeFolder();
  symlinkSync(target, join(folder, "www"));
  expect(outputFolders(join(folder, "www"))).toEqual({ site: target, stage: `${target}.nieuw`, former: `${target}.vorig`, lock: `${target}.lock` });
});
