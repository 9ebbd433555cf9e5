import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The own line icons, each a file in layouts/icons; a word always stands beside them. */
export const iconNames = [
  "agreed", "alarm", "arrow-left", "arrow-right", "book", "camera", "check", "chevron-right", "clock", "close", "cross",
  "document", "download", "example", "external", "home", "info", "law", "link", "lock", "mail", "menu", "minus",
  "note", "person", "phone", "print", "say", "scissors", "search", "shield", "teach-back", "tip", "users", "warning", "why",
] as const;

export type IconName = (typeof iconNames)[number];

const folder = join(import.meta.dirname, "../../layouts/icons");
const drawn = new Map<IconName, string>();

/** An icon as inline SVG in the colour of the text around it, hidden from screen readers. */
export function icon(name: IconName): string {
  const markup = drawn.get(name) ?? inlineSvg(readFileSync(join(folder, `${name}.svg`), "utf8"));
  drawn.set(name, markup);
  return markup;
}

function inlineSvg(file: string): string {
  return file.replace(/ xmlns="[^"]+"/, ' class="icon" aria-hidden="true"').replace(/\s*\n\s*/g, "");
}
