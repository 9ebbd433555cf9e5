import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { isHandbook } from "../../data/schema/books.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import type { Book } from "../../scripts/book/book.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { contrast } from "../../scripts/site/colour.ts";
import { makeWord } from "../../scripts/word/make-word.ts";
import { writeWord } from "../../scripts/word/write-word.ts";
import { shippedHandbook, vlinderhof } from "../book/shipped-handbook.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";
import { outOfOrder, sourceBlocks } from "../print/reading-order.ts";
import { bookOfOnePage, smallBook } from "../print/small-book.ts";
import { all, namesIn, partsOf, readXml, styleOf, textOf } from "./opened-word.ts";
import type { WordElement } from "./opened-word.ts";

const bookOf = async (folder: string): Promise<Book> => (await shippedHandbook((await loadOrganisation(join(projectFolder, folder))).organisation)).book;

/** The XML of a part of a document. */
function partIn(bytes: Uint8Array, name: string): WordElement {
  return readXml(partsOf(bytes).get(name) ?? "");
}

const bodyOf = (bytes: Uint8Array): WordElement => partIn(bytes, "word/document.xml");

/** Styles of paragraphs that are headings, labels or part of the front: these have no number. */
const withoutNumber = /^(Heading\d|TOC\d|TOCHeading|Voorwerk|Title|Subtitle|Overleg|Normal|Kaderkop-.*|Lijstkop|Tabelkop|Tabeleinde|Pictogram|Afbeelding|Kniplijn|Scheiding)$/;

/** What would make Word refuse the document, or lead nowhere in it. */
function faultsOf(bytes: Uint8Array): string[] {
  const parts = new Map([...partsOf(bytes)].map(([name, xml]) => [name, readXml(xml)]));
  const body = bodyOf(bytes);
  const valuesOf = (part: string, element: string, attribute: string): (string | undefined)[] => {
    const root = parts.get(part);
    return root ? all(root, element).map(({ attributes }) => attributes[attribute]) : [];
  };
  const relationships = valuesOf("word/_rels/document.xml.rels", "Relationship", "Id");
  const targets = parts.get("word/_rels/document.xml.rels");
  const styles = valuesOf("word/styles.xml", "w:style", "w:styleId");
  const lists = valuesOf("word/numbering.xml", "w:num", "w:numId");
  const notes = valuesOf("word/footnotes.xml", "w:footnote", "w:id");
  const bookmarks = all(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"] ?? "");
  const missing = (kind: string, used: readonly (string | undefined)[], known: readonly (string | undefined)[]): string[] =>
    [...new Set(used)].filter((one) => one !== undefined && !known.includes(one)).map((one) => `${kind} ${one}`);
  const values = (name: string): (string | undefined)[] => all(body, name).map(({ attributes }) => attributes["w:val"]);
  const double = (kind: string, given: readonly (string | undefined)[]): string[] => given.filter((one, index) => given.indexOf(one) !== index).map((one) => `${kind} ${one} twice`);
  const files = (targets ? all(targets, "Relationship") : []).filter(({ attributes }) => attributes["TargetMode"] !== "External").map(({ attributes }) => `word/${attributes["Target"]}`);
  return [
    ...missing("no style", [...values("w:pStyle"), ...values("w:rStyle"), ...values("w:tblStyle")], styles),
    ...missing("no list", values("w:numId"), lists),
    ...missing("no bookmark", all(body, "w:hyperlink").map(({ attributes }) => attributes["w:anchor"]), bookmarks),
    ...missing("no relationship", [...all(body, "w:hyperlink").map(({ attributes }) => attributes["r:id"]), ...all(body, "a:blip").map(({ attributes }) => attributes["r:embed"])], relationships),
    ...missing("no footnote", all(body, "w:footnoteReference").map(({ attributes }) => attributes["w:id"]), notes),
    ...missing("no file", files, namesIn(bytes)),
    ...double("bookmark", bookmarks),
    ...double("bookmark id", all(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:id"])),
    ...double("drawing", all(body, "wp:docPr").map(({ attributes }) => attributes["id"])),
    ...double("relationship", relationships),
    ...bookmarks.filter((name) => !/^[a-z]\w{0,39}$/.test(name)).map((name) => `a bookmark that Word does not take: ${name}`),
  ];
}

/** Every number that a paragraph or a row has, and the bookmarks that stand before each. */
function numbersIn(body: WordElement): { numbers: number[]; readAt: Map<string, number> } {
  const numbers: number[] = [];
  const readAt = new Map<string, number>();
  let waiting: string[] = [];
  for (const { attributes } of all(body, "w:bookmarkStart")) {
    const name = attributes["w:name"] ?? "";
    const number = /^alinea_(\d+)$/.exec(name)?.[1];
    if (name.startsWith("plek_") && numbers.length > 0) readAt.set(`${name} inside`, numbers.at(-1) ?? 0);
    waiting.push(name);
    if (number === undefined) continue;
    numbers.push(Number(number));
    for (const before of waiting) readAt.set(before, Number(number));
    waiting = [];
  }
  return { numbers, readAt };
}

describe.each([
  ["data/organisations/vlinderhof", true],
  ["data/organisations/overzij", false],
  ["test/organisations/nasty", true],
] as const)("the Word document of %s", (folder, sheets) => {
  let book: Book;
  let bytes: Uint8Array;
  let paragraphs: number;
  let body: WordElement;
  let text: string;

  beforeAll(async () => {
    book = await bookOf(folder);
    ({ bytes, paragraphs } = await makeWord(book, { sheets }));
    body = bodyOf(bytes);
    text = textOf(body);
  }, 60_000);

  test("has every text of the handbook, in its order", async () => {
    const handbook = book.documents.find(isHandbook);
    const pages = (handbook?.pages ?? []).filter((path) => path !== handbook?.back);
    const blocks = pages.flatMap((path) => [book.pages.get(path)?.summary ?? "", ...sourceBlocks(book.pages.get(path)?.tokens ?? [])]);
    expect(blocks.length).toBeGreaterThan(1000);
    expect(await outOfOrder(bytes, blocks, async () => text)).toEqual([]);
  });

  test("has the handouts and worksheets too when they are asked for", () => {
    const read = text.replaceAll("\u00a0", " ");
    const own = [...book.pages.values()].filter(({ data }) => data.print && !data.book);
    const absent = own.filter(({ summary }) => !read.includes(summary.replaceAll("\u00a0", " ")));
    expect(absent.length).toBe(sheets ? 0 : own.filter(({ path }) => path !== "/handouts/wat-nu-kaart/").length);
  });

  test("opens without a fault and leads nowhere in vain", () => {
    expect(faultsOf(bytes)).toEqual([]);
  });

  test("numbers every paragraph and row of text, without a gap", () => {
    const { numbers } = numbersIn(body);
    expect(numbers).toEqual(Array.from({ length: paragraphs }, (_, index) => index + 1));
    const rows = all(body, "w:tr").filter((row) => all(row, "w:tblHeader").length === 0);
    const cells = new Set(rows.flatMap((row) => all(row, "w:p")));
    const unnumbered = all(body, "w:p").filter((paragraph) => !withoutNumber.test(styleOf(paragraph)) && !cells.has(paragraph) && !/^\[\d+\]/.test(textOf(paragraph)));
    // The lines under the name of someone who signs belong to that paragraph.
    expect(unnumbered.map(textOf).filter((text) => !/^(Naam|Datum|Handtekening):\s+$/.test(text) && !isInstruction(text))).toEqual([]);
    expect(rows.filter((row) => !/^\[\d+\]/.test(textOf(row))).map(textOf)).toEqual([]);
  });

  test("names at every reference the paragraph that it leads to", () => {
    const { readAt } = numbersIn(body);
    const references = all(body, "w:hyperlink").filter(({ attributes }) => attributes["w:anchor"] !== undefined);
    expect(references.length).toBeGreaterThan(100);
    const wrong = references.filter((link) => {
      const name = link.attributes["w:anchor"] ?? "";
      const said = Number(/\[(\d+)\]$/.exec(textOf(link))?.[1]);
      return said !== readAt.get(name) && said !== readAt.get(`${name} inside`);
    });
    expect(wrong.map(textOf)).toEqual([]);
  });
});

/** What the front says about how to respond. */
function isInstruction(text: string): boolean {
  return /^(Voor elke alinea|De nummers horen|Iets opmerken|De tekst zelf)/.test(text);
}

describe("the Word document", () => {
  test("is the same, byte for byte, whenever and wherever it is made", async () => {
    const book = await smallBook();
    const [first, zone] = [await makeWord(book), process.env["TZ"]];
    process.env["TZ"] = "Pacific/Auckland";
    const second = await makeWord(book);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  test("says in its properties what it is, whose, which version and in which language", async () => {
    const { bytes } = await makeWord(await smallBook());
    const { organisation } = await smallBook();
    const core = partIn(bytes, "docProps/core.xml");
    const said = Object.fromEntries(core.children.flatMap((child) => (typeof child === "string" ? [] : [[child.name, child.children.filter((inside) => typeof inside === "string").join("")]])));
    expect(said).toMatchObject({ "dc:language": "nl-NL", "cp:version": organisation.edition.version });
    expect(said["dc:creator"]?.replaceAll("&amp;", "&")).toContain(organisation.name.slice(0, 5));
    expect(all(partIn(bytes, "word/styles.xml"), "w:lang")[0]?.attributes["w:val"]).toBe("nl-NL");
    expect(textOf(partIn(bytes, "word/footer1.xml"))).toContain(`versie ${organisation.edition.version}`);
  });

  test("has headings of Word's own in outline, never skipping a level, in a colour that can be read", async () => {
    const { organisation } = await loadOrganisation(exampleFolder("de-wilgen"));
    const { bytes } = await makeWord((await shippedHandbook(organisation)).book);
    const levels = all(bodyOf(bytes), "w:pStyle").flatMap(({ attributes }) => Number(/^Heading(\d)$/.exec(attributes["w:val"] ?? "")?.[1] ?? 0) || []);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    const headings = all(partIn(bytes, "word/styles.xml"), "w:style").filter(({ attributes }) => /^Heading/.test(attributes["w:styleId"] ?? ""));
    expect(headings.map((style) => all(style, "w:outlineLvl")[0]?.attributes["w:val"])).toEqual(["0", "1", "2", "3", "4"]);
    for (const style of headings) expect(contrast(`#${all(style, "w:color")[0]?.attributes["w:val"]}`, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });

  test("starts every numbered list anew, repeats the head of a table, and gives a picture its words", async () => {
    const { bytes } = await makeWord((await shippedHandbook(vlinderhof)).book, { sheets: true });
    const body = bodyOf(bytes);
    const tables = all(body, "w:tbl");
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter((table) => all(table, "w:tblHeader").length !== 1)).toEqual([]);
    const lists = all(partIn(bytes, "word/numbering.xml"), "w:num").slice(2);
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((list) => all(list, "w:startOverride").length !== 9).length).toBe(0);
    // Only a list that goes on behind something else starts higher.
    const starts = lists.map((list) => Math.max(...all(list, "w:startOverride").map(({ attributes }) => Number(attributes["w:val"]))));
    expect(starts.filter((start) => start === 1).length).toBeGreaterThan(starts.length * 0.9);
    const drawings = all(body, "wp:docPr");
    expect(drawings[0]?.attributes["descr"]).toBe("Logo van Vlinderhof");
    expect(drawings.slice(1).every((drawing) => drawing.attributes["descr"] !== undefined || all(drawing, "adec:decorative").length === 1)).toBe(true);
  });

  test("explains a term in a footnote of Word's own", async () => {
    const { bytes } = await makeWord((await shippedHandbook(vlinderhof)).book);
    const notes = all(partIn(bytes, "word/footnotes.xml"), "w:footnote").map(textOf);
    expect(notes.some((note) => note.startsWith(" Datalek: "))).toBe(true);
  });

  test("says which words are in another language", async () => {
    const { bytes } = await makeWord(await bookOfOnePage("Een **[safe space]{en}**, een scam en [سلام]{ar}.", "{ format: a4, sheets: 1 }"), { sheets: true });
    const runs = all(bodyOf(bytes), "w:r").flatMap((run) => all(run, "w:lang").map(({ attributes }) => [textOf(run), attributes["w:val"] ?? attributes["w:bidi"]]));
    expect(runs).toEqual([["safe space", "en-GB"], ["scam", "en-GB"], ["سلام", "ar-SA"]]);
    expect(faultsOf(bytes)).toEqual([]);
  });
});

describe("npm run word", () => {
  const saved = async (output: string): Promise<string> =>
    writeWord({ organisationFolder: exampleFolder("vlinderhof"), output }).then(({ file }) => file, (error: unknown) => (error instanceof ProblemsError ? error.problems.map(({ what }) => what).join() : String(error)));

  test("writes the document where it is asked to, and leaves one with remarks alone", async () => {
    const file = join(makeFolder(), "overleg", "ronde.docx");
    expect(await saved(file)).toBe(file);
    expect(faultsOf(readFileSync(file))).toEqual([]);
    writeFileSync(file, "opmerkingen");
    expect(await saved(file)).toBe("Dit bestand is er al.");
    expect(readFileSync(file, "utf8")).toBe("opmerkingen");
    expect(existsSync(`${file}.nieuw`)).toBe(false);
  });

  test("refuses a name that no Word opens", async () => {
    expect(await saved(join(makeFolder(), "ronde.pdf"))).toBe("De naam van een Word-document eindigt op .docx.");
  });
});
