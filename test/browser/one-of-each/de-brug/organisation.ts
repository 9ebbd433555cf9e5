import { defineOrganisation } from "leidraad";

/** The organisation of the tests of what readers hear and press: with everything a layout can show, and little of each. */
export default defineOrganisation({
  example: true,
  name: "Zorggroep De Brug",
  shortName: "De Brug",
  legalName: "Stichting De Brug",
  client: { singular: "deelnemer", plural: "deelnemers" },
  sectors: ["welzijn"],
  clientAgeGroups: ["18+"],
  legalRegimes: ["wmo"],
  contacts: {
    communications: { name: "de afdeling Communicatie", phone: "085 - 0000 101", email: "communicatie@brug.example", hours: "op werkdagen", visibility: "public" },
    privacyOfficer: { name: "de privacyfunctionaris", email: "privacy@brug.example" },
    incidentDesk: { name: "het Meldpunt", phone: "085 - 0000 103" },
    confidentialAdviser: { name: "de vertrouwenspersoon", phone: "085 - 0000 104" },
    whistleblowing: { name: "de klokkenluidersregeling", email: "meld@brug.example" },
    clientConfidant: { name: "de onafhankelijke vertrouwenspersoon", url: "https://vertrouwen.example" },
    emergency: { name: "de bereikbare dienst", phone: "085 - 0000 112", visibility: "public" },
  },
  officialChannels: [{ platform: "linkedin", name: "De Brug", url: "https://linkedin.example/brug", owners: ["Communicatie"] }],
  relatedDocuments: [{ title: "Huisregels", where: "intranet", url: "https://intranet.brug.example/huisregels" }],
  platformPolicy: {
    whatsapp: { withClients: "practical", staffWork: "allowed" },
    tiktok: { withClients: "no", staffWork: "no", workDevice: "banned", note: "Alleen kijken." },
  },
  brand: { color: "#0f6e73" },
  edition: {
    version: "2.0",
    date: "2026-11-21",
    nextReview: "2099-11-21",
    approvedBy: "de raad van bestuur",
    owner: "de afdeling Communicatie",
    history: [
      { version: "2.0", date: "2026-11-21", changes: "Nieuw: een blad voor familie.", audience: ["partners"] },
      { version: "1.0", date: "2026-01-05", changes: "Eerste versie.", audience: ["staff"] },
    ],
  },
  publication: { url: "https://sociaal.brug.example/", indexing: "openbaar" },
  answers: { clientConnections: "never", messagingWithClients: "none", clientImages: "never", aiTools: "none" },
});
