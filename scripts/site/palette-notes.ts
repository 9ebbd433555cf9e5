import { contrast } from "./colour.ts";
import type { Hex } from "./colour.ts";
import type { Brand, Scheme } from "./palette.ts";

/**
 * What the officer should know about her colours, in Dutch, one sentence or two a note; empty when nothing was changed.
 *
 * @param schemes what was derived from the brand; a note is made where it differs from what was given
 */
export function paletteNotes(brand: Brand, schemes: { light: Scheme; dark: Scheme; print: Scheme }): string[] {
  const { light, dark, print } = schemes;
  const color = brand.color.toLowerCase();
  const accent = brand.accent?.toLowerCase();
  return [
    lightNote(color, accent, light),
    headerNote(color, light),
    darkNote(color, dark),
    printNote(color, print),
    ...(accent ? [accentNote(accent, light), darkAccentNote(accent, dark)] : []),
  ].filter((note) => note !== undefined);
}

function lightNote(color: Hex, accent: Hex | undefined, scheme: Scheme): string | undefined {
  const { background, textBrand, markBrand } = scheme;
  if (textBrand === color) return undefined;
  const [ground, where] = contrast(color, background) < 4.5 ? [background, "op wit"] : [faintestGround(color, scheme), "op een gekleurd vlak"];
  const links = textBrand === accent ? `de tweede kleur ${accent}` : textBrand;
  const marks = markBrand === color || markBrand === textBrand ? "" : `, voor lijnen en pictogrammen ${markBrand}`;
  return `merkkleur ${color} is te licht voor tekst ${where} (${ratio(color, ground)}; nodig is 4,5:1): `
    + `voor links gebruiken we ${links} (${ratio(textBrand, ground)})${marks}; `
    + `de balk bovenaan houdt de kleur zelf.`;
}

/** The panel on which a colour can be seen least. */
function faintestGround(color: Hex, scheme: Scheme): Hex {
  const { surface, softBrand, softDo, softDont, softWarning, softInfo } = scheme;
  const grounds = [surface, softBrand, softDo, softDont, softWarning, softInfo];
  return grounds.reduce((faintest, ground) => (contrast(color, ground) < contrast(color, faintest) ? ground : faintest));
}

function headerNote(color: Hex, { onBrand, background }: Scheme): string | undefined {
  const white = onBrand === "#ffffff";
  const letters = `merkkleur ${color} krijgt ${white ? "witte" : "donkere"} letters`;
  if (contrast(color, background) < 1.15) {
    return `${letters} en valt op wit bijna weg (${ratio(color, background)}): de balk bovenaan krijgt een lijn eronder. `
      + `Kies een donkerdere kleur als het merk herkenbaar moet zijn.`;
  }
  return white ? undefined : `${letters}: wit is op deze kleur niet goed te lezen (${ratio("#ffffff", color)}; nodig is 4,5:1).`;
}

function darkNote(color: Hex, { background, brand, textBrand }: Scheme): string | undefined {
  const why = contrast(color, background) < contrast(brand, background) ? "de kleur zelf valt daar bijna weg" : "een groot fel vlak verblindt in het donker";
  const bar = contrast(brand, color) < 1.1 ? undefined : `de balk bovenaan wordt ${brand}, een tint die daar past, want ${why}`;
  const links = textBrand === color ? undefined
    : `links worden ${textBrand} (${ratio(textBrand, background)}), want ${color} is daar te donker om prettig te lezen (${ratio(color, background)})`;
  const changes = [bar, links].filter((change) => change !== undefined);
  return changes.length === 0 ? undefined : `donkere weergave: ${changes.join("; ")}.`;
}

function printNote(color: Hex, { brand, onBrand }: Scheme): string | undefined {
  if (brand === color) return undefined;
  return `merkkleur ${color} is op papier ${brand}, iets donkerder: donkere letters zijn er in zwart-wit niet op te lezen, `
    + `en witte letters zijn dat nu ook in kleur (${ratio(onBrand, brand)}; nodig is 4,5:1).`;
}

function accentNote(accent: Hex, scheme: Scheme): string | undefined {
  const { background, markAccent } = scheme;
  if (markAccent === accent) return undefined;
  const [ground, where] = contrast(accent, background) < 3 ? [background, "op wit"] : [faintestGround(accent, scheme), "op een gekleurd vlak"];
  return `tweede kleur ${accent} is te licht voor lijnen en pictogrammen ${where} (${ratio(accent, ground)}; nodig is 3:1): `
    + `daar gebruiken we ${markAccent} (${ratio(markAccent, ground)}), ook op papier.`;
}

function darkAccentNote(accent: Hex, scheme: Scheme): string | undefined {
  const { background, markAccent } = scheme;
  if (markAccent === accent) return undefined;
  const [ground, where] = contrast(accent, background) < 3 ? [background, ""] : [faintestGround(accent, scheme), " op een gekleurd vlak"];
  return `tweede kleur ${accent} is in de donkere weergave te donker voor lijnen en pictogrammen${where} (${ratio(accent, ground)}; nodig is 3:1): `
    + `daar gebruiken we ${markAccent} (${ratio(markAccent, ground)}).`;
}

/** "1,4:1"; rounded down, so that a ratio that falls short never reads as one that does not. */
function ratio(one: Hex, other: Hex): string {
  return `${(Math.floor(contrast(one, other) * 10) / 10).toFixed(1).replace(".", ",")}:1`;
}
