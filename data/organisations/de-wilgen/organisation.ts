import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  example: true,
  name: "De Wilgen",
  shortName: "De Wilgen",
  legalName: "Stichting De Wilgen",
  client: { singular: "bewoner", plural: "bewoners" },
  sectors: ["gehandicaptenzorg"],
  clientAgeGroups: ["16-17", "18+"],
  setting: { residentialCare: true },
  legalRegimes: ["wzd", "wlz"],
  contacts: {
    communications: { name: "Communicatie", phone: "085 - 0000 101", email: "communicatie@de-wilgen.example", visibility: "public" },
    privacyOfficer: { name: "de functionaris gegevensbescherming", phone: "085 - 0000 102", email: "privacy@de-wilgen.example" },
    incidentDesk: { name: "het Meldpunt", phone: "085 - 0000 103", email: "meldpunt@de-wilgen.example" },
    confidentialAdviser: { name: "de vertrouwenspersoon voor medewerkers", phone: "085 - 0000 104" },
    whistleblowing: { name: "de klokkenluidersregeling", email: "klokkenluiden@de-wilgen.example" },
    clientConfidant: { name: "Jeugdstem", url: "https://jeugdstem.nl", visibility: "public" },
    emergency: { name: "de bereikbare dienst", phone: "085 - 0000 112", visibility: "public" },
  },
  availabilityHours: "maandag tot en met vrijdag van 9.00 tot 17.00 uur",
  approvedAiTools: [{ name: "Copilot" }],
  terms: { consentMonths: 24, coolingOffMonths: 12 },
  brand: { color: "#ffd43b" },
  edition: { version: "1.0", date: "2026-11-21", nextReview: "2027-11-21", approvedBy: "de raad van bestuur", owner: "Communicatie" },
});
