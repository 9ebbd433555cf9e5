import { test } from "vitest";
import { isThorough } from "../../helpers/thorough.ts";
import { make } from "../make.ts";
import { bookIn, expectSound } from "../sound-pdfs.ts";

test("de-wilgen gets PDFs that follow PDF/UA-1, fit on their paper, and read every text aloud in order", { timeout: 300_000 }, async () => {
  const whole = await bookIn("data/organisations/de-wilgen");
  // Its chapters are set as those of the other example are; the sheets differ most.
  const book = isThorough ? whole : { ...whole, documents: whole.documents.filter(({ format }) => format !== "book") };
  await expectSound(book, await make(book));
});
