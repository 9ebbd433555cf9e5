import type { PrintDocument } from "../../data/schema/documents.ts";
import type { PageData } from "../../data/schema/page.ts";
import type { Problem } from "../report/problem.ts";

/** What this check needs to know of a page. */
export interface PrintedPage {
  readonly path: string;
  readonly file: string;
  readonly data: Pick<PageData, "print">;
}

/** Whether every PDF gets a file of its own, and whether what its pages ask of it can be done. */
export function checkDocuments(pages: readonly PrintedPage[], documents: readonly PrintDocument[]): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const first = new Map<string, PrintDocument>();
  const doubles = documents.flatMap((document) => {
    const other = first.get(document.file);
    if (!other) first.set(document.file, document);
    const page = byPath.get(document.pages[0] ?? "");
    return other && page ? [doubleFile(page, document, other)] : [];
  });
  return [...doubles, ...pages.filter(({ data }) => data.print?.format === "half" && data.print.sheets !== 1).map(uselessSheets)];
}

function doubleFile({ file }: PrintedPage, document: PrintDocument, other: PrintDocument): Problem {
  return {
    level: "error",
    code: "double-pdf",
    file,
    field: "print",
    what: `De pdf van deze pagina zou ${document.file} heten, net als die van “${other.title}”.`,
    why: "De naam van een pdf komt van het adres van de pagina, of bij kaarten van dat van hun map. De ene pdf zou de andere wissen.",
    todo: "Geef de pagina of de map een andere naam, of haal print uit de kop van een van de twee.",
  };
}

function uselessSheets({ file }: PrintedPage): Problem {
  return {
    level: "error",
    code: "print-sheets",
    file,
    field: "print",
    what: "Een kaart op een half vel kan niet over meer vellen lopen.",
    todo: "Haal sheets weg, of kies een andere vorm: { format: a4, sheets: 2 }.",
  };
}
