import { registerHooks } from "node:module";

const entry = new URL("../index.ts", import.meta.url).href;

let registered = false;

/**
 * Lets an organisation file `import { defineOrganisation } from "leidraad"` wherever its folder is, also outside this
 * project, where Node would look for a package of that name and find none.
 */
export function letFilesImportLeidraad(): void {
  if (registered) return;
  registered = true;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "leidraad" ? { url: entry, shortCircuit: true } : next(specifier, context),
  });
}
