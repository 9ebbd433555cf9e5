import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { init } from "../../scripts/init/init.ts";
import { givenFields } from "../../scripts/init/options.ts";
import { words } from "../book/book-of.ts";
import { folderWith } from "../helpers/folder.ts";
import { manualExamples } from "./examples.ts";

const files = Object.fromEntries(manualExamples().filter(({ kind }) => kind === "bestand").map(({ file, text }) => [file, text]));

/** The organisation that comes of the files in the manual. */
async function madeFrom(answers: string, tokens?: string) {
  const home = folderWith(files);
  const printed: string[] = [];
  const { id = "" } = await init({
    home, today: "2026-11-22", fields: givenFields({}), answers: join(home, answers), tokens: tokens && join(home, tokens),
    offerStart: false, print: (text) => printed.push(text),
  });
  return { ...(await loadOrganisation(join(home, id))), id, text: readFileSync(join(home, id, "organisation.ts"), "utf8"), printed: printed.join("\n") };
}

it("an officer who uses the answers file of the manual has a book that tells what she answered", async () => {
  const { organisation, id, printed } = await madeFrom("antwoorden.json");
  expect(id).toBe("zonnehof");
  const { book } = await loadBook({ organisation, contentFolders: [join(projectFolder, "content")] });
  expect(words(book, "/over/contact/").join("\n")).toContain("De achterwacht");
  expect(words(book, "/over/keuzes/").join("\n")).toContain("Bewoners maken samen afspraken.");
  expect(printed).toContain("Nog te beslissen (tot dan geldt de standaard):\n  - Mag een medewerker bewoners toevoegen als vriend");
  expect(printed).toContain("(contacts.privacyOfficer: name, email)");
});

it("the design tokens of the manual become the colours and the typeface of the house", async () => {
  const { organisation, printed } = await madeFrom("antwoorden.json", "tokens.json");
  expect(organisation.brand).toMatchObject({ color: "#7b1e3a", accent: "#d9822b", typeface: "open-sans" });
  expect(printed).toContain("kleur.merk.primair (#7b1e3a) wordt de huiskleur.\nkleur.merk.accent (#d9822b) wordt de tweede kleur.");
});
