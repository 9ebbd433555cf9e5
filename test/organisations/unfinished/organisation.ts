// Half filled in: what a copy of an example looks like after the first afternoon. Nothing of it stops a build.
import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  name: "Stichting Halverwege",
  shortName: "Halverwege",
  legalName: "vul in",
  client: { singular: "bewoner", plural: "bewoners" },
  sectors: ["gehandicaptenzorg"],
  clientAgeGroups: ["18+"],
  legalRegimes: ["wlz"],
  contacts: {
    communications: { name: "de afdeling Communicatie", phone: "06 - 12345678", email: "info@example.org" },
    privacyOfficer: { name: "de functionaris gegevensbescherming", email: "privacy@vlinderhof.example" },
    incidentDesk: { name: "het Meldpunt", phone: "085 - 0000 103" },
    confidentialAdviser: { name: "nog in te vullen" },
    whistleblowing: { name: "de klokkenluidersregeling" },
    clientConfidant: { name: "de klachtenfunctionaris" },
    emergency: { name: "de huisarts", phone: "112" },
  },
  profileNameExample: "Sam van Vlinderhof",
  leaveOut: ["/partners/"],
  terms: { consentMonths: 12 },
  brand: { color: "#204060" },
  edition: { version: "1.0", date: "2026-06-01", nextReview: "2026-12-01", approvedBy: "het bestuur", owner: "Communicatie" },
  answers: {
    messagingWithClients: "none",
    clientImages: "never",
    aiTools: "none",
    readReceipts: { answer: "off", reason: "Stiekem kijken past niet bij ons. Samen afspreken dat we meekijken kan een jongere soms beschermen." },
  },
});
