import { hexOf } from "./colour.ts";
import type { Hex } from "./colour.ts";

/**
 * The colours that mean something: they are the same for every brand, so that "wel doen" looks alike everywhere.
 * `text…` is for words, icons and bars; `soft…` is the panel behind them. Never the only sign: a word and an icon go along.
 */
export interface StatusColours {
  readonly textDo: Hex;
  readonly softDo: Hex;
  readonly textDont: Hex;
  readonly softDont: Hex;
  readonly textWarning: Hex;
  readonly softWarning: Hex;
  readonly textInfo: Hex;
  readonly softInfo: Hex;
}

/** For light screens and paper. */
export const lightStatus = statusColours({ text: [0.43, 0.12], soft: [0.962, 0.026] });

/** For dark screens. */
export const darkStatus = statusColours({ text: [0.83, 0.11], soft: [0.272, 0.038] });

type Strength = readonly [lightness: number, chroma: number];

function statusColours({ text, soft }: { text: Strength; soft: Strength }): StatusColours {
  const at = ([lightness, chroma]: Strength, hue: number) => hexOf({ lightness, chroma, hue });
  const hues = { green: 152, red: 26, amber: 70, blue: 250 };
  return {
    textDo: at(text, hues.green),
    softDo: at(soft, hues.green),
    textDont: at(text, hues.red),
    softDont: at(soft, hues.red),
    textWarning: at(text, hues.amber),
    softWarning: at(soft, hues.amber),
    textInfo: at(text, hues.blue),
    softInfo: at(soft, hues.blue),
  };
}
