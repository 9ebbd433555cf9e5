// De Wilgen is verzonnen: een organisatie voor mensen met een verstandelijke beperking.
// Boven elk gegeven staat wat er moet komen. Houd in een goede editor de muis op een woord voor meer uitleg.

import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  // Haal deze regel weg als je je eigen organisatie invult.
  example: true,

  // ─── Wie zijn jullie? ──────────────────────────────────────────────────────────────────────────────────────────

  // De naam op de voorkant, de naam in een lopende zin, en de naam bij de Kamer van Koophandel.
  name: "De Wilgen",
  shortName: "De Wilgen",
  legalName: "Stichting De Wilgen voor wonen en werken",

  // Hoe noemen jullie de mensen voor wie jullie werken?
  client: { singular: "bewoner", plural: "bewoners", article: "de" },

  // Zegt de tekst je of u?
  address: { partners: "u", clients: "je" },

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

  // Beroepscodes waar medewerkers zich aan houden.
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

  // Schrijf een naam zoals je die midden in een zin zou schrijven.
  // visibility: "public" is ook te zien voor cliënten, naasten en partners. Anders is het alleen voor medewerkers.
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

  // De kanalen van de organisatie, elk met twee vaste eigenaren.
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

  // Andere stukken die hierbij horen, en waar mensen ze vinden.
  relatedDocuments: [
    { title: "Gedragscode", where: "in het kwaliteitshandboek, hoofdstuk 2" },
    { title: "Zo gaan we om met foto’s", where: "in het kwaliteitshandboek, hoofdstuk 5" },
    { title: "Stappenplan Wet zorg en dwang", where: "in het kwaliteitshandboek, hoofdstuk 7" },
  ],

  // Eigen woorden die uitleg vragen, en hulp in de regio naast de landelijke hulplijnen.
  glossary: { Zorgpraat: "De beveiligde app van De Wilgen, voor berichten over de zorg." },
  helpPoints: [
    { name: "het wijkteam", offers: "Voor vragen over wonen, geld en vrije tijd, ook van familie.", phone: "085 - 0000 129" },
  ],

  // Voorbeeld van een naam in een werkprofiel.
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

  // Wie ziet dat er iets niet klopt, mailt naar dit adres. Dat staat op elke pagina.
  feedback: "richtlijnen@dewilgen.example",

  // ─── Hoe ziet het eruit? ───────────────────────────────────────────────────────────────────────────────────────

  // Geel is te licht voor letters op wit; Leidraad zoekt zelf een donkerder tint voor links en koppen.
  brand: {
    color: "#ffd43b",
    accent: "#2f7d32",
    logo: "logo.svg",
    typeface: "open-sans",
  },

  // ─── Welke versie is dit? ──────────────────────────────────────────────────────────────────────────────────────

  // Elke nieuwe versie krijgt een nummer, een datum en een regel over wat er veranderde. De nieuwste staat bovenaan.
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

  // Is onderzocht of iedereen de site kan gebruiken? Zet dan hier wat eruit kwam, en wat nog niet goed werkt.
  accessibility: {
    status: "firstSteps",
    evaluatedOn: "2026-06-11",
    evaluatedBy: "onze bewonersraad, samen met een begeleider die blind is",
    method: "Zij zochten acht antwoorden op de site, op een telefoon en op een computer.",
    knownLimits: [
      { what: "Lange pagina’s zijn lastig voor wie niet goed leest", measure: "We maken van elke belangrijke pagina een makkelijk blad.", by: "2027-06-01" },
      { what: "Het filmpje over wonen heeft geen ondertiteling", why: "Het is van voor deze afspraken.", measure: "Vraag je begeleider om het te vertellen." },
    ],
    replyWithin: "twee weken",
    signedBy: "de directie",
    signedOn: "2026-07-01",
  },

  // Waar komt de site te staan, en mogen zoekmachines haar opnemen ("openbaar") of niet ("intern")?
  publication: { url: "https://richtlijnen.dewilgen.example", indexing: "openbaar" },

  // ─── Jullie keuzes ─────────────────────────────────────────────────────────────────────────────────────────────

  // Een antwoord kan kort, of met de reden erbij en wie het wanneer besloot. Wat je weglaat, krijgt de standaard.
  answers: {
    // ── Contact met bewoners ──

    // Mag een medewerker bewoners toevoegen als vriend, volger of connectie?
    clientConnections: {
      answer: "withAgreements",
      reason: "Online contact kan een bewoner helpen om erbij te horen. Dan hoort het in het plan.",
      decidedBy: "de directie, met de bewonersraad",
      decidedOn: "2026-09-24",
    },
    // Geldt dat ook als de zorg is gestopt, en voor familie en vrienden?
    formerClientConnections: "ownJudgement",
    // Hoe komt een werkaccount tot stand?
    professionalAccounts: "selfAfterApproval",
    // Mag je openbaar reageren op berichten van bewoners?
    publicInteraction: "neutralOnly",
    // Mag je appen met bewoners?
    messagingWithClients: {
      answer: "practicalPlusApproved",
      reason: "Bewoners gebruiken WhatsApp. Voor wat over de zorg gaat hebben we een veilige app.",
      decidedBy: "de directie",
      decidedOn: "2026-09-17",
    },
    // Met welk toestel?
    messagingDevice: "workAccountOnPrivatePhone",
    // Leesbevestigingen (blauwe vinkjes) aan of uit?
    readReceipts: "on",
    // Wanneer ben je bereikbaar?
    availability: "teamRoster",
    // Wat doe je als een gesprek inhoudelijk wordt?
    substantiveTalk: "appointment",
    // Mogen er groepsapps zijn met bewoners of familie?
    groupChats: {
      answer: "withRules",
      reason: "Voor een vakantie of een feest is een groepsapp met familie handig.",
      decidedBy: "de directie",
      decidedOn: "2026-09-17",
    },
    // Leg je contact vast in het dossier?
    messageRecordKeeping: "summaryWhenRelevant",
    // Mag je online kijken of zoeken naar een bewoner?
    profileViewing: "togetherOnly",

    // ── Beeld, namen en opnames ──

    // Mag je foto’s of film van bewoners maken en delen?
    clientImages: "orgChannelsWithConsent",
    // Met welk toestel?
    imageDevice: "orgDeviceOnly",
    // Hoe vragen we toestemming?
    consentModel: {
      answer: "perOccasion",
      reason: "Een bewoner overziet beter een vraag over deze foto dan een vraag over alle foto’s.",
      decidedBy: "de directie, met de bewonersraad",
      decidedOn: "2026-09-24",
    },
    // Wie geeft toestemming bij kinderen en jongeren?
    consentMinors: "allGuardiansHearAnyAge",
    // Mag je collega’s noemen, taggen of laten zien?
    colleagueNaming: "professionalContext",
    // Mogen bewoners foto’s maken van elkaar of van begeleiders?
    peerPhotos: "onlyWithYes",
    // Mag een bewoner of ouder een gesprek opnemen?
    conversationRecording: "audioIfAllAgree",
    // Mag de locatie aan staan?
    locationSharing: {
      answer: "agreedOnly",
      reason: "Sommige bewoners reizen alleen en vinden het prettig als iemand kan meekijken.",
    },
    // Wat mogen vrijwilligers en andere partners delen?
    partnerSharing: "withGuardianConsent",

    // ── Eigen gebruik door medewerkers ──

    // Mag je social media privé gebruiken onder werktijd?
    privateUseAtWork: "breaksOnly",
    // Mag je op je privéprofiel zeggen waar je werkt?
    employerInProfile: "yes",
    // Moedigen we delen over het werk aan?
    ambassadorship: "encouraged",
    // Wie reageert op kritiek?
    criticismResponse: "factualAllowed",
    // Wie plaatst en brengt nieuws namens de organisatie?
    speakingForOrganisation: "locations",
    // Mogen stagiairs en vrijwilligers accounts beheren?
    internsAndAccounts: "withSupervisor",
    // Wat is in alle werkprofielen hetzelfde?
    profileUniformity: ["portrait", "logo"],

    // ── AI ──

    // Mag je AI-hulpmiddelen gebruiken?
    aiTools: {
      answer: "none",
      reason: "We zoeken eerst uit wat veilig is voor bewoners.",
      decidedBy: "de directie",
      decidedOn: "2026-09-17",
    },

    // ── Als het misgaat ──

    // Hoe snel meld je een fout of nare post?
    incidentReporting: "sameDay",
    // Bij wie meld je dat?
    incidentRoute: "manager",
    // Wat doet de organisatie bij bedreiging of doxing?
    onlineAggression: "staffDecides",
    // Wat gebeurt er als iemand zich niet aan de richtlijn houdt?
    consequences: "conversationFirst",
    // Kijkt de organisatie naar profielen van medewerkers?
    staffMonitoring: "orgNameOnly",

    // ── Online leven van bewoners ──

    // Hoe maken we regels voor bewoners?
    clientRules: "individual",
    // Kan het gebruik van een telefoon of social media worden beperkt?
    // Onder de Wzd kan beperken soms, maar alleen via het stappenplan.
    clientRestrictions: "legalProcedure",
    // Mag je in een account of toestel van een bewoner kijken?
    clientAccountAccess: "representativeToo",
    // Wanneer bespreken we veilig online zijn?
    safetyConversation: "intakeAndReview",
    // Welke leeftijden houden we aan?
    ageAdvice: "perChild",
  },
});
