import { bookmarked, nextNumber, unnumbered } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { numberText, tab } from "./inline.ts";
import { element, escapeXml, value } from "./xml.ts";

/** How a paragraph looks and what it is part of. */
export interface ParagraphForm {
  /** Id of a style in styles.ts. */
  readonly style: string;
  /** Its place in a list; levels count from 0. */
  readonly list?: { readonly id: number; readonly level: number };
  /** Indent from the left in twips, with how far the first line stands out. */
  readonly indent?: { readonly left: number; readonly hanging?: number };
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Stops with a line to write on up to them, in twips. */
  readonly writingStops?: readonly number[];
}

/** How far the number of a paragraph stands out into the margin. */
export const numberRoom = 794;

/**
 * A paragraph with its number: the number is text, so that it is read aloud and copied along, and stays what it is when somebody
 * adds a paragraph. It stands in the margin, or behind the mark of a list.
 *
 * @param content makes the runs, once the paragraph has its number
 */
export function numbered(draft: Draft, form: ParagraphForm, content: () => string): string {
  const number = nextNumber(draft);
  const inMargin = form.style === "Alinea" || form.style === "Samenvatting";
  const space = inMargin ? "<w:tab/>" : '<w:t xml:space="preserve">\u00a0</w:t>';
  const sign = `<w:r><w:rPr>${value("w:rStyle", "Alineanummer")}</w:rPr><w:t>${escapeXml(numberText(number))}</w:t>${space}</w:r>`;
  return paragraph(form, bookmarked(draft, `alinea_${number}`, sign) + content());
}

/** A paragraph without a number: a heading, a label. What leads to it finds the paragraph after it. */
export function labelled(draft: Draft, form: ParagraphForm, content: () => string): string {
  unnumbered(draft);
  return paragraph(form, content());
}

/** A paragraph of these runs, and nothing more. */
export function paragraph(form: ParagraphForm, runs: string): string {
  return element("w:p", {}, properties(form), runs);
}

/** Room to write behind a label: one line, or more below each other. */
export function writingLines(lines: number): string {
  return Array.from({ length: lines }, () => tab).join("<w:r><w:br/></w:r>");
}

/** In the order of CT_PPr (ECMA-376 part 1, 17.3.1.26): Word refuses any other. */
function properties({ style, list, indent, keepNext, writingStops = [] }: ParagraphForm): string {
  return element("w:pPr", {},
    value("w:pStyle", style),
    keepNext ? "<w:keepNext/>" : "",
    list ? element("w:numPr", {}, value("w:ilvl", list.level), value("w:numId", list.id)) : "",
    writingStops.length > 0 ? element("w:tabs", {}, ...writingStops.map((pos) => element("w:tab", { "w:val": "left", "w:leader": "underscore", "w:pos": pos }))) : "",
    indent ? element("w:ind", { "w:left": indent.left, "w:hanging": indent.hanging ?? 0 }) : "");
}
