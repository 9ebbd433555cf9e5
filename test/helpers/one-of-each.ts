import { join } from "node:path";
import { builtSite } from "./built-site.ts";

const folder = join(import.meta.dirname, "../browser/one-of-each");

/**
 * A small site with one page of each kind and next to nothing on it, for an organisation of its own: what readers of a page hear
 * and press stays the same there when a text of the handbook changes. It is built once in a test run.
 *
 * @returns the folder of the site
 */
export function oneOfEach(): Promise<string> {
  return builtSite(join(folder, "de-brug"), { contentFolder: join(folder, "content") });
}

/** A page of each layout and with each block that has a script, by the name it goes by in tests: its path in that site. */
export const eachPage = {
  home: "index.html",
  section: "regels/index.html",
  article: "regels/toevoegen/index.html",
  "wat-nu": "wat-nu/index.html",
  platform: "regels/whatsapp/index.html",
  "all-rules": "regels/alles/index.html",
  dilemma: "kaarten/verzoek/index.html",
  printables: "handouts/index.html",
  handout: "handouts/blad/index.html",
  worksheet: "werkbladen/wie-volg-ik/index.html",
  "choose-topics": "printen/index.html",
  "chosen-topics": "printen/alles/index.html?p=regels_toevoegen&p=over_contact",
  search: "zoeken/index.html",
  contact: "over/contact/index.html",
  choices: "over/keuzes/index.html",
  versions: "over/versies/index.html",
  version: "over/versies/2.0/index.html",
  validity: "over/geldig/index.html",
  terms: "over/begrippen/index.html",
  "not-found": "404.html",
} as const;
