import type { StateBlock } from "markdown-it";
import { nearest } from "../report/nearest.ts";
import { checkLead, eachPart, type Lead } from "./block-parts.ts";
import type { BlockLine } from "./block-lines.ts";
import { reportEmpty } from "./block-problems.ts";
import { type BlockTable, parseBody } from "./block-rule.ts";
import { fileLine, pageOf, report, type PageEnv } from "./env.ts";
import type { HtmlRules } from "./html.ts";
import { metaOf, type TokenMeta, type WeighSide, weighSides } from "./tokens.ts";

/** What stands above each side when the author gives it no title; words, so that nobody depends on place or colour. */
const titles = {
  for: "Wat ervoor spreekt",
  against: "Wat ertegen spreekt",
} as const satisfies Record<WeighSide, string>;

/** `::: weigh` with `:: for` and `:: against`: both sides of a dilemma. A side may have a title of its own: `:: for Meedoen`. */
export const weighBlocks: BlockTable = { weigh: { parts: true, parse: parseWeigh } };

function parseWeigh(state: StateBlock, line: BlockLine): void {
  const page = pageOf(state.env);
  checkSides(page, line);
  checkLead(state, line, lead);
  state.push("weigh_open", "", 1).map = [line.line, (line.closedBy ?? line.line) + 1];
  eachPart(line, (part, end) => pushSide(state, part, end));
  state.push("weigh_close", "", -1);
}

/** A side that is no side has been reported; its text is read as what speaks for it, so that mistakes in it are found too. */
function pushSide(state: StateBlock, part: BlockLine, end: number): void {
  const side = weighSides.find((known) => known === part.name) ?? "for";
  state.push("weigh_side_open", "", 1).meta = { side } satisfies TokenMeta["weigh_side_open"];
  state.push("weigh_title_open", "", 1);
  const inline = state.push("inline", "", 0);
  inline.content = part.rest || titles[side];
  inline.map = [part.line, part.line + 1];
  inline.children = [];
  state.push("weigh_title_close", "", -1);
  if (state.skipEmptyLines(part.line + 1) >= end) reportEmpty(pageOf(state.env), part);
  parseBody(state, part.line + 1, end);
  state.push("weigh_side_close", "", -1);
}

/** Both sides must be there, once: a dilemma with one side is advice in disguise. */
function checkSides(page: PageEnv, line: BlockLine): void {
  const given = new Set<string>();
  for (const part of line.parts) {
    if (!weighSides.some((side) => side === part.name)) reportUnknown(page, part);
    else if (given.has(part.name)) reportDouble(page, part);
    given.add(part.name);
  }
  const missing = weighSides.filter((side) => !given.has(side));
  if (missing.length > 0) reportMissing(page, line, missing);
}

const lead: Lead = {
  code: "block",
  what: "Deze tekst staat in een afweging, maar niet aan een van de twee kanten.",
  todo: "Zet de tekst boven het blok, of onder de regel “:: for” of “:: against”.",
};

function reportUnknown(page: PageEnv, part: BlockLine): void {
  const near = nearest(part.name, weighSides);
  report(page, {
    code: "block",
    line: fileLine(page, part.line),
    what: `“:: ${part.name}” is geen kant van een afweging.`,
    todo: near ? `Bedoel je “:: ${near}”?` : "Gebruik “:: for” voor wat ervoor spreekt en “:: against” voor wat ertegen spreekt. Een eigen titel komt erachter.",
    allowed: weighSides,
  });
}

function reportDouble(page: PageEnv, part: BlockLine): void {
  report(page, {
    code: "block",
    line: fileLine(page, part.line),
    what: `De kant “${part.name}” staat twee keer in deze afweging.`,
    todo: "Voeg de twee teksten samen, of haal er een weg.",
  });
}

function reportMissing(page: PageEnv, line: BlockLine, missing: readonly WeighSide[]): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `In deze afweging ontbreekt ${missing.map((side) => `“:: ${side}”`).join(" en ")}.`,
    why: "Bij een dilemma is er iets te zeggen voor twee kanten.",
    todo: `Zet in het blok een regel “:: ${missing[0] ?? ""}” met daaronder de redenen.`,
  });
}

/** `<div class="weigh"><div class="weigh-side weigh-for"><p class="weigh-title">…</p>…</div>…</div>` */
export const weighHtml = {
  weigh_open: () => '<div class="weigh">\n',
  weigh_close: () => "</div>\n",
  weigh_side_open: (token) => `<div class="weigh-side weigh-${metaOf(token, "weigh_side_open").side}">\n`,
  weigh_side_close: () => "</div>\n",
  weigh_title_open: () => '<p class="weigh-title">',
  weigh_title_close: () => "</p>\n",
} satisfies HtmlRules;
