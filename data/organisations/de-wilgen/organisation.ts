// De Wilgen is verzonnen: een organisatie voor mensen met een verstandelijke beperking.
// Boven elk gegeven staat wat er moet komen. Houd in een goede editor de muis op een woord voor meer uitleg.

import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  // Haal deze regel weg als je je eigen organisatie invult.
  example: true,

  // ─── Wie zijn jullie? ──────────────────────────────────────────────────────────────────────────────────────────

  name: "De Wilgen",
  shortName: "De Wilgen",
  legalName: "Stichting De Wilgen voor wonen en werken",

  // Hoe noemen jullie de mensen voor wie jullie werken?
  client: { singular: "bewoner", plural: "bewoners", article: "de" },

  // Zegt de tekst je of u?
  address: { staff: "je", partners: "u", clients: "je" },

  // Wat voor zorg, voor wie, en onder welke wetten?
  sectors: ["gehandicaptenzorg", "thuiszorg"],
  clientAgeGroups: ["12-15", "16-17", "18+"],
  legalRegimes: ["wlz", "wzd", "wgbo", "jeugdwet"],
  setting: {
    residentialCare: true, // woongroepen en appartementen
    closedSetting: false,
    fosterCare: false,
    secretPlacements: false,
  },

  professionalCodes: [
    { name: "de Beroepscode voor Professionals in Sociaal Werk" },
    { name: "de Beroepscode van Verpleegkundigen en Verzorgenden" },
  ],

  // De raden die meebeslissen, met de datum waarop zij instemden.
  councils: {
    works: { name: "de ondernemingsraad", consentDate: "2026-09-10" },
    client: { name: "de bewonersraad", consentDate: "2026-09-24" },
  },

  // ─── Bij wie kunnen mensen terecht? ────────────────────────────────────────────────────────────────────────────

  contacts: {
    communications: {
      name: "het team Communicatie",
      phone: "085 - 0000 121",
      email: "communicatie@dewilgen.example",
      hours: "op maandag, dinsdag en donderdag",
      visibility: "public",
    },
    privacyOfficer: {
      name: "de privacycoördinator",
      phone: "085 - 0000 122",
      email: "privacy@dewilgen.example",
      visibility: "public",
    },
    incidentDesk: {
      name: "de meldcommissie",
      phone: "085 - 0000 123",
      email: "melden@dewilgen.example",
    },
    manager: { name: "je teamcoach" },
    confidentialAdviser: {
      name: "de vertrouwenspersoon voor medewerkers",
      phone: "085 - 0000 124",
    },
    whistleblowing: {
      name: "de regeling Melden van misstanden",
      email: "misstand@dewilgen.example",
    },
    clientConfidant: {
      name: "de cliëntvertrouwenspersoon",
      phone: "085 - 0000 125",
      hours: "op werkdagen van 9.00 tot 16.00 uur",
      visibility: "public",
    },
    emergency: {
      name: "de wachtdienst",
      phone: "085 - 0000 126",
      hours: "dag en nacht",
      visibility: "public",
    },
  },

  // Wanneer lezen medewerkers berichten?
  availabilityHours: "elke dag van 7.00 tot 23.00 uur",

  // ─── Waar werken jullie mee? ───────────────────────────────────────────────────────────────────────────────────

  officialChannels: [
    {
      platform: "facebook",
      name: "De Wilgen op Facebook",
      url: "https://facebook.example/dewilgen",
      owners: ["team Communicatie", "bewonersraad"],
    },
    {
      platform: "instagram",
      name: "Atelier De Wilgen op Instagram",
      url: "https://instagram.example/atelierdewilgen",
      owners: ["team Communicatie", "dagbesteding Atelier"],
    },
    {
      platform: "youtube",
      name: "De Wilgen op YouTube",
      url: "https://youtube.example/dewilgen",
      owners: ["team Communicatie", "dagbesteding Media"],
    },
  ],

  // Apps waarmee je met bewoners mag appen, naast WhatsApp.
  approvedApps: [{ name: "Zorgpraat", purpose: "berichten over de zorg, met bewoners en hun familie" }],

  // Geen AI-hulpmiddelen: de lijst is leeg.
  approvedAiTools: [],

  relatedDocuments: [
    { title: "Gedragscode", where: "in het kwaliteitshandboek, hoofdstuk 2" },
    { title: "Zo gaan we om met foto’s", where: "in het kwaliteitshandboek, hoofdstuk 5" },
    { title: "Stappenplan Wet zorg en dwang", where: "in het kwaliteitshandboek, hoofdstuk 7" },
  ],

  profileNameExample: "Noor | De Wilgen",

  // Per platform: contact met bewoners (no, practical, agreed), gebruik voor het werk (encouraged, allowed, no) en
  // gebruik op een toestel van het werk (ok, banned).
  platformPolicy: {
    whatsapp: { withClients: "practical", staffWork: "allowed", note: "Gaat het over de zorg? Gebruik dan Zorgpraat." },
    messenger: { withClients: "agreed", staffWork: "allowed" },
    facebook: { withClients: "agreed", staffWork: "encouraged" },
    instagram: { withClients: "agreed", staffWork: "encouraged" },
    linkedin: { withClients: "agreed", staffWork: "allowed" },
    x: { withClients: "no", staffWork: "no" },
    youtube: { withClients: "agreed", staffWork: "encouraged", note: "Samen filmpjes kijken of maken is een leuke activiteit." },
    tiktok: { withClients: "agreed", staffWork: "no", workDevice: "banned", note: "Bekijk samen met de bewoner wie kan meekijken." },
    snapchat: { withClients: "no", staffWork: "no" },
    discord: { withClients: "agreed", staffWork: "no" },
  },

  // ─── Hoe ziet het eruit? ───────────────────────────────────────────────────────────────────────────────────────

  // Geel is te licht voor letters op wit; Leidraad zoekt zelf een donkerder tint voor links en koppen.
  brand: {
    color: "#ffd43b",
    accent: "#2f7d32",
    logo: "logo.svg",
    typeface: "open-sans",
  },

  // ─── Welke versie is dit? ──────────────────────────────────────────────────────────────────────────────────────

  edition: {
    version: "2.0",
    date: "2026-10-01",
    nextReview: "2027-10-01",
    approvedBy: "de directie",
    owner: "het team Communicatie",
    history: [
      {
        version: "2.0",
        date: "2026-10-01",
        changes: "Bewoners hielpen mee: de regels over foto’s en over appen zijn nieuw.",
      },
      {
        version: "1.0",
        date: "2024-03-15",
        changes: "De eerste versie van deze richtlijn.",
        audience: ["staff"],
      },
    ],
  },

  publication: { url: "https://richtlijnen.dewilgen.example", indexing: "openbaar" },

  // ─── Jullie keuzes ─────────────────────────────────────────────────────────────────────────────────────────────

  answers: {
    // Contact met bewoners

    // Mag een medewerker bewoners toevoegen, en hoe is dat na de zorg?
    clientConnections: {
      answer: "withAgreements",
      reason: "Online contact kan een bewoner helpen om erbij te horen. Dan hoort het in het plan.",
      decidedBy: "de directie, met de bewonersraad",
      decidedOn: "2026-09-24",
    },
    formerClientConnections: "ownJudgement",
    professionalAccounts: "selfAfterApproval",
    publicInteraction: "neutralOnly",
    // Mag je appen, met welk toestel en met of zonder vinkjes?
    messagingWithClients: {
      answer: "practicalPlusApproved",
      reason: "Bewoners gebruiken WhatsApp. Voor wat over de zorg gaat hebben we een veilige app.",
      decidedBy: "de directie",
      decidedOn: "2026-09-17",
    },
    messagingDevice: "workAccountOnPrivatePhone",
    readReceipts: "on",
    // Wanneer is er iemand bereikbaar, en wat doe je als het over de zorg gaat?
    availability: "teamRoster",
    substantiveTalk: "appointment",
    groupChats: {
      answer: "withRules",
      reason: "Voor een vakantie of een feest is een groepsapp met familie handig.",
      decidedBy: "de directie",
      decidedOn: "2026-09-17",
    },
    messageRecordKeeping: "summaryWhenRelevant",
    profileViewing: "togetherOnly",

    // Beeld, namen en opnames

    clientImages: "orgChannelsWithConsent",
    imageDevice: "orgDeviceOnly",
    consentModel: {
      answer: "perOccasion",
      reason: "Een bewoner overziet beter een vraag over deze foto dan een vraag over alle foto’s.",
      decidedBy: "de directie, met de bewonersraad",
      decidedOn: "2026-09-24",
    },
    consentMinors: "allGuardiansHearAnyAge",
    colleagueNaming: "professionalContext",
    peerPhotos: "onlyWithYes",
    conversationRecording: "audioIfAllAgree",
    locationSharing: {
      answer: "agreedOnly",
      reason: "Sommige bewoners reizen alleen en vinden het prettig als iemand kan meekijken.",
    },
    partnerSharing: "withGuardianConsent",

    // Eigen gebruik door medewerkers

    privateUseAtWork: "breaksOnly",
    employerInProfile: "yes",
    ambassadorship: "encouraged",
    criticismResponse: "factualAllowed",
    speakingForOrganisation: "locations",
    internsAndAccounts: "withSupervisor",
    profileUniformity: ["portrait", "logo"],

    // AI

    aiTools: {
      answer: "none",
      reason: "We zoeken eerst uit wat veilig is voor bewoners.",
      decidedBy: "de directie",
      decidedOn: "2026-09-17",
    },

    // Als het misgaat

    incidentReporting: "sameDay",
    incidentRoute: "manager",
    onlineAggression: "staffDecides",
    consequences: "conversationFirst",
    staffMonitoring: "orgNameOnly",

    // Online leven van bewoners

    clientRules: "individual",
    // Onder de Wzd kan beperken soms, maar alleen via het stappenplan.
    clientRestrictions: "legalProcedure",
    clientAccountAccess: "representativeToo",
    safetyConversation: "intakeAndReview",
    ageAdvice: "perChild",
  },
});
