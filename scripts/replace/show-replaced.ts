import { differencesIn } from "../text/difference.ts";
import { showDifferences, type ShowOptions } from "../text/show-difference.ts";
import type { ReplacedPage } from "./replaced-pages.ts";

/**
 * All pages that an organisation replaced, as an officer reads it: of each whether the shipped page is still the same, and if
 * not, what changed in it.
 *
 * @returns text without a line end
 */
export function showReplacedPages(pages: readonly ReplacedPage[], options: ShowOptions): string {
  if (pages.length === 0) return "Jullie hebben geen eigen versie van een meegeleverde pagina.\nZo begin je er een: npm run replace -- clienten/appen.md";
  return pages.map((page) => showReplacedPage(page, options)).join("\n\n");
}

/** One such page, with what to do about it. */
export function showReplacedPage(page: ReplacedPage, options: ShowOptions): string {
  const { relative } = page;
  switch (page.state) {
    case "same": return `${relative}\n  De meegeleverde pagina is nog dezelfde als toen jullie haar vervingen.`;
    case "changed": return showChange(page, options);
    case "unmarked": return [
      relative,
      "  Er is niet bewaard welke tekst jullie vervingen. Daarom is niet te zien of de meegeleverde pagina is veranderd.",
      `  Klopt jullie eigen pagina nog? Typ dan: npm run replace -- ${relative} --seen`,
    ].join("\n");
    case "gone": return `${relative}\n  De meegeleverde pagina bestaat niet meer. Jullie eigen versie staat nog op de site.`;
    case "left": return `${relative}\n  Jullie eigen versie is er niet meer; de meegeleverde pagina staat weer op de site.`;
  }
}

function showChange({ relative, seen = "", shipped = "" }: ReplacedPage, options: ShowOptions): string {
  const shown = showDifferences(differencesIn(seen, shipped), options) || "Alleen lege regels of spaties zijn anders.";
  return [
    relative,
    `  De meegeleverde pagina is veranderd sinds jullie haar vervingen. Dit is er anders in content/${relative}:`,
    "",
    shown.replace(/^(?=.)/gm, "    "),
    "",
    "  Neem over wat ook voor jullie geldt. Is je eigen pagina weer goed?",
    `  Typ dan: npm run replace -- ${relative} --seen`,
  ].join("\n");
}
