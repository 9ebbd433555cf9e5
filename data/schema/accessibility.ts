import { z } from "zod";
import { contactRoles } from "./contacts.ts";
import { date, line } from "./fields.ts";

/**
 * What an evaluation can find, in the words of the Dutch register of statements without its letters
 * (https://www.digitoegankelijk.nl/toegankelijkheidsverklaring/status).
 */
export const accessibilityStatuses = ["full", "partial", "firstSteps", "no"] as const;

/** What was found when somebody looked whether everyone can use the site; left out as long as nobody did. */
export const accessibilitySchema = z
  .strictObject({
    status: z.enum(accessibilityStatuses)
      .describe("full: voldoet helemaal aan WCAG 2.2 AA. partial: voldoet voor een deel. firstSteps: eerste stappen gezet. no: voldoet niet."),
    evaluatedOn: date().describe("Wanneer de site is onderzocht: \"2026-11-21\"."),
    evaluatedBy: line().describe("Wie de site onderzocht: “een onafhankelijk bureau”."),
    knownLimits: z.array(line(300)).default([]).describe("Wat nog niet goed werkt, en voor wie; een zin voor elk punt."),
    contact: z.enum(contactRoles).default("communications")
      .describe("Bij welk contact mensen een probleem melden: “communications”."),
  })
  .meta({ title: "Accessibility" });
