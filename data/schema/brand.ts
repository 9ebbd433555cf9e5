import { z } from "zod";
import { color, logoFile } from "./fields.ts";

/** Typefaces that come with Leidraad; each is legible, open and complete for Dutch. */
export const typefaces = ["atkinson-hyperlegible-next", "source-sans-3", "open-sans"] as const;

export type Typeface = (typeof typefaces)[number];

/** The look of an organisation: everything else about the design is the same for all. */
export const brandSchema = z.strictObject({
  color: color().describe("De huiskleur, als # met zes tekens. Leidraad zoekt zelf tinten die goed leesbaar zijn."),
  accent: color().exactOptional().describe("Een tweede kleur, voor kleine accenten."),
  logo: logoFile().exactOptional().describe("Bestandsnaam van het logo in deze map: een svg- of png-bestand."),
  typeface: z.enum(typefaces).default("atkinson-hyperlegible-next").describe("Het lettertype van de site en de pdf’s."),
});
