import { PDFDocument } from "pdf-lib";
import type { Typst } from "../../scripts/print/typst.ts";
import { markUa1 } from "../../scripts/print/ua.ts";

/** What a sheet of a test is, besides its text. */
export interface SheetLook {
  readonly title: string;
  readonly paper?: "a4" | "a5";
}

/** Sets a text in Typst's own markup as a finished PDF. */
export async function setSheet(typst: Typst, { title, paper = "a4" }: SheetLook, body: string): Promise<Uint8Array> {
  const head = `#set document(title: "${title}", author: "De Brug", date: datetime(year: 2026, month: 11, day: 21))
#set text(font: "Source Sans 3", lang: "nl", region: "NL")
#set page(paper: "${paper}")\n`;
  typst.put("/blad.typ", head + body);
  const pdf = await PDFDocument.load(typst.compile("/blad.typ").pdf(), { updateMetadata: false });
  markUa1(pdf);
  return pdf.save();
}
