/** Around every page: header, navigation, contact block, footer. Neutral in address, for these stand on pages of every kind. */
export const layoutWords = {
  handbook: "Richtlijnen social media",
  skip: "Naar de inhoud",
  menu: "Menu",
  mainNavigation: "Onderdelen",
  breadcrumb: "Kruimelpad",
  search: "Zoeken",
  searchLabel: "Zoeken in de richtlijnen",
  searchHint: "Zoeken",
  searchNeedsScript: "Zoeken werkt alleen als JavaScript aanstaat. Kies een pagina uit de lijst.",
  /** Where scripts are on, but ours were kept from running. */
  searchRefused: "Zoeken laadt hier niet. Kies een pagina uit de lijst.",
  /** Before a link to all pages. */
  searchFailed: "Zoeken lukt nu niet. Kies zelf een pagina:",
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
  status: "Status",
  /** What the statuses of an edition are called. */
  statuses: { concept: "Concept", vastgesteld: "Vastgesteld", herziening: "In herziening" },
  /** Above a page, and on paper before the version, as long as nobody approved the text. */
  concept: "Concept: deze tekst is nog niet vastgesteld.",
  /** Shown by a script once the day of review has passed. */
  overdue: "Let op: deze tekst had uiterlijk op {date} opnieuw bekeken moeten zijn. Vraag aan {owner} wat nu geldt.",
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
  /** Before links to the parts of a page that are for one group of readers: "medewerkers", "partners". */
  situationsFor: "Situaties voor",
  printablesFor: "Bladen voor",
  /** Light or dark; the first is what the device of the reader says. */
  colourScheme: { title: "Weergave", device: "Als mijn toestel", light: "Licht", dark: "Donker" },
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
  /** Whom to call when somebody is in danger; the name or number of the organisation's own service follows. */
  emergency: { title: "Direct gevaar", question: "Direct gevaar?", call: "Bel", next: "daarna", afterwards: "Daarna" },
  notFound: {
    title: "Deze pagina is er niet",
    text: "De pagina is verplaatst of weggehaald. Gebruik het zoekveld, of kies een pagina uit de lijst.",
    home: "Naar de eerste pagina",
  },
} as const;
