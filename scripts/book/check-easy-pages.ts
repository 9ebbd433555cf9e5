import type { Token } from "markdown-it";
import type { PageData } from "../../data/schema/page.ts";
import { closingIndex } from "../markdown/outline.ts";
import { metaOf } from "../markdown/tokens.ts";
import type { Problem } from "../report/problem.ts";

/** What these checks need to know of a page. */
export interface EasyPage {
  readonly file: string;
  readonly data: Pick<PageData, "layer" | "testedWith">;
  readonly tokens: readonly Token[];
}

/** More lines than this beside one drawing are no longer about one thing. */
const mostLines = 6;

/**
 * Pages in easy language: whether readers tried them, and whether each drawing has only a few lines beside it. None of it
 * stands in the way of a site; it deserves a look before the page is handed out.
 */
export function checkEasyPages(pages: readonly EasyPage[]): Problem[] {
  return pages.filter(({ data }) => data.layer === "easy").flatMap((page) => [
    ...(page.data.testedWith ? [] : [notTested(page)]),
    ...page.tokens.flatMap((token, index) => (token.type === "pictogram_open" ? longBlock(page, index) : [])),
  ]);
}

function longBlock(page: EasyPage, open: number): Problem[] {
  const { name } = metaOf(page.tokens[open] as Token, "pictogram_open");
  const lines = linesIn(page.tokens.slice(open, closingIndex(page.tokens, open)));
  if (lines <= mostLines) return [];
  return [{
    level: "warning",
    code: "easy",
    file: page.file,
    what: `Naast de tekening “${name}” staan ${lines} regels.`,
    why: `In een makkelijke tekst staan er hooguit ${mostLines} regels bij elkaar, over één onderwerp.`,
    todo: "Maak er twee blokken van, elk met een eigen tekening, of laat regels weg.",
  }];
}

/** Lines of text, without the word under the drawing itself. */
function linesIn(tokens: readonly Token[]): number {
  const texts = tokens.filter(({ type }) => type === "inline");
  const breaks = texts.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "hardbreak");
  return texts.length - 1 + breaks.length;
}

function notTested({ file }: EasyPage): Problem {
  return {
    level: "info",
    code: "easy",
    file,
    field: "testedWith",
    what: "Deze makkelijke tekst is nog niet getest met lezers.",
    why: "Alleen lezers zelf merken of een tekst makkelijk is.",
    todo: "Lees hem met een paar mensen voor wie hij is, en zet daarna in de kop: testedWith: { date: \"2026-11-21\", group: zes bewoners }",
  };
}
