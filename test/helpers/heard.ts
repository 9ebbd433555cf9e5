import type { Page } from "playwright-core";

/** What a reader who listens meets on a page, from its title to its last line. */
export interface Heard {
  /** What the tree of roles and names does not tell, a line each. */
  readonly facts: string;
  /** The landmarks and whatever stands beside them, in order: roles, names and states as Playwright writes them, without addresses. */
  readonly parts: readonly string[];
}

/**
 * Listens to a page as it stands: roles, names and states, and besides them the title, the language, what is current, what is
 * announced by itself, what is folded and what is described.
 */
export async function listen(page: Page): Promise<Heard> {
  const tree = await page.locator("body").ariaSnapshot();
  return { facts: await page.evaluate(factsText), parts: withoutAddresses(tree).split(/\n(?=- )/) };
}

/**
 * The text of what was heard, for a person to read in a difference. What was heard on another page already is only named, and of
 * a long list three items say enough.
 *
 * @param known parts of that other page, and the name of its file
 */
export function heardText({ facts, parts }: Heard, known?: { readonly parts: readonly string[]; readonly name: string }): string {
  const told = parts.map((part) => (known?.parts.includes(part) && part.includes("\n") ? `${part.slice(0, part.indexOf("\n"))} # as in ${known.name}` : shortened(part)));
  return `${facts}\n\n${told.join("\n")}\n`;
}

/** Where a link leads is tested elsewhere; addresses here would hide the words. */
function withoutAddresses(tree: string): string {
  const lines = tree.split("\n").filter((line) => !line.trimStart().startsWith("- /url:"));
  const depth = (line = "") => line.length - line.trimStart().length;
  return lines.map((line, index) => (line.endsWith(":") && depth(lines[index + 1]) <= depth(line) ? line.slice(0, -1) : line)).join("\n");
}

/** With more items than this in one list, table or row of headings, three tell how the others are. */
const mostItems = 7;

function shortened(part: string): string {
  const lines = part.split("\n").map((text) => ({ text, depth: text.length - text.trimStart().length, role: /^\s*- '?(\w+)/.exec(text)?.[1] ?? "" }));
  const alike = (line: (typeof lines)[number], index: number) => siblingsOf(lines, index).filter(({ role }) => role === line.role);
  let insideOf = Infinity;
  return lines.flatMap((line, index) => {
    if (line.depth > insideOf) return [];
    insideOf = Infinity;
    if (!manyRoles.has(line.role)) return [line.text];
    const items = alike(line, index);
    const place = items.indexOf(line);
    if (items.length <= mostItems || place < 3) return [line.text];
    insideOf = line.depth;
    return place === 3 ? [`${" ".repeat(line.depth)}# and so on`] : [];
  }).join("\n");
}

const manyRoles = new Set(["listitem", "row", "option", "term", "definition"]);

/** The lines of the same parent. */
function siblingsOf<Line extends { readonly depth: number }>(lines: readonly Line[], at: number): Line[] {
  const depth = lines[at]?.depth ?? 0;
  const isOutside = ({ depth: other }: Line) => other < depth;
  const after = lines.findIndex((line, index) => index > at && isOutside(line));
  return lines.slice(lines.findLastIndex((line, index) => index < at && isOutside(line)) + 1, after < 0 ? lines.length : after).filter((line) => line.depth === depth);
}

/** Runs in the page; as text, for the test runner rewrites names in a function and the page does not know the new ones. */
const factsText = `(() => {
  const text = (element) => (element.getAttribute("aria-label") ?? element.innerText).replace(/\\s+/g, " ").trim();
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
  const described = seen("[aria-describedby]").map((element) =>
    (element.labels?.[0] ? text(element.labels[0]) : text(element)) + ": " + element.getAttribute("aria-describedby").split(" ").map((id) => text(document.getElementById(id))).join(" "));
  const facts = {
    title: [document.title],
    language: [document.documentElement.lang],
    current: seen("[aria-current]").map((element) => text(element) + " (" + element.getAttribute("aria-current") + ")"),
    announced: seen("[role=status], [role=alert], [aria-live]").map((element) => (element.getAttribute("role") ?? "live") + ": " + text(element)),
    folded: seen("details:not([open]) > summary").map(text),
    unfolded: seen("details[open] > summary").map(text),
    pressed: seen("[aria-expanded], [aria-pressed]").map((element) => text(element) + " (" + (element.ariaExpanded ?? element.ariaPressed) + ")"),
    described,
    focus: document.activeElement === document.body ? [] : [document.activeElement.localName + " " + (document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()],
  };
  const lines = (name, values) => [...values.slice(0, 4).map((value) => "# " + name + ": " + value), ...(values.length > 4 ? ["# " + name + ": and so on"] : [])];
  return Object.entries(facts).flatMap(([name, values]) => lines(name, values)).join("\\n");
})()`;
