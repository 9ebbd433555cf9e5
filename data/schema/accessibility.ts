import { z } from "zod";
import { contactRoles } from "./contacts.ts";
import { date, line, url } from "./fields.ts";

/**
 * What an evaluation can find, in the words of the Dutch register of statements without its letters
 * (https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status); the last is that nobody looked yet.
 */
export const accessibilityStatuses = ["full", "partial", "firstSteps", "no", "notEvaluated"] as const;

/** Something that does not work yet for somebody. */
const knownLimit = z.strictObject({
  what: line(300).describe("Wat niet goed werkt, en voor wie."),
  why: line(300).exactOptional().describe("Waarom dat nu nog zo is."),
  measure: line(300).exactOptional().describe("Wat jullie eraan doen, of hoe mensen er nu uit komen."),
  by: date().exactOptional().describe("Wanneer het klaar is: \"2027-03-01\"."),
});

/** What is known of whether everyone can use the site, and what somebody can do who cannot. */
export const accessibilitySchema = z
  .strictObject({
    status: z.enum(accessibilityStatuses).default("notEvaluated")
      .describe("full: voldoet helemaal aan WCAG 2.2 AA. partial: voldoet voor een deel. firstSteps: eerste stappen gezet. no: voldoet niet. notEvaluated: nog niet onderzocht."),
    evaluatedOn: date().exactOptional().describe("Wanneer de site is onderzocht: \"2026-11-21\"."),
    evaluatedBy: line().exactOptional().describe("Wie de site onderzocht: “een onafhankelijk bureau”."),
    method: line(300).exactOptional().describe("Hoe er is onderzocht, in een zin: “Steekproef van twaalf pagina’s, met twee mensen die een schermlezer gebruiken.”"),
    knownLimits: z.array(knownLimit.meta({ title: "KnownLimit" })).default([]).describe("Wat nog niet goed werkt, en voor wie."),
    contact: z.enum(contactRoles).default("communications")
      .describe("Bij welk contact mensen een probleem melden: “communications”."),
    replyWithin: line(60).exactOptional().describe("Binnen welke tijd wie iets meldt antwoord krijgt: “vijf werkdagen”."),
    publicBody: z.boolean().default(false)
      .describe("Of jullie een overheidsinstelling zijn, of een instelling van publiek recht. Die moeten een verklaring in het register van de overheid zetten; een zorgstichting is dat meestal niet."),
    register: url().exactOptional().describe("Adres van jullie verklaring in dat register; begint met https://."),
    signedBy: line().exactOptional().describe("Wie deze verklaring vaststelde: “de raad van bestuur”."),
    signedOn: date().exactOptional().describe("Wanneer: \"2026-11-21\"."),
  })
  .meta({ title: "Accessibility" });
