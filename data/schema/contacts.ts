import { z } from "zod";
import { email, line, phone, url } from "./fields.ts";

/** Who can be asked what. Every handbook needs each of them, so none may be left out. */
export const contactRoles = [
  "communications", "privacyOfficer", "incidentDesk", "manager",
  "confidentialAdviser", "whistleblowing", "clientConfidant", "emergency",
] as const;

export type ContactRole = (typeof contactRoles)[number];

/**
 * @param name how most organisations call this contact
 * @param visibility who should see it, unless the organisation says otherwise
 * @param asked whether the wizard asks for its number and address: nobody needs those of "your manager" in a handbook
 */
const contact = (name: string, visibility: "public" | "internal", asked: Pick<z.GlobalMeta, "asked"> = {}) =>
  z
    .strictObject({
      // A common noun may come first in a sentence, "de afdeling Communicatie": pages then give it a capital.
      name: line().meta({ kind: "word", description: "Zoals de naam midden in een zin staat: “de afdeling Communicatie”.", ask: "Hoe heet dat bij jullie, midden in een zin?", suggest: name }),
      phone: phone().exactOptional().meta({ description: "Telefoonnummer, tussen aanhalingstekens: \"085 - 0000 101\".", ask: "Telefoonnummer van {name}?", ...asked }),
      email: email().exactOptional().meta({
        description: "Mailadres; kies liever een adres van een afdeling dan van een persoon.",
        ask: "Mailadres van {name}? Liever van een afdeling dan van een persoon.",
        ...asked,
      }),
      hours: line().exactOptional().meta({ description: "Wanneer bereikbaar: “op werkdagen van 9.00 tot 17.00 uur”.", asked: "later" }),
      url: url().exactOptional().meta({ description: "Webpagina met meer informatie; begint met https://.", asked: "later" }),
      visibility: z.enum(["public", "internal"]).default("internal").meta({
        description: "public: ook te zien voor cliënten, naasten en partners. internal: alleen voor medewerkers.",
        ask: "Welke hiervan mogen cliënten, naasten en partners ook zien?",
        asked: "together",
        suggest: visibility,
      }),
    })
    .meta({ title: "Contact" });

/** The contacts of an organisation, by role. */
export const contactsSchema = z.strictObject({
  communications: contact("de afdeling Communicatie", "public").describe("Wie gaat over berichten namens de organisatie, pers en huisstijl."),
  privacyOfficer: contact("de functionaris gegevensbescherming", "public").describe("De functionaris gegevensbescherming of een andere contactpersoon voor privacy."),
  incidentDesk: contact("het meldpunt incidenten", "internal").describe("Waar medewerkers een fout, datalek of incident melden."),
  manager: contact("de leidinggevende", "internal", { asked: "later" }).prefault({ name: "de leidinggevende" })
    .describe("Hoe medewerkers hun leidinggevende noemen: “je teamleider”. Standaard: “de leidinggevende”."),
  confidentialAdviser: contact("de vertrouwenspersoon voor medewerkers", "internal").describe("De vertrouwenspersoon voor medewerkers."),
  whistleblowing: contact("de klokkenluidersregeling", "internal").describe("De regeling of het meldpunt voor misstanden (klokkenluiders)."),
  clientConfidant: contact("de cliëntvertrouwenspersoon", "public").describe("De vertrouwenspersoon voor cliënten en naasten, zoals Jeugdstem, CVP of PVP."),
  emergency: contact("de bereikbaarheidsdienst", "public").describe("Wie cliënten en naasten bellen als het dringend is en niemand bereikbaar is."),
});
