import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import fontkit from "@pdf-lib/fontkit";
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { readFieldFont } from "../../scripts/print/form-font.ts";
import { printFonts } from "../../scripts/print/fonts.ts";
import { fieldsIn } from "./form.ts";
import type { FoundField } from "./form.ts";
import { make, pdfOf } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { printedAnswers } from "./printed-answers.ts";
import { bookOfOnePage } from "./small-book.ts";
import { drawnLines } from "./writing-lines.ts";

const text = `Naam: ____ Datum: ____

Wat ging goed? ____ x3

Lukt het? [ ] ja [ ] soms [ ] nee, want: ____

## Samen kijken

Dit hoort erbij:

- [ ] Een *rustige* plek.
- [ ] Iemand die meekijkt.
- [ ] Anders: ____

Schrijf op wat jullie willen.

____ x2

| Wat | Mag het? | Wie helpt | Datum |
| --- | --- | --- | --- |
| Een bericht sturen | [ ] ja [ ] nee | ____ | ____ |
| Iets wegdoen | [ ] ja [ ] nee | ____ x3 |  |
| Anders: ____ | [ ] | ____ | ____ |

| Dit doe ik | Wanneer |
| --- | --- |
| ____ | ____ |
| ____ | ____ |

| Maand | Wat is er | Maand | Wat is er |
| --- | --- | --- | --- |
| mei | ____ | juni | ____ |

## Tot slot

Naam: ____

::: signatures
- De medewerker
:::
`;

/** Kind, name and tooltip of each, in the order in which the page is read. */
const expected = [
  ["line", "het-blad-naam", "Het blad: Naam"],
  ["date", "datum", "Datum (dd-mm-jjjj)"],
  ["lines", "wat-ging-goed", "Wat ging goed?"],
  ["tick", "lukt-het-ja", "Lukt het? ja"],
  ["tick", "lukt-het-soms", "Lukt het? soms"],
  ["tick", "lukt-het-nee-want", "Lukt het? nee, want"],
  ["line", "lukt-het-nee-want-tekst", "Lukt het? nee, want (tekst)"],
  ["tick", "een-rustige-plek", "Een rustige plek."],
  ["tick", "iemand-die-meekijkt", "Iemand die meekijkt."],
  ["tick", "anders", "Anders"],
  ["line", "anders-tekst", "Anders (tekst)"],
  ["lines", "schrijf-op-wat-jullie-willen", "Schrijf op wat jullie willen."],
  ["tick", "een-bericht-sturen-mag-het-ja", "Een bericht sturen: Mag het? ja"],
  ["tick", "een-bericht-sturen-mag-het-nee", "Een bericht sturen: Mag het? nee"],
  ["lines", "een-bericht-sturen-wie-helpt", "Een bericht sturen: Wie helpt"],
  ["date", "een-bericht-sturen-datum", "Een bericht sturen: Datum (dd-mm-jjjj)"],
  ["tick", "iets-wegdoen-mag-het-ja", "Iets wegdoen: Mag het? ja"],
  ["tick", "iets-wegdoen-mag-het-nee", "Iets wegdoen: Mag het? nee"],
  ["lines", "iets-wegdoen-wie-helpt", "Iets wegdoen: Wie helpt"],
  ["date", "iets-wegdoen-datum", "Iets wegdoen: Datum (dd-mm-jjjj)"],
  ["lines", "wat-anders", "Wat: Anders"],
  ["tick", "anders-mag-het", "Anders: Mag het?"],
  ["lines", "anders-wie-helpt", "Anders: Wie helpt"],
  ["date", "anders-datum", "Anders: Datum (dd-mm-jjjj)"],
  ["lines", "samen-kijken-rij-1-dit-doe-ik", "Samen kijken, rij 1: Dit doe ik"],
  ["lines", "samen-kijken-rij-1-wanneer", "Samen kijken, rij 1: Wanneer"],
  ["lines", "samen-kijken-rij-2-dit-doe-ik", "Samen kijken, rij 2: Dit doe ik"],
  ["lines", "samen-kijken-rij-2-wanneer", "Samen kijken, rij 2: Wanneer"],
  ["lines", "mei-wat-is-er", "Mei: Wat is er"],
  ["lines", "juni-wat-is-er", "Juni: Wat is er"],
  ["line", "tot-slot-naam", "Tot slot: Naam"],
  ["line", "de-medewerker-tekent-naam", "De medewerker tekent: naam"],
  ["date", "de-medewerker-tekent-datum", "De medewerker tekent: datum (dd-mm-jjjj)"],
];

let form: Uint8Array;
let paper: Uint8Array;
let again: Uint8Array;
let fields: FoundField[];

beforeAll(async () => {
  const book = await bookOfOnePage(text, "{ format: a4, sheets: 2 }");
  const made = await make(book);
  form = pdfOf(made, "blad", "fill");
  paper = pdfOf(made, "blad");
  again = pdfOf(await make({ ...book, documents: book.documents.filter(({ id }) => id === "blad") }), "blad", "fill");
  fields = await fieldsIn(form);
});

/** The words of each page with where they stand, to a tenth of a point. */
async function placedWords(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const words: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , , x, y] = item.transform as number[];
      words.push(`${page} ${x?.toFixed(1)} ${y?.toFixed(1)} ${item.str.trim()}`);
    }
  }
  await pdf.loadingTask.destroy();
  return words;
}

/** Every dictionary of a file. */
async function dictionaries(bytes: Uint8Array): Promise<PDFDict[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const inside = (object: unknown): PDFDict[] => {
    if (object instanceof PDFRawStream) return inside(object.dict);
    if (object instanceof PDFArray) return object.asArray().flatMap(inside);
    return object instanceof PDFDict ? [object, ...object.values().flatMap(inside)] : [];
  };
  return pdf.context.enumerateIndirectObjects().flatMap(([, object]) => inside(object));
}

describe("a form to fill in on a screen", () => {
  test("has a field for all there is to fill in, in the order in which it is read, each with a name and a description of its own", () => {
    expect(fields.map(({ kind, name, tooltip }) => [kind, name, tooltip])).toEqual(expected);
  });

  test("follows PDF/UA-1, on paper too", async () => {
    expect((await checkPdfUa(form)).faults).toEqual([]);
    expect((await checkPdfUa(form)).tags["Form"]).toBe(expected.length);
    expect((await checkPdfUa(paper)).faults).toEqual([]);
  });

  test("has no fields on paper", async () => {
    expect(await fieldsIn(paper)).toEqual([]);
  });

  test("has every word where it is on paper, but for labels that make room for a longer answer", async () => {
    const onPaper = await placedWords(paper);
    const onScreen = await placedWords(form);
    const moved = onPaper.filter((word) => !onScreen.includes(word));
    expect(onScreen).toHaveLength(onPaper.length);
    expect(moved).toHaveLength(1);
    expect(moved[0]).toContain("Wat ging goed?");
  });

  test("has fields to write in of at least eight millimetres high, and boxes that are hit with a finger", () => {
    for (const { kind, name, bottom, top, left, right } of fields) {
      expect(top - bottom, name).toBeGreaterThanOrEqual(kind === "tick" ? 5.5 : 8);
      expect(right - left, name).toBeGreaterThanOrEqual(kind === "tick" ? 5.5 : 20);
    }
  });

  test("has no fields that lie over each other", () => {
    const overlap = (a: FoundField, b: FoundField): boolean =>
      a.page === b.page && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.1 && Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > 0.1;
    const over = fields.flatMap((field, index) => fields.slice(index + 1).filter((other) => overlap(field, other)).map((other) => [field.name, other.name]));
    expect(over).toEqual([]);
  });

  test("has each field of one line on a line that is drawn on the page", async () => {
    const lines = await drawnLines(form);
    for (const { name, kind, page, left, right, bottom } of fields.filter((field) => field.kind === "line" || /^(datum|de-medewerker.*)$/.test(field.name))) {
      const under = lines.filter((line) => line.page === page && line.left <= left + 0.1 && line.right >= right - 0.1);
      expect(Math.min(...under.map(({ height }) => Math.abs(height - bottom))), `${kind} ${name}`).toBeLessThanOrEqual(1.3);
    }
  });

  test("is the same file each time", () => {
    expect(Buffer.from(again).equals(Buffer.from(form))).toBe(true);
  });
});

/** In points. */
function heightOf(name: string): number {
  const field = fields.find((one) => one.name === name);
  return field ? ((field.top - field.bottom) * 72) / 25.4 : 0;
}

describe("what is filled in", () => {
  test("is there when the file is opened again, whatever it was filled in with", async () => {
    const pdf = await PDFDocument.load(form);
    pdf.registerFontkit(fontkit);
    const font = await pdf.embedFont(readFileSync(printFonts("source-sans-3").files[0] ?? ""));
    pdf.getForm().getTextField("wat-ging-goed").setText("Zoë appt één keer per week;\ncoöperatie: € 5");
    pdf.getForm().getTextField("datum").setText("21-11-2026");
    pdf.getForm().getCheckBox("lukt-het-soms").check();
    pdf.getForm().updateFieldAppearances(font);
    const filled = await fieldsIn(await pdf.save());
    const valueOf = (name: string): unknown => filled.find((field) => field.name === name)?.value;
    expect(valueOf("wat-ging-goed")).toBe("Zoë appt één keer per week;\ncoöperatie: € 5");
    expect(valueOf("datum")).toBe("21-11-2026");
    expect(valueOf("lukt-het-soms")).toBe("Aangekruist");
    expect(valueOf("lukt-het-ja")).toBe("Off");
  });

  test("stays in the file: nothing sends it, and the only scripts are those that write a date", async () => {
    const actions = (await dictionaries(form)).map((dict) => [dict.get(PDFName.of("S")), dict.lookup(PDFName.of("JS"))] as const);
    const kinds = new Set(actions.flatMap(([kind, script]) => (script || kind === PDFName.of("URI") ? [String(kind)] : [])));
    const scripts = new Set(actions.flatMap(([, script]) => (script ? [String(script)] : [])));
    expect([...kinds].sort()).toEqual(["/JavaScript"]);
    expect([...scripts].sort()).toEqual(['(AFDate_FormatEx\\("dd-mm-yyyy"\\);)', '(AFDate_KeystrokeEx\\("dd-mm-yyyy"\\);)'].map((script) => script.replaceAll("\\", "")));
    for (const action of ["SubmitForm", "ImportData", "Launch", "GoToR", "ResetForm"]) {
      expect(actions.some(([kind]) => kind === PDFName.of(action)), action).toBe(false);
    }
  });

  test("is shown with what the file holds: no viewer has to draw the form first", async () => {
    const all = await dictionaries(form);
    const form0 = all.find((dict) => dict.has(PDFName.of("Fields")));
    expect(form0?.has(PDFName.of("NeedAppearances"))).toBe(false);
    const widgets = all.filter((dict) => dict.get(PDFName.of("Subtype")) === PDFName.of("Widget"));
    expect(widgets).toHaveLength(expected.length);
    for (const widget of widgets) expect(widget.lookupMaybe(PDFName.of("AP"), PDFDict)?.has(PDFName.of("N"))).toBe(true);
  });

  test("fits on its line, or nothing more can be typed", async () => {
    const lines = fields.filter(({ kind }) => kind === "line" || kind === "date");
    expect(lines.length).toBeGreaterThan(5);
    const opened = (await PDFDocument.load(form)).getForm();
    for (const { name } of lines) {
      const field = opened.getTextField(name);
      expect([field.isScrollable(), field.isMultiline(), field.acroField.getDefaultAppearance()], name).toEqual([false, false, "/Veld 11 Tf 0 g"]);
    }
  });

  test("gets smaller as it gets longer, in the size of the text when it is short", async () => {
    const long = Array.from({ length: 120 }, (_, index) => `woord${index}`).join(" ");
    const printed = await printedAnswers(form, { "wat-ging-goed": long, "schrijf-op-wat-jullie-willen": "Samen koken." });
    const [answer, short] = [printed.get("wat-ging-goed"), printed.get("schrijf-op-wat-jullie-willen")];
    expect(answer?.words).toBe(120);
    // Firefox takes lines for closer than it sets them (pdf.js 6.5, _computeFontSize), so of a very long answer the end may be cut.
    expect(answer?.lowest).toBeGreaterThan(-0.35 * heightOf("wat-ging-goed"));
    expect(answer?.size).toBeLessThan(9);
    expect(short?.size).toBeGreaterThanOrEqual(9);
  });
});

describe("the font of the fields", () => {
  test("is in the file, in a form every viewer can type with", async () => {
    const all = await dictionaries(form);
    const font = all.find((dict) => dict.get(PDFName.of("Subtype")) === PDFName.of("TrueType"));
    expect(String(font?.get(PDFName.of("Encoding")))).toBe("/WinAnsiEncoding");
    const stream = font?.lookup(PDFName.of("FontDescriptor"), PDFDict).lookup(PDFName.of("FontFile2"));
    const embedded = fontkit.create(decodePDFRawStream(stream as PDFRawStream).decode());
    for (const character of "aZé ëöÏ€’“–ç@") expect(embedded.glyphForCodePoint(character.codePointAt(0) ?? 0).id, character).toBeGreaterThan(0);
  });

  test.each(["atkinson-hyperlegible-next", "source-sans-3", "open-sans"] as const)("%s draws its letters as the typeface does, in a fraction of its size", async (typeface) => {
    const [path = ""] = printFonts(typeface).files;
    const whole = fontkit.create(readFileSync(path));
    const { file, widths } = await readFieldFont(path);
    const small = fontkit.create(Buffer.from(file));
    expect(deflateSync(file).length).toBeLessThan(20_000);
    for (let code = 0x20; code <= 0xff; code++) {
      const character = new TextDecoder("windows-1252").decode(Uint8Array.of(code)).codePointAt(0) ?? 0;
      const [original, kept] = [whole, small].map((font) => font.glyphForCodePoint(character));
      if (original?.id === 0 || character === 0xad) continue;
      expect(kept?.path.toSVG(), `code ${code}`).toBe(original?.path.toSVG());
      expect(widths[code - 0x20], `code ${code}`).toBe(Math.round(((original?.advanceWidth ?? 0) * 1000) / whole.unitsPerEm));
    }
  });
});

test("a document without room to fill in is not made as a form", async () => {
  const book = await bookOfOnePage("Alleen lezen.\n\n| Wat | Wie |\n| --- | --- |\n| Bellen | iedereen |\n");
  expect(book.documents.find(({ id }) => id === "blad")?.variants).toEqual([]);
});
