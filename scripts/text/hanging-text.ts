import type { Token } from "markdown-it";
import type { BookPage } from "../book/book.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Problem } from "../report/problem.ts";

/**
 * What is left hanging when a text below or behind it belongs to an answer that was not given: a heading with nothing
 * under it, a lead-in without its list, a block without words.
 *
 * @param page as this organisation chose it
 */
export function checkHanging(page: BookPage): Problem[] {
  const { tokens } = page;
  const at = (token: Token | undefined): Place => ({ file: page.file, line: token?.map ? page.lineOffset + token.map[0] + 1 : undefined });
  return tokens.flatMap((token, index) => {
    if (token.type === "heading_open" && isBare(tokens, index)) return [bareHeading(at(token), plainText([tokens[index + 1]!]))];
    if (token.type === "inline" && hangs(tokens, index)) return [hangingText(at(token), plainText([token]))];
    if (token.type.endsWith("_open") && isEmpty(tokens, index)) return [emptyBlock(at(token), token.type)];
    return [];
  });
}

/** Where it stands. */
type Place = Pick<Problem, "file" | "line">;

/** A heading is bare when the next one of its level or higher, or the end of the page, comes before any text. */
function isBare(tokens: readonly Token[], open: number): boolean {
  const level = tokens[open]?.tag ?? "";
  for (let index = open + 3; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === "heading_open" && token.tag <= level) return true;
    if (token?.type === "heading_open") index += 2;
    else if (token && hasText(token)) return false;
  }
  return true;
}

function hasText(token: Token): boolean {
  return token.type === "fill_open" || (token.type === "inline" && (token.children ?? []).some(({ type, content }) => type === "image" || content.trim() !== ""));
}

/** Words after which more must come. */
const expectsMore = /(?:[,;]|(?<!\p{L})(?:en|of|maar|want|dus|omdat|met|bij|van))$/u;

/** Where a colon leaves room to write. */
const toWriteIn: ReadonlySet<string> = new Set(["fill_open", "signature_line_open", "td_open", "th_open"]);

/** A colon announces what follows: a list, a table, a quote. Not a heading, and not the end. */
function hangs(tokens: readonly Token[], index: number): boolean {
  const open = tokens[index - 1]?.type ?? "";
  const text = endOf(tokens[index]);
  if (toWriteIn.has(open)) return expectsMore.test(text) && text.length > 3;
  if (!text.endsWith(":")) return open !== "contact_line_open" && expectsMore.test(text) && !continuesInList(tokens, index);
  const next = tokens.slice(index + 2).find(({ type }) => type !== "choice_open" && type !== "choice_close");
  return open === "heading_open" || next === undefined || next.nesting === -1 || next.type === "heading_open";
}

/** The last words of a text, which is all that tells whether it is done. */
function endOf(inline: Token | undefined): string {
  return (inline?.children ?? []).slice(-4).map(({ content }) => content).join("").trimEnd();
}

/** A point of a list may end in a semicolon, as long as another point follows. */
function continuesInList(tokens: readonly Token[], index: number): boolean {
  const [next, after] = tokens.slice(index + 1).filter(({ type }) => type !== "paragraph_close");
  return next?.type === "list_item_close" && after?.type === "list_item_open";
}

/** Blocks that mean something without words: a cell in the corner of a table, what is there to write in, what a script tells. */
const mayBeEmpty: ReadonlySet<string> = new Set(["choice_open", "tbody_open", "tr_open", "td_open", "th_open", "fill_open", "signature_line_open", "validity_open"]);

function isEmpty(tokens: readonly Token[], open: number): boolean {
  if (mayBeEmpty.has(tokens[open]?.type ?? "")) return false;
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token && hasText(token)) return false;
    depth += token?.nesting ?? 0;
    if (depth === 0) return true;
  }
  return true;
}

function bareHeading(place: Place, heading: string): Problem {
  return {
    ...place,
    level: "warning",
    code: "bare-heading",
    what: `Onder de kop “${heading}” staat niets.`,
    why: "De tekst eronder hoort misschien bij een antwoord dat deze organisatie niet gaf.",
    todo: "Zet de kop binnen de keuze, bij de tekst die erbij hoort.",
  };
}

function hangingText(place: Place, text: string): Problem {
  return {
    ...place,
    level: "warning",
    code: "hanging-text",
    what: `Deze tekst is niet af: “…${text.slice(-60)}”`,
    why: "Wat erop volgt, hoort misschien bij een antwoord dat deze organisatie niet gaf.",
    todo: "Zet de hele zin, met wat erop volgt, binnen de keuze.",
  };
}

function emptyBlock(place: Place, type: string): Problem {
  return {
    ...place,
    level: "warning",
    code: "empty-block",
    what: `Hier staat een blok zonder tekst (${type.replace("_open", "")}).`,
    why: "De tekst erin hoort misschien bij een antwoord dat deze organisatie niet gaf.",
    todo: "Zet het hele blok binnen de keuze, of schrijf tekst die altijd geldt.",
  };
}
