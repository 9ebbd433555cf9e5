/**
 * The blocks that show data of the organisation or of the book; scripts/book/data-blocks has one file for each.
 * They may hold facts (`{{ organisation.client.plural }}`), the two forms of address (`{{ je / u }}`) and named gaps
 * (`{platform}`) that the block fills.
 */
export const dataBlockWords = {
  contacts: {
    communications: "Communicatie",
    privacyOfficer: "Privacy en datalekken",
    incidentDesk: "Fouten en incidenten melden",
    manager: "Overleg over het werk",
    confidentialAdviser: "Vertrouwenspersoon voor medewerkers",
    whistleblowing: "Misstanden melden",
    clientConfidant: "Vertrouwenspersoon voor {{ organisation.client.plural }}",
    emergency: "Spoed",
  },

  platforms: {
    label: "Tabel: wat mag waar",
    platform: "Platform",
    withClients: "Met {{ organisation.client.plural }}",
    staffWork: "Over {{ je / uw }} werk",
    workDevice: "Op een werktoestel",
    minimumAge: "Leeftijd",
    fromAge: "vanaf {age} jaar",
    formerName: "voorheen {name}",
  },

  /** `badge` stands in tables and in front of the sentence; the sentence is for the platform's own page. */
  platformPolicy: {
    title: "Bij {{ organisation.shortName }}",
    withClients: {
      label: "Contact met {{ organisation.client.plural }}",
      no: { badge: "Nee", sentence: "Gebruik {platform} niet voor contact met {{ organisation.client.plural }}." },
      practical: { badge: "Praktische zaken", sentence: "Een tijd of een plaats afspreken mag. Over zorg praat {{ je / u }} op een andere manier." },
      agreed: { badge: "Na afspraak", sentence: "Het mag als het zo is afgesproken en in het plan staat." },
    },
    staffWork: {
      label: "Iets delen over {{ je / uw }} werk",
      encouraged: { badge: "Graag", sentence: "Laat gerust zien wat {{ je / u }} doet, volgens de richtlijnen." },
      allowed: { badge: "Mag", sentence: "Het mag, volgens de richtlijnen." },
      no: { badge: "Nee", sentence: "Zet hier niets over {{ je / uw }} werk." },
    },
    workDevice: {
      label: "Op een toestel van het werk",
      ok: { badge: "Mag", sentence: "{platform} mag op een werktelefoon of werkcomputer staan." },
      banned: { badge: "Nee", sentence: "Zet {platform} niet op een werktelefoon of werkcomputer." },
    },
    ownChannel: "{{ organisation.shortName }} op {platform}",
    note: "Let op",
    known: "Over {platform} zelf",
    checkedOn: "Nagekeken op {date}.",
    minimumAge: "De minimumleeftijd is volgens de voorwaarden {age} jaar.",
    states: {
      marginal: "{platform} wordt nog maar weinig gebruikt.",
      defunct: "{platform} bestaat niet meer. Kom je een link of account tegen? Laat het dan weghalen.",
    },
    undecided: {
      badge: "Overleg eerst",
      sentence: "Over {platform} is nog niets afgesproken. Overleg eerst met {{ organisation.contacts.communications.name }}.",
    },
  },

  /** The choices above a long list of rules; `{count}` is filled in by the script. */
  rules: {
    forWhom: "Voor {readers}: ",
    filter: {
      audience: "Voor wie",
      everyone: "iedereen",
      platform: "Platform",
      everywhere: "alle platforms",
      one: "1 regel",
      many: "{count} regels",
      onPlatform: "De algemene regels staan er nu niet bij, maar gelden daar ook.",
      none: "Er is geen regel die alleen hierover gaat. De algemene regels gelden wel.",
    },
  },

  register: {
    groups: {
      contact: "Contact met {{ organisation.client.plural }}",
      images: "Beeld, namen en opnames",
      ownUse: "Eigen gebruik door medewerkers",
      ai: "AI",
      incidents: "Als het misgaat",
      clientsOnline: "{{ organisation.client.plural }} online",
    },
    allDecided: "Over alle {total} vragen is besloten.",
    someDecided: "Van de {total} vragen is er over {decided} besloten.",
    noneDecided: "Over de {total} vragen is nog niet besloten.",
    /** The columns of that table, in this order. */
    columns: {
      group: "Onderwerp",
      question: "Vraag",
      answer: "Antwoord",
      staff: "Wat medewerkers lezen",
      reason: "Waarom",
      decided: "Besloten",
      decidedBy: "Besloten door",
      decidedOn: "Besloten op",
      byDefault: "Standaardantwoord",
      others: "Andere antwoorden",
      places: "Staat op",
    },
    yes: "ja",
    no: "nee",
    table: "Alle keuzes in een tabel (CSV, voor Excel)",
    toDecide: "Nog te beslissen",
    toDecideLead: "Over deze vragen heeft nog niemand besloten. Zolang dat zo is, geldt het antwoord dat erachter staat.",
    /** Between a question and the answer that holds for now. */
    untilThen: "Nu geldt:",
    /** Above the answers that were not chosen, each with what speaks for it. */
    notChosen: "Wat we niet kozen, en wat ervoor te zeggen is",
    notChosenOfMore: "Wat er niet bij hoort, en wat ervoor te zeggen is",
    reason: "Waarom:",
    decidedBy: "Besloten door {who}.",
    decidedByOn: "Besloten door {who} op {date}.",
    decidedOn: "Besloten op {date}.",
    decided: "Dit heeft {{ organisation.shortName }} zo gekozen.",
    undecided: "Nog niet besloten: dit is het standaardantwoord van het handboek.",
    places: "{{ Je / U }} leest het terug bij:",
    noAnswer: "Geen vaste keuze",
  },

  /** Every question on paper, to decide in a meeting. Behind an answer stands whether it holds now, and whether it is the default. */
  decisionSheet: {
    more: "Hier mogen jullie meer dan één vakje aankruisen, of geen.",
    now: "geldt nu",
    nowSince: "geldt nu, besloten op {date}",
    byDefault: "standaard",
    reason: "Waarom kiezen we dit?",
    decidedBy: "Besloten door:",
    decidedOn: "Datum:",
  },

  /** `paper` is what to put in the printer, `kinds` what it is made for besides, behind its title: "Onze afspraken met grote letters". */
  printables: {
    pdf: "pdf",
    paper: {
      book: "",
      a4: "dubbelzijdig op {sheets}",
      booklet: "{pages} bladzijden, A5",
      card: "{sheets}, enkelzijdig",
      half: "{sheets}, enkelzijdig, twee kaarten op een vel",
      packet: "dubbelzijdig op {sheets}",
    },
    kinds: { fill: "om in te vullen", large: "met grote letters", fold: "om te vouwen tot een boekje" },
    also: "Ook",
    contains: "Hierin zitten:",
    oneSheet: "1 vel",
    sheets: "{count} vellen",
    atMost: "hoogstens {sheets}",
    forAudience: "Voor {audience}",
    book: "Het handboek zelf",
  },

  versions: {
    label: "Tabel: versies",
    version: "Versie",
    date: "Datum",
    changes: "Wat er is veranderd",
    audience: "Voor wie",
    everybody: "iedereen",
    current: "De versie die nu geldt.",
  },

  channels: {
    label: "Tabel: kanalen",
    channel: "Kanaal",
    platform: "Platform",
    owners: "Wie beheert het",
    empty: "{{ organisation.shortName }} heeft geen eigen kanalen.",
  },

  /** `verdicts` stand before the title of an outcome: "Nee: wacht tot morgen". */
  decisionAid: {
    question: "vraag {number}",
    asked: "Vraag {number}",
    verdicts: { yes: "Ja: ", yesIf: "Ja, mits ", no: "Nee: ", ask: "Eerst overleggen: " },
    rule: "Lees: ",
    path: "Antwoorden tot nu toe",
    change: "Wijzig",
    restart: "Begin opnieuw",
    print: { number: "Nr", question: "Vraag", answers: "Antwoord → ga naar", letter: "Letter", what: "Uitkomst" },
  },

  /** On a consent form. `ownPlaces`: what it is, and who can see it there. */
  consentPlaces: {
    label: "Tabel: waar het mag komen",
    place: "Waar?",
    audience: "Wie kan het zien?",
    verdict: "Mag het?",
    ownPlaces: [
      ["folder, poster of jaarverslag", "wie het op papier krijgt"],
      ["nieuwsbrief", "wie de nieuwsbrief krijgt"],
      ["website van {{ organisation.shortName }}", "iedereen"],
    ],
    everybody: "iedereen",
    yes: "ja",
    no: "nee",
  },

  /** `scan` stands on the page where prints have a code. `say` is for the script, which fills in the gaps. */
  validityCheck: {
    scan: "Staat er een QR-code op {{ je / uw }} afdruk? Scan die met de camera van {{ je / uw }} telefoon. Dan staat hier meteen of de afdruk nog geldig is.",
    chapter: "hoofdstuk van het handboek",
    say: {
      form: "Kijk je afdruk na",
      document: "Welk blad of welke kaart heb je?",
      documentHint: "De naam staat onderaan. Staat hij niet in deze lijst? Dan gebruiken we het niet meer.",
      choose: "Kies een naam",
      version: "Welke versie is het?",
      versionHint: "De versie en de datum staan achter de naam.",
      versionOf: "Versie {version}, {date}",
      otherVersion: "Een andere versie",
      check: "Kijk na",
      changed: "Dit is er veranderd sinds jouw versie:",
      forWhom: "Voor: {readers}.",
      open: "Open wat nu geldt (pdf)",
      verdicts: {
        valid: { title: "Ja, deze afdruk is nog geldig", text: "Je hebt ‘{title}’, versie {version}. Die geldt tot en met {until}." },
        outdated: { title: "Nee, er is een nieuwere versie: {current}", text: "Je hebt ‘{title}’, versie {version} van {date}. Gebruik die niet meer." },
        retired: { title: "Nee, we gebruiken dit niet meer", text: "Dit blad of deze kaart is vervallen. Vraag aan {who} wat je nu het best gebruikt." },
        past: { title: "Vraag na of deze afdruk nog klopt", text: "Je hebt ‘{title}’, versie {version}. Dat is de nieuwste, maar die gold tot en met {until}. Vraag aan {who} wat nu geldt." },
        unknownVersion: {
          title: "Deze versie kennen we hier niet",
          text: "Op je afdruk van ‘{title}’ staat versie {version}. Hier geldt versie {current}. Misschien is je afdruk heel oud, of is deze site nog niet bijgewerkt. Vraag het aan {who}.",
          unnamed: "Hier geldt van ‘{title}’ versie {current}. Misschien is je afdruk heel oud, of is deze site nog niet bijgewerkt. Vraag het aan {who}.",
        },
        unknown: { title: "Dit adres kennen we niet", text: "Er staat geen blad of kaart in die we kennen. Kies hieronder wat je hebt." },
      },
    },
  },

  validDocuments: {
    label: "Tabel: wat nu geldt",
    document: "Document",
    version: "Versie",
    date: "Datum",
    validUntil: "Geldig tot",
  },

  accessibility: {
    status: {
      full: "Deze site voldoet helemaal aan WCAG 2.2 AA.",
      partial: "Deze site voldoet voor een deel aan WCAG 2.2 AA.",
      firstSteps: "Deze site voldoet nog niet aan WCAG 2.2 AA. De eerste stappen zijn gezet.",
      no: "Deze site voldoet niet aan WCAG 2.2 AA.",
      notEvaluated: "Niemand heeft deze site nog onderzocht op toegankelijkheid. Wij zeggen dus niet dat zij voldoet aan de norm.",
    },
    evaluated: "Dat bleek op {{ organisation.accessibility.evaluatedOn }}. Het onderzoek is gedaan door {{ organisation.accessibility.evaluatedBy }}.",
    register: "Deze verklaring staat ook in",
    registerName: "het register van de overheid",
    signedBy: "Deze verklaring is vastgesteld door",
    signedOn: "op {date}.",
    limits: "Dit weten we:",
    noLimits: "Bij het onderzoek zijn geen problemen genoteerd.",
    unknownLimits: "Wij weten niet van problemen. Maar zolang niemand de site onderzocht, kunnen ze er wel zijn.",
    why: "Hoe dat komt:",
    measure: "Wat we doen:",
    by: "Klaar op {date}.",
    tested: "Deze site is gemaakt met Leidraad. De makers proberen bij elke versie op drie voorbeelden van zo’n site:",
    notTested: "Dit weten zij niet, want een computer kan het niet zien:",
    testsChecked: "Dit overzicht is van {date}.",
    tell: "{{ Loop je / Loopt u }} ergens tegenaan? Meld het hier. Dan helpen we {{ je / u }} aan de informatie, en kijken we hoe het beter kan.",
    reply: "{{ Je / U }} krijgt antwoord binnen",
    complaint: "{{ Ben je / Bent u }} het niet eens met het antwoord, of komt er geen? {{ Je kunt / U kunt }} een klacht indienen bij {{ organisation.shortName }}.",
    ombudsman: {
      text: "Helpt dat niet, dan {{ kun je / kunt u }} naar",
      link: { name: "de Nationale ombudsman", href: "https://www.nationaleombudsman.nl" },
    },
    college: {
      text: "{{ Word je / Wordt u }} door de site slechter behandeld vanwege een handicap of ziekte? Daarover {{ kun je / kunt u }} ook een oordeel vragen aan",
      link: { name: "het College voor de Rechten van de Mens", href: "https://www.mensenrechten.nl" },
    },
  },

  /** A form to choose what goes on one page to print; `{count}` is filled in by the script. */
  chooseTopics: {
    loose: "Losse onderwerpen",
    opening: "Inleiding",
    send: "Maak mijn afdruk",
    all: "Alles kiezen",
    none: "Niets kiezen",
    counted: { none: "Nog niets gekozen", one: "1 onderwerp gekozen", many: "{count} onderwerpen gekozen" },
    first: "Kies eerst een of meer onderwerpen.",
  },

  documents: { empty: "Er zijn geen andere documenten." },
  codes: { empty: "Er is geen beroepscode genoemd." },
  sources: { checked: "Deze websites zijn nagekeken op {date}." },

  laws: {
    who: "Geldt voor:",
    moving: "Wat nog kan veranderen",
    checked: "De wetten zijn nagekeken op {date}. Dit overzicht is geen juridisch advies.",
  },
} as const;
