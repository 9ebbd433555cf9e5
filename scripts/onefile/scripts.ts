import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../book/project-path.ts";

/** In this order: the first shows the page in which the others do their work. */
const scriptNames = ["onefile", "decision-aid", "rules-filter", "choose-topics", "validity", "overdue"];

/** The browser scripts of the one file as one text, each in a room of its own, so that names in one say nothing in another. */
export function oneFileScript(): string {
  return scriptNames.map((name) => `(() => {\n${withImports(name)}\n})();`).join("\n");
}

function withImports(name: string): string {
  return readScript(name).replace(/^import \{.*\} from "\.\/(.*)\.js";$/gmu, (_, imported: string) => readScript(imported).replace(/^export /gmu, ""));
}

function readScript(name: string): string {
  return readFileSync(join(projectFolder, "layouts/assets/js", `${name}.js`), "utf8");
}
