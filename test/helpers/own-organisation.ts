import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { exampleFolder } from "./example.ts";
import { makeFolder } from "./folder.ts";

/** The folder of an organisation of our own: Vlinderhof, with files added or replaced. */
export function organisationWith(files: Record<string, string | Uint8Array>): string {
  const folder = join(makeFolder(), "eigen");
  cpSync(exampleFolder("vlinderhof"), folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A page of the handbook with this body, which starts on line 8. */
export function ownPage(body: string): string {
  return `---\ntitle: Onze afspraken thuis\nsummary: Wat we thuis afspreken.\naudience: [staff]\norder: 5\n---\n\n${body}\n`;
}
