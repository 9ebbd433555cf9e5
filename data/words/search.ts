/** What the search box says. It stands on pages of every kind, so it is neutral in address but for "Bedoelde je". */
export const searchWords = {
  /** What a page is: beside a result, and as a filter. */
  kinds: {
    rule: { one: "Regel", many: "Regels" },
    platform: { one: "Platform", many: "Platforms" },
    dilemma: { one: "Dilemma", many: "Dilemma’s" },
    worksheet: { one: "Werkblad", many: "Werkbladen" },
    handout: { one: "Handout", many: "Handouts" },
    section: { one: "Overzicht", many: "Overzichten" },
    about: { one: "Over de richtlijnen", many: "Over de richtlijnen" },
  },
  /** `{audiences}` is "medewerkers en leidinggevenden". */
  forWhom: "voor {audiences}",
  found: { one: "1 pagina gevonden", many: "{count} pagina’s gevonden" },
  /** `{shown}` of the pages that were found pass the filters. */
  filtered: { one: "1 van {count} pagina’s", many: "{shown} van {count} pagina’s" },
  /** While the full text is on its way. */
  searching: "Zoeken in de teksten …",
  /** `{words}` is the question without its slips of the keyboard. */
  understood: "Bedoelde je {words}?",
  /** The PDF of a page; `{paper}` is "1 vel". */
  pdf: { plain: "Pdf", paper: "Pdf, {paper}" },
  more: "Meer resultaten",
  all: "Alle {count} resultaten",
  nothing: {
    title: "Niets gevonden voor “{query}”",
    tips: [
      "Kijk of er een typfout in staat.",
      "Probeer een ander of een korter woord: “foto” in plaats van “fotograferen”.",
      "Eén of twee woorden zijn genoeg.",
    ],
    sections: "Of kies een onderdeel",
    ask: "Of vraag het",
  },
  /** Pages were found, and none passes the filters. */
  noneFit: "Er zijn wel {count} pagina’s gevonden, maar niet met deze filters.",
  filters: { title: "Filters", active: "{count} aan", audience: "Voor wie", kind: "Soort pagina", clear: "Wis filters" },
} as const;
