import { z } from "zod";
import { date, line } from "./fields.ts";

/** Who reads a handbook; used for pages and for what changed in a version. */
export const audiences = ["staff", "managers", "partners", "clients"] as const;

export type Audience = (typeof audiences)[number];

const version = () => line(20).describe("Versie, tussen aanhalingstekens: \"1.0\".");

const change = z
  .strictObject({
    version: version(),
    date: date().describe("Datum van die versie: \"2026-11-21\"."),
    changes: line(300).describe("Wat er veranderde, in een zin of twee."),
    audience: z.array(z.enum(audiences)).default([]).describe("Voor wie dat van belang is; leeg is voor iedereen."),
  })
  .meta({ title: "Change" });

/** Which version of the handbook this is and who stands behind it. Dates are written here: nothing is read from a clock. */
export const editionSchema = z.strictObject({
  version: version(),
  date: date().describe("Datum van deze versie: \"2026-11-21\"."),
  nextReview: date().describe("Wanneer de richtlijn opnieuw bekeken wordt, uiterlijk."),
  approvedBy: line().describe("Wie de richtlijn heeft vastgesteld: “de raad van bestuur”."),
  owner: line().describe("Wie de richtlijn bijhoudt: “de afdeling Communicatie”."),
  history: z.array(change).default([]).describe("Wat er per versie veranderde, de nieuwste bovenaan."),
});
