import { readFileSync } from "node:fs";
import { shrinkCss } from "../site/shrink-css.ts";
import type { StyleBrand } from "../site/styles.ts";
import { readStyleSheet, styles } from "../site/styles.ts";
import { dataUrl } from "./data-url.ts";

/**
 * The style sheet of the site with what only the one file needs, and the typeface inside it: only the letters of Western Europe,
 * for those are in every handbook; a name with another letter gets that letter from a typeface of the reader's own.
 */
export function oneFileStyle(brand: StyleBrand): string {
  const site = styles(brand, ({ subset, source }) => (subset === "latin" ? dataUrl({ path: source, content: readFileSync(source) }) : undefined));
  return shrinkCss(`${site}\n@layer one-file {\n${readStyleSheet("onefile")}\n}`);
}
