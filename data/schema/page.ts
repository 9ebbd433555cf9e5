import { z } from "zod";
import { circulations } from "./circulation.ts";
import { audiences } from "./edition.ts";
import { date, line, platformId } from "./fields.ts";
import { platformNames } from "./known-platforms.ts";
import type { Organisation } from "./organisation.ts";

export { audiences, type Audience } from "./edition.ts";

export const pageKinds = ["rule", "section", "platform", "dilemma", "worksheet", "handout", "about", "home", "search"] as const;
export const printFormats = ["a4", "booklet", "card", "half"] as const;

/** In what kind of language a page is written; it decides how the page looks. */
export const layers = ["standard", "easy", "youth"] as const;

export type PageKind = (typeof pageKinds)[number];
export type Layer = (typeof layers)[number];

const testedWith = z.strictObject({
  date: date().describe("Wanneer er is getest: \"2026-11-21\"."),
  group: line().describe("Met wie: “zes bewoners van locatie De Wilg”. Geen namen."),
});

const print = z.strictObject({
  format: z.enum(printFormats).describe("a4: een vel. booklet: een boekje van A5; vier bladzijden per vel. card: een kaart om te vouwen. half: een kaart op een half vel; alle kaarten van een map komen in één pdf."),
  sheets: z.int().min(1).max(8).default(1).describe("Op hoeveel vellen het hoogstens past; bij half telt dit niet."),
});

/** Front matter of a page: what its author tells about it. */
export const pageSchema = z.strictObject({
  title: line().describe("Titel van de pagina."),
  nav: line(40).exactOptional().describe("Korte titel voor het menu."),
  summary: line(300).describe("De regel in één zin; staat onder de titel en in overzichten."),
  audience: z.array(z.enum(audiences)).min(1).describe("Voor wie; de eerste bepaalt of de pagina je of u zegt."),
  order: z.int().min(0).describe("Plaats in het menu."),
  kind: z.enum(pageKinds).default("rule").describe("Soort pagina."),
  layer: z.enum(layers).default("standard").describe("Taal: standard, easy (makkelijk: grote letters, elke regel een eigen regel) of youth (jongeren)."),
  testedWith: testedWith.exactOptional().describe("Met welke lezers een makkelijke tekst is getest."),
  keywords: z.array(line(60)).default([]).describe("Woorden waarmee mensen deze pagina zoeken."),
  related: z.array(line()).default([]).describe("Pagina’s om verder te lezen, als pad vanaf dit bestand; die noemen deze pagina dan ook."),
  platform: platformId().exactOptional().describe("Het platform waar de pagina over gaat."),
  print: print.exactOptional().describe("De pagina krijgt een eigen pdf."),
  packet: z.array(line()).min(1).exactOptional().describe("Bladen die met deze pagina één pdf worden, als pad vanaf dit bestand; de pagina zelf ligt bovenop."),
  when: line().exactOptional().describe("Voor welke organisaties de pagina er is, als bij ::: when: minors is yes."),
  circulation: z.enum(circulations).exactOptional().describe("intern: de pagina staat niet in de uitgave voor buiten. extern: wel, ook al is zij voor medewerkers. Laat je het weg, dan is zij ook voor buiten als partners of cliënten bij audience staan."),
  book: z.boolean().default(true).describe("Staat de pagina in het handboek (pdf)?"),
});

export type PageData = Readonly<Omit<z.output<typeof pageSchema>, "platform">> & {
  /** A platform of the record, or one the organisation added. */
  readonly platform?: string;
};

/** By the names of the platforms. */
const schemas = new Map<string, typeof pageSchema>();

/** Front matter as the pages of one organisation may have it: about its own platforms too. */
export function pageSchemaFor(organisation: Pick<Organisation, "platforms" | "platformPolicy">): typeof pageSchema {
  if (organisation.platforms.added.length === 0) return pageSchema;
  const names = platformNames(organisation);
  const made = schemas.get(names.join(" ")) ?? withPlatforms(names);
  schemas.set(names.join(" "), made);
  return made;
}

function withPlatforms(names: readonly string[]): typeof pageSchema {
  const platform = z.enum(names).meta(pageSchema.shape.platform.unwrap().meta() ?? {}).exactOptional().describe("Het platform waar de pagina over gaat.");
  return pageSchema.extend({ platform }) as unknown as typeof pageSchema;
}
