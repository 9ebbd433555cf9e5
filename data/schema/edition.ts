import { z } from "zod";
import { addMonths } from "./dates.ts";
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

/** What is told of one version. */
export const changeSchema = z
  .strictObject({
    version: version(),
    date: date().describe("Datum van die versie: \"2026-11-21\"."),
    changes: line(300).describe("Wat er veranderde, in een zin of twee."),
    audience: z.array(z.enum(audiences)).default([]).describe("Voor wie dat van belang is; leeg is voor iedereen."),
  })
  .meta({ title: "Change" });

/** Which version of the handbook this is and who stands behind it. Dates are written here: nothing is read from a clock. */
export const editionSchema = z.strictObject({
  version: version().meta({ asked: "later", suggest: "1.0" }),
  date: date().meta({ description: "Datum van deze versie: \"2026-11-21\".", asked: "later", suggest: (_, today) => today }),
  nextReview: date().meta({
    description: "Wanneer de richtlijn opnieuw bekeken wordt, uiterlijk.",
    asked: "later",
    suggest: ({ edition }, today) => addMonths(edition.date ?? today, 12),
  }),
  status: z.enum(statuses).default("vastgesteld").meta({ labels: statusLabels, description: "Hoe het met deze versie staat.", asked: "later", suggest: "concept" }),
  approvedBy: line().meta({
    description: "Wie de richtlijn heeft vastgesteld: “de raad van bestuur”.",
    ask: "Wie stelt de richtlijn vast?",
    suggest: "de raad van bestuur",
  }),
  owner: line().meta({
    description: "Wie de richtlijn bijhoudt: “de afdeling Communicatie”.",
    ask: "Wie houdt de richtlijn bij?",
    suggest: ({ contacts }) => contacts.communications.name ?? "de afdeling Communicatie",
  }),
  history: z.array(changeSchema).default([]).meta({ description: "Wat er per versie veranderde, de nieuwste bovenaan.", asked: "later" }),
});
