import { z } from "zod";
import { additionsShape } from "./additions.ts";
import { brandSchema } from "./brand.ts";
import { accessibilitySchema } from "./accessibility.ts";
import { contactsSchema } from "./contacts.ts";
import { editionSchema } from "./edition.ts";
import { date, type Given, line, origin, url, word } from "./fields.ts";
import { meansShape } from "./means.ts";
import { readingShape } from "./reading.ts";

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

const ageLabels = { "0-11": "0 tot en met 11 jaar", "12-15": "12 tot en met 15 jaar", "16-17": "16 en 17 jaar", "18+": "18 jaar en ouder" };

const lawLabels: Readonly<Record<LegalRegime, string>> = {
  wgbo: "Wgbo, over medische behandeling",
  jeugdwet: "Jeugdwet",
  "jeugdwet-gesloten": "Jeugdwet, ook voor gesloten jeugdhulp",
  wzd: "Wzd, over zorg en dwang",
  wvggz: "Wvggz, over verplichte ggz",
  wmo: "Wmo 2015, over maatschappelijke ondersteuning",
  wlz: "Wlz, over langdurige zorg",
};

/** The laws under which a kind of care is usually given: what the wizard proposes, never what is taken unasked. */
const lawsOfSector: Readonly<Record<Sector, readonly LegalRegime[]>> = {
  jeugdhulp: ["jeugdwet"],
  jeugdbescherming: ["jeugdwet"],
  pleegzorg: ["jeugdwet"],
  ggz: ["wgbo"],
  gehandicaptenzorg: ["wgbo", "wlz"],
  ouderenzorg: ["wgbo", "wlz"],
  welzijn: ["wmo"],
  opvang: ["wmo"],
  thuiszorg: ["wgbo", "wmo"],
};

/** Nearly every word for a client ends like one of these: jongere, jongeren; bewoner, bewoners; cliënt, cliënten. */
function pluralOf({ client: { singular = "cliënt" } }: Given): string {
  if (singular.endsWith("e")) return `${singular}n`;
  return /(?:er|el|em|en)$/u.test(singular) ? `${singular}s` : `${singular}en`;
}

const clientWords = z.strictObject({
  singular: word().meta({
    description: "Zoals het midden in een zin staat, zonder hoofdletter: “jongere”.",
    ask: "Hoe noemen jullie iemand voor wie jullie werken? Zonder hoofdletter, zoals: bewoner.",
    suggest: "cliënt",
  }),
  plural: word().meta({ description: "Het meervoud: “jongeren”.", ask: "En als het er meer zijn?", suggest: pluralOf }),
  article: z.enum(["de", "het"]).default("de").meta({
    kind: "word",
    description: "Het lidwoord: de jongere, het kind.",
    ask: "Welk lidwoord hoort erbij?",
  }),
});

const address = z.strictObject({
  partners: z.enum(addresses).default("je").meta({
    description: "Partners in de zorg, zoals pleegouders en vrijwilligers.",
    ask: "Zegt de tekst “je” of “u” tegen partners in de zorg, zoals pleegouders en vrijwilligers?",
  }),
  clients: z.enum(addresses).default("je").meta({ description: "Cliënten en naasten.", ask: "En tegen cliënten en naasten?" }),
});

const setting = z.strictObject({
  residentialCare: z.boolean().default(false).describe("Er wonen of verblijven mensen bij de organisatie."),
  closedSetting: z.boolean().default(false).describe("Er is een gesloten afdeling of accommodatie."),
  fosterCare: z.boolean().default(false).describe("De organisatie biedt pleegzorg of gezinshuizen."),
  secretPlacements: z.boolean().default(false).describe("Soms moet geheim blijven waar iemand verblijft."),
});

const council = (description: string, ask: string) =>
  z
    .strictObject({
      name: line().meta({ description: "Naam van de raad.", ask }),
      consentDate: date().exactOptional().meta({
        description: "Datum waarop de raad met deze richtlijn heeft ingestemd.",
        ask: "Wanneer heeft {name} met de richtlijn ingestemd? Schrijf jaar, maand, dag: 2026-11-21.",
        asked: "needed",
      }),
    })
    .meta({ title: "Council" })
    .exactOptional()
    .describe(description);

const code = z
  .strictObject({
    name: line().describe("Naam van de code."),
    url: url().exactOptional().describe("Adres; begint met https://."),
  })
  .meta({ title: "ProfessionalCode" });

const terms = z.strictObject({
  coolingOffMonths: z.int().min(1).max(120).exactOptional()
    .meta({
      kind: "text",
      description: "Aantal maanden na de zorg zonder privécontact op social media.",
      ask: "Hoeveel maanden na de zorg is er geen privécontact op social media?",
      asked: "needed",
      suggest: 12,
    }),
  consentMonths: z.int().min(1).max(120).exactOptional()
    .meta({
      kind: "text",
      description: "Aantal maanden dat toestemming voor beeld geldt.",
      ask: "Hoeveel maanden geldt toestemming voor een foto of film?",
      asked: "needed",
      suggest: 24,
    }),
});

/** So many fit, at their longest, on a line of the header files; Netlify and Cloudflare stop at 2,000 characters. */
const mostEmbedders = 10;

const embedders = () => z.array(origin()).min(1).max(mostEmbedders).exactOptional().meta({ kind: "list", asked: "later" });

const publication = z.strictObject({
  url: url().exactOptional().meta({
    description: "Adres waar de site komt te staan; begint met https://. Staat op elke afdruk, met een QR-code om na te kijken of die nog geldig is.",
    ask: "Op welk adres komt de site te staan? Het begint met https:// en komt op elke afdruk.",
  }),
  externalUrl: url().exactOptional().meta({
    description: "Adres van de uitgave voor buiten (--edition extern), als die er ook is; begint met https://.",
    asked: "later",
  }),
  embeddedBy: embedders().meta({
    description: "Adressen waar de site in een venster mag staan, zoals het intranet: [\"https://organisatie.sharepoint.com\"]. Zonder lijst mag dat alleen op het eigen adres.",
  }),
  externalEmbeddedBy: embedders().meta({
    description: "Hetzelfde voor de uitgave voor buiten (--edition extern).",
  }),
  indexing: z.enum(["intern", "openbaar"]).default("intern").meta({
    description: "intern: zoekmachines nemen de site niet op. openbaar: dat mag wel. Dit is geen slot op de deur.",
    asked: "later",
  }),
});

/** Everything an organisation tells about itself, apart from its answers to the policy questions. */
export const factsSchema = z.strictObject({
  example: z.boolean().default(false).meta({ description: "Alleen voor de verzonnen voorbeelden die bij Leidraad horen.", asked: "never" }),
  name: line().meta({
    chapter: "Wie zijn jullie?",
    description: "De naam van de organisatie, zoals op de voorkant.",
    ask: "Hoe heet jullie organisatie? Zo komt het op de voorkant.",
  }),
  shortName: line(40).meta({
    description: "De korte naam, zoals in een lopende zin en in het menu.",
    ask: "En kort, in een lopende zin?",
    suggest: ({ name = "" }) => name.replace(/^(?:de )?(?:stichting|vereniging|coöperatie) /iu, "").slice(0, 40),
  }),
  legalName: line().meta({
    description: "De naam zoals die bij de Kamer van Koophandel staat.",
    ask: "Welke naam staat bij de Kamer van Koophandel?",
    suggest: ({ name }) => name,
  }),
  client: clientWords.describe("Het woord voor de mensen voor wie de organisatie werkt."),
  address: address.prefault({}).describe("Zegt de tekst je of u? Per groep lezers. Tegen medewerkers zegt het handboek altijd je."),
  sectors: z.array(z.enum(sectors)).min(1).meta({ kind: "list", description: "De soorten zorg.", ask: "Welke zorg geven jullie?" }),
  clientAgeGroups: z.array(z.enum(clientAgeGroups).meta({ labels: ageLabels })).min(1).meta({
    description: "De leeftijden van de mensen voor wie de organisatie werkt.",
    ask: "Hoe oud zijn de mensen voor wie jullie werken?",
  }),
  setting: setting.prefault({}).meta({ description: "Hoe en waar mensen zorg krijgen.", ask: "Wat past bij jullie?" }),
  legalRegimes: z.array(z.enum(legalRegimes).meta({ labels: lawLabels })).min(1).meta({
    description: "De wetten die voor de zorg gelden.",
    ask: "Welke wetten gelden voor jullie zorg? Wat bij jullie soort zorg hoort, staat al aangevinkt.",
    suggest: ({ sectors: chosen = [] }) => legalRegimes.filter((law) => chosen.some((sector) => lawsOfSector[sector as Sector].includes(law))),
  }),
  professionalCodes: z.array(code).default([]).meta({ kind: "list", description: "De beroepscodes van medewerkers.", asked: "later" }),
  councils: z
    .strictObject({
      works: council("De ondernemingsraad; laat weg als die er niet is.", "Is er een ondernemingsraad? Schrijf de naam zoals midden in een zin: de ondernemingsraad."),
      client: council("De cliëntenraad; laat weg als die er niet is.", "Is er een cliëntenraad? Schrijf de naam zoals midden in een zin: de cliëntenraad."),
    })
    .prefault({})
    .describe("De raden die meebeslissen."),
  contacts: contactsSchema.meta({
    chapter: "Bij wie kunnen mensen terecht?",
    description: "Bij wie mensen terechtkunnen.",
    gate: "Heb je de namen, nummers en mailadressen van jullie contactpersonen bij de hand?",
  }),
  availabilityHours: line().exactOptional().meta({
    description: "De tijden waarop medewerkers berichten lezen.",
    ask: "Op welke tijden lezen medewerkers berichten?",
    asked: "needed",
    suggest: "maandag tot en met vrijdag van 9.00 tot 17.00 uur",
  }),
  profileNameExample: line(80).exactOptional().meta({
    description: "Voorbeeld van een naam in een werkprofiel: “Sam van Vlinderhof”.",
    asked: "later",
  }),
  ...meansShape,
  ...additionsShape,
  ...readingShape,
  leaveOut: z.array(line()).default([]).meta({
    description: "Meegeleverde pagina’s die er bij jullie niet zijn, met hun adres: [\"/platforms/tiktok/\"]. Van een link ernaartoe blijven de woorden staan.",
    asked: "later",
  }),
  terms: terms.prefault({}).describe("Termijnen."),
  brand: brandSchema.meta({ chapter: "Hoe ziet het eruit?", description: "Het uiterlijk." }),
  edition: editionSchema.meta({ chapter: "Welke versie is dit?", description: "De versie van de richtlijn." }),
  accessibility: accessibilitySchema.exactOptional().meta({
    description: "De verklaring over toegankelijkheid: wat onderzoek liet zien, wat nog niet werkt, en waar mensen dat melden. Weggelaten staat er dat niemand het onderzocht.",
    asked: "later",
  }),
  publication: publication.prefault({}).meta({ chapter: "Waar komt de site?", description: "Waar de site komt te staan." }),
});

/** The checked facts, with defaults. */
export type Facts = z.output<typeof factsSchema>;
