/** What stands on paper besides the text: covers, running heads and the foot of every sheet. */
export const printWords = {
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
  /** Before the version of a text that nobody approved yet, in every foot: "concept, versie 1.2". */
  concept: "concept",
  owner: "eigenaar:",
  validUntil: "geldig tot",
  more: "Alles staat op",
  /** What a link from the cover note of a packet to one of its sheets says of itself. */
  packetLink: "“{title}” op pagina {page}",
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
  colophon: { version: "Versie", status: "Status", validUntil: "Geldig tot", approvedBy: "Vastgesteld door", toBeApprovedBy: "Wordt vastgesteld door", owner: "Bijgehouden door" },
} as const;
