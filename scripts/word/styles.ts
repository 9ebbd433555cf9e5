import type { CalloutKind } from "../markdown/callout.ts";
import type { RuleKind } from "../markdown/tokens.ts";
import type { Scheme } from "../site/palette.ts";
import { numberRoom } from "./paragraph.ts";
import { element, part, value } from "./xml.ts";

/** A4 with room in the margin for the numbers of paragraphs; in twips, 567 to a centimetre. */
export const paper = { width: 11_906, height: 16_838, top: 1417, right: 1247, bottom: 1417, left: 1814 } as const;
export const textWidth = paper.width - paper.left - paper.right;

/** The looks of a panel. Never the only sign: each panel begins with a label in words. */
export const tones = ["do", "dont", "warning", "info", "brand"] as const;
export type Tone = (typeof tones)[number];

const toneByKind: Readonly<Partial<Record<CalloutKind | RuleKind, Tone>>> = {
  do: "do", dont: "dont", warning: "warning", emergency: "dont", note: "warning", agreed: "do", law: "info", why: "info", about: "info",
};

/** The tone of a callout or rule. */
export function toneOf(kind: CalloutKind | RuleKind): Tone {
  return toneByKind[kind] ?? "brand";
}

const listStep = 425;
const panelRoom = 170;

/** Where the text of a list begins, by the number of lists it is inside of. */
export function listIndent(depth: number, inPanel: boolean): number {
  return listStep * depth + (inPanel ? panelRoom : 0);
}

/** A font that every Word has. The one of the house is not on the computers of a council, and would be replaced by any other. */
export const font = "Calibri";

/** All styles. Where Word has one of its own it has Word's name, so that menus, navigation and screen readers know it. */
export function stylesPart(colours: Scheme): string {
  return part("w:styles", ["w"],
    defaults,
    ...textStyles(colours).map(paragraphStyle),
    ...tones.flatMap((tone) => panelStyles(tone, colours)).map(paragraphStyle),
    ...characterStyles(colours),
    tableStyle(colours));
}

const defaults = element("w:docDefaults", {},
  element("w:rPrDefault", {}, element("w:rPr", {},
    element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font }),
    value("w:sz", 22), value("w:szCs", 22), element("w:lang", { "w:val": "nl-NL", "w:eastAsia": "nl-NL", "w:bidi": "ar-SA" }))),
  element("w:pPrDefault", {}, element("w:pPr", {}, element("w:spacing", { "w:before": 0, "w:after": 120, "w:line": 276, "w:lineRule": "auto" }))));

interface ParagraphStyle {
  readonly id: string;
  /** What Word calls it; a style of our own is called by its Dutch name. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Properties in the order of CT_PPr and CT_RPr, as XML. */
  readonly paragraph?: string;
  readonly run?: string;
}

function textStyles({ textBrand, textMuted, line, textDont }: Scheme): ParagraphStyle[] {
  const margin = element("w:ind", { "w:left": 0, "w:hanging": numberRoom });
  return [
    { id: "Normal", name: "Normal" },
    { id: "Alinea", name: "Alinea", basedOn: "Normal", paragraph: `${spacing(80, 100)}${margin}` },
    { id: "Samenvatting", name: "Samenvatting", basedOn: "Alinea", next: "Alinea", paragraph: spacing(0, 200), run: `<w:i/><w:iCs/>` },
    { id: "Title", name: "Title", basedOn: "Normal", next: "Subtitle", paragraph: spacing(2400, 120), run: look(textBrand, 60, true) },
    { id: "Subtitle", name: "Subtitle", basedOn: "Normal", next: "Normal", paragraph: spacing(0, 480), run: look(textMuted, 30) },
    ...[36, 30, 26, 23, 22].map((size, index) => headingStyle(index + 1, size, textBrand)),
    { id: "Voorwerk", name: "Voorwerk", basedOn: "Normal", next: "Normal", paragraph: `<w:keepNext/>${spacing(480, 160)}`, run: look(textBrand, 30, true) },
    { id: "TOCHeading", name: "TOC Heading", basedOn: "Voorwerk", next: "Normal", paragraph: "<w:pageBreakBefore/>" },
    ...[1, 2].map((level) => contentsStyle(level)),
    { id: "ListBullet", name: "List Bullet", basedOn: "Normal", paragraph: spacing(0, 60) },
    { id: "ListNumber", name: "List Number", basedOn: "Normal", paragraph: spacing(0, 60) },
    { id: "ListContinue", name: "List Continue", basedOn: "Normal", paragraph: spacing(0, 60) },
    { id: "Aankruislijst", name: "Aankruislijst", basedOn: "ListBullet" },
    { id: "Lijstkop", name: "Lijstkop", basedOn: "Normal", next: "ListBullet", paragraph: `<w:keepNext/>${spacing(120, 60)}`, run: "<w:b/><w:bCs/>" },
    { id: "Quote", name: "Quote", basedOn: "Normal", paragraph: `${leftBorder(line)}${spacing(80, 160)}${element("w:ind", { "w:left": 425, "w:right": 425 })}`, run: "<w:i/><w:iCs/>" },
    { id: "Contact", name: "Contact", basedOn: "Normal", paragraph: `<w:keepLines/>${leftBorder(textBrand)}${spacing(60, 160)}${element("w:ind", { "w:left": panelRoom })}` },
    { id: "Invulregel", name: "Invulregel", basedOn: "Normal", paragraph: spacing(160, 160) },
    { id: "Pictogram", name: "Pictogram", basedOn: "Normal", paragraph: `<w:keepNext/>${spacing(160, 40)}`, run: "<w:b/><w:bCs/>" },
    { id: "Afbeelding", name: "Afbeelding", basedOn: "Normal", paragraph: spacing(120, 160) },
    { id: "Kniplijn", name: "Kniplijn", basedOn: "Normal", paragraph: `${borders({ top: { style: "dashed", color: textMuted } })}${spacing(240, 240)}`, run: look(textMuted, 18) },
    { id: "Scheiding", name: "Scheiding", basedOn: "Normal", paragraph: `${borders({ bottom: { style: "single", color: line } })}${spacing(0, 200)}` },
    { id: "Tabelkop", name: "Tabelkop", basedOn: "Normal", paragraph: `<w:keepNext/>${spacing(40, 40)}`, run: "<w:b/><w:bCs/>" },
    { id: "Tabeltekst", name: "Tabeltekst", basedOn: "Normal", paragraph: spacing(40, 40) },
    { id: "Tabeleinde", name: "Tabeleinde", basedOn: "Normal", paragraph: spacing(0, 60), run: `${value("w:sz", 8)}${value("w:szCs", 8)}` },
    { id: "FootnoteText", name: "footnote text", basedOn: "Normal", paragraph: spacing(0, 40), run: `${value("w:sz", 18)}${value("w:szCs", 18)}` },
    { id: "Header", name: "header", basedOn: "Normal", paragraph: `${element("w:tabs", {}, rightStop)}${spacing(0, 0)}`, run: look(textMuted, 18) },
    { id: "Footer", name: "footer", basedOn: "Normal", paragraph: `${element("w:tabs", {}, rightStop)}${spacing(0, 0)}`, run: look(textMuted, 18) },
    { id: "Overleg", name: "Overleg", basedOn: "Normal", next: "Normal", paragraph: spacing(0, 240), run: look(textDont, 24, true) },
  ];
}

const rightStop = element("w:tab", { "w:val": "right", "w:pos": textWidth });

function headingStyle(level: number, size: number, color: string): ParagraphStyle {
  const before = level === 1 ? 0 : 440 - 60 * level;
  return {
    id: `Heading${level}`, name: `heading ${level}`, basedOn: "Normal", next: "Alinea",
    paragraph: `<w:keepNext/><w:keepLines/>${level === 1 ? "<w:pageBreakBefore/>" : ""}${spacing(before, 100)}${value("w:outlineLvl", level - 1)}`,
    run: look(color, size, true),
  };
}

function contentsStyle(level: number): ParagraphStyle {
  const stop = element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:leader": "dot", "w:pos": textWidth }));
  return {
    id: `TOC${level}`, name: `toc ${level}`, basedOn: "Normal", next: "Normal",
    paragraph: `${stop}${spacing(level === 1 ? 100 : 0, 40)}${element("w:ind", { "w:left": (level - 1) * 284 })}`,
    run: level === 1 ? "<w:b/><w:bCs/>" : "",
  };
}

/** A panel: its label and its text, on a soft ground with a bar of the same tone. Black text on every one of them. */
function panelStyles(tone: Tone, colours: Scheme): ParagraphStyle[] {
  const capital = `${tone.charAt(0).toUpperCase()}${tone.slice(1)}`;
  const front = colours[`text${capital}` as keyof Scheme];
  const ground = element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hex(colours[`soft${capital}` as keyof Scheme]) });
  const indent = element("w:ind", { "w:left": panelRoom, "w:right": panelRoom });
  const bar = { left: { style: "single", color: front, size: 24, space: 8 } } as const;
  return [
    { id: `Kaderkop-${tone}`, name: `Kaderkop ${toneNames[tone]}`, basedOn: "Normal", next: `Kader-${tone}`,
      paragraph: `<w:keepNext/>${borders({ top: { style: "single", color: front }, ...bar })}${ground}${spacing(160, 0)}${indent}`, run: look(front, 22, true) },
    { id: `Kader-${tone}`, name: `Kader ${toneNames[tone]}`, basedOn: "Normal", paragraph: `${borders(bar)}${ground}${spacing(0, 80)}${indent}` },
  ];
}

const toneNames: Readonly<Record<Tone, string>> = { do: "wel", dont: "niet", warning: "let op", info: "uitleg", brand: "tekst" };

interface Border {
  readonly style: "single" | "dashed";
  readonly color: string;
  /** In eighths of a point. */
  readonly size?: number;
  readonly space?: number;
}

/** In the order of CT_PBdr: top, left, bottom. */
function borders(given: Readonly<Partial<Record<"top" | "left" | "bottom", Border>>>): string {
  return element("w:pBdr", {}, ...(["top", "left", "bottom"] as const).map((side) => {
    const border = given[side];
    return border ? element(`w:${side}`, { "w:val": border.style, "w:sz": border.size ?? 6, "w:space": border.space ?? 4, "w:color": hex(border.color) }) : "";
  }));
}

function leftBorder(color: string): string {
  return borders({ left: { style: "single", color, size: 18, space: 8 } });
}

function spacing(before: number, after: number): string {
  return element("w:spacing", { "w:before": before, "w:after": after });
}

/** In the order of CT_RPr: weight, colour, size in half points. */
function look(color: string, size: number, bold = false): string {
  return `${bold ? "<w:b/><w:bCs/>" : ""}${value("w:color", hex(color))}${value("w:sz", size)}${value("w:szCs", size)}`;
}

function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

function paragraphStyle({ id, name, basedOn, next, paragraph = "", run = "" }: ParagraphStyle): string {
  return element("w:style", { "w:type": "paragraph", "w:styleId": id, ...(id === "Normal" ? { "w:default": 1 } : {}), ...(ownStyle(name) ? { "w:customStyle": 1 } : {}) },
    value("w:name", name),
    basedOn === undefined ? "" : value("w:basedOn", basedOn),
    next === undefined ? "" : value("w:next", next),
    "<w:qFormat/>",
    paragraph === "" ? "" : element("w:pPr", {}, paragraph),
    run === "" ? "" : element("w:rPr", {}, run));
}

/** Names that Word does not have itself. */
function ownStyle(name: string): boolean {
  return !/^(Normal|Title|Subtitle|heading \d|toc \d|TOC Heading|List (Bullet|Number|Continue)|Quote|footnote text|header|footer)$/.test(name);
}

function characterStyles({ textBrand, textMuted }: Scheme): string[] {
  const style = (id: string, name: string, run: string): string =>
    element("w:style", { "w:type": "character", "w:styleId": id, ...(/^(Hyperlink|footnote reference)$/.test(name) ? {} : { "w:customStyle": 1 }) },
      value("w:name", name), "<w:qFormat/>", element("w:rPr", {}, run));
  return [
    style("Hyperlink", "Hyperlink", `${value("w:color", hex(textBrand))}${value("w:u", "single")}`),
    style("FootnoteReference", "footnote reference", value("w:vertAlign", "superscript")),
    style("Alineanummer", "Alineanummer", `<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/>${look(textMuted, 18)}`),
    style("Oordeel", "Oordeel", "<w:b/><w:bCs/>"),
    style("Code", "Code", element("w:rFonts", { "w:ascii": "Consolas", "w:hAnsi": "Consolas", "w:cs": "Consolas" })),
  ];
}

function tableStyle({ border, softBrand }: Scheme): string {
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": hex(border) }));
  return element("w:style", { "w:type": "table", "w:styleId": "Leidraadtabel", "w:customStyle": 1 },
    value("w:name", "Leidraadtabel"),
    element("w:tblPr", {},
      element("w:tblBorders", {}, ...sides),
      element("w:tblCellMar", {}, ...["top", "left", "bottom", "right"].map((side) => element(`w:${side}`, { "w:w": side === "left" || side === "right" ? 100 : 40, "w:type": "dxa" })))),
    element("w:tblStylePr", { "w:type": "firstRow" }, element("w:tcPr", {}, element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": hex(softBrand) }))));
}
