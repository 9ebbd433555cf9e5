import { expect, test } from "vitest";
import type { DocumentFile } from "../../data/schema/documents.ts";
import { documentData } from "../../scripts/print/document-data.ts";
import type { DocumentData } from "../../scripts/print/document-data.ts";
import { setDocument } from "../../scripts/print/fit.ts";
import { createPictures } from "../../scripts/print/pictures.ts";
import { TypstError } from "../../scripts/print/typst.ts";
import type { Typst } from "../../scripts/print/typst.ts";
import { bookOfOnePage } from "./small-book.ts";

/** A Typst that finds this to complain of as long as page numbers take the room they need; `seen` is what it was asked for. */
function complaining(message: string, seen: boolean[]): Typst {
  const put = (_: string, content: string | Uint8Array): void => {
    seen.push((JSON.parse(String(content)) as DocumentData).steady);
  };
  const compile: Typst["compile"] = (mainFile) => {
    if (seen.at(-1) !== true) throw new TypstError(mainFile, [{ severity: "warning", path: "", range: "", message }]);
    return { pdf: () => Uint8Array.of(1), note: () => 0 };
  };
  return { put, compile, covers: () => true, close: () => {} };
}

async function set(message: string, seen: boolean[]): Promise<Uint8Array | null> {
  const book = await bookOfOnePage("Tekst.");
  const [document] = book.documents;
  if (!document) throw new Error("no document");
  const file: DocumentFile = { document, kind: "print", file: document.file };
  return setDocument(complaining(message, seen), file, documentData(book, file, createPictures()), book).pdf;
}

test("a book that goes round in circles is set with room of one width for page numbers", async () => {
  const seen: boolean[] = [];
  expect(await set("layout did not converge within 5 attempts, hints: none", seen)).toEqual(Uint8Array.of(1));
  expect(seen).toEqual([false, true]);
});

test("anything else that Typst says is a fault of ours", async () => {
  const seen: boolean[] = [];
  await expect(set("unknown font family: x", seen)).rejects.toThrow("unknown font family");
  expect(seen).toEqual([false]);
});
