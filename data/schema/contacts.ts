import { z } from "zod";
import { email, line, phone, url } from "./fields.ts";

/** Who can be asked what. Every handbook needs each of them, so none may be left out. */
export const contactRoles = [
  "communications", "privacyOfficer", "incidentDesk", "manager",
  "confidentialAdviser", "whistleblowing", "clientConfidant", "emergency",
] as const;

export type ContactRole = (typeof contactRoles)[number];

const contact = () =>
  z
    .strictObject({
      // A common noun may come first in a sentence, "de afdeling Communicatie": pages then give it a capital.
      name: line().meta({ kind: "word", description: "Zoals de naam midden in een zin staat: “de afdeling Communicatie”." }),
      phone: phone().exactOptional().describe("Telefoonnummer, tussen aanhalingstekens: \"085 - 0000 101\"."),
      email: email().exactOptional().describe("Mailadres; kies liever een adres van een afdeling dan van een persoon."),
      hours: line().exactOptional().describe("Wanneer bereikbaar: “op werkdagen van 9.00 tot 17.00 uur”."),
      url: url().exactOptional().describe("Webpagina met meer informatie; begint met https://."),
      visibility: z.enum(["public", "internal"]).default("internal")
        .describe("public: ook te zien voor cliënten, naasten en partners. internal: alleen voor medewerkers."),
    })
    .meta({ title: "Contact" });

/** The contacts of an organisation, by role. */
export const contactsSchema = z.strictObject({
  communications: contact().describe("Wie gaat over berichten namens de organisatie, pers en huisstijl."),
  privacyOfficer: contact().describe("De functionaris gegevensbescherming of een andere contactpersoon voor privacy."),
  incidentDesk: contact().describe("Waar medewerkers een fout, datalek of incident melden."),
  manager: contact().prefault({ name: "de leidinggevende" })
    .describe("Hoe medewerkers hun leidinggevende noemen: “je teamleider”. Standaard: “de leidinggevende”."),
  confidentialAdviser: contact().describe("De vertrouwenspersoon voor medewerkers."),
  whistleblowing: contact().describe("De regeling of het meldpunt voor misstanden (klokkenluiders)."),
  clientConfidant: contact().describe("De vertrouwenspersoon voor cliënten en naasten, zoals Jeugdstem, CVP of PVP."),
  emergency: contact().describe("Wie cliënten en naasten bellen als het dringend is en niemand bereikbaar is."),
});
