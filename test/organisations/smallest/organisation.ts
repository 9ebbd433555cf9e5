// As little as an organisation can get away with: every field that may be left out is left out.
import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  name: "Klein",
  shortName: "Klein",
  legalName: "Klein",
  client: { singular: "gast", plural: "gasten" },
  sectors: ["welzijn"],
  clientAgeGroups: ["18+"],
  legalRegimes: ["wmo"],
  contacts: {
    communications: { name: "het kantoor", phone: "085 - 0000 161" },
    privacyOfficer: { name: "het kantoor", phone: "085 - 0000 161" },
    incidentDesk: { name: "het kantoor", phone: "085 - 0000 161" },
    confidentialAdviser: { name: "de vertrouwenspersoon" },
    whistleblowing: { name: "de klokkenluidersregeling" },
    clientConfidant: { name: "de klachtenfunctionaris" },
    emergency: { name: "de huisarts", phone: "112" },
  },
  brand: { color: "#000000" },
  edition: { version: "1", date: "2026-11-01", nextReview: "2027-11-01", approvedBy: "het bestuur", owner: "het kantoor" },
  answers: { messagingWithClients: "none", clientImages: "never", aiTools: "none" },
});
