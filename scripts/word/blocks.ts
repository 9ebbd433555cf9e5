import { words } from "../../data/words.ts";
import type { BlockNode, ContactLine, Fill, InlineNode, Signature } from "../print/nodes.ts";
import { wordsOf } from "../print/scope.ts";
import { boxesList, land, orderedList, pointsList, unnumbered } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { drawing } from "./drawing.ts";
import { heading } from "./heading.ts";
import { inline, lineBreak, run } from "./inline.ts";
import { labelled, numbered, paragraph, writingLines } from "./paragraph.ts";
import type { ParagraphForm } from "./paragraph.ts";
import { listIndent, textWidth, toneOf } from "./styles.ts";
import type { Tone } from "./styles.ts";
import { table } from "./table.ts";

/** What a block stands in: a panel of some tone, and lists inside each other. */
export interface Place {
  readonly panel?: Tone;
  /** Lists around it; 0 outside any. */
  readonly depth: number;
}

export const onPage: Place = { depth: 0 };

/** The blocks of a page as paragraphs and tables. Every paragraph of text gets its number; headings and labels get none. */
export function blocks(draft: Draft, nodes: readonly BlockNode[], place: Place = onPage): string {
  return nodes.map((node) => block(draft, node, place)).join("");
}

function block(draft: Draft, node: BlockNode, place: Place): string {
  switch (node.t) {
    case "paragraph":
      return text(draft, node.c, place);
    case "heading":
      return heading(draft, { level: node.level, label: node.id, words: wordsOf(node.c) }, () => inline(draft, node.c));
    case "bullets":
    case "situations":
      return list(draft, node.items, pointsList, place);
    case "ticks":
      return list(draft, node.items, boxesList, place);
    case "numbers":
    case "steps":
      return list(draft, node.items, orderedList(draft, { start: node.start, level: place.depth }), place);
    case "rules":
      return `${labelled(draft, { style: "Lijstkop", keepNext: true }, () => run(node.label))}${list(draft, node.items, pointsList, place)}`;
    case "callout":
    case "rule":
      return panel(draft, toneOf(node.kind), node.title, node.c);
    case "weigh":
      return node.sides.map(({ title, c }) => panel(draft, "brand", title, c)).join("");
    case "quote":
      return node.c.map((inside) => (inside.t === "paragraph" ? numbered(draft, { style: "Quote" }, () => inline(draft, inside.c)) : block(draft, inside, place))).join("");
    case "keep":
      return blocks(draft, node.c, place);
    case "fill":
      return numbered(draft, fillForm(place, [textWidth]), () => fillRuns(draft, node));
    case "fillRow":
      return numbered(draft, fillForm(place, stops(node.fields.length)), () => node.fields.map((field) => `${inline(draft, field.c)}${run(" ")}${writingLines(1)}`).join(run(" ")));
    case "pictogram":
      return `${labelled(draft, { style: "Pictogram", keepNext: true }, () => `${drawing(draft, node.name, "", "pictogram")}${run(" ")}${inline(draft, node.word)}`)}${blocks(draft, node.c, place)}`;
    case "signatures":
      return node.items.map((signature) => signatureLines(draft, signature)).join("");
    case "cut":
      return labelled(draft, { style: "Kniplijn" }, () => run(words.word.cut));
    case "table":
      return table(draft, node);
    case "contacts":
      return node.items.map((lines) => numbered(draft, { style: "Contact" }, () => contactRuns(draft, lines))).join("");
    case "cards":
    case "terms":
      return node.items.map((item) => joined(draft, item)).join("");
    case "picture":
      return labelled(draft, { style: "Afbeelding" }, () => drawing(draft, node.file, node.alt, "block"));
    case "divider":
      return paragraph({ style: "Scheiding" }, "");
    case "anchor":
      return anchor(draft, node.id);
  }
}

/** A place without text of its own: the next paragraph is what is read there. */
function anchor(draft: Draft, label: string): string {
  unnumbered(draft);
  land(draft, label, `alinea_${draft.here}`);
  return "";
}

function text(draft: Draft, c: readonly InlineNode[], place: Place): string {
  return numbered(draft, textForm(place), () => inline(draft, c));
}

function textForm({ panel: tone, depth }: Place): ParagraphForm {
  const style = tone === undefined ? (depth > 0 ? "ListContinue" : "Alinea") : `Kader-${tone}`;
  return depth > 0 ? { style, indent: { left: listIndent(depth, tone !== undefined) } } : { style };
}

/** The first paragraph of each point has the mark of the list; what follows stands under it. */
function list(draft: Draft, items: readonly (readonly BlockNode[])[], id: number, { panel: tone, depth }: Place): string {
  const inside: Place = { ...(tone && { panel: tone }), depth: depth + 1 };
  const style = id === pointsList ? "ListBullet" : id === boxesList ? "Aankruislijst" : "ListNumber";
  const form: ParagraphForm = {
    style: tone === undefined ? style : `Kader-${tone}`,
    list: { id, level: depth },
    ...(tone && { indent: { left: listIndent(depth + 1, true), hanging: listIndent(1, false) } }),
  };
  return items.map(([first, ...rest]) => {
    if (first?.t !== "paragraph") return blocks(draft, first ? [first, ...rest] : rest, inside);
    return `${numbered(draft, form, () => inline(draft, first.c))}${blocks(draft, rest, inside)}`;
  }).join("");
}

/** A panel is a row of paragraphs in one style, after a label that says in words what it is. */
function panel(draft: Draft, tone: Tone, title: readonly InlineNode[], c: readonly BlockNode[]): string {
  const label = labelled(draft, { style: `Kaderkop-${tone}`, keepNext: true }, () => inline(draft, title));
  return `${label}${blocks(draft, c, { panel: tone, depth: 0 })}`;
}

function fillForm({ panel: tone }: Place, writingStops: readonly number[]): ParagraphForm {
  return { style: tone === undefined ? "Invulregel" : `Kader-${tone}`, writingStops };
}

/** Stops that give each field beside the others as much room. */
function stops(fields: number): number[] {
  return Array.from({ length: fields }, (_, index) => Math.round((textWidth / fields) * (index + 1)));
}

function fillRuns(draft: Draft, { c, lines }: Fill): string {
  return `${inline(draft, c)}${c.length > 0 ? run(" ") : ""}${writingLines(lines)}`;
}

function signatureLines(draft: Draft, { who, lines }: Signature): string {
  const name = numbered(draft, { style: "Alinea", keepNext: true }, () => inline(draft, who, { bold: true }));
  const rows = lines.map(({ c }) => paragraph({ style: "Invulregel", writingStops: [textWidth] }, `${inline(draft, c)}${run(" ")}${writingLines(1)}`));
  return `${name}${rows.join("")}`;
}

function contactRuns(draft: Draft, lines: readonly ContactLine[]): string {
  return lines.map(({ part, c }) => inline(draft, c, part === "role" ? { bold: true } : {})).join(lineBreak);
}

/** A few short paragraphs that belong together, as lines of one: they are spoken of as one thing. */
function joined(draft: Draft, item: readonly BlockNode[]): string {
  const lines = item.flatMap((node) => (node.t === "paragraph" ? [node.c] : []));
  if (lines.length < item.length) return blocks(draft, item);
  return numbered(draft, { style: "Alinea" }, () => lines.map((line) => inline(draft, line)).join(lineBreak));
}
