import type { Organisation } from "../../data/schema/index.ts";
import { joinScript } from "../site/join-script.ts";
import { searchModules } from "../site/search-modules.ts";

/** In this order: the first shows the page in which the others do their work. */
const scriptNames = ["onefile.js", "decision-aid.js", "rules-filter.js", "choose-topics.js", "validity.js"];

/** The browser scripts of the one file as one text. */
export function oneFileScript(organisation: Organisation): string {
  const made = searchModules(organisation);
  return scriptNames.map((name) => joinScript(name, made)).join("");
}
