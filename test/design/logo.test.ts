import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { logoNotes } from "../../scripts/site/logo.ts";
import { paintedDotsOf } from "../../scripts/site/picture-file.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";

/** What is said of a drawing, 40 by 20, as a logo. */
async function notesOn(inside: string): Promise<string[]> {
  const file = join(makeFolder(), "logo.png");
  await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`)).png().toFile(file);
  return logoNotes("logo.png", await paintedDotsOf(file));
}

const field = (fill: string, width = 40) => `<rect width="${width}" height="20" fill="${fill}"/>`;

test.each([
  ["a dark one", `<circle cx="9" cy="9" r="8" fill="#4a1942"/>`],
  ["a coloured one on a white ground of its own", `${field("#ffffff")}<circle cx="9" cy="9" r="8" fill="#4a1942"/>`],
  ["white letters on a coloured ground of its own", `${field("#4a1942")}<circle cx="9" cy="9" r="8" fill="#ffffff"/>`],
  ["a light one with dark letters", `${field("#ffd43b", 20)}<rect x="24" width="8" height="20" fill="#222222"/>`],
])("of %s nothing is said", async (_, inside) => {
  expect(await notesOn(inside)).toEqual([]);
});

test("of white letters without a ground is said that they are lost on the white plate", async () => {
  const [note] = await notesOn(`<circle cx="9" cy="9" r="8" fill="#4a1942"/><rect x="20" width="16" height="20" fill="#ffffff"/>`);
  expect(note).toMatch(/^logo\.png is voor \d\d procent wit of bijna wit, en dat deel valt weg\. Het logo staat op de site altijd op een wit vlak, ook in de donkere weergave/);
});

test("of a light logo is said how faint it is", async () => {
  expect(await notesOn(`<circle cx="9" cy="9" r="8" fill="#e0a800"/>`)).toEqual([
    "logo.png is licht: het steekt hooguit 2,1:1 af tegen wit (goed te zien is 3:1). Het logo staat op de site altijd op een wit vlak, ook in de donkere weergave, en op papier op wit: gebruik een donkerder versie als die er is.",
  ]);
});

test("a white logo is told when the organisation is loaded, and not again here", async () => {
  expect(await notesOn(`<circle cx="9" cy="9" r="8" fill="#ffffff"/>`)).toEqual([]);
});

test("of the logos of the examples nothing is said", async () => {
  for (const name of ["vlinderhof", "de-wilgen", "overzij"]) expect(logoNotes(name, await paintedDotsOf(join(exampleFolder(name), "logo.svg"))), name).toEqual([]);
});
