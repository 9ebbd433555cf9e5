import { z } from "zod";
import { additionsShape } from "./additions.ts";
import { brandSchema } from "./brand.ts";
import { accessibilitySchema } from "./accessibility.ts";
import { contactsSchema } from "./contacts.ts";
import { editionSchema } from "./edition.ts";
import { date, line, url, word } from "./fields.ts";
import { meansShape } from "./means.ts";

export { contactRoles, type ContactRole } from "./contacts.ts";

export const sectors = [
  "jeugdhulp", "jeugdbescherming", "pleegzorg", "ggz", "gehandicaptenzorg", "ouderenzorg", "welzijn", "opvang", "thuiszorg",
] as const;
export const clientAgeGroups = ["0-11", "12-15", "16-17", "18+"] as const;
export const legalRegimes = ["wgbo", "jeugdwet", "jeugdwet-gesloten", "wzd", "wvggz", "wmo", "wlz"] as const;
export const addresses = ["je", "u"] as const;

export type Sector = (typeof sectors)[number];
export type ClientAgeGroup = (typeof clientAgeGroups)[number];
export type LegalRegime = (typeof legalRegimes)[number];
export type Address = (typeof addresses)[number];

const clientWords = z.strictObject({
  singular: word().describe("Zoals het midden in een zin staat, zonder hoofdletter: “jongere”."),
  plural: word().describe("Het meervoud: “jongeren”."),
  article: z.enum(["de", "het"]).default("de").meta({ kind: "word", description: "Het lidwoord: de jongere, het kind." }),
});

const address = z.strictObject({
  partners: z.enum(addresses).default("je").describe("Partners in de zorg, zoals pleegouders en vrijwilligers."),
  clients: z.enum(addresses).default("je").describe("Cliënten en naasten."),
});

const setting = z.strictObject({
  residentialCare: z.boolean().default(false).describe("Er wonen of verblijven mensen bij de organisatie."),
  closedSetting: z.boolean().default(false).describe("Er is een gesloten afdeling of accommodatie."),
  fosterCare: z.boolean().default(false).describe("De organisatie biedt pleegzorg of gezinshuizen."),
  secretPlacements: z.boolean().default(false).describe("Soms moet geheim blijven waar iemand verblijft."),
});

const council = (described: string) =>
  z
    .strictObject({
      name: line().describe("Naam van de raad."),
      consentDate: date().exactOptional().describe("Datum waarop de raad met deze richtlijn heeft ingestemd."),
    })
    .meta({ title: "Council" })
    .exactOptional()
    .describe(described);

const code = z
  .strictObject({
    name: line().describe("Naam van de code."),
    url: url().exactOptional().describe("Adres; begint met https://."),
  })
  .meta({ title: "ProfessionalCode" });

const terms = z.strictObject({
  coolingOffMonths: z.int().min(1).max(120).exactOptional()
    .meta({ kind: "text", description: "Aantal maanden na de zorg zonder privécontact op social media." }),
  consentMonths: z.int().min(1).max(120).exactOptional()
    .meta({ kind: "text", description: "Aantal maanden dat toestemming voor beeld geldt." }),
});

const publication = z.strictObject({
  url: url().exactOptional().describe("Adres waar de site komt te staan; begint met https://. Staat op elke afdruk, met een QR-code om na te kijken of die nog geldig is."),
  indexing: z.enum(["intern", "openbaar"]).default("intern")
    .describe("intern: zoekmachines nemen de site niet op. openbaar: dat mag wel. Dit is geen slot op de deur."),
});

/** Everything an organisation tells about itself, apart from its answers to the policy questions. */
export const factsSchema = z.strictObject({
  example: z.boolean().default(false).describe("Alleen voor de verzonnen voorbeelden die bij Leidraad horen."),
  name: line().describe("De naam van de organisatie, zoals op de voorkant."),
  shortName: line(40).describe("De korte naam, zoals in een lopende zin en in het menu."),
  legalName: line().describe("De naam zoals die bij de Kamer van Koophandel staat."),
  client: clientWords.describe("Het woord voor de mensen voor wie de organisatie werkt."),
  address: address.prefault({}).describe("Zegt de tekst je of u? Per groep lezers. Tegen medewerkers zegt het handboek altijd je."),
  sectors: z.array(z.enum(sectors)).min(1).meta({ kind: "list", description: "De soorten zorg." }),
  clientAgeGroups: z.array(z.enum(clientAgeGroups)).min(1).describe("De leeftijden van de mensen voor wie de organisatie werkt."),
  setting: setting.prefault({}).describe("Hoe en waar mensen zorg krijgen."),
  legalRegimes: z.array(z.enum(legalRegimes)).min(1).describe("De wetten die voor de zorg gelden."),
  professionalCodes: z.array(code).default([]).meta({ kind: "list", description: "De beroepscodes van medewerkers." }),
  councils: z
    .strictObject({
      works: council("De ondernemingsraad; laat weg als die er niet is."),
      client: council("De cliëntenraad; laat weg als die er niet is."),
    })
    .prefault({})
    .describe("De raden die meebeslissen."),
  contacts: contactsSchema.describe("Bij wie mensen terechtkunnen."),
  availabilityHours: line().exactOptional().describe("De tijden waarop medewerkers berichten lezen."),
  profileNameExample: line(80).exactOptional().describe("Voorbeeld van een naam in een werkprofiel: “Sam van Vlinderhof”."),
  ...meansShape,
  ...additionsShape,
  leaveOut: z.array(line()).default([])
    .describe("Meegeleverde pagina’s die er bij jullie niet zijn, met hun adres: [\"/platforms/tiktok/\"]. Van een link ernaartoe blijven de woorden staan."),
  terms: terms.prefault({}).describe("Termijnen."),
  brand: brandSchema.describe("Het uiterlijk."),
  edition: editionSchema.describe("De versie van de richtlijn."),
  accessibility: accessibilitySchema.exactOptional().describe("Wat onderzoek naar de toegankelijkheid van de site liet zien; laat weg zolang dat er niet was."),
  publication: publication.prefault({}).describe("Waar de site komt te staan."),
});

/** The checked facts, with defaults. */
export type Facts = z.output<typeof factsSchema>;
