import { knownPlatforms } from "../../../data/schema/known-platforms.ts";
import { words } from "../../../data/words.ts";
import { cards, text } from "../../markdown/build-tokens.ts";
import type { CardContent } from "../../markdown/build-tokens.ts";
import type { BookPage } from "../book.ts";
import { parentPath } from "../page-path.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";
import { policyBadge } from "./platform-policy.ts";

/** `::: pages`: a card for each page right below this one, in reading order; on the home page for each section. */
export const pages: DataBlock = (place) => {
  const below = [...place.book.pages.values()].filter(({ path, data }) => parentPath(path) === place.page.path && data.kind !== "search");
  if (below.length === 0) reportNone(place);
  return below.length === 0 ? [] : cards(below.map((page) => cardOf(place, page)));
};

/** The card of a platform tells at once what this organisation decided. */
function cardOf(place: DataBlockPlace, { path, title, summary, data }: BookPage): CardContent {
  const platform = data.kind === "platform" ? knownPlatforms(place.book.organisation).get(data.platform ?? "") : undefined;
  const card = { to: place.to(path), title, summary };
  if (!platform) return card;
  return { ...card, note: [...place.say(words.dataBlocks.platforms.withClients), text(": "), policyBadge(platform.policy, "withClients")] };
}

function reportNone({ report }: DataBlockPlace): void {
  report({
    level: "warning",
    code: "pages",
    what: "Er zijn geen pagina’s onder deze pagina, dus er komt hier niets te staan.",
    todo: "Haal het blok weg, of zet pagina’s in de map van deze pagina.",
  });
}
