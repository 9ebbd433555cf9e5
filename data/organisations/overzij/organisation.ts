// Overzij is verzonnen: een organisatie voor geestelijke gezondheidszorg, met een gesloten afdeling.
// Boven elk gegeven staat wat er moet komen. Houd in een goede editor de muis op een woord voor meer uitleg.

import { defineOrganisation } from "leidraad";

export default defineOrganisation({
  // Haal deze regel weg als je je eigen organisatie invult.
  example: true,

  // ─── Wie zijn jullie? ──────────────────────────────────────────────────────────────────────────────────────────

  // De naam op de voorkant, de naam in een lopende zin, en de naam bij de Kamer van Koophandel.
  name: "Overzij GGZ",
  shortName: "Overzij",
  legalName: "Stichting Overzij Geestelijke Gezondheidszorg",

  // Hoe noemen jullie de mensen voor wie jullie werken?
  client: { singular: "cliënt", plural: "cliënten", article: "de" },

  // Zegt de tekst je of u?
  address: { partners: "u", clients: "u" },

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

  // Beroepscodes waar medewerkers zich aan houden.
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

  // Schrijf een naam zoals je die midden in een zin zou schrijven.
  // visibility: "public" is ook te zien voor cliënten, naasten en partners. Anders is het alleen voor medewerkers.
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

  // De kanalen van de organisatie, elk met twee vaste eigenaren.
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

  // Andere stukken die hierbij horen, en waar mensen ze vinden.
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

  // De huiskleur, een tweede kleur, het logo uit deze map en het lettertype.
  brand: {
    color: "#4a1d4f",
    accent: "#c2557a",
    logo: "logo.svg",
    typeface: "source-sans-3",
  },

  // ─── Welke versie is dit? ──────────────────────────────────────────────────────────────────────────────────────

  // Elke nieuwe versie krijgt een nummer, een datum en een regel over wat er veranderde. De nieuwste staat bovenaan.
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

  // Is onderzocht of iedereen de site kan gebruiken? Zet dan hier wat eruit kwam, en wat nog niet goed werkt.
  accessibility: {
    status: "partial",
    evaluatedOn: "2026-08-20",
    evaluatedBy: "een onafhankelijk bureau",
    method: "Twaalf pagina’s en drie pdf’s, met twee mensen die elke dag een schermlezer gebruiken.",
    knownLimits: [
      {
        what: "De plattegrond van onze klinieken heeft nog geen beschrijving voor wie hem niet ziet",
        why: "De tekening komt van de bouwer en is één plaatje.",
        measure: "Bel de receptie: die legt de weg uit. We schrijven een route in woorden.",
        by: "2027-02-01",
      },
    ],
    replyWithin: "vijf werkdagen",
    signedBy: "de raad van bestuur",
    signedOn: "2026-09-15",
  },

  // Waar komt de site te staan, en mogen zoekmachines haar opnemen ("openbaar") of niet ("intern")?
  publication: { indexing: "intern" },

  // ─── Jullie keuzes ─────────────────────────────────────────────────────────────────────────────────────────────

  // Een antwoord kan kort, of met de reden erbij en wie het wanneer besloot. Wat je weglaat, krijgt de standaard.
  answers: {
    // ── Contact met cliënten ──

    // Mag een medewerker cliënten toevoegen als vriend, volger of connectie?
    clientConnections: {
      answer: "never",
      reason: "Behandeling vraagt om duidelijke grenzen, ook online.",
      decidedBy: "de raad van bestuur",
      decidedOn: "2026-09-07",
    },
    // Geldt dat ook als de zorg is gestopt, en voor familie en vrienden?
    formerClientConnections: "coolingOff",
    // Hoe komt een werkaccount tot stand?
    professionalAccounts: "none",
    // Mag je openbaar reageren op berichten van cliënten?
    publicInteraction: "orgAccountOnly",
    // Mag je appen met cliënten?
    messagingWithClients: "approvedAppOnly",
    // Met welk toestel?
    messagingDevice: "workPhoneOnly",
    // Leesbevestigingen (blauwe vinkjes) aan of uit?
    readReceipts: "off",
    // Wanneer ben je bereikbaar?
    availability: "officeHours",
    // Wat doe je als een gesprek inhoudelijk wordt?
    substantiveTalk: "approvedApp",
    // Mogen er groepsapps zijn met cliënten of familie?
    groupChats: "none",
    // Leg je contact vast in het dossier?
    messageRecordKeeping: "always",
    // Mag je online kijken of zoeken naar een cliënt?
    profileViewing: "never",

    // ── Beeld, namen en opnames ──

    // Mag je foto’s of film van cliënten maken en delen?
    clientImages: {
      answer: "careUseOnly",
      reason: "Voor behandeling kan film nuttig zijn. Publiceren past niet bij de kwetsbaarheid van een opname.",
      decidedBy: "de geneesheer-directeur",
      decidedOn: "2026-08-31",
    },
    // Met welk toestel?
    imageDevice: "orgDeviceOnly",
    // Hoe vragen we toestemming?
    consentModel: "careOnly",
    // Mag je collega’s noemen, taggen of laten zien?
    colleagueNaming: "never",
    // Mogen cliënten foto’s maken van elkaar of van begeleiders?
    peerPhotos: {
      answer: "notInSharedRooms",
      reason: "Wie hier is opgenomen, bepaalt zelf wie dat weet.",
      decidedBy: "de raad van bestuur, met instemming van de cliëntenraad",
      decidedOn: "2026-09-07",
    },
    // Mag een cliënt of ouder een gesprek opnemen?
    conversationRecording: "audioOkWeRecordToo",
    // Mag de locatie aan staan?
    locationSharing: "off",
    // Wat mogen vrijwilligers en andere partners delen?
    partnerSharing: "unrecognisableOnly",

    // ── Eigen gebruik door medewerkers ──

    // Mag je social media privé gebruiken onder werktijd?
    privateUseAtWork: "none",
    // Mag je op je privéprofiel zeggen waar je werkt?
    employerInProfile: "ratherNot",
    // Moedigen we delen over het werk aan?
    ambassadorship: "restrained",
    // Wie reageert op kritiek?
    criticismResponse: "managerFirst",
    // Wie plaatst en brengt nieuws namens de organisatie?
    speakingForOrganisation: "trainedStaff",
    // Mogen stagiairs en vrijwilligers accounts beheren?
    internsAndAccounts: "no",

    // ── AI ──

    // Mag je AI-hulpmiddelen gebruiken?
    aiTools: "approvedWithContract",
    // Mag je beeld of tekst plaatsen die met AI is gemaakt?
    aiMedia: "textOnly",

    // ── Als het misgaat ──

    // Hoe snel meld je een fout of nare post?
    incidentReporting: "immediately",
    // Bij wie meld je dat?
    incidentRoute: "privacyContact",
    // Wat doet de organisatie bij bedreiging of doxing?
    onlineAggression: "orgReports",
    // Wat gebeurt er als iemand zich niet aan de richtlijn houdt?
    // Over maatregelen en toezicht beslist de ondernemingsraad mee.
    consequences: "codeOfConduct",
    // Kijkt de organisatie naar profielen van medewerkers?
    staffMonitoring: "onSignal",

    // ── Online leven van cliënten ──

    // Hoe maken we regels voor cliënten?
    clientRules: "houseRules",
    // Kan het gebruik van een telefoon of social media worden beperkt?
    clientRestrictions: {
      answer: "legalProcedure",
      reason: "Op De Luwte kan bij ernstig nadeel verplichte zorg nodig zijn. Dat gaat altijd volgens de Wvggz.",
      decidedBy: "de geneesheer-directeur",
      decidedOn: "2026-08-31",
    },
    // Mag je in een account of toestel van een cliënt kijken?
    clientAccountAccess: "never",
    // Wanneer bespreken we veilig online zijn?
    safetyConversation: "atIntake",
  },
});
