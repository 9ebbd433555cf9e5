import { defineOrganisation } from "leidraad";

/** A small organisation for the Markdown tests: nothing in it may change without a look at the texts beside it. */
export default defineOrganisation({
  example: true,
  name: "Stichting De Proef",
  shortName: "De Proef",
  // Everything that Markdown, HTML, templates or typography could mistake for something of theirs.
  legalName: "'s-Heeren & Zn. \"De Brug\" <zorg> {{ 7*7 }} *vet* [x](y.md) a -- b ...",
  client: { singular: "ijsmaker", plural: "ijsmakers" },
  address: { partners: "u", clients: "u" },
  sectors: ["jeugdhulp", "welzijn"],
  clientAgeGroups: ["12-15", "18+"],
  setting: { fosterCare: true },
  legalRegimes: ["jeugdwet", "wmo"],
  contacts: {
    communications: { name: "Communicatie", phone: "+31 (0)85 - 0000 101", email: "communicatie@proef.example", url: "https://proef.example/pers", visibility: "public" },
    privacyOfficer: { name: "de privacyfunctionaris", email: "privacy@proef.example" },
    incidentDesk: { name: "het Meldpunt", phone: "085 - 0000 103" },
    confidentialAdviser: { name: "de vertrouwenspersoon", phone: "085 - 0000 104" },
    whistleblowing: { name: "de klokkenluidersregeling", email: "meld@proef.example" },
    clientConfidant: { name: "Jeugdstem", url: "https://jeugdstem.example" },
    emergency: { name: "de bereikbare dienst", phone: "085 - 0000 112", visibility: "public" },
  },
  availabilityHours: "maandag tot en met vrijdag van 9.00 tot 17.00 uur",
  approvedAiTools: [{ name: "Copilot" }],
  approvedApps: [
    { name: "Siilo", purpose: "overleg" },
    { name: "Signal", purpose: "afspraken" },
    { name: "OZOverbindzorg", purpose: "dossier" },
  ],
  terms: { consentMonths: 24 },
  brand: { color: "#0f6e73" },
  edition: { version: "1.0", date: "2026-11-21", nextReview: "2027-11-21", approvedBy: "de raad van bestuur", owner: "Communicatie" },
  answers: {
    clientConnections: "professionalAccountOnly",
    colleagueNaming: "withConsent",
    consentMinors: "allGuardiansAndChild12",
    partnerSharing: "withGuardianConsent",
  },
});
