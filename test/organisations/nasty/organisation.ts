// Names that mean something in HTML, Markdown, a template, CSS, Typst and JavaScript. Each must be read back literally.
import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  name: `'s-Heeren & Zn. "De Brug" <zorg> {{ 7*7 }} *vet*`,
  shortName: `'s-Heeren <b> & {{ 7*7 }} *vet* #_$`,
  legalName: `</title><script>alert(1)</script> [x](javascript:alert(1)) \${1+1} {% raw %} \\ @`,
  client: { singular: "kind <i> *x*", plural: "kinderen <i> *x*", article: "het" },
  address: { partners: "u", clients: "u" },
  sectors: ["jeugdhulp"],
  clientAgeGroups: ["0-11", "12-15"],
  legalRegimes: ["jeugdwet"],
  setting: { fosterCare: true },
  professionalCodes: [{ name: "__proto__ & constructor" }],
  councils: { works: { name: "<or> 'n raad", consentDate: "2026-10-01" }, client: { name: "_raad_", consentDate: "2026-10-01" } },
  contacts: {
    communications: {
      name: `'t team "Woord" <em>`,
      phone: "+31 (85) 0000-171",
      email: "o.brien+woord_voering-1@s-heeren.example",
      hours: "'s ochtends & 's middags <9-12>",
      visibility: "public",
    },
    privacyOfficer: { name: "]]> --> */ \"FG\"", email: "fg@s-heeren.example", visibility: "public" },
    incidentDesk: { name: "# meldpunt", phone: "085 - 0000 172" },
    manager: { name: "je *baas* {{ organisation.name }}" },
    confidentialAdviser: { name: "1. de vertrouwenspersoon", phone: "085 - 0000 173" },
    whistleblowing: { name: "- de regeling", email: "meld@s-heeren.example" },
    clientConfidant: { name: "| de | vertrouwenspersoon |", url: "https://s-heeren.example/?a=1&b=2#c", visibility: "public" },
    emergency: { name: ":::", phone: "085 - 0000 174", hours: "dag & nacht", visibility: "public" },
  },
  availabilityHours: "ma t/m vr <9-17> *uur*",
  officialChannels: [
    { platform: "x", name: `"Brug" & <X>`, url: "https://x.example/brug?a=1&b=2", owners: ["A & B", "<C>"] },
  ],
  approvedApps: [{ name: "App & <Co>", purpose: "*alles*" }],
  approvedAiTools: [{ name: "AI <1> *2*" }],
  relatedDocuments: [{ title: "Code <A> & *B*", where: "map \\\\server\\map", url: "https://s-heeren.example/a(b)" }],
  profileNameExample: "Sam | 's-Heeren <b>",
  terms: { consentMonths: 12 },
  platformPolicy: {
    whatsapp: { withClients: "practical", staffWork: "allowed", note: "Let op: <b>niet</b> *hier* {{ 7*7 }} & co." },
    tiktok: { withClients: "no", staffWork: "no", workDevice: "banned" },
  },
  brand: { color: "#FFFFFF", accent: "#FFFF00" },
  edition: {
    version: "1.0-<b>",
    date: "2026-11-01",
    nextReview: "2027-11-01",
    approvedBy: "de raad & <bestuur>",
    owner: "*Communicatie*",
    history: [{ version: "1.0-<b>", date: "2026-11-01", changes: "Nieuw: <script>alert(2)</script> & *meer* {{ 7*7 }}." }],
  },
  answers: {
    consentMinors: { answer: "allGuardiansAndChild12", reason: "Omdat <b>wij</b> & *zij* {{ 7*7 }} vinden.", decidedBy: "A & <B>", decidedOn: "2026-10-01" },
    partnerSharing: "never",
  },
});
