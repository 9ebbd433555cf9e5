import type { MarkdownIt, StateBlock, StateCore } from "markdown-it";
import { nearest } from "../report/nearest.ts";
import { type BlockLine, type BlockLines, findBlockLines } from "./block-lines.ts";
import { fileLine, pageOf, report, type PageEnv } from "./env.ts";

/** One kind of block between `::: name` and `:::`, or on one line. */
export interface BlockDefinition {
  /** No body and no closing line. */
  readonly oneLine?: true;
  /** Has parts that start with `:: answer`. */
  readonly parts?: true;
  /**
   * Pushes the tokens of the block. A block with a body is only parsed when it is closed, so `line.closedBy` is known.
   * Sets nothing of the state but through {@link parseBody}.
   */
  readonly parse: (state: StateBlock, line: BlockLine) => void;
}

/** A choice in a when in a list in a callout is still readable; much deeper is a forgotten ":::". */
const maxDepth = 8;

/** Every block, by the name an author writes. */
export type BlockTable = Readonly<Record<string, BlockDefinition>>;

/** Lets a page hold `:::` blocks: those of the table, and no other. */
export function blocks(md: MarkdownIt, table: BlockTable): void {
  const definitions = new Map(Object.entries(table));
  md.core.ruler.before("block", "block_lines", (state) => readLines(state, definitions));
  md.core.ruler.after("block", "block_unseen", reportUnseen);
  md.block.ruler.before("table", "block", (state, startLine, _endLine, silent) => parseBlock(state, startLine, silent, definitions), {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });
}

/**
 * Parses the lines of a block as Markdown.
 *
 * @param from first line of the body, counted from 0
 * @param to the line after it
 */
export function parseBody(state: StateBlock, from: number, to: number): void {
  const { lineMax, parentType } = state;
  state.line = from;
  state.lineMax = to;
  state.parentType = "block";
  state.md.block.tokenize(state, from, to);
  if (state.line < to) reportOutdent(pageOf(state.env), state.line);
  state.line = to;
  state.lineMax = lineMax;
  state.parentType = parentType;
}

/** Pushes a block whose body is plain Markdown between one opening and one closing token. */
export function parseWrapped(state: StateBlock, line: BlockLine, name: string, meta?: object, head?: () => void): void {
  const to = line.closedBy ?? line.line + 1;
  const open = state.push(`${name}_open`, "", 1);
  open.map = [line.line, to + 1];
  if (meta) open.meta = { ...meta };
  head?.();
  parseBody(state, line.line + 1, to);
  state.push(`${name}_close`, "", -1);
}

function parseBlock(state: StateBlock, startLine: number, silent: boolean, definitions: ReadonlyMap<string, BlockDefinition>): boolean {
  const line = linesOf(state).byLine.get(startLine);
  // In a list or quotation the line begins with its marker first; the colons come when the text inside is parsed.
  if (!line || !state.src.startsWith("::", (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0))) return false;
  if (silent) return true;
  line.seen = true;
  state.line = startLine + 1;
  const definition = line.kind === "open" ? definitions.get(line.name) : undefined;
  const closedBy = definition?.oneLine ? startLine : line.closedBy;
  // What is unknown, not closed or too deep has been reported; its text is read as if the line were not there.
  if (!definition || closedBy === undefined || line.depth >= maxDepth) return true;
  definition.parse(state, line);
  state.line = closedBy + 1;
  return true;
}

const linesOf = (state: StateBlock | StateCore): BlockLines => state.env["blockLines"] as BlockLines;

function readLines(state: StateCore, definitions: ReadonlyMap<string, BlockDefinition>): void {
  if (state.inlineMode) return;
  const names = [...definitions.keys()];
  const nameLike = remember((name) => (definitions.has(name) ? name : nearest(name, names)));
  const definitionOf = (name: string): BlockDefinition | undefined => definitions.get(nameLike(name) ?? "");
  const found = findBlockLines(state.src, (name) => definitionOf(name)?.oneLine === true, (name) => definitionOf(name)?.parts === true);
  state.env["blockLines"] = found;
  reportLines(pageOf(state.env), found, names, nameLike);
}

/** The known name a written name looks like: one slip must not make the lines after it wrong too. */
type NameLike = (name: string) => string | undefined;

function remember(look: NameLike): NameLike {
  const found = new Map<string, string | undefined>();
  return (name) => {
    if (!found.has(name)) found.set(name, look(name));
    return found.get(name);
  };
}

function reportLines(page: PageEnv, found: BlockLines, names: readonly string[], nameLike: NameLike): void {
  const openings = [...found.byLine.values()].filter(({ kind }) => kind === "open");
  for (const line of openings) if (!names.includes(line.name)) reportUnknown(page, line, names, nameLike(line.name));
  const tooDeep = openings.find(({ depth }) => depth >= maxDepth);
  if (tooDeep) reportTooDeep(page, tooDeep);
  for (const line of found.unclosed) if (line.depth < maxDepth) reportUnclosed(page, line);
  for (const line of found.strayCloses) reportStrayClose(page, line);
  for (const line of found.strayParts) reportStrayPart(page, line);
}

function reportUnseen(state: StateCore): void {
  if (state.inlineMode) return;
  const page = pageOf(state.env);
  for (const line of linesOf(state).byLine.values()) {
    if (line.kind !== "open" || line.seen || line.depth >= maxDepth) continue;
    report(page, {
      code: "block",
      line: fileLine(page, line.line),
      what: `“::: ${line.name}” staat te ver naar rechts en wordt daarom niet herkend.`,
      todo: "Zet de regel tegen de kantlijn, of in een lijst even ver naar rechts als de tekst van het punt erboven, met een lege regel ervoor.",
    });
  }
}

function reportUnknown(page: PageEnv, line: BlockLine, names: readonly string[], near: string | undefined): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `“${line.name}” is geen bekend blok.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een blok uit de lijst.",
    allowed: names,
  });
}

function reportUnclosed(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `Het blok “${line.name}” dat hier begint, wordt niet afgesloten.`,
    why: "Zonder afsluiting is niet te zien welke tekst erbij hoort.",
    todo: "Zet onder de laatste regel van het blok een regel met alleen drie dubbele punten (:::), even ver naar rechts als deze regel.",
  });
}

function reportStrayClose(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: "Deze drie dubbele punten sluiten niets af.",
    why: "Er staat geen blok meer open: het begin ontbreekt, het blok is al afgesloten, of het is een blok van één regel.",
    todo: "Haal de regel weg, of zet het begin van het blok erboven.",
  });
}

function reportStrayPart(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "choice",
    line: fileLine(page, line.line),
    what: `“:: ${line.name}” staat niet in een keuze.`,
    why: "Een regel met twee dubbele punten begint de tekst bij één antwoord en hoort direct in een blok “choice”.",
    todo: "Zet “::: choice” met de naam van de vraag erboven, of sluit eerst het blok af dat ertussen openstaat.",
  });
}

function reportTooDeep(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `Hier staan meer dan ${maxDepth} blokken in elkaar.`,
    todo: "Kijk of een blok erboven niet is afgesloten met een regel “:::”.",
  });
}

function reportOutdent(page: PageEnv, line: number): void {
  report(page, {
    code: "block",
    line: fileLine(page, line),
    what: "Deze regel staat verder naar links dan het blok waar hij in staat.",
    why: "Het blok staat in een lijst; tekst verder naar links hoort niet meer bij het punt van de lijst.",
    todo: "Zet de regel even ver naar rechts als het begin van het blok, of sluit het blok eerst af.",
  });
}
