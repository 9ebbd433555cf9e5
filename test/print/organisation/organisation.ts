import { defineOrganisation } from "leidraad";

/** The organisation of the print tests: a name that means something to Typst, HTML and Markdown, and a light brand. */
export default defineOrganisation({
  example: true,
  name: `'s-Heeren & Zn. "De Brug" <zorg> {{ 7*7 }} *vet* #set $x$ @y \\ _z_`,
  shortName: "De Brug",
  legalName: "Stichting De Brug",
  client: { singular: "deelnemer", plural: "deelnemers" },
  sectors: ["welzijn"],
  clientAgeGroups: ["18+"],
  legalRegimes: ["wmo"],
  professionalCodes: [{ name: "de Beroepscode", url: "https://beroepscode.example/" }],
  contacts: {
    communications: { name: "de afdeling Communicatie", phone: "+31 (0)85 - 0000 101", email: "communicatie@brug.example", hours: "op werkdagen", url: "https://www.brug.example/pers", visibility: "public" },
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
  brand: { color: "#ffd43b", logo: "logo.svg", typeface: "open-sans" },
  edition: {
    version: "2.1",
    date: "2026-11-21",
    nextReview: "2027-11-21",
    approvedBy: "de raad van bestuur",
    owner: "de afdeling Communicatie",
    history: [{ version: "2.1", date: "2026-11-21", changes: "Alles nieuw." }],
  },
  publication: { url: "https://sociaal.brug.example/handboek/", indexing: "openbaar" },
  answers: { clientConnections: "never", messagingWithClients: "none", clientImages: "never", aiTools: "none" },
});
