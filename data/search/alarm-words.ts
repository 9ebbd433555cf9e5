/** What somebody types to whom it is happening now, and where on "Wat nu?" it says what to do. */
export interface AlarmWords {
  /** Id of the heading on /wat-nu/. */
  readonly heading: string;
  /**
   * Words, without accents or signs. Those of one entry all stand in the question, in any order; words that every question
   * has ("mijn", "is") are left out.
   */
  readonly words: readonly string[];
}

/**
 * For these words "Wat nu?" comes first, whatever else is found. The first that fits decides to which heading: so a life goes
 * before a lost telephone, and "account gestolen", which is about an account, before "gestolen", which is about a thing.
 *
 * A word that is a subject as well has no place here by itself: who types "sexting", "pesten", "naaktfoto" or "stalken"
 * wants to read about it, and finds "Wat nu?" further on.
 */
export const alarmWords: readonly AlarmWords[] = [
  // Danger to somebody
  { heading: "gevaar", words: [
    "gevaar", "112", "zelfmoord", "zelfmoordgedachten", "zelfdoding", "suicide", "suicidaal", "vermist", "weggelopen", "verdwenen",
  ] },
  { heading: "bedreigd", words: [
    "bedreigd", "bedreigt", "bedreiging", "bedreigingen", "doodsbedreiging", "doodsbedreigingen", "dreigement", "dreigementen",
    "doxing", "doxxing", "doxen", "gedoxt", "gedoxed", "adres online", "huisadres online", "adres staat online", "adres gedeeld",
    "huisadres gedeeld", "adres verspreid", "gestalkt", "stalker", "stalkt", "stalking", "geintimideerd", "intimidatie",
    "haatbericht", "haatberichten", "haatreactie", "haatreacties", "aangifte",
  ] },
  { heading: "naaktfoto", words: [
    "naaktfoto verspreid", "naaktfoto gelekt", "naaktfoto gedeeld", "naaktfoto doorgestuurd", "naaktfoto rond", "naaktfoto rondgaat",
    "naaktfoto online", "naaktfoto staat online", "naaktfotos verspreid", "naaktfotos online", "naaktfilmpje verspreid",
    "naaktfilmpje online", "nude gelekt", "nudes gelekt", "nudes verspreid", "nudes doorgestuurd", "nudes online", "wraakporno",
    "chantage", "gechanteerd", "chanteert", "chanteren", "afpersing", "afgeperst", "afpersen",
  ] },

  // Somebody else has it, or it is lost
  { heading: "gehackt", words: [
    "gehackt", "gehacked", "gehacket", "hack", "hacker", "hackers", "gekraakt", "account overgenomen", "account gestolen", "account kwijt",
    "wachtwoord gestolen", "wachtwoord gelekt", "phishing", "ransomware", "virus", "link geklikt", "verdachte link", "foute link",
  ] },
  { heading: "verkeerd-gestuurd", words: [
    "verkeerde persoon", "verkeerde mensen", "verkeerde groep", "verkeerde groepsapp", "verkeerde app", "verkeerde ontvanger",
    "verkeerde adres", "verkeerde nummer", "verkeerde mail", "verkeerd gestuurd", "verkeerd verstuurd", "verkeerd gemaild",
    "verkeerd geappt", "verkeerd doorgestuurd", "ongeluk gestuurd", "ongeluk verstuurd", "ongeluk gemaild", "ongeluk geappt",
    "ongeluk doorgestuurd",
  ] },
  { heading: "datalek", words: [
    "datalek", "datalekken", "data lek", "lek", "gelekt", "uitgelekt", "privacylek", "gegevens straat", "gegevens kwijt",
    "gegevens verloren", "dossier kwijt", "dossier straat",
  ] },
  { heading: "telefoon-kwijt", words: [
    "kwijt", "gestolen", "gejat", "verloren", "kwijtgeraakt", "telefoon verlies", "telefoon verliezen", "laptop verlies", "telefoon weg", "mobiel weg", "laptop weg",
  ] },

  // Something is where it must not be
  { heading: "weghalen", words: [
    "staat online", "offline halen", "foto weg", "foto weghalen", "foto verwijderen", "fotos verwijderen", "filmpje weg", "filmpje weghalen",
    "filmpje verwijderen", "video verwijderen", "bericht weg", "bericht weghalen", "bericht verwijderen", "post verwijderen",
  ] },
  { heading: "excuses", words: ["spijt", "excuses", "ongeluk geplaatst", "verkeerd geplaatst", "verkeerds geplaatst"] },

  // Somebody is at the door
  { heading: "journalist", words: [
    "journalist", "journaliste", "journalisten", "verslaggever", "krant belt", "pers belt", "media belt", "tv belt", "televisie belt",
    "omroep belt", "nos belt", "rtl belt",
  ] },

  // Something else
  { heading: "eerst", words: ["spoed", "spoedgeval", "noodgeval", "nood", "calamiteit", "crisis", "paniek", "incident", "incidenten"] },
];
