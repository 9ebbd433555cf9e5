import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Typeface } from "../../data/schema/brand.ts";
import { printFonts } from "./fonts.ts";
import { startTypst } from "./typst.ts";
import type { Typst } from "./typst.ts";

/** Typst with the fonts and the templates of a book. */
export interface Engine {
  readonly typst: Typst;
  /** A name for the fonts and templates it has: another one when one of them changed. */
  readonly fingerprint: string;
}

/** Starts Typst when it is first asked for, and again only for another typeface; reads the templates each time. */
export interface Engines {
  readonly for: (typeface: Typeface) => Promise<Engine>;
  /** Gives the memory back. */
  readonly close: () => void;
}

/** No engine yet. */
export function createEngines(): Engines {
  let running: { readonly typeface: Typeface; readonly typst: Typst } | undefined;
  let templates = "";
  const close = (): void => {
    running?.typst.close();
    running = undefined;
    templates = "";
  };
  return {
    async for(typeface) {
      if (running?.typeface !== typeface) {
        close();
        running = { typeface, typst: await startTypst(printFonts(typeface).files) };
      }
      const files = templateFiles();
      const fingerprint = keyOf(typeface, ...files.flat());
      if (fingerprint !== templates) for (const [name, content] of files) running.typst.put(name, content);
      templates = fingerprint;
      return { typst: running.typst, fingerprint };
    },
    close,
  };
}

/** A short name for contents: the same contents have the same name, others do not. */
export function keyOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(`${content.length} `).update(content);
  return hash.digest("hex");
}

/** The templates and the drawings, under the names the templates use for each other. */
function templateFiles(): (readonly [name: string, content: Uint8Array])[] {
  const layouts = fileURLToPath(new URL("../../layouts/", import.meta.url));
  return [["print", "/"], ["icons", "/icons/"], ["pictograms", "/pictograms/"]].flatMap(([folder = "", prefix = ""]) =>
    readdirSync(path.join(layouts, folder)).sort().map((name) => [`${prefix}${name}`, readFileSync(path.join(layouts, folder, name))] as const));
}
