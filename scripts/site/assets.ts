import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Organisation } from "../../data/schema/index.ts";
import { favicon } from "./favicon.ts";
import { joinScript } from "./join-script.ts";
import { searchModules } from "./search-modules.ts";
import { hashedName } from "./site-file.ts";
import type { SiteFile } from "./site-file.ts";
import { styles } from "./styles.ts";
import { fontFiles } from "./typefaces.ts";

/** Styles, scripts, fonts and pictures of the design, under the names templates call them by. */
export type Assets = ReadonlyMap<string, SiteFile>;

/**
 * Gathers what pages need besides their text: the style sheet, scripts, favicon, fonts and logo.
 *
 * @returns by name; the paths carry a hash of the content
 */
export function gatherAssets(organisation: Organisation): Assets {
  const { brand } = organisation;
  const fonts = new Map(fontFiles(brand.typeface).map(({ name, source }) => [name, asset(`fonts/${name}`, readFileSync(source))]));
  const css = styles(brand, ({ name }) => (fonts.get(name)?.path ?? "").slice("assets/".length));
  const logo = brand.logo ? [[brand.logo, asset(brand.logo, readFileSync(join(organisation.folder, brand.logo)))] as const] : [];
  return new Map([
    ["style.css", asset("style.css", css)],
    ...scripts(organisation),
    ["favicon.svg", asset("favicon.svg", favicon(brand))],
    ...logo,
    ...fonts,
  ]);
}

/** The scripts that pages name; what they import is joined to them. */
const scriptNames = ["search.js", "text-search.js", "site.js", "decision-aid.js", "rules-filter.js", "choose-topics.js", "chosen-topics.js", "validity.js", "overdue.js"];

function scripts(organisation: Organisation): [string, SiteFile][] {
  const made = searchModules(organisation);
  return scriptNames.map((name) => [name, asset(name, joinScript(name, made))]);
}

function asset(name: string, content: string | Uint8Array): SiteFile {
  return { path: `assets/${hashedName(name, content)}`, content };
}
