import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { projectFolder } from "../book/project-path.ts";
import { readModule } from "./script-module.ts";
import type { ScriptModule } from "./script-module.ts";

/** Modules that are no file but are made during the build, by the name they are imported under: "./search-words.js". */
export type MadeModules = Readonly<Record<string, string>>;

/** Folder of the browser's scripts. */
const folder = join(projectFolder, "layouts/assets/js");

/** Packages a browser script may use: the file of each that is an ES module, and what their licence wants to be told. */
const packages: Readonly<Record<string, { readonly file: string; readonly notice: string }>> = {
  minisearch: {
    file: join(dirname(createRequire(import.meta.url).resolve("minisearch")), "../es/index.js"),
    notice: "/*! MiniSearch, by Luca Ongaro, MIT licence: https://github.com/lucaong/minisearch/blob/master/LICENSE.txt */\n",
  },
};

/**
 * Joins a script of layouts/assets/js with all that it imports into one classic script: a page that is opened from a folder
 * may not load modules. Each module keeps a scope of its own; comments and indentation are left out. What the script itself
 * exports is for tests: in a browser there is nobody to import it.
 *
 * @param name "search.js"
 * @throws Error for a form of import or export that is not known here, and for modules that import each other in a ring
 */
export function joinScript(name: string, made: MadeModules = {}): string {
  const names: string[] = [];
  const notices = new Set<string>();
  const parts: string[] = [];
  const add = (specifier: string, path: readonly string[]): string => {
    if (path.includes(specifier)) throw new Error(`scripts import each other in a ring: ${[...path, specifier].join(" → ")}`);
    if (!names.includes(specifier)) {
      const { text, notice } = read(specifier, made);
      const module = readModule(text);
      const imports = module.imports.map(({ from, names: taken }) => `const {${taken.map(pair).join(",")}}=${add(from, [...path, specifier])};\n`);
      notices.add(notice);
      parts.push(scope(names.push(specifier), imports.join(""), module));
    }
    return `m${names.indexOf(specifier) + 1}`;
  };
  add(`./${name}`, []);
  return `${[...notices].join("")}(() => {\n"use strict";\n${parts.join("\n")}\n})();\n`;
}

function read(specifier: string, made: MadeModules): { text: string; notice: string } {
  const own = made[specifier];
  if (own !== undefined) return { text: own, notice: "" };
  const known = packages[specifier];
  return { text: readFileSync(known?.file ?? join(folder, specifier), "utf8"), notice: known?.notice ?? "" };
}

/** A module as a function that gives what it exports; what it imports is above it. */
function scope(place: number, imports: string, { code, exports }: ScriptModule): string {
  return `const m${place}=(() => {\n${imports}${code}\nreturn {${exports.map(pair).join(",")}};\n})();`;
}

/** `{ default: MiniSearch }`, or `{ find }` where both names are the same. */
function pair([name, local]: readonly [string, string]): string {
  return name === local ? name : `${name}:${local}`;
}
