import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf } from "../../data/schema/documents.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Book } from "../../scripts/book/book.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { validityOf } from "../../scripts/print/validity.ts";
import { make } from "./make.ts";
import { checkPdfUa } from "./pdf-ua.ts";
import { outOfOrder, sourceBlocks } from "./reading-order.ts";
import { scanCodes } from "./scanned.ts";
import { tagFaults } from "./tag-faults.ts";
import { tagText } from "./tag-text.ts";
import { wholeText } from "./whole-text.ts";

const project = join(import.meta.dirname, "../..");

async function bookOf(folder: string): Promise<Book> {
  const { organisation } = await loadOrganisation(folder);
  const contentFolders = [join(project, "content"), join(folder, "content")].filter((content) => existsSync(content));
  return (await loadBook({ organisation, contentFolders })).book;
}

/** The whole handbook and every sheet, for organisations that differ in all they can. */
describe.each([
  "data/organisations/vlinderhof",
  "data/organisations/de-wilgen",
  "data/organisations/overzij",
  "test/organisations/fullest",
  "test/organisations/nasty",
])("%s", (folder) => {
  test("gets PDFs that follow PDF/UA-1, fit on their paper, and read every text aloud in order", { timeout: 240_000 }, async () => {
    const book = await bookOf(join(project, folder));
    const made = await make(book);
    expect(made.map(({ file }) => file)).toEqual(book.documents.flatMap(filesOf).map(({ file }) => file));
    for (const { document, kind, file, bytes } of made) {
      const pages = [document, ...(document.parts ?? [])].flatMap((part) => part.pages);
      const blocks = pages.flatMap((path) => sourceBlocks(book.pages.get(path)?.tokens ?? []));
      expect((await checkPdfUa(bytes)).faults, file).toEqual([]);
      expect(await outOfOrder(bytes, blocks, kind === "fold" ? wholeText : tagText), file).toEqual([]);
      if (kind === "fold" || document.format === "packet") expect(await tagFaults(bytes), file).toEqual([]);
      const validity = validityOf(book, document);
      if (!validity || kind !== "print") continue;
      const codes = await scanCodes(bytes, document.format === "book" ? { lastPage: 1 } : {});
      expect(codes.map(({ text }) => text), file).toContain(validity.href);
    }
  });
});
