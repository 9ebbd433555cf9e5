import { expect, test } from "vitest";
import { slugify } from "../../scripts/markdown/slug.ts";
import { parse } from "./page.ts";

/** Long enough that anything that grows with the square of the length takes minutes. */
const many = 50_000;

/** Texts of any length that make a careless rule look again and again. */
const texts: Record<string, (count: number) => string> = {
  "square brackets": (count) => "[".repeat(count),
  "closed square brackets": (count) => "[]".repeat(count),
  "links that go nowhere": (count) => "[a](".repeat(count),
  "links": (count) => "[a](b.md) ".repeat(count),
  "words in another language": (count) => "[a]{en} ".repeat(count),
  "words in words in another language": (count) => "[".repeat(count / 10) + "a]{en}".repeat(count / 10),
  "pictures": (count) => "![a](b.txt) ".repeat(count / 10),
  "opening braces": (count) => "{{".repeat(count),
  "opening braces with spaces": (count) => "{{ ".repeat(count),
  "closing braces": (count) => "}}".repeat(count),
  "facts": (count) => "{{ organisation.shortName }} ".repeat(count),
  "two forms": (count) => "{{ je / u }} ".repeat(count),
  "angle brackets": (count) => "<a".repeat(count),
  "comments": (count) => "<!--".repeat(count),
  "colons": (count) => ":::".repeat(count),
  "blocks that open": (count) => "::: tip\n".repeat(count),
  "blocks that close": (count) => ":::\n".repeat(count),
  "unknown blocks": (count) => Array.from({ length: count / 10 }, (_, index) => `::: blok${index}\n`).join(""),
  "choices in choices": (count) => "::: choice clientConnections\n:: never\n".repeat(count),
  "parts": (count) => `::: choice clientConnections\n${":: never\n".repeat(count)}:::`,
  "lists in lists": (count) => Array.from({ length: count / 100 }, (_, index) => `${"  ".repeat(index)}- ::: tip\n`).join(""),
  "list markers": (count) => "- ".repeat(count),
  "quotation marks at the start": (count) => `${">".repeat(count)} ::: tip`,
  "spaces": (count) => `a${" ".repeat(count)}b`,
  "spaces before colons": (count) => `${" ".repeat(count)}::: tip`,
  "underscores": (count) => `${"_".repeat(count)}a`,
  "lines to write on": (count) => "Naam: ____\n".repeat(count),
  "stars": (count) => "*a **a ".repeat(count),
  "quotes": (count) => "\"a ' ".repeat(count),
  "dashes": (count) => "a - ".repeat(count),
  "hyphens": (count) => "-".repeat(count),
  "full stops": (count) => ".".repeat(count),
  "numbers": (count) => "1 ".repeat(count),
  "headings": (count) => "## a\n".repeat(count),
  "boxes to tick": (count) => "- [ ] a\n".repeat(count),
  "rows of a table": (count) => `| a |\n| - |\n${"| b |\n".repeat(count)}`,
  "one word": (count) => "a".repeat(count * 20),
};

/** Processor time in milliseconds: unlike the clock it says little about what else the machine is doing. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(Object.entries(texts))("the time for %s grows with their number, not with its square", (_name, text) => {
  const [few, lots] = [text(many / 10), text(many)];
  parse(few);
  const short = cost(() => parse(few));
  const long = cost(() => parse(lots));
  // Ten times the text: ten times the work, a hundred times if it grows with the square.
  expect(long).toBeLessThan(40 * short + 300);
});

test.each(["square brackets", "opening braces"])("fifty thousand %s take less than a second", (name) => {
  const text = texts[name]?.(many) ?? "";
  expect(cost(() => parse(text))).toBeLessThan(1000);
});

test("an id takes no longer than its text", () => {
  expect(cost(() => slugify("é' ".repeat(many * 10)))).toBeLessThan(1000);
});
