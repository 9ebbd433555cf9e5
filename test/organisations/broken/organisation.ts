// One of nearly every mistake that can be made. Not typed: an editor would underline all of it.
const lang = "x".repeat(121);

export default {
  nmae: "Stichting Kapot",
  shortName: "Kap\u202eot",
  legalName: lang,
  client: { singular: "  ", plural: ["kapotten"] },
  sectors: [],
  clientAgeGroups: ["16-17", "18"],
  legalRegimes: "wgbo",
  setting: { residentialCare: "ja" },
  councils: { works: { name: "de ondernemingsraad", consentDate: "1-10-2026" } },
  contacts: {
    communications: { name: "Communicatie", phone: "112; drop", emial: "x@kapot.example" },
    privacyOfficer: { name: "de functionaris", phone: 612345678, email: "fg@kapot.example?bcc=x@y.example" },
    incidentDesk: { name: "het meldpunt", url: "javascript:alert(1)" },
    confidentialAdviser: null,
    whistleblowing: { name: "de regeling", url: "http://www.kapot.example/regeling" },
    clientConfidant: { name: "de vertrouwenspersoon", visibility: "publiek" },
    emergency: { name: "de dienst", phone: "085 - 0000 181" },
  },
  officialChannels: [
    { platform: "hyves", name: "Kapot op Hyves", url: "https://hyves.example/kapot" },
    { platform: "twitter", name: "Kapot op Twitter", url: "https://twitter.example/kapot" },
    { platform: "x", name: "Kapot op Twitter", url: "https://x.example/kapot" },
  ],
  platformPolicy: { watsapp: { withClients: "no", staffWork: "no" } },
  terms: { consentMonths: 2.5 },
  brand: { color: "red", accent: "#fff", logo: "../../geheim.svg", typeface: "comic-sans" },
  edition: { version: 1.1, date: "2026-02-31", nextReview: "21/11/2027", approvedBy: "de raad", owner: "Communicatie" },
  edition2: {},
  answers: {
    clientConnections: "nooit",
    clientConections: "never",
    professionalAccounts: { answer: "none", reden: "te veel werk" },
    messagingWithClients: "none",
    profileUniformity: "logo",
    groupChats: "clientIsAdmin",
  },
};
