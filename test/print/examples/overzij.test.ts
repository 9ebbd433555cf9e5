import { test } from "vitest";
import { make } from "../make.ts";
import { bookIn, expectSound } from "../sound-pdfs.ts";

test("overzij gets PDFs that follow PDF/UA-1, fit on their paper, and read every text aloud in order", { timeout: 300_000 }, async () => {
  const book = await bookIn("data/organisations/overzij");
  await expectSound(book, await make(book));
});
