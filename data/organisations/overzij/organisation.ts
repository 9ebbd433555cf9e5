import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  example: true,
  name: "Overzij",
  shortName: "Overzij",
  legalName: "Stichting Overzij",
  client: { singular: "cliënt", plural: "cliënten" },
  sectors: ["ggz"],
  clientAgeGroups: ["18+"],
  setting: { residentialCare: true, closedSetting: true },
  legalRegimes: ["wvggz", "wgbo"],
  contacts: {
    communications: { name: "Communicatie", phone: "085 - 0000 101", email: "communicatie@overzij.example", visibility: "public" },
    privacyOfficer: { name: "de functionaris gegevensbescherming", phone: "085 - 0000 102", email: "privacy@overzij.example" },
    incidentDesk: { name: "het Meldpunt", phone: "085 - 0000 103", email: "meldpunt@overzij.example" },
    confidentialAdviser: { name: "de vertrouwenspersoon voor medewerkers", phone: "085 - 0000 104" },
    whistleblowing: { name: "de klokkenluidersregeling", email: "klokkenluiden@overzij.example" },
    clientConfidant: { name: "Jeugdstem", url: "https://jeugdstem.nl", visibility: "public" },
    emergency: { name: "de bereikbare dienst", phone: "085 - 0000 112", visibility: "public" },
  },
  availabilityHours: "maandag tot en met vrijdag van 9.00 tot 17.00 uur",
  approvedAiTools: [{ name: "Copilot" }],
  terms: { consentMonths: 24, coolingOffMonths: 12 },
  brand: { color: "#4a1d4f" },
  edition: { version: "1.0", date: "2026-11-21", nextReview: "2027-11-21", approvedBy: "de raad van bestuur", owner: "Communicatie" },
});
