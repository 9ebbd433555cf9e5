/** What stands in the Word document besides the text: its front page, and how to respond to it. */
export const wordWords = {
  subtitle: "Tekst voor overleg",
  description: "De richtlijnen met genummerde alinea’s, om op te reageren",
  /** Behind the names of the councils: "de ondernemingsraad en de jongerenraad". */
  councils: "Voor overleg met {councils}.",
  respond: {
    title: "Reageren op deze tekst",
    steps: [
      "Voor elke alinea staat een nummer tussen haken. Noem dat nummer bij een vraag of een voorstel: “alinea 214”.",
      "De nummers horen bij versie {version}. Ze veranderen niet als iemand tekst toevoegt of weghaalt.",
      "Iets opmerken? Selecteer de tekst en kies Controleren, en dan Nieuwe opmerking.",
      "De tekst zelf veranderen? Dat mag in dit bestand. Wijzigingen bijhouden staat aan, dus iedereen ziet wat er is veranderd.",
    ],
  },
  contents: "Inhoud",
  /** The right-hand side of the table of contents holds numbers of paragraphs until Word puts those of pages there. */
  contentsNote: "De nummers tussen haken zijn die van de alinea’s. Liever de bladzijden? Klik in de inhoud en druk op F9.",
  changes: "Wat er is veranderd",
  page: "Pagina",
  of: "van",
  version: "versie",
  cut: "Knip hier",
} as const;
