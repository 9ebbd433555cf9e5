import type { Token } from "markdown-it";

/** What a piece of text is to its reader: running text is measured as sentences, the rest is read at a glance. */
export type PassageKind = "title" | "summary" | "heading" | "paragraph" | "item" | "cell" | "label";

/** The words of one block: a paragraph, a heading, a cell. */
export interface Passage {
  readonly kind: PassageKind;
  readonly pieces: readonly Piece[];
  /** False for what a data block adds: it is written, and measured, elsewhere. */
  readonly own: boolean;
}

/** Part of a passage that stands on one line of the file. */
export interface Piece {
  readonly text: string;
  /** Line in the file, counted from 1; unknown for what a data block adds. */
  readonly line: number | undefined;
  /** Shown as it is: a fact of the organisation, a badge, code, words in another language. Spelling and capitals are not the author's. */
  readonly verbatim: boolean;
}

/**
 * The text of a page, block by block.
 *
 * @param tokens of the page, chosen or with all answers
 * @param lineOffset number of lines of the file above the text that was parsed
 */
export function passagesIn(tokens: readonly Token[], lineOffset: number): Passage[] {
  const open: Token[] = [];
  return tokens.flatMap((token) => {
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) open.pop();
    return token.type === "inline" ? passagesOf(token, open, lineOffset) : [];
  });
}

/** The passage of a line that was parsed on its own: a title, a sentence of a policy question. */
export function passageOfLine(kind: PassageKind, tokens: readonly Token[], line: number): Passage {
  return { kind, own: true, pieces: piecesOf(tokens, line - 1) };
}

/** All words of a passage on one line. */
export function textOf({ pieces }: Pick<Passage, "pieces">): string {
  return pieces.map(({ text }) => text).join("");
}

/** The passage of an inline token, one for each answer to tick, and one for each picture: its alternative text is read apart. */
function passagesOf(inline: Token, open: readonly Token[], lineOffset: number): Passage[] {
  // Of a cell, the lines are those of its row. Only what was parsed has any.
  const lines = (open.findLast(({ type }) => type === "tr_open") ?? inline).map;
  const own = lines !== null;
  const children = inline.children ?? [];
  const pictures = children.filter(({ type }) => type === "image");
  const passage = (kind: PassageKind, from: readonly Token[]): Passage => ({ kind, own, pieces: own ? piecesOf(from, lineOffset, lines[0]) : piecesOf(from) });
  const { options, rest } = withoutOptions(children);
  const found = [passage(kindOf(open), rest), ...[...options, ...pictures.map((picture) => picture.children ?? [])].map((words) => passage("label", words))];
  return found.filter(({ pieces }) => pieces.some(({ text }) => text.trim() !== ""));
}

/** The answers to tick in a text, and what stands around them: `Lukt het? [ ] ja [ ] nee` is one question and two answers. */
function withoutOptions(children: readonly Token[]): { options: Token[][]; rest: Token[] } {
  const options: Token[][] = [];
  const rest: Token[] = [];
  let option: Token[] | undefined;
  for (const child of children) {
    const isGap = options.length > 0 && !option && child.type === "text" && child.content.trim() === "";
    if (child.type === "option_open") options.push((option = []));
    else if (child.type === "option_close") option = undefined;
    else if (!isGap) (option ?? rest).push(child);
  }
  return { options, rest };
}

function kindOf(open: readonly Token[]): PassageKind {
  const types = open.map(({ type }) => type);
  const inside = types.at(-1);
  if (inside === "heading_open") return "heading";
  if (inside === "th_open" || inside === "td_open") return "cell";
  if (inside === "list_item_open" || inside === "rules_item_open" || types.at(-2) === "list_item_open") return "item";
  return inside === "paragraph_open" ? "paragraph" : "label";
}

const verbatim: ReadonlySet<string> = new Set(["fact", "badge", "code_inline"]);

const breaks: ReadonlySet<string> = new Set(["softbreak", "hardbreak"]);

/**
 * @param lineOffset absent when the lines are not known
 * @param first line on which the passage starts, counted from 0 in the text that was parsed
 */
function piecesOf(children: readonly Token[], lineOffset?: number, first = 0): Piece[] {
  const lineIn = (line: number): number | undefined => (lineOffset === undefined ? undefined : lineOffset + line + 1);
  let line = lineIn(first);
  let foreign = 0;
  return children.flatMap((child): Piece[] => {
    // What a rule made of a token, such as a form of address, has no line: that of the token before it counts.
    if (child.map) line = lineIn(child.map[0]);
    if (child.type.startsWith("language_")) foreign += child.nesting;
    if (breaks.has(child.type)) return [{ text: " ", line, verbatim: false }];
    if (child.type === "image" || child.content === "") return [];
    return [{ text: child.content, line, verbatim: foreign > 0 || verbatim.has(child.type) }];
  });
}
