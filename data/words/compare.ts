/** The report of a comparison: in the terminal, and as a page to send on. */
export const compareWords = {
  title: "{one} naast {other}",
  /** The two sides when one organisation is compared with itself under another answer. */
  now: "{organisation} nu",
  then: "{organisation} met dit antwoord",
  answers: "Antwoorden die verschillen",
  question: "Vraag",
  pages: "Te lezen op",
  facts: "Gegevens die verschillen",
  texts: "Teksten die verschillen",
  notes: "Waar {other} dan nog naar moet kijken",
  noAnswers: "Op alle vragen is het antwoord hetzelfde.",
  noTexts: "Alle teksten zijn hetzelfde.",
  notAsked: "geldt hier niet",
  none: "geen",
  /** Behind the title of a page that one of the two does not have. */
  onlyOne: "alleen bij {one}",
  onlyOther: "alleen bij {other}",
  followsFrom: "volgt uit: {questions}",
  /** Where the same difference stands too. */
  also: "Ook op: {pages}",
  top: "bovenaan",
  yes: "ja",
  no: "nee",
  /** What a passage may depend on besides the answers. */
  conditions: {
    fosterCare: "Pleegzorg of gezinshuizen",
    residentialCare: "Er wonen mensen",
    closedSetting: "Gesloten afdeling",
    secretPlacements: "Geheime verblijfplaatsen",
    minors: "Minderjarigen",
    under12: "Kinderen onder de 12",
    adults: "Volwassenen",
    worksCouncil: "Ondernemingsraad",
    clientCouncil: "Cliëntenraad",
    regionalHelp: "Eigen hulp in de regio",
    sectors: "Soorten zorg",
    legalRegimes: "Wetten",
    platforms: "Platforms",
    indexing: "Zoekmachines",
  },
} as const;
