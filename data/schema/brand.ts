import { z } from "zod";
import { color, logoFile } from "./fields.ts";

/** Typefaces that come with Leidraad; each is legible, open and complete for Dutch. */
export const typefaces = ["atkinson-hyperlegible-next", "source-sans-3", "open-sans"] as const;

export type Typeface = (typeof typefaces)[number];

/** The look of an organisation: everything else about the design is the same for all. */
export const brandSchema = z.strictObject({
  color: color().meta({
    description: "De huiskleur, als # met zes tekens. Leidraad zoekt zelf tinten die goed leesbaar zijn.",
    ask: "Wat is jullie huiskleur? Een # met zes tekens; Leidraad zoekt er zelf leesbare tinten bij.",
    suggest: "#1f5fa8",
  }),
  accent: color().exactOptional().meta({ description: "Een tweede kleur, voor kleine accenten.", ask: "Is er een tweede kleur, voor kleine accenten?" }),
  logo: logoFile().exactOptional().meta({
    description: "Bestandsnaam van het logo in deze map: een svg- of png-bestand.",
    ask: "Waar staat jullie logo? Geef het pad van een svg- of png-bestand, of sleep het bestand hierheen.",
  }),
  typeface: z.enum(typefaces).default("atkinson-hyperlegible-next").meta({ description: "Het lettertype van de site en de pdf’s.", asked: "later" }),
});
