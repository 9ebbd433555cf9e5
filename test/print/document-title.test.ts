import { PDFDocument } from "pdf-lib";
import { expect, test } from "vitest";
import { variantKinds } from "../../data/schema/documents.ts";
import { documentData } from "../../scripts/print/document-data.ts";
import { createPictures } from "../../scripts/print/pictures.ts";
import { make, pdfOf } from "./make.ts";
import { bookOfOnePage } from "./small-book.ts";
import { tagText } from "./tag-text.ts";

test("the title in a window tells the ways a document is made apart; on its paper the title is the same", async () => {
  const book = await bookOfOnePage("Een regel.");
  const document = book.documents.find(({ id }) => id === "blad")!;
  const titles = (["print", ...variantKinds] as const).map((kind) => {
    const { fileTitle, title } = documentData(book, { document, kind, file: document.file }, createPictures());
    return [fileTitle, title];
  });
  expect(titles).toEqual([
    ["Het blad", "Het blad"],
    ["Het blad (om in te vullen)", "Het blad"],
    ["Het blad (grote letters)", "Het blad"],
    ["Het blad (om te vouwen)", "Het blad"],
  ]);
});

test("it stands in the PDF", async () => {
  const book = await bookOfOnePage("Een regel.");
  const documents = book.documents.map((document) => ({ ...document, variants: [{ kind: "large" as const, file: `pdf/${document.id}-groot.pdf` }] }));
  const made = await make({ ...book, documents: documents.filter(({ id }) => id === "blad") });
  const titleOf = async (bytes: Uint8Array) => (await PDFDocument.load(bytes, { updateMetadata: false })).getTitle();
  expect(await titleOf(pdfOf(made, "blad"))).toBe("Het blad");
  expect(await titleOf(pdfOf(made, "blad", "large"))).toBe("Het blad (grote letters)");
  expect(await tagText(pdfOf(made, "blad", "large"))).not.toContain("(grote letters)");
});
