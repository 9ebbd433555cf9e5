import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { lineOf, pageOf, report, type PageEnv } from "./env.ts";

/** Deeper headings are lists in disguise; the PDF numbers and the contents of a page stop here too. */
const deepest = 4;

/**
 * Headings step down one level at a time, whatever an organisation chose: people with a screen reader find their way
 * by them (https://www.w3.org/WAI/WCAG22/Techniques/general/G141). The title of the page is the only level 1.
 */
export function headingLevels(md: MarkdownIt): void {
  md.core.ruler.push("heading_levels", checkLevels);
}

function checkLevels({ tokens, env }: StateCore): void {
  const page = pageOf(env);
  const walk: Walk = { last: 1, open: [] };
  for (const token of tokens) {
    if (token.type === "heading_open") checkHeading(page, token, walk);
    else if (token.type === "choice_open" || token.type === "when_open") walk.open.push({ before: walk.last, ends: [] });
    else if (token.type === "choice_part_close") endPart(walk);
    else if (token.type === "choice_close" || token.type === "when_close") endBlock(walk, token.type === "when_close");
  }
}

/** The level of the last heading, and for each open choice or when where it began and where its parts ended. */
interface Walk {
  last: number;
  readonly open: { readonly before: number; readonly ends: number[] }[];
}

function checkHeading(page: PageEnv, token: Token, walk: Walk): void {
  const level = Number(token.tag.slice(1));
  if (level === 1) reportTitle(page, token);
  else if (level > deepest) reportDeep(page, token);
  else if (level > walk.last + 1) reportSkip(page, token, walk.last, level);
  walk.last = Math.max(level, 2);
}

/** Each part of a choice follows on what stood above the choice. */
function endPart(walk: Walk): void {
  const block = walk.open.at(-1);
  if (!block) return;
  block.ends.push(walk.last);
  walk.last = block.before;
}

/** What follows must be right after every part, and after nothing at all: the highest heading counts. */
function endBlock(walk: Walk, isWhen: boolean): void {
  const block = walk.open.pop();
  if (!block) return;
  const ends = isWhen ? [walk.last] : block.ends;
  walk.last = ends.reduce((highest, end) => Math.min(highest, end), isWhen || ends.length === 0 ? block.before : deepest);
}

function reportTitle(page: PageEnv, token: Token): void {
  report(page, {
    code: "C12",
    line: lineOf(page, token),
    what: "Deze kop begint met één hekje; dat niveau is de titel van de pagina.",
    todo: "Begin een kop in de tekst met twee hekjes: ## Kop.",
  });
}

function reportDeep(page: PageEnv, token: Token): void {
  report(page, {
    code: "C12",
    line: lineOf(page, token),
    what: "Deze kop ligt te diep.",
    todo: `Gebruik hooguit ${deepest} hekjes, of maak er een lijst van.`,
  });
}

function reportSkip(page: PageEnv, token: Token, last: number, level: number): void {
  report(page, {
    code: "C12",
    line: lineOf(page, token),
    what: `Deze kop slaat een niveau over: van ${last === 1 ? "de titel" : "#".repeat(last)} naar ${"#".repeat(level)}.`,
    why: "Wie met een schermlezer van kop naar kop gaat, denkt dan dat er iets ontbreekt.",
    todo: `Schrijf ${"#".repeat(last + 1)} voor deze kop, of zet er een kop van dat niveau boven.`,
  });
}
