import type { Token } from "markdown-it";
import { outsideAudiences, outsideOf } from "../../../data/schema/circulation.ts";
import { knownPlatforms } from "../../../data/schema/known-platforms.ts";
import { type Audience, audiences } from "../../../data/schema/page.ts";
import { words } from "../../../data/words.ts";
import { fact, filteredRules, heading, link, rules as rulesTokens, type RulesItem, strong, text } from "../../markdown/build-tokens.ts";
import type { RuleKind, TokenMeta } from "../../markdown/tokens.ts";
import type { Book, BookPage, Rule } from "../book.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.rules;

/** A rule with the page that explains it. */
interface Gathered {
  readonly page: BookPage;
  readonly rule: Rule;
}

/**
 * `::: rules kind=do audience=staff platforms=whatsapp card=yes group=section filter=yes`: the rules of the whole handbook that
 * fit, in reading order, each with a link to the page that explains it. Without `kind` what to do comes first, then what not
 * to do. With `group=section` each section of the handbook gets a part of its own, with `filter=yes` a script lets the reader
 * choose for whom and for which platform.
 */
export const rules: DataBlock = (place) => {
  const fitting = [...place.book.pages.values()].flatMap((page) =>
    page.rules.filter((rule) => isForReaders(place, rule) && fits(place, rule)).map((rule) => ({ page, rule })),
  );
  if (fitting.length === 0) reportNone(place);
  const lists = place.args["group"] === undefined ? bothKinds(place, fitting) : sectionParts(place, fitting);
  return isFiltered(place) ? filteredRules(choicesFor(place, fitting), lists) : lists;
};

function isFiltered({ args }: DataBlockPlace): boolean {
  return args["filter"] !== undefined;
}

/** Outside the organisation, a list tells what those outside must know. */
function isForReaders(place: DataBlockPlace, rule: Rule): boolean {
  return readersOf(place, rule).length > 0;
}

/** For whom a rule is, among those who read the book. */
function readersOf({ book }: DataBlockPlace, { audience }: Rule): readonly string[] {
  return book.organisation.circulation === "intern" ? audience : outsideOf(audience as Audience[]);
}

function fits({ args }: DataBlockPlace, rule: Rule): boolean {
  const matches = (name: string, values: readonly string[]): boolean => args[name]?.some((value) => values.includes(value)) ?? true;
  return (
    matches("kind", [rule.kind]) &&
    matches("audience", rule.audience) &&
    matches("platforms", rule.platforms) &&
    matches("card", rule.card ? ["yes"] : [])
  );
}

function bothKinds(place: DataBlockPlace, items: readonly Gathered[]): Token[] {
  return (["do", "dont"] as const).flatMap((kind) => rulesList(place, items.filter(({ rule }) => rule.kind === kind), kind));
}

/** A long list is easier to use in parts: one for each section of the handbook. */
function sectionParts(place: DataBlockPlace, items: readonly Gathered[]): Token[] {
  const sections = Map.groupBy(items, ({ page }) => page.section);
  return [...sections].flatMap(([section, ofSection]) => [...sectionHeading(place, section), ...bothKinds(place, ofSection)]);
}

function rulesList(place: DataBlockPlace, items: readonly Gathered[], kind: RuleKind): Token[] {
  return items.length === 0 ? [] : rulesTokens(kind, items.map((item) => rulesItem(place, item)));
}

function sectionHeading({ args, book, headingLevel }: DataBlockPlace, section: string): Token[] {
  const title = book.pages.get(section)?.navTitle ?? "";
  // Two lists on one page are each of one kind.
  const id = ["regels", ...(args["kind"] ?? []), section.replaceAll("/", "")].join("-");
  return heading(headingLevel + 1, id, [fact(title)]);
}

function rulesItem(place: DataBlockPlace, { page, rule }: Gathered): RulesItem {
  const audience = readersOf(place, rule);
  const sentence = isFiltered(place) ? [...forWhom(place, audience), ...rule.sentence] : rule.sentence;
  const item = { sentence, ...(isFiltered(place) && { audience, platforms: rule.platforms }) };
  return page.path === place.page.path ? item : { ...item, source: link(place.to(page.path, rule.id), [text(page.title)], "rule-source") };
}

/** In a list for several readers a rule that is not for the main reader says for whom it is. */
function forWhom({ page, book }: DataBlockPlace, audience: readonly string[]): Token[] {
  const [main] = page.data.audience;
  if (main === undefined || audience.includes(main)) return [];
  return strong([text(say.forWhom.replace("{readers}", audience.map((reader) => readersName(book, reader)).join(", ")))]);
}

function readersName({ organisation }: Book, reader: string): string {
  return words.layout.audiences[reader as Audience].replace("{clients}", organisation.client.plural);
}

/** What a reader may choose: the readers the list is for, and the platforms that some rule names. */
function choicesFor({ args, book }: DataBlockPlace, items: readonly Gathered[]): TokenMeta["rules_filter_open"] {
  const named = new Set(items.flatMap(({ rule }) => rule.platforms));
  const inside = book.organisation.circulation === "intern";
  const readers = (inside ? audiences : outsideAudiences).filter((reader) => args["audience"]?.includes(reader) ?? items.some(({ rule }) => rule.audience.includes(reader)));
  return {
    audiences: readers.map((reader) => [reader, readersName(book, reader)]),
    platforms: [...knownPlatforms(book.organisation).values()].filter(({ id }) => named.has(id)).map(({ id, name, formerName }) =>
      [id, formerName === undefined ? name : `${name} (${words.dataBlocks.platforms.formerName.replace("{name}", formerName)})`]),
  };
}

function reportNone({ report }: DataBlockPlace): void {
  report({
    level: "warning",
    code: "rules",
    what: "Er is geen enkele regel die bij deze lijst past, dus de lijst is leeg.",
    why: "Misschien horen de regels bij een antwoord dat deze organisatie niet gaf.",
    todo: "Haal de lijst weg, of vraag met kind, audience of platforms om minder.",
  });
}
