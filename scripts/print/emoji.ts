import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { emojiFont } from "./fonts.ts";

/**
 * One emoji: a picture or more, joined by invisible signs into what people see as one. UTS #51, 1.4.9, "possible emoji":
 * it holds for emoji that are newer than the Node that runs this.
 */
const part = String.raw`\p{Emoji}(?:\p{Emoji_Modifier}|\uFE0F?\u20E3|\uFE0F|[\u{E0020}-\u{E007E}]+\u{E007F})?`;
const emoji = String.raw`\p{Regional_Indicator}{2}|${part}(?:\u200D${part})*`;

const signs = new RegExp(`${emoji}|.`, "gsu");
const flag = /^\p{Regional_Indicator}{2}$/u;

/** What only emoji hold: a character that is a picture by itself, or a sign that makes a picture of others. */
const pictured = /\p{Emoji_Presentation}|[\uFE0F\u20E3\u200D]/u;

/** A text in pieces: each emoji whole, every other character by itself. */
export function signsOf(text: string): string[] {
  return pictured.test(text) ? (text.match(signs) ?? []) : [...text];
}

/** Whether a sign is shown as a picture. A digit, or a sign such as © or ❤, is one only when the writer asked for that. */
export function isEmoji(sign: string): boolean {
  return /\p{Emoji_Presentation}/u.test(sign) || (sign.length > 1 && pictured.test(sign));
}

/**
 * Every emoji of a text as a regular expression for Typst, or null when there is none. Typst chooses a font for each
 * character; without being told it takes apart what belongs together, and loses what the text's own font lacks.
 */
export function emojiPattern(text: string): string | null {
  if (!pictured.test(text)) return null;
  const found = [...new Set(signsOf(text).filter(isEmoji))];
  // The longest first: a thumb with a skin tone starts with a thumb.
  const longestFirst = found.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return found.length === 0 ? null : longestFirst.map((sign) => sign.replace("*", "\\*")).join("|");
}

/** Whether the emoji font draws an emoji as one picture. A skin tone is left out: the font has no colours. */
export function isDrawn(sign: string): boolean {
  if (flag.test(sign) && !/^\p{RGI_Emoji_Flag_Sequence}$/v.test(sign)) return false;
  const { glyphs } = drawer().layout(sign);
  return glyphs.length === 1 && glyphs.every(({ id }) => id > 0);
}

/** As much as is used here of fontkit, which has no types of its own. */
interface Drawer {
  readonly layout: (text: string) => { readonly glyphs: readonly { readonly id: number }[] };
}

let font: Drawer | undefined;

/** Read only when there is an emoji to draw. */
function drawer(): Drawer {
  const fontkit = createRequire(import.meta.url)("@pdf-lib/fontkit") as { create: (font: Uint8Array) => Drawer };
  font ??= fontkit.create(readFileSync(emojiFont.file));
  return font;
}
