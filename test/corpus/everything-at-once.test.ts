import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOrganisation } from "../../scripts/check/check-organisation.ts";
import { projectFolder, projectPath } from "../../scripts/book/project-path.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { page } from "../book/book-of.ts";
import { folderWith } from "../helpers/folder.ts";
import { smallestSource } from "../schema/organisation-with.ts";

const contentFolder = join(projectFolder, "test/check/content");

/** An organisation with one mistake of each kind: in its file, its logo, its pages, their names, their pictures and what lies about. */
function badOrganisation(): string {
  const folder = folderWith({
    "organisation.ts": smallestSource(`phone: "112"`, `emial: "a@b.nl"`).replace(`color: "#000000"`, `color: "red", logo: "logo.png"`).replace(`name: "Klein"`, `name: "Kle\\u202ein"`),
    "logo.png": "geen plaatje",
    "los.md": page("Los"),
    "content/Hoofdletter.md": page("Hoofdletter"),
    "content/kop.md": "---js\n---\n",
    "content/tekst.md": page("Tekst", "<b>vet</b> {{ organisation.nmae }} [weg](weg.md) Zo\u200brg\n\n![](foto.png)\n\n::: tip\nOpen"),
    "content/foto.png": "geen plaatje",
    "content/brief.docx": "",
  });
  symlinkSync(join(folder, "los.md"), join(folder, "content", "snelkoppeling.md"));
  return folder;
}

test("one report tells of every mistake, so that nobody has to mend them one run at a time", async () => {
  const organisationFolder = badOrganisation();
  const { problems } = await checkOrganisation({ organisationFolder, contentFolder, on: "2026-11-22" });
  const report = formatReport(problems.filter(({ level }) => level !== "info")).replaceAll(`${projectPath(organisationFolder)}/`, "");
  await expect(`${report}\n`).toMatchFileSnapshot("messages/everything-at-once.txt");
});

test("whatever is in one file hides nothing in another", async () => {
  const folder = folderWith({ "organisation.ts": "process.exit(0);\nexport default {};\n", "content/a.md": page("A", "<b>vet</b>") });
  const { problems } = await checkOrganisation({ organisationFolder: folder, contentFolder, on: "2026-11-22" });
  expect(problems.map(({ code }) => code)).toEqual(["program", "pages-unread"]);
});
