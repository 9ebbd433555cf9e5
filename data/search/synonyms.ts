/** Words that readers type for something the pages call otherwise. */
export interface Synonym {
  /** How the pages say it. A word counts from its beginning: "datalek" stands for "datalekken" too. */
  readonly means: readonly string[];
  /** What readers type. */
  readonly everyday: readonly string[];
}

/**
 * The list of everyday words, by subject. Words that only differ in ending ("filmen", "film") need no entry: search folds
 * those itself, and it finds a word by its beginning.
 */
export const synonyms: readonly Synonym[] = [
  // Platforms
  { means: ["whatsapp"], everyday: ["appen", "appje", "appjes", "ge-appt", "geappt", "app", "wapp", "whatsappen"] },
  { means: ["leesbevestiging"], everyday: ["blauwe vinkjes", "vinkjes", "gelezen", "leesbevestigingen"] },
  { means: ["blauwe vinkjes"], everyday: ["leesbevestiging", "gelezen"] },
  { means: ["instagram"], everyday: ["insta", "stories", "reels"] },
  { means: ["facebook"], everyday: ["fb", "tijdlijn", "messenger"] },
  { means: ["voorheen twitter", "twitter"], everyday: ["tweet", "tweets", "twitteren", "twitter", "x"] },
  { means: ["tiktok"], everyday: ["tik tok", "filmpjes"] },
  { means: ["snapchat"], everyday: ["snap", "snappen", "snapje"] },
  { means: ["youtube"], everyday: ["filmpjes", "vlog", "vloggen"] },
  { means: ["linkedin"], everyday: ["linked in", "netwerken", "connectie"] },
  { means: ["groepsapp", "appgroep"], everyday: ["groepschat", "appgroep", "groepsapp", "app groep"] },

  // Contact with clients
  { means: ["vriendschapsverzoek", "toevoegen"], everyday: ["vriend worden", "vrienden", "volgen", "volgverzoek", "accepteren", "toevoegen", "connectie"] },
  { means: ["liken", "like"], everyday: ["duimpje", "hartje", "reageren", "reactie"] },
  { means: ["oud client", "oudclient", "voormalig"], everyday: ["vroegere", "ex-client", "uit zorg"] },
  { means: ["bereikbaar"], everyday: ["avond", "weekend", "nacht", "vrije dag", "werktijd", "kantoortijd"] },

  // Pictures
  { means: ["foto"], everyday: ["plaatje", "kiekje", "selfie", "afbeelding"] },
  { means: ["filmen", "film", "video"], everyday: ["video", "vlog", "gefilmd", "opname"] },
  { means: ["toestemming"], everyday: ["mag dat", "goedvinden", "akkoord", "handtekening", "quitclaim"] },
  { means: ["gezag", "jonger dan 16"], everyday: ["minderjarig", "minderjarige", "onder de 16", "voogd", "ouders"] },
  { means: ["auteursrecht"], everyday: ["copyright", "plaatje van internet", "google afbeelding"] },
  { means: ["portretrecht"], everyday: ["herkenbaar", "gezicht", "onherkenbaar", "blurren"] },

  // When it goes wrong
  { means: ["datalek"], everyday: ["gelekt", "lek", "verkeerde persoon", "verkeerd gestuurd", "privacylek"] },
  { means: ["gehackt", "hacken"], everyday: ["hack", "overgenomen", "inbraak", "phishing", "gestolen account"] },
  { means: ["telefoon kwijt", "toestel kwijt", "verloren", "gestolen"], everyday: ["mobiel", "mobieltje", "verloren", "gestolen", "kwijt"] },
  { means: ["bedreig"], everyday: ["dreigen", "dreigement", "agressie", "haat", "doxing", "stalken", "intimidatie", "adres online", "huisadres"] },
  { means: ["doxing"], everyday: ["adres online", "adres op internet", "prive adres verspreid"] },
  { means: ["journalist", "de pers"], everyday: ["pers", "krant", "media", "interview", "tv", "omroep", "journalist"] },
  { means: ["woordvoerder", "communicatie"], everyday: ["pers", "woordvoering", "persvoorlichter"] },
  { means: ["aangifte", "politie"], everyday: ["112", "politie", "strafbaar"] },

  // Rules and law
  { means: ["beroepsgeheim", "geheimhouding"], everyday: ["zwijgplicht", "geheimhouding", "geheimhoudingsplicht", "plicht", "vertrouwelijk", "beroepsgeheim"] },
  { means: ["avg", "persoonsgegevens"], everyday: ["gdpr", "privacywet", "avg", "privacy"] },
  { means: ["functionaris gegevensbescherming", "functionaris voor gegevensbescherming"], everyday: ["fg", "privacy officer"] },
  { means: ["autoriteit persoonsgegevens"], everyday: ["ap"] },
  { means: ["op persoonlijke titel", "persoonlijke titel"], everyday: ["disclaimer", "eigen mening", "namens mezelf"] },
  { means: ["ambassadeur"], everyday: ["promoten", "reclame", "uitdragen", "trots"] },
  { means: ["kritiek", "klacht"], everyday: ["boos", "negatief", "klagen", "review", "recensie", "klacht", "kritiek"] },
  { means: ["grondbeginsel"], everyday: ["basisregels", "uitgangspunten", "principes", "gouden regels"] },
  { means: ["niet doen", "wel doen"], everyday: ["do's", "don'ts", "dos", "donts", "regels", "mag niet", "mag wel"] },
  { means: ["gevolgen", "maatregel"], everyday: ["straf", "sanctie", "ontslag", "waarschuwing", "berisping"] },
  { means: ["klokkenluid", "misstand"], everyday: ["klokkenluider", "misstanden", "onveilig melden"] },
  { means: ["vertrouwenspersoon"], everyday: ["iemand om mee te praten", "grensoverschrijdend", "ongewenst gedrag"] },

  // Work and private
  { means: ["prive", "eigen profiel", "eigen account"], everyday: ["vrije tijd", "thuis", "buiten werktijd", "persoonlijk account"] },
  { means: ["werktijd", "tijdens je werk", "onder werktijd"], everyday: ["pauze", "telefoon op het werk", "mobieltje"] },
  { means: ["privacyinstelling", "instellingen"], everyday: ["afschermen", "openbaar zetten", "prive zetten", "vergrendelen"] },
  { means: ["wachtwoord"], everyday: ["inloggen", "2fa", "tweestapsverificatie", "password", "pincode"] },
  { means: ["werkaccount", "zakelijk account"], everyday: ["zakelijk profiel", "werkprofiel"] },
  { means: ["werktelefoon", "werktoestel"], everyday: ["mobiel van het werk", "zakelijke telefoon", "diensttelefoon"] },

  // People
  { means: ["pleegouder"], everyday: ["pleeggezin", "pleegmoeder", "pleegvader", "gastouder"] },
  { means: ["pleegkind"], everyday: ["pleegzoon", "pleegdochter"] },
  { means: ["vrijwilliger"], everyday: ["vrijwilligers", "maatje"] },
  { means: ["stagiair"], everyday: ["stage", "student", "leerling"] },
  { means: ["leidinggevende"], everyday: ["manager", "baas", "teamleider", "chef"] },
  { means: ["ouder", "naasten"], everyday: ["familie", "moeder", "vader", "verwanten", "mantelzorger"] },

  // Newer subjects
  { means: ["ai", "kunstmatige intelligentie"], everyday: ["chatgpt", "copilot", "gemini", "kunstmatige intelligentie", "ai"] },
  { means: ["opnemen", "opname"], everyday: ["geluidsopname", "stiekem opnemen", "gesprek opnemen", "meeluisteren"] },
  { means: ["locatie"], everyday: ["waar ben ik", "live locatie", "gps", "snapmap", "snap map", "adres"] },
  { means: ["sexting", "naaktfoto", "naaktbeeld"], everyday: ["naakt", "bloot", "nude", "nudes", "sexting", "sextortion"] },
  { means: ["pesten"], everyday: ["cyberpesten", "online pesten", "treiteren"] },

  // Finding one's way
  { means: ["contactgegevens", "wie bel je"], everyday: ["bellen", "mailen", "telefoonnummer", "e-mailadres", "nummer", "wie bel ik"] },
  { means: ["handout", "printen"], everyday: ["folder", "flyer", "formulier", "print", "printen", "afdrukken", "pdf", "papier", "poster", "kaartje"] },
  { means: ["versie", "gewijzigd"], everyday: ["nieuw", "veranderd", "wijzigingen", "datum"] },
];

/** What clients are called in one organisation or another: a reader may use any of these words. */
export const clientWords = [
  "cliënt", "cliënten", "bewoner", "bewoners", "jongere", "jongeren", "patiënt", "patiënten", "deelnemer", "deelnemers",
  "zorgvrager", "hulpvrager",
] as const;
