import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { checkStrayPages } from "../../scripts/book/check-stray-pages.ts";
import { projectPath } from "../../scripts/book/project-path.ts";
import type { Problem } from "../../scripts/report/problem.ts";
import { type Files, folderOf, loadFolder, page } from "../book/book-of.ts";
import { folderWith, makeFolder } from "../helpers/folder.ts";
import { smallestSource } from "../schema/organisation-with.ts";
import { problemsIn, type Row, said } from "./said.ts";

/** What is found in a small handbook with these files; what a link points to stands behind an arrow. */
async function problemsOf(files: Files): Promise<readonly Problem[]> {
  const isLink = ([, content]: [string, string]): boolean => content.startsWith("→ ");
  const folder = folderOf(Object.fromEntries(Object.entries(files).filter((entry) => !isLink(entry))));
  for (const [path, target] of Object.entries(files).filter(isLink)) symlinkSync(target.slice(2), join(folder, "content", path));
  const found = await loadFolder(folder).then(({ warnings }) => warnings, problemsIn);
  const short = (text: string): string => text.replaceAll(`${projectPath(folder)}/`, "");
  return found.map((problem) => ({ ...problem, file: short(problem.file), what: short(problem.what), why: problem.why && short(problem.why) }));
}

async function expectMessages(name: string, rows: readonly Row<Files>[]): Promise<void> {
  await expect(await said(rows, problemsOf)).toMatchFileSnapshot(`messages/${name}.txt`);
}

const outside = folderWith({ "geheim.md": page("Geheim"), "geheim.png": "" });

describe("the name of a page", () => {
  test("must be an address on every system and server", async () => {
    await expectMessages("names-pages", [
      ["D01", "gives two pages one address", { "a.md": page("A"), "a/index.md": page("B") }],
      ["D02", "lets two names differ in capitals", { "appen.md": page("A"), "Appen.md": page("B") }],
      ["D03", "lets a name climb", { "...md": page("A"), "a..b.md": page("B") }],
      ["D04", "takes a name that Windows keeps for itself", { "con.md": page("A"), "aux/index.md": page("B") }],
      ["D05", "takes a name without letters", { "💊.md": page("A"), "日本.md": page("B"), "ﬁ.md": page("C") }],
      ["D06", "takes a name as in Word", { "Beleid & Visie (concept) ü.md": page("A") }],
      ["D07", "takes a name that is too long", { [`${"beleid-".repeat(10)}a.md`]: page("A") }],
      ["D08", "takes signs that Windows refuses", { "wat?.md": page("A"), "a:b.md": page("B"), "punt..md": page("C"), "spatie .md": page("D") }],
      ["D09", "takes backslashes for a folder", { "map\\kwaad.md": page("A") }],
      ["T9", "takes a sign that ends a name", { "a\nb.md": page("A"), "a%2fb.md": page("B") }],
    ]);
  });
});

describe("what lies among the pages", () => {
  test("is a page, a picture, or refused", async () => {
    await expectMessages("names-files", [
      ["C19", "leaves programs of Eleventy there", { "a.11tydata.js": "", "b.11ty.js": "", "c.njk": "", "content.json": "{}" }],
      ["D14", "leaves there what a computer makes", { ".DS_Store": "", "Thumbs.db": "", "~$brief.docx": "", ".git/config": "" }],
      ["D15", "leaves a document, a program or a web page there", { "brief.docx": "", "virus.exe": "", "pagina.html": "", "pagina.txt": "" }],
    ]);
  });

  test("lies there itself: nothing is fetched through a link", async () => {
    const rows: readonly Row<Files>[] = [
      ["D11", "links to a file elsewhere", { "geheim.md": `→ ${join(outside, "geheim.md")}` }],
      ["D11", "links to a folder elsewhere", { map: `→ ${outside}` }],
      ["D11", "shows a picture through a link", { "a.md": page("A", "![Een foto](foto.png)"), "foto.png": `→ ${join(outside, "geheim.png")}` }],
      ["D12", "links in a ring", { rond: "→ ." }],
      ["D13", "links to nothing", { "weg.md": "→ nergens.md" }],
    ];
    await expectMessages("names-links", rows);
  });

  test.each(["organisation.ts", "logo.svg"])("also %s of an organisation", async (name) => {
    const folder = folderWith(name === "organisation.ts" ? {} : { "organisation.ts": smallestSource(`color: "#000000"`, `color: "#000000", logo: "logo.svg"`) });
    symlinkSync(join(outside, "geheim.md"), join(folder, name));
    const problems = await loadOrganisation(folder).then(() => [], problemsIn);
    expect(problems.find(({ level }) => level === "error")?.what).toMatch(/geen gewoon bestand, maar een map of een snelkoppeling/);
  });

  test("D15: a page that lies beside the folder of pages is told, a README is not", () => {
    const folder = makeFolder();
    for (const map of ["Content", "content", "versions"]) {
      mkdirSync(join(folder, map));
      writeFileSync(join(folder, map, "a.md"), page("A"));
    }
    writeFileSync(join(folder, "b.md"), page("B"));
    writeFileSync(join(folder, "README.md"), "# Van ons\n");
    const problems = checkStrayPages(folder);
    expect(problems.map(({ file }) => file.replace(`${projectPath(folder)}/`, ""))).toEqual(["Content/a.md", "b.md"]);
    expect(problems[0]).toMatchObject({
      level: "warning",
      what: "Deze pagina komt niet op de site.",
      why: "De eigen pagina’s van een organisatie staan in haar map content.",
      todo: "Zet het bestand in de map content, of in een map daarin. Let op hoofdletters.",
    });
  });
});
