import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  example: true,
  name: "Stichting Vlinderhof",
  shortName: "Vlinderhof",
  legalName: "Stichting Vlinderhof Jeugdhulp en Pleegzorg",
  client: { singular: "jongere", plural: "jongeren" },
  sectors: ["jeugdhulp", "pleegzorg"],
  clientAgeGroups: ["0-11", "12-15", "16-17"],
  setting: { residentialCare: true, fosterCare: true },
  legalRegimes: ["jeugdwet", "wgbo"],
  contacts: {
    communications: { name: "Communicatie", phone: "085 - 0000 101", email: "communicatie@vlinderhof.example", visibility: "public" },
    privacyOfficer: { name: "de functionaris gegevensbescherming", phone: "085 - 0000 102", email: "privacy@vlinderhof.example" },
    incidentDesk: { name: "het Meldpunt", phone: "085 - 0000 103", email: "meldpunt@vlinderhof.example" },
    confidentialAdviser: { name: "de vertrouwenspersoon voor medewerkers", phone: "085 - 0000 104" },
    whistleblowing: { name: "de klokkenluidersregeling", email: "klokkenluiden@vlinderhof.example" },
    clientConfidant: { name: "Jeugdstem", url: "https://jeugdstem.nl", visibility: "public" },
    emergency: { name: "de bereikbare dienst", phone: "085 - 0000 112", visibility: "public" },
  },
  availabilityHours: "maandag tot en met vrijdag van 9.00 tot 17.00 uur",
  approvedAiTools: [{ name: "Copilot" }],
  terms: { consentMonths: 24, coolingOffMonths: 12 },
  brand: { color: "#0f6e73" },
  edition: { version: "1.0", date: "2026-11-21", nextReview: "2027-11-21", approvedBy: "de raad van bestuur", owner: "Communicatie" },
});
