import { cards } from "../../markdown/build-tokens.ts";
import { parentPath } from "../page-path.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

/** `::: pages`: a card for each page right below this one, in reading order; on the home page for each section. */
export const pages: DataBlock = (place) => {
  const below = [...place.book.pages.values()].filter(({ path, data }) => parentPath(path) === place.page.path && data.kind !== "search");
  if (below.length === 0) reportNone(place);
  return below.length === 0 ? [] : cards(below.map(({ path, title, summary }) => ({ to: place.to(path), title, summary })));
};

function reportNone({ report }: DataBlockPlace): void {
  report({
    level: "warning",
    code: "pages",
    what: "Er zijn geen pagina’s onder deze pagina, dus er komt hier niets te staan.",
    todo: "Haal het blok weg, of zet pagina’s in de map van deze pagina.",
  });
}
