import { z } from "zod";
import { date, line } from "./fields.ts";

/** Who reads a handbook; used for pages and for what changed in a version. */
export const audiences = ["staff", "managers", "partners", "clients"] as const;

export type Audience = (typeof audiences)[number];

/** Whether a text may be relied on. One that is being revised still holds until the next version. */
export const statuses = ["concept", "vastgesteld", "herziening"] as const;

export type Status = (typeof statuses)[number];

const statusLabels: Record<Status, string> = {
  concept: "nog niet vastgesteld; dat staat dan op elke pagina en elke pdf",
  vastgesteld: "dit geldt",
  herziening: "dit geldt nog, en jullie werken aan een nieuwe versie",
};

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
  status: z.enum(statuses).default("vastgesteld").meta({ labels: statusLabels, description: "Hoe het met deze versie staat." }),
  approvedBy: line().describe("Wie de richtlijn heeft vastgesteld: “de raad van bestuur”."),
  owner: line().describe("Wie de richtlijn bijhoudt: “de afdeling Communicatie”."),
  history: z.array(change).default([]).describe("Wat er per versie veranderde, de nieuwste bovenaan."),
});
