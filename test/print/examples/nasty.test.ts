import { test } from "vitest";
import { make } from "../make.ts";
import { plainBook } from "../plain-book.ts";
import { bookIn, expectSound } from "../sound-pdfs.ts";

test("nasty gets PDFs that follow PDF/UA-1, fit on their paper, and read every text aloud in order", { timeout: 300_000 }, async () => {
  const book = plainBook(await bookIn("test/organisations/nasty"));
  await expectSound(book, await make(book));
});
