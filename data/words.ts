/**
 * Every word that layouts, blocks and PDFs say by themselves, in one place, so that a reader meets one voice.
 * Grouped by where a reader sees it. A text may hold facts (`{{ organisation.client.plural }}`) and the two
 * forms of address (`{{ je / u }}`) only where its group says so.
 */
export const words = {
  audiences: {
    staff: "medewerkers",
    managers: "leidinggevenden",
    partners: "partners in de zorg",
    clients: "cliënten en naasten",
  },

  contacts: {
    communications: "Communicatie",
    privacyOfficer: "Privacy en datalekken",
    incidentDesk: "Fouten en incidenten melden",
    manager: "Overleg en advies",
    confidentialAdviser: "Vertrouwenspersoon voor medewerkers",
    whistleblowing: "Misstanden melden",
    clientConfidant: "Vertrouwenspersoon voor cliënten",
    emergency: "Spoed buiten kantooruren",
  },

  platforms: {
    name: "Platform",
    kind: "Soort",
    minimumAge: "Leeftijd",
    withClients: "Met cliënten",
    staffWork: "Over je werk",
    workDevice: "Op een werktoestel",
    from: "vanaf {age} jaar",
    unknown: "Verschilt",
    formerly: "voorheen {name}",
    short: {
      withClients: { no: "Nee", practical: "Praktische zaken", agreed: "Na afspraak" },
      staffWork: { encouraged: "Graag", allowed: "Mag", no: "Nee" },
      workDevice: { ok: "Mag", banned: "Nee" },
      undecided: "Eerst overleggen",
    },
  },

  /** May hold facts and forms of address. */
  platformPolicy: {
    withClients: {
      label: "Contact met {{ organisation.client.plural }}",
      no: "nee. {{ Gebruik / Gebruikt u }} een ander kanaal.",
      practical: "ja, voor praktische zaken, zoals een afspraak verzetten.",
      agreed: "alleen na een afspraak die in het plan staat.",
    },
  },

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
    firstAid: "Er gaat iets mis",
    onThisPage: "Op deze pagina",
    audience: "Voor",
    and: "en",
    download: "Download als pdf",
    oneSheet: "1 blad",
    sheets: "{sheets} bladen",
    pageTurn: "Vorige en volgende pagina",
    previous: "Vorige",
    next: "Volgende",
    owner: "Eigenaar",
    version: "Versie",
    changed: "Laatst gewijzigd",
    review: "Volgende herziening",
    edition: "versie",
    sections: "Alle onderdelen",
    printables: "Om te printen",
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
} as const;
