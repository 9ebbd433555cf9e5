import type { Token } from "markdown-it";
import { fact, heading, link, rules as rulesTokens } from "../../markdown/build-tokens.ts";
import type { RuleKind } from "../../markdown/tokens.ts";
import type { BookPage, Rule } from "../book.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

/** A rule with the page that explains it. */
interface Gathered {
  readonly page: BookPage;
  readonly rule: Rule;
}

/**
 * `::: rules kind=do audience=staff platforms=whatsapp card=yes group=section`: the rules of the whole handbook that fit, in
 * reading order, each with a link to the page that explains it. Without `kind` what to do comes first, then
 * what not to do. With `group=section` each section of the handbook gets a list of its own.
 */
export const rules: DataBlock = (place) => {
  const fitting = [...place.book.pages.values()].flatMap((page) =>
    page.rules.filter((rule) => fits(place, rule)).map((rule) => ({ page, rule })),
  );
  if (fitting.length === 0) reportNone(place);
  return [...rulesOfKind(place, fitting, "do"), ...rulesOfKind(place, fitting, "dont")];
};

function fits({ args }: DataBlockPlace, rule: Rule): boolean {
  const matches = (name: string, values: readonly string[]): boolean => args[name]?.some((value) => values.includes(value)) ?? true;
  return (
    matches("kind", [rule.kind]) &&
    matches("audience", rule.audience) &&
    matches("platforms", rule.platforms) &&
    matches("card", rule.card ? ["yes"] : [])
  );
}

function rulesOfKind(place: DataBlockPlace, gathered: readonly Gathered[], kind: RuleKind): Token[] {
  const ofKind = gathered.filter(({ rule }) => rule.kind === kind);
  if (place.args["group"] === undefined) return rulesList(place, ofKind, kind);
  const sections = Map.groupBy(ofKind, ({ page }) => page.section);
  return [...sections].flatMap(([section, items]) => [...sectionHeading(place, section, kind), ...rulesList(place, items, kind)]);
}

function rulesList(place: DataBlockPlace, items: readonly Gathered[], kind: RuleKind): Token[] {
  return items.length === 0 ? [] : rulesTokens(kind, items.map((item) => rulesItem(place, item)));
}

/** A long list is easier to use in parts: one for each section of the handbook. */
function sectionHeading({ book, headingLevel }: DataBlockPlace, section: string, kind: RuleKind): Token[] {
  const title = book.pages.get(section)?.navTitle ?? "";
  return heading(headingLevel + 1, `regels-${kind}-${section.replaceAll("/", "")}`, [fact(title)]);
}

function rulesItem(place: DataBlockPlace, { page, rule }: Gathered): { sentence: readonly Token[]; source?: readonly Token[] } {
  if (page.path === place.page.path) return { sentence: rule.sentence };
  return { sentence: rule.sentence, source: link(place.to(page.path, rule.id), [fact(page.title)], "rule-source") };
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
