import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Organisation } from "../../data/schema/index.ts";
import { projectFolder } from "../book/project-path.ts";
import { favicon } from "./favicon.ts";
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
    ...scripts(),
    ["favicon.svg", asset("favicon.svg", favicon(brand))],
    ...logo,
    ...fonts,
  ]);
}

/**
 * The browser's scripts. One may import those before it, and gets their names with the hash. What it imports besides is written
 * into it: a page that is opened from a folder may not load modules.
 */
const scriptNames = ["search-query.js", "search.js", "site.js", "decision-aid.js", "rules-filter.js", "choose-topics.js", "chosen-topics.js", "validity.js", "overdue.js"];

function scripts(): Map<string, SiteFile> {
  const made = new Map<string, SiteFile>();
  for (const name of scriptNames) {
    let text = readScript(name).replace(/^import \{.*\} from "\.\/(.*)";$/gmu, (line, imported: string) =>
      scriptNames.includes(imported) ? line : readScript(imported).replace(/^export /gmu, ""));
    for (const [imported, { path }] of made) text = text.replaceAll(`"./${imported}"`, `"./${basename(path)}"`);
    made.set(name, asset(name, text));
  }
  return made;
}

function readScript(name: string): string {
  return readFileSync(join(projectFolder, "layouts/assets/js", name), "utf8");
}

function asset(name: string, content: string | Uint8Array): SiteFile {
  return { path: `assets/${hashedName(name, content)}`, content };
}
