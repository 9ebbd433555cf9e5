// Stichting Vlinderhof is verzonnen: een organisatie voor jeugdhulp en pleegzorg.
//
// Begin je met je eigen organisatie? Kopieer deze map, geef de kopie de naam van je organisatie en vul in.
//  - Tekst staat tussen "…". Achter elke regel komt een komma.
//  - Houd in een goede editor de muis op een woord: dan zie je wat er moet komen en wat er kan.
//  - Wat je weglaat, krijgt de standaard. Wat niet weg mag, meldt Leidraad vanzelf.

import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  // Haal deze regel weg als je je eigen organisatie invult.
  example: true,

  // ─── Wie zijn jullie? ──────────────────────────────────────────────────────────────────────────────────────────

  // De naam op de voorkant, de naam in een lopende zin, en de naam bij de Kamer van Koophandel.
  name: "Stichting Vlinderhof",
  shortName: "Vlinderhof",
  legalName: "Stichting Vlinderhof Jeugdhulp en Pleegzorg",

  // Hoe noemen jullie de mensen voor wie jullie werken? Zonder hoofdletter.
  client: { singular: "jongere", plural: "jongeren", article: "de" },

  // Zegt de tekst je of u?
  address: { partners: "je", clients: "je" },

  // Wat voor zorg, voor wie, en onder welke wetten?
  sectors: ["jeugdhulp", "pleegzorg"],
  clientAgeGroups: ["0-11", "12-15", "16-17"],
  legalRegimes: ["jeugdwet", "wgbo"],
  setting: {
    residentialCare: true, // er wonen jongeren in onze groepen
    closedSetting: false, // geen gesloten groep
    fosterCare: true, // pleeggezinnen en gezinshuizen
    secretPlacements: true, // soms moet een adres geheim blijven
  },

  // Beroepscodes waar medewerkers zich aan houden.
  professionalCodes: [
    { name: "de Beroepscode voor de Jeugdzorgwerker" },
    { name: "de Beroepscode voor Professionals in Sociaal Werk" },
  ],

  // De raden die meebeslissen, met de datum waarop zij instemden. Is er geen raad? Laat hem weg.
  councils: {
    works: { name: "de ondernemingsraad", consentDate: "2026-10-08" },
    client: { name: "de jongerenraad", consentDate: "2026-10-15" },
  },

  // ─── Bij wie kunnen mensen terecht? ────────────────────────────────────────────────────────────────────────────

  // Schrijf een naam zoals je die midden in een zin zou schrijven. Kies liever een afdeling dan een persoon.
  // visibility: "public" mogen ook jongeren, ouders en pleegouders zien. Anders is het alleen voor medewerkers.
  contacts: {
    communications: {
      name: "de afdeling Communicatie",
      phone: "085 - 0000 101",
      email: "communicatie@vlinderhof.example",
      hours: "op werkdagen van 9.00 tot 17.00 uur",
      visibility: "public",
    },
    privacyOfficer: {
      name: "de functionaris gegevensbescherming",
      phone: "085 - 0000 102",
      email: "privacy@vlinderhof.example",
      hours: "op werkdagen van 9.00 tot 17.00 uur",
      visibility: "public",
    },
    incidentDesk: {
      name: "het Meldpunt",
      phone: "085 - 0000 103",
      email: "meldpunt@vlinderhof.example",
      hours: "dag en nacht",
    },
    manager: { name: "je leidinggevende" },
    confidentialAdviser: {
      name: "de vertrouwenspersoon voor medewerkers",
      phone: "085 - 0000 104",
      email: "vertrouwenspersoon@vlinderhof.example",
    },
    whistleblowing: {
      name: "de klokkenluidersregeling",
      email: "misstand@vlinderhof.example",
    },
    clientConfidant: {
      name: "de vertrouwenspersoon van Jeugdstem",
      url: "https://jeugdstem.nl",
      visibility: "public",
    },
    emergency: {
      name: "de bereikbaarheidsdienst",
      phone: "085 - 0000 110",
      hours: "dag en nacht",
      visibility: "public",
    },
  },

  // Wanneer lezen medewerkers berichten?
  availabilityHours: "maandag tot en met vrijdag van 9.00 tot 17.00 uur",

  // ─── Waar werken jullie mee? ───────────────────────────────────────────────────────────────────────────────────

  // De kanalen van de organisatie. Elk kanaal heeft twee vaste eigenaren.
  officialChannels: [
    {
      platform: "linkedin",
      name: "Vlinderhof op LinkedIn",
      url: "https://linkedin.example/vlinderhof",
      owners: ["afdeling Communicatie", "afdeling Personeel"],
    },
    {
      platform: "instagram",
      name: "Vlinderhof op Instagram",
      url: "https://instagram.example/vlinderhof",
      owners: ["afdeling Communicatie", "team Pleegzorg"],
    },
    {
      platform: "facebook",
      name: "Pleegzorg Vlinderhof op Facebook",
      url: "https://facebook.example/pleegzorg-vlinderhof",
      owners: ["afdeling Communicatie", "team Pleegzorg"],
    },
  ],

  // Apps waarmee je met jongeren mag appen, naast WhatsApp. Geen? Laat de lijst weg.
  approvedApps: [],

  // AI-hulpmiddelen die medewerkers mogen gebruiken.
  approvedAiTools: [{ name: "Schrijfhulp", contractDate: "2026-03-02" }],

  // Andere stukken die hierbij horen, en waar mensen ze vinden.
  relatedDocuments: [
    { title: "Gedragscode", where: "op intranet, bij Personeel" },
    { title: "Privacyreglement", where: "op intranet, bij Privacy" },
    { title: "Klokkenluidersregeling", where: "op intranet, bij Personeel" },
  ],

  // Voorbeeld van een naam in een werkprofiel.
  profileNameExample: "Sam van Vlinderhof",

  // Hoeveel maanden geldt toestemming voor een foto?
  terms: { consentMonths: 24 },

  // Per platform: contact met jongeren (no, practical, agreed), gebruik voor het werk (encouraged, allowed, no) en
  // gebruik op een toestel van het werk (ok, banned).
  platformPolicy: {
    whatsapp: { withClients: "practical", staffWork: "allowed", note: "Alleen met een werktelefoon." },
    signal: { withClients: "practical", staffWork: "allowed" },
    teams: { withClients: "no", staffWork: "encouraged", note: "Voor overleg met collega’s." },
    facebook: { withClients: "agreed", staffWork: "allowed" },
    instagram: { withClients: "agreed", staffWork: "allowed" },
    linkedin: { withClients: "no", staffWork: "encouraged" },
    x: { withClients: "no", staffWork: "allowed" },
    youtube: { withClients: "no", staffWork: "allowed" },
    tiktok: { withClients: "no", staffWork: "no", workDevice: "banned" },
    snapchat: { withClients: "no", staffWork: "no", note: "Zet de kaart met je locatie altijd uit." },
    discord: { withClients: "no", staffWork: "no" },
  },

  // Waar laten medewerkers weten dat ze een pagina lazen? Laat weg als dat bij jullie niet hoeft.
  // {page}, {title} en {version} vult Leidraad in.
  readConfirmation: "https://leren.vlinderhof.example/gelezen?pagina={title}&adres={page}&versie={version}",

  // ─── Hoe ziet het eruit? ───────────────────────────────────────────────────────────────────────────────────────

  // Leidraad kiest bij je kleur zelf tinten die goed leesbaar zijn.
  brand: {
    color: "#0f6e73",
    accent: "#d9822b",
    logo: "logo.svg",
    typeface: "atkinson-hyperlegible-next",
  },

  // ─── Welke versie is dit? ──────────────────────────────────────────────────────────────────────────────────────

  edition: {
    version: "1.1",
    date: "2026-11-02",
    nextReview: "2027-11-01",
    approvedBy: "de raad van bestuur",
    owner: "de afdeling Communicatie",
    // Wat veranderde er? De nieuwste versie staat bovenaan.
    history: [
      {
        version: "1.1",
        date: "2026-11-02",
        changes: "Nieuw: wat je doet als iemand een gesprek opneemt, en welke AI-hulpmiddelen mogen.",
        audience: ["staff", "managers"],
      },
      {
        version: "1.0",
        date: "2026-06-01",
        changes: "De eerste versie van deze richtlijn. Teams en raden lazen mee: leesbevestigingen staan nu uit, en over bereikbaarheid staat meer.",
      },
      {
        version: "0.9",
        date: "2026-04-13",
        changes: "De tekst voor de ondernemingsraad, de jongerenraad en de teams die meelezen.",
        audience: ["staff", "managers"],
      },
    ],
  },

  // Is onderzocht of iedereen de site kan gebruiken? Zet dan hier wat eruit kwam. Nog niet? Dan staat dat eerlijk op de site.
  accessibility: { status: "notEvaluated", replyWithin: "een week" },

  // Waar komt de site te staan? "intern": zoekmachines nemen haar niet op.
  publication: { url: "https://richtlijnen.vlinderhof.example", indexing: "intern" },

  // ─── Jullie keuzes ─────────────────────────────────────────────────────────────────────────────────────────────

  // Een antwoord kan kort: clientConnections: "never".
  // Je kunt er ook bij zetten waarom, en wie het wanneer besloot. Dat komt in het register van keuzes op de site.
  // Laat je een vraag weg, dan geldt de standaard en staat in het register dat jullie nog moeten kiezen.
  answers: {
    // ── Contact met jongeren ──

    // Mag een medewerker jongeren toevoegen als vriend, volger of connectie?
    clientConnections: {
      answer: "professionalAccountOnly",
      reason: "We willen jongeren kunnen bereiken waar zij zijn, en het privéleven van medewerkers buiten beeld houden.",
      decidedBy: "de raad van bestuur",
      decidedOn: "2026-05-18",
    },
    // Geldt dat ook als de zorg is gestopt, en voor familie en vrienden?
    formerClientConnections: "sameAsClients",
    // Hoe komt een werkaccount tot stand?
    professionalAccounts: "orgManaged",
    // Mag je openbaar reageren op berichten van jongeren?
    publicInteraction: "never",
    // Mag je appen met jongeren?
    messagingWithClients: {
      answer: "practicalOnly",
      reason: "Appen is voor jongeren de gewoonste zaak van de wereld. Een afspraak verzetten mag zo, praten over de hulp doen we niet in een app.",
      decidedBy: "het managementteam",
      decidedOn: "2026-05-11",
    },
    // Met welk toestel?
    messagingDevice: "workPhoneOnly",
    // Leesbevestigingen (blauwe vinkjes) aan of uit?
    readReceipts: "off",
    // Wanneer ben je bereikbaar?
    availability: "ownWorkingHours",
    // Wat doe je als een gesprek inhoudelijk wordt?
    substantiveTalk: "call",
    // Mogen er groepsapps zijn met jongeren of familie?
    groupChats: "none",
    // Leg je contact vast in het dossier?
    messageRecordKeeping: "summaryWhenRelevant",
    // Mag je online kijken of zoeken naar een jongere?
    profileViewing: {
      answer: "agreedInPlan",
      reason: "Stiekem kijken past niet bij ons. Samen afspreken dat we meekijken kan een jongere soms beschermen.",
      decidedBy: "het managementteam",
      decidedOn: "2026-05-11",
    },

    // ── Beeld, namen en opnames ──

    // Mag je foto’s of film van jongeren maken en delen?
    clientImages: "orgChannelsWithConsent",
    // Hoe vragen we toestemming?
    consentModel: "perPurposeAndChannel",
    // Wie geeft toestemming bij kinderen en jongeren?
    consentMinors: {
      answer: "allGuardiansAndChild12",
      reason: "Een kind van twaalf heeft zelf een mening over een foto, en moet er later mee verder.",
      decidedBy: "de raad van bestuur, met advies van de jongerenraad",
      decidedOn: "2026-05-18",
    },
    // Mag je collega’s noemen, taggen of laten zien?
    colleagueNaming: "withConsent",
    // Mogen jongeren foto’s maken van elkaar of van begeleiders?
    peerPhotos: "agreedPerGroup",
    // Mag een jongere of ouder een gesprek opnemen?
    conversationRecording: "audioOkTellUs",
    // Mag de locatie aan staan?
    locationSharing: "off",
    // Wat mogen vrijwilligers en andere partners delen?
    partnerSharing: {
      answer: "never",
      reason: "Soms moet geheim blijven waar een kind woont. Eén foto kan genoeg zijn om het te vinden.",
      decidedBy: "de raad van bestuur, na gesprek met pleegouders",
      decidedOn: "2026-05-18",
    },

    // ── Eigen gebruik door medewerkers ──

    // Mag je social media privé gebruiken onder werktijd?
    privateUseAtWork: "inBalance",
    // Mag je op je privéprofiel zeggen waar je werkt?
    employerInProfile: "yesWithDisclaimer",
    // Moedigen we delen over het werk aan?
    ambassadorship: "allowed",
    // Wie reageert op kritiek?
    criticismResponse: "communicationsOnly",
    // Wie plaatst en brengt nieuws namens de organisatie?
    speakingForOrganisation: "communicationsOnly",
    // internsAndAccounts en profileUniformity: hierover moeten we nog besluiten.

    // ── AI ──

    // Mag je AI-hulpmiddelen gebruiken?
    aiTools: "approvedNoPersonalData",
    // aiMedia: hierover moeten we nog besluiten.

    // ── Als het misgaat ──

    // Hoe snel meld je een fout of nare post?
    incidentReporting: "immediately",
    // Bij wie meld je dat?
    incidentRoute: "incidentDesk",
    // Wat doet de organisatie bij bedreiging of doxing?
    onlineAggression: "orgReports",
    // Wat gebeurt er als iemand zich niet aan de richtlijn houdt?
    consequences: "conversationFirst",
    // Kijkt de organisatie naar profielen van medewerkers?
    staffMonitoring: "never",

    // ── Online leven van jongeren ──

    // Hoe maken we regels voor jongeren?
    clientRules: "together",
    // Kan het gebruik van een telefoon of social media worden beperkt?
    clientRestrictions: "voluntaryOnly",
    // Mag je in een account of toestel van een jongere kijken?
    clientAccountAccess: "togetherWithConsent",
    // Wanneer bespreken we veilig online zijn?
    safetyConversation: "intakeAndReview",
    // Welke leeftijden houden we aan?
    ageAdvice: "nationalGuidance",
  },
});
