// Overzij is verzonnen: een organisatie voor geestelijke gezondheidszorg, met een gesloten afdeling.
// Boven elk gegeven staat wat er moet komen. Houd in een goede editor de muis op een woord voor meer uitleg.

import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  // Haal deze regel weg als je je eigen organisatie invult.
  example: true,

  // ─── Wie zijn jullie? ──────────────────────────────────────────────────────────────────────────────────────────

  name: "Overzij GGZ",
  shortName: "Overzij",
  legalName: "Stichting Overzij Geestelijke Gezondheidszorg",

  // Hoe noemen jullie de mensen voor wie jullie werken?
  client: { singular: "cliënt", plural: "cliënten", article: "de" },

  // Zegt de tekst je of u?
  address: { staff: "je", partners: "u", clients: "u" },

  // Wat voor zorg, voor wie, en onder welke wetten?
  sectors: ["ggz", "opvang"],
  clientAgeGroups: ["18+"],
  legalRegimes: ["wvggz", "wgbo", "wlz", "wmo"],
  setting: {
    residentialCare: true, // klinieken en beschermd wonen
    closedSetting: true, // afdeling De Luwte is gesloten
    fosterCare: false,
    secretPlacements: false,
  },

  professionalCodes: [
    { name: "de KNMG-gedragscode voor artsen" },
    { name: "de Beroepscode voor psychologen" },
    { name: "de Beroepscode van Verpleegkundigen en Verzorgenden" },
  ],

  // De raden die meebeslissen, met de datum waarop zij instemden.
  councils: {
    works: { name: "de ondernemingsraad", consentDate: "2026-08-27" },
    client: { name: "de cliëntenraad", consentDate: "2026-09-03" },
  },

  // ─── Bij wie kunnen mensen terecht? ────────────────────────────────────────────────────────────────────────────

  contacts: {
    communications: {
      name: "de afdeling Communicatie en Woordvoering",
      phone: "085 - 0000 141",
      email: "woordvoering@overzij.example",
      hours: "op werkdagen van 8.30 tot 17.00 uur",
      visibility: "public",
    },
    privacyOfficer: {
      name: "de functionaris gegevensbescherming",
      phone: "085 - 0000 142",
      email: "fg@overzij.example",
      hours: "dag en nacht",
      visibility: "public",
    },
    incidentDesk: {
      name: "het bureau Veilig Incidenten Melden",
      phone: "085 - 0000 143",
      email: "vim@overzij.example",
    },
    manager: { name: "je manager" },
    confidentialAdviser: {
      name: "de vertrouwenspersoon ongewenst gedrag",
      phone: "085 - 0000 144",
      email: "vertrouwenspersoon@overzij.example",
    },
    whistleblowing: {
      name: "de klokkenluidersregeling",
      phone: "085 - 0000 145",
    },
    clientConfidant: {
      name: "de patiëntenvertrouwenspersoon",
      url: "https://www.pvp.nl",
      visibility: "public",
    },
    emergency: {
      name: "de crisisdienst",
      phone: "085 - 0000 146",
      hours: "dag en nacht",
      visibility: "public",
    },
  },

  // Wanneer lezen medewerkers berichten?
  availabilityHours: "werkdagen van 8.30 tot 17.00 uur",

  // ─── Waar werken jullie mee? ───────────────────────────────────────────────────────────────────────────────────

  officialChannels: [
    {
      platform: "linkedin",
      name: "Overzij op LinkedIn",
      url: "https://linkedin.example/overzij",
      owners: ["Communicatie en Woordvoering", "Personeel en Organisatie"],
    },
    {
      platform: "bluesky",
      name: "Overzij op Bluesky",
      url: "https://bluesky.example/overzij",
      owners: ["Communicatie en Woordvoering", "Wetenschapsbureau"],
    },
  ],

  // De enige app waarmee je met cliënten mag appen.
  approvedApps: [{ name: "Beeldlijn", purpose: "beveiligde berichten en beeldbellen met cliënten" }],

  // AI-hulpmiddelen waar ook gegevens van mensen in mogen: altijd met overeenkomst en DPIA.
  approvedAiTools: [
    { name: "Verslaghulp", contractDate: "2026-02-16", dpiaDate: "2026-02-09" },
    { name: "Vertaalhulp", contractDate: "2026-04-20", dpiaDate: "2026-04-13" },
  ],

  relatedDocuments: [
    { title: "Gedragscode", where: "op intranet, onder Regelingen" },
    { title: "Huisregels klinieken", where: "op elke afdeling en op intranet, onder Zorg" },
    { title: "Protocol Verplichte zorg", where: "op intranet, onder Zorg" },
    { title: "Privacystatement", where: "op de website", url: "https://www.overzij.example/privacy" },
  ],

  // Hoeveel maanden na de zorg is er geen privécontact op social media?
  terms: { coolingOffMonths: 24 },

  // Per platform: contact met cliënten (no, practical, agreed), gebruik voor het werk (encouraged, allowed, no) en
  // gebruik op een toestel van het werk (ok, banned).
  platformPolicy: {
    whatsapp: { withClients: "no", staffWork: "no", workDevice: "banned", note: "Gebruik Beeldlijn." },
    signal: { withClients: "no", staffWork: "allowed", note: "Alleen tussen collega’s, nooit over cliënten." },
    teams: { withClients: "no", staffWork: "encouraged" },
    facebook: { withClients: "no", staffWork: "no" },
    instagram: { withClients: "no", staffWork: "no" },
    linkedin: { withClients: "no", staffWork: "allowed" },
    bluesky: { withClients: "no", staffWork: "allowed" },
    x: { withClients: "no", staffWork: "no" },
    youtube: { withClients: "no", staffWork: "allowed" },
    tiktok: { withClients: "no", staffWork: "no", workDevice: "banned" },
    snapchat: { withClients: "no", staffWork: "no", workDevice: "banned" },
  },

  // ─── Hoe ziet het eruit? ───────────────────────────────────────────────────────────────────────────────────────

  brand: {
    color: "#4a1d4f",
    accent: "#c2557a",
    logo: "logo.svg",
    typeface: "source-sans-3",
  },

  // ─── Welke versie is dit? ──────────────────────────────────────────────────────────────────────────────────────

  edition: {
    version: "3.2",
    date: "2026-09-14",
    nextReview: "2027-09-14",
    approvedBy: "de raad van bestuur",
    owner: "de afdeling Communicatie en Woordvoering",
    history: [
      {
        version: "3.2",
        date: "2026-09-14",
        changes: "Nieuw zijn de regels over AI. De regels over telefoons op de gesloten afdeling zijn duidelijker opgeschreven.",
        audience: ["staff", "managers", "clients"],
      },
      {
        version: "3.0",
        date: "2025-02-01",
        changes: "Berichten aan cliënten gaan voortaan alleen nog via Beeldlijn.",
      },
    ],
  },

  publication: { indexing: "intern" },

  // ─── Jullie keuzes ─────────────────────────────────────────────────────────────────────────────────────────────

  answers: {
    // Contact met cliënten

    clientConnections: {
      answer: "never",
      reason: "Behandeling vraagt om duidelijke grenzen, ook online.",
      decidedBy: "de raad van bestuur",
      decidedOn: "2026-09-07",
    },
    formerClientConnections: "coolingOff",
    professionalAccounts: "none",
    publicInteraction: "orgAccountOnly",
    messagingWithClients: "approvedAppOnly",
    messagingDevice: "workPhoneOnly",
    readReceipts: "off",
    availability: "officeHours",
    substantiveTalk: "approvedApp",
    groupChats: "none",
    messageRecordKeeping: "always",
    profileViewing: "never",

    // Beeld, namen en opnames

    clientImages: {
      answer: "careUseOnly",
      reason: "Voor behandeling kan film nuttig zijn. Publiceren past niet bij de kwetsbaarheid van een opname.",
      decidedBy: "de geneesheer-directeur",
      decidedOn: "2026-08-31",
    },
    imageDevice: "orgDeviceOnly",
    consentModel: "careOnly",
    colleagueNaming: "never",
    peerPhotos: {
      answer: "notInSharedRooms",
      reason: "Niemand hoort zonder het te willen te laten zien dat hij is opgenomen.",
      decidedBy: "de raad van bestuur, met instemming van de cliëntenraad",
      decidedOn: "2026-09-07",
    },
    conversationRecording: "audioOkWeRecordToo",
    locationSharing: "off",
    partnerSharing: "unrecognisableOnly",

    // Eigen gebruik door medewerkers

    privateUseAtWork: "none",
    employerInProfile: "ratherNot",
    ambassadorship: "restrained",
    criticismResponse: "managerFirst",
    speakingForOrganisation: "trainedStaff",
    internsAndAccounts: "no",

    // AI

    aiTools: "approvedWithContract",
    aiMedia: "textOnly",

    // Als het misgaat

    incidentReporting: "immediately",
    incidentRoute: "privacyContact",
    onlineAggression: "orgReports",
    // Over maatregelen en toezicht beslist de ondernemingsraad mee.
    consequences: "codeOfConduct",
    staffMonitoring: "onSignal",

    // Online leven van cliënten

    clientRules: "houseRules",
    clientRestrictions: {
      answer: "legalProcedure",
      reason: "Op De Luwte kan bij ernstig nadeel verplichte zorg nodig zijn. Dat gaat altijd volgens de Wvggz.",
      decidedBy: "de geneesheer-directeur",
      decidedOn: "2026-08-31",
    },
    clientAccountAccess: "never",
    safetyConversation: "atIntake",
  },
});
