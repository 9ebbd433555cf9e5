/**
 * Every word that layouts, blocks and PDFs say by themselves, in one place, so that a reader meets one voice.
 * Grouped by where a reader sees it. The groups under `dataBlocks` may hold facts (`{{ organisation.client.plural }}`),
 * the two forms of address (`{{ je / u }}`) and named gaps (`{platform}`) that the block fills; the others may not.
 */
export const words = {
  /** The blocks that show data of the organisation or of the book; scripts/book/data-blocks has one file for each. */
  dataBlocks: {
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
      withClients: {
        label: "Contact met {{ organisation.client.plural }}:",
        no: { badge: "Nee", sentence: "Gebruik {platform} niet voor contact met {{ organisation.client.plural }}." },
        practical: { badge: "Praktische zaken", sentence: "Een tijd of een plaats afspreken mag. Over zorg praat {{ je / u }} op een andere manier." },
        agreed: { badge: "Na afspraak", sentence: "Het mag als het zo is afgesproken en in het plan staat." },
      },
      staffWork: {
        label: "Iets delen over {{ je / uw }} werk:",
        encouraged: { badge: "Graag", sentence: "Laat gerust zien wat {{ je / u }} doet, volgens de richtlijnen." },
        allowed: { badge: "Mag", sentence: "Het mag, volgens de richtlijnen." },
        no: { badge: "Nee", sentence: "Zet hier niets over {{ je / uw }} werk." },
      },
      workDevice: {
        label: "Op een toestel van het werk:",
        ok: { badge: "Mag", sentence: "{platform} mag op een werktelefoon of werkcomputer staan." },
        banned: { badge: "Nee", sentence: "Zet {platform} niet op een werktelefoon of werkcomputer." },
      },
      ownChannel: "{{ organisation.shortName }} op {platform}:",
      note: "Let op:",
      known: "Over {platform} zelf",
      checkedOn: ", nagekeken op {date}:",
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
      reason: "Waarom:",
      decidedBy: "Besloten door {who}.",
      decidedByOn: "Besloten door {who} op {date}.",
      decidedOn: "Besloten op {date}.",
      decided: "Dit heeft {{ organisation.shortName }} zo gekozen.",
      undecided: "Nog niet besloten: dit is het standaardantwoord van het handboek.",
      places: "{{ Je / U }} leest het terug bij:",
      noAnswer: "Geen vaste keuze",
    },

    /** `paper` is how a document is printed, `kinds` what it is made for besides, behind its title: "Onze afspraken met grote letters". */
    printables: {
      pdf: "pdf",
      paper: {
        book: "",
        a4: "dubbelzijdig",
        booklet: "A5",
        card: "enkelzijdig",
        half: "enkelzijdig, twee kaarten op een vel",
        packet: "dubbelzijdig",
      },
      kinds: { fill: "om in te vullen", large: "met grote letters", fold: "om te vouwen tot een boekje" },
      also: "Ook",
      contains: "Hierin zitten:",
      oneSheet: "1 vel",
      sheets: "{count} vellen",
      bookletPages: "{count} bladzijden",
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
        full: "Deze site voldoet helemaal aan WCAG 2.2 AA. Dat is de norm voor toegankelijke websites.",
        partial: "Deze site voldoet voor een deel aan WCAG 2.2 AA. Dat is de norm voor toegankelijke websites.",
        firstSteps: "Deze site voldoet nog niet aan WCAG 2.2 AA, de norm voor toegankelijke websites. De eerste stappen zijn gezet.",
        no: "Deze site voldoet niet aan WCAG 2.2 AA. Dat is de norm voor toegankelijke websites.",
      },
      evaluated: "Dat bleek op {{ organisation.accessibility.evaluatedOn }}. Het onderzoek is gedaan door {{ organisation.accessibility.evaluatedBy }}.",
      limits: "Dit werkt nog niet goed:",
      noLimits: "Bij dat onderzoek zijn geen problemen genoteerd.",
      notEvaluated: "Niemand heeft deze site nog onderzocht op toegankelijkheid. Wij zeggen dus niet dat zij voldoet aan de norm.",
      tell: "{{ Loop je / Loopt u }} ergens tegenaan? Meld het hier. Dan helpen we {{ je / u }} aan de informatie, en kijken we hoe het beter kan.",
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
  },

  /** What someone who signs a form fills in. */
  signatures: { name: "Naam:", date: "Datum:", signature: "Handtekening:" },

  /** Words that are explained where they stand, and the list of them. */
  glossary: { more: "Lees meer:", close: "Sluit de uitleg" },

  /** Around every page: header, navigation, contact block, footer. Neutral in address, for these stand on pages of every kind. */
  layout: {
    handbook: "Richtlijnen social media",
    skip: "Naar de inhoud",
    menu: "Menu",
    mainNavigation: "Onderdelen",
    breadcrumb: "Kruimelpad",
    search: "Zoeken",
    searchLabel: "Zoeken in de richtlijnen",
    searchHint: "Zoeken",
    searchNeedsScript: "Zoeken werkt alleen als JavaScript aanstaat. Hieronder staan alle pagina’s.",
    searchFailed: "Zoeken lukt hier niet. Druk op Enter voor een lijst van alle pagina’s.",
    firstAid: "Er gaat iets mis",
    onThisPage: "Op deze pagina",
    audience: "Voor",
    /** `{clients}` is what the organisation calls them. */
    audiences: {
      staff: "medewerkers",
      managers: "leidinggevenden",
      partners: "partners in zorg",
      clients: "{clients} en naasten",
    },
    and: "en",
    worksheet: "Werkblad",
    download: "Download als pdf",
    downloadCards: "Alle kaarten als pdf",
    downloadSection: "Dit hoofdstuk als pdf",
    downloadAlso: "Ook:",
    packetContains: "In dit pakket:",
    related: "Verder lezen",
    relatedGroups: { rules: "Regels", dilemmas: "Dilemma’s", worksheets: "Werkbladen", handouts: "Handouts" },
    pageTurn: "Vorige en volgende pagina",
    previous: "Vorige",
    next: "Volgende",
    owner: "Eigenaar",
    version: "Versie",
    changed: "Laatst gewijzigd",
    review: "Volgende herziening",
    edition: "versie",
    /** Under a page, and on paper, where the address of the page follows the last. */
    printMore: "Print dit samen met andere onderwerpen",
    validUntil: "Geldig tot",
    onTheWeb: "Op internet:",
    /** The page with what a reader chose to print; `{names}` and `{count}` are filled in by the script. */
    chosen: {
      title: "Mijn afdruk",
      contents: "Inhoud",
      noScript: "JavaScript staat uit. Daarom staan hier alle onderwerpen. Print alleen de bladzijden die nodig zijn.",
      nothing: "Er is niets gekozen. Daarom staan hier alle onderwerpen.",
      goneOne: "Deze pagina bestaat niet meer: {names}.",
      goneMany: "Deze pagina’s bestaan niet meer: {names}.",
      more: "{title} en {count} andere",
      print: "Printen",
      again: "Kies andere onderwerpen",
    },
    sections: "Alle onderdelen",
    printables: "Om te printen",
    printablesAll: "Alle bladen, kaarten en formulieren",
    allPages: "Alle pagina’s",
    help: {
      title: "Vragen of twijfel?",
      text: "Eerst even overleggen is altijd goed. Deze mensen denken mee.",
      all: "Alle contactpersonen",
      question: "Vraag over deze richtlijnen",
      incident: "Er is iets misgegaan",
    },
    notFound: {
      title: "Deze pagina is er niet",
      text: "De pagina is verplaatst of weggehaald. Zoek hierboven, of kies hieronder een pagina.",
      home: "Naar de eerste pagina",
    },
  },

  /** What stands on paper besides the text: covers, running heads and the foot of every sheet. */
  print: {
    contents: "Inhoud",
    changes: "Wat er is veranderd",
    start: "Zoek de situatie",
    /** The first chapter of the book of one section. */
    introduction: "Inleiding",
    partOf: "Deel van",
    inHandbook: "in het handboek",
    page: "Pagina",
    of: "van",
    pageShort: "p.",
    seeAlso: "Zie ook:",
    card: "Kaart",
    worksheet: "Werkblad voor",
    logo: "Logo van",
    version: "versie",
    owner: "eigenaar:",
    validUntil: "geldig tot",
    more: "Alles staat op",
    notes: "Ruimte om iets op te schrijven",
    /** Behind `scan` comes the address of the page that tells. */
    validity: { question: "Nog geldig?", scan: "Scan of kijk op", code: "QR-code: kijk of deze afdruk nog geldig is" },
    /** The ways a document is made besides the one to print; they stand behind its title. */
    kinds: { fill: "om in te vullen", large: "grote letters", fold: "om te vouwen" },
    /** What a field of a form is called, for who hears it without seeing what stands around it. */
    form: {
      date: "(dd-mm-jjjj)",
      row: "rij {number}",
      /** Before "naam" or "datum". */
      signs: "{who} tekent",
      /** Behind a choice with a line to write on: "ja, namelijk (tekst)". */
      text: "(tekst)",
    },
    colophon: { version: "Versie", validUntil: "Geldig tot", approvedBy: "Vastgesteld door", owner: "Bijgehouden door" },
  },
} as const;
