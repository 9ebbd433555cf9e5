import { PDFArray, PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../scripts/book/book.ts";
import { fieldAddress } from "../../scripts/print/form-fields.ts";
import { addFormFields } from "../../scripts/print/form-widgets.ts";
import { printFonts } from "../../scripts/print/fonts.ts";
import { startTypst, TypstError } from "../../scripts/print/typst.ts";
import type { Typst } from "../../scripts/print/typst.ts";
import { markUa1 } from "../../scripts/print/ua.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { outOfOrder } from "./reading-order.ts";

/** The checks of the other tests must find what is wrong; here it is wrong on purpose. */

const head = `#set document(title: "Proef")\n#set text(font: "Source Sans 3", lang: "nl")\n`;
let typst: Typst;

beforeAll(async () => {
  typst = await startTypst(printFonts("source-sans-3").files);
});
afterAll(() => typst.close());

function pdfFrom(body: string): Uint8Array {
  typst.put("/proef.typ", head + body);
  return typst.compile("/proef.typ").pdf();
}

async function faultsOf(body: string): Promise<string[]> {
  const pdf = await PDFDocument.load(pdfFrom(body), { updateMetadata: false });
  markUa1(pdf);
  return (await checkPdfUa(await pdf.save())).faults;
}

test("text outside a paragraph, of which Typst reads the bold words first, is found to be out of order", async () => {
  expect(await outOfOrder(pdfFrom("#block[Een *vet* woord]"), ["Een vet woord"])).toEqual(["Een vet woord"]);
  expect(await outOfOrder(pdfFrom("#block(par[Een *vet* woord])"), ["Een vet woord"])).toEqual([]);
});

test("blocks that have changed places, and a block that is gone, are found", async () => {
  const pdf = pdfFrom("Tweede zin.\n\nEerste zin.");
  expect(await outOfOrder(pdf, ["Eerste zin.", "Tweede zin."])).toEqual(["Tweede zin."]);
  expect(await outOfOrder(pdf, ["Derde zin."])).toEqual(["Derde zin."]);
});

test("a sound document passes", async () => {
  expect(await faultsOf("= Kop\n== Onderkop\n- punt\n  - dieper\n#link(\"https://x.example\")[x]")).toEqual([]);
});

test("a PDF as Typst makes it does not say that it is PDF/UA-1 and does not show its title", async () => {
  expect((await checkPdfUa(pdfFrom("= Kop"))).faults).toEqual([
    "07 the window would show the file name, not the title",
    "06 does not say it is PDF/UA-1",
  ]);
});

test("a skipped heading level is found", async () => {
  expect(await faultsOf("= Kop\n=== Te diep")).toEqual(["14 heading level goes from 1 to 3"]);
  expect(await faultsOf("== Geen begin")).toEqual(["14 heading level goes from 0 to 2"]);
});

test("a character that no font has is found", async () => {
  expect(await faultsOf("= Kop\nEen \u{13000} en een \u{13001}.")).toEqual(["31 2 characters are shown as an empty box"]);
});

test("a picture without a description is found", async () => {
  typst.put("/lijn.svg", `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>`);
  expect(await faultsOf("= Kop\n#image(\"/lijn.svg\")")).toEqual(["13 a figure without alternative text"]);
});

test("a document without tags is found", async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage().drawText("Los");
  const { faults } = await checkPdfUa(await pdf.save());
  expect(faults).toContain("01 no structure tree");
  expect(faults).toContain("01 1 pieces of content are neither tagged nor an artifact");
  expect(faults).toContain("31 font Helvetica is not embedded");
});

test("a warning of Typst stops the build, for it means that the page is not what it should be", () => {
  expect(() => pdfFrom(`#text(font: "Bestaat niet")[x]`)).toThrow(TypstError);
});

describe("in a form", () => {
  const address = fieldAddress({ name: "naam", kind: "line", tooltip: "Naam" });
  const organisation = { brand: { typeface: "source-sans-3" } } as Book["organisation"];

  /** The faults of a form of one field after something is done to that field, or to the element it stands in. */
  async function faultsAfter(harm: (field: PDFDict, element: PDFDict, pdf: PDFDocument) => void): Promise<string[]> {
    const pdf = await PDFDocument.load(pdfFrom(`= Kop\n#par[Naam: #link("${address}", box(width: 40mm, height: 8mm))]`), { updateMetadata: false });
    markUa1(pdf);
    await addFormFields(pdf, { kind: "fill" }, { organisation });
    const dictionaries = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
    const element = dictionaries.find((dict) => dict.get(PDFName.of("S")) === PDFName.of("Form"));
    const field = dictionaries.find((dict) => dict.get(PDFName.of("Subtype")) === PDFName.of("Widget"));
    if (!field || !element) throw new Error("no field");
    harm(field, element, pdf);
    return (await checkPdfUa(await pdf.save())).faults;
  }

  test("a sound field passes", async () => {
    expect(await faultsAfter(() => {})).toEqual([]);
  });

  test("a field without a description is found", async () => {
    expect(await faultsAfter((field) => field.delete(PDFName.of("TU")))).toEqual(["28 the field naam has no description"]);
  });

  test("a field that stands in something else than a form element is found", async () => {
    expect(await faultsAfter((_, element) => element.set(PDFName.of("S"), PDFName.of("Link")))).toEqual(["28 the field naam is not alone in a form element"]);
  });

  test("a field that shares its form element with text is found", async () => {
    const found = await faultsAfter((_, element, pdf) => {
      const only = element.lookup(PDFName.of("K"));
      const kids = only instanceof PDFArray ? only.asArray() : only ? [only] : [];
      element.set(PDFName.of("K"), pdf.context.obj([...kids, 99]));
    });
    expect(found).toEqual(["28 the field naam is not alone in a form element"]);
  });

  test("a form element that kept its link is found", async () => {
    const found = await faultsAfter((field) => {
      field.set(PDFName.of("Subtype"), PDFName.of("Link"));
    });
    expect(found).toEqual(["28 page 1: a link without a description", "28 a form element without a field"]);
  });

  test("a field outside the structure, and a page with another tab order, are found", async () => {
    const found = await faultsAfter((field, _, pdf) => {
      field.delete(PDFName.of("StructParent"));
      pdf.getPage(0).node.delete(PDFName.of("Tabs"));
    });
    expect(found).toEqual(["28 page 1: tab order does not follow the structure", "28 page 1: a Widget is not in the structure tree"]);
  });
});
