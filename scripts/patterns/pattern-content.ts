import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { shippedContent } from "../book/content-folders.ts";
import { projectFolder } from "../book/project-path.ts";
import { callouts } from "../markdown/callout.ts";
import { writeFiles } from "../output/write-files.ts";
import { pictogramNames } from "../site/pictogram.ts";
import { drawnFamilies } from "./drawn-families.ts";

/** Site path of the section with all patterns; each family is a page below it. */
export const patternsPath = "/patronen/";

/** Site path of the page that has every family. */
export const allPatternsPath = `${patternsPath}alles/`;

/** The families that are written by hand. */
const writtenFamilies = join(projectFolder, "layouts/patterns");

/**
 * Makes the folder of pages that a pattern site is built from: the handbook, so that links, menus and search have something to
 * lead to, and the families. What a closed list in the code can tell is made from that list.
 *
 * @param folder absolute path; what was there is replaced
 */
export async function makePatternContent(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(shippedContent, folder, { recursive: true });
  const families = join(folder, patternsPath);
  cpSync(writtenFamilies, families, { recursive: true, filter: (path) => !path.endsWith(".css") });
  writeFiles(families, [
    { path: "kaders.md", content: calloutPage() },
    { path: "pictogrammen.md", content: pictogramPage() },
    { path: "alles.md", content: pageText({ title: "Alle patronen op één pagina", order: 990, body: "Hieronder staat elke familie." }) },
    ...drawnFamilies.map(({ name, title, order }) => ({ path: `${name}.md`, content: pageText({ title, order, body: "Deze familie volgt uit de code." }) })),
    { path: "vlak.png", content: await sharp({ create: { width: 960, height: 480, channels: 3, background: "#9aa3ad" } }).png().toBuffer() },
  ]);
}

interface GeneratedPage {
  readonly title: string;
  readonly order: number;
  readonly body: string;
  readonly layer?: string;
}

function pageText({ title, order, body, layer = "standard" }: GeneratedPage): string {
  const front = [`title: ${title}`, `summary: ${title} in elke toestand.`, "audience: [staff, managers]", `order: ${order}`, "kind: about", `layer: ${layer}`, "book: false"];
  return `---\n${front.join("\n")}\n---\n\n${body}\n`;
}

/** Each kind of callout as it is, and with a title of an author's own; the first with all that may stand in it. */
function calloutPage(): string {
  const long = "Een kader met meer tekst: een alinea die over een paar regels loopt, met **vette woorden** en een [link naar een pagina](../clienten/appen.md).\n\n- Een punt.\n- Nog een punt.\n\nEn een alinea eronder.";
  const own = "Een titel van een schrijver zelf, die langer is dan één regel op een telefoon";
  const pairs = Object.keys(callouts).map((kind, index) => `::: ${kind}\nEen zin.\n:::\n\n::: ${kind} ${index === 0 ? own : "Een eigen titel"}\n${index === 0 ? long : "Nog een zin."}\n:::`);
  return pageText({ title: "Kaders", order: 3, body: pairs.join("\n\n") });
}

function pictogramPage(): string {
  const all = pictogramNames.map((name) => `::: pictogram ${name} ${name}\nEen regel bij het beeld.\nEn nog een regel.\n:::`);
  return pageText({ title: "Pictogrammen", order: 10, layer: "easy", body: all.join("\n\n") });
}
