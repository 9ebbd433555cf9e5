import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "vitest";
import { filesOf } from "../../../data/schema/documents.ts";
import { builtSite } from "../../helpers/built-site.ts";
import { bookIn, expectSound } from "../sound-pdfs.ts";

// The site is one that other tests build too, so that its PDFs are set once.
test("vlinderhof gets PDFs that follow PDF/UA-1, fit on their paper, and read every text aloud in order", { timeout: 300_000 }, async () => {
  const book = await bookIn("data/organisations/vlinderhof");
  const site = await builtSite("vlinderhof", { pdf: true });
  await expectSound(book, book.documents.flatMap(filesOf).map((file) => ({ ...file, bytes: new Uint8Array(readFileSync(join(site, file.file))) })));
});
