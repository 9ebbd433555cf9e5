import type { StateBlock } from "markdown-it";
import { icon, type IconName } from "../site/icon.ts";
import type { BlockLine } from "./block-lines.ts";
import { type BlockTable, parseWrapped } from "./block-rule.ts";
import type { HtmlRules } from "./html.ts";
import { metaOf } from "./tokens.ts";

/** The kinds of callout, with the title and icon each has. */
export const callouts = {
  agreed: { title: "Dit hebben we afgesproken", icon: "agreed" },
  why: { title: "Waarom", icon: "why" },
  note: { title: "Let op", icon: "note" },
  tip: { title: "Tip", icon: "tip" },
  warning: { title: "Pas op", icon: "warning" },
  emergency: { title: "Direct gevaar", icon: "alarm" },
  law: { title: "Zo staat het in de wet", icon: "law" },
  example: { title: "Verzonnen voorbeeld", icon: "example" },
  say: { title: "Zo kun je het zeggen", icon: "say" },
  discuss: { title: "Bespreek in {{ je / uw }} team", icon: "users" },
  guideline: { title: "Wat zegt onze richtlijn", icon: "book" },
  "teach-back": { title: "Vertel het in {{ je / uw }} eigen woorden", icon: "teach-back" },
  about: { title: "Goed om te weten", icon: "info" },
} as const satisfies Record<string, { title: string; icon: IconName }>;

export type CalloutKind = keyof typeof callouts;

const calloutKinds = Object.keys(callouts) as CalloutKind[];

/** `::: tip` and its like; what follows the name is a title of its own: `::: tip Zet het in je agenda`. */
export const calloutBlocks: BlockTable = Object.fromEntries(
  calloutKinds.map((kind) => [
    kind,
    { parse: (state, line) => parseWrapped(state, line, "callout", { kind }, () => pushTitle(state, line, kind)) },
  ]),
);

function pushTitle(state: StateBlock, line: BlockLine, kind: CalloutKind): void {
  state.push("callout_title_open", "", 1).meta = { kind };
  const inline = state.push("inline", "", 0);
  inline.content = line.rest || callouts[kind].title;
  inline.map = [line.line, line.line + 1];
  inline.children = [];
  state.push("callout_title_close", "", -1);
}

/**
 * `<div class="callout callout-tip" role="note"><p class="callout-title">…Tip</p>…</div>`
 *
 * The role lets a screen reader name the box apart from the text around it
 * (https://www.w3.org/TR/wai-aria-1.2/#note).
 */
export const calloutHtml = {
  callout_open: (token) => `<div class="callout callout-${metaOf(token, "callout_open").kind}" role="note">\n`,
  callout_close: () => "</div>\n",
  callout_title_open: (token) => `<p class="callout-title">${icon(callouts[metaOf(token, "callout_title_open").kind].icon)}`,
  callout_title_close: () => "</p>\n",
} satisfies HtmlRules;
