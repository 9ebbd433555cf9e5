import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The own line drawings for easy texts, each a file in layouts/pictograms; the word it stands for is always beside it. */
export const pictogramNames = [
  "alone", "calendar", "clock", "family", "gaming", "group", "heart", "help-line", "helper", "house", "location", "lock",
  "no-photo", "not-ok", "ok", "phone", "photo", "question", "record", "robot", "signature", "speech", "stop", "together",
  "warning",
] as const;

export type PictogramName = (typeof pictogramNames)[number];

const folder = join(import.meta.dirname, "../../layouts/pictograms");
const drawn = new Map<PictogramName, string>();

/** A pictogram as inline SVG in the colour of the text around it, hidden from screen readers, which read its word. */
export function pictogram(name: PictogramName): string {
  const markup = drawn.get(name) ?? inlineSvg(readFileSync(join(folder, `${name}.svg`), "utf8"));
  drawn.set(name, markup);
  return markup;
}

function inlineSvg(file: string): string {
  return file.replace(/ xmlns="[^"]+"/, ' class="pictogram-drawing" aria-hidden="true"').replace(/\s*\n\s*/g, "");
}
