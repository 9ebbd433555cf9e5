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
  { means: ["whatsapp"], everyday: ["appen", "appje", "appjes", "geappt", "app", "wapp", "whatsappen", "whatsappje", "watsappen"] },
  { means: ["leesbevestiging"], everyday: ["blauwe vinkjes", "vinkjes", "gelezen", "leesbevestigingen"] },
  { means: ["blauwe vinkjes"], everyday: ["leesbevestiging", "gelezen"] },
  { means: ["instagram"], everyday: ["insta", "instagrammen", "stories", "reels"] },
  { means: ["facebook"], everyday: ["fb", "tijdlijn", "messenger"] },
  { means: ["twitter"], everyday: ["tweet", "tweets", "tweeten", "twitteren", "getwitterd", "x"] },
  { means: ["tiktok"], everyday: ["tik tok", "filmpjes"] },
  { means: ["snapchat"], everyday: ["snap", "snappen", "snapje", "snaps", "snapchatten"] },
  { means: ["youtube"], everyday: ["filmpjes", "vlog", "vloggen"] },
  { means: ["linkedin"], everyday: ["linked in", "netwerken", "connectie"] },
  { means: ["groepsapp"], everyday: ["groepschat", "appgroep", "groepsapp", "app groep"] },
  { means: ["game", "gamen", "discord"], everyday: ["gamen", "spelletje", "spelletjes", "spelcomputer", "gamer"] },
  { means: ["beeldbellen", "videobellen"], everyday: ["videobellen", "beeldbellen", "skype", "facetime", "zoom", "videocall"] },
  { means: ["datingsite", "datingapp"], everyday: ["tinder", "grindr", "bumble", "dating", "daten"] },

  // Contact with clients
  { means: ["mag je appen"], everyday: ["app", "appje", "appjes", "geappt", "berichtje", "berichtjes"] },
  { means: ["vriendschapsverzoek", "toevoegen"], everyday: ["bevriend", "bevriend zijn", "vriend worden", "vrienden", "volgen", "volgverzoek", "accepteren", "toevoegen", "connectie"] },
  { means: ["liken", "like"], everyday: ["duimpje", "duim omhoog", "hartje", "smiley", "emoji", "geliket", "gelikt", "reageren", "reactie"] },
  { means: ["van vroeger", "mensen die vroeger", "na de zorg"], everyday: ["oud-client", "oudclient", "ex-client", "voormalige", "vroegere", "uit zorg"] },
  { means: ["bereikbaar"], everyday: ["avond", "weekend", "nacht", "vrije dag", "werktijd", "kantoortijd"] },
  { means: ["eigen nummer", "privenummer"], everyday: ["06", "06 nummer", "mobiel nummer", "telefoonnummer geven"] },
  { means: ["nepaccount", "nepprofiel"], everyday: ["fake account", "fake profiel", "vals profiel", "nep profiel"] },

  // Pictures
  { means: ["foto film en toestemming", "foto of film"], everyday: ["plaatje", "kiekje", "selfie", "afbeelding", "pics", "fotootje", "video", "vlog", "filmpje"] },
  { means: ["filmen", "gefilmd"], everyday: ["gefilmd", "opname"] },
  { means: ["toestemming"], everyday: ["mag dat", "goedvinden", "akkoord", "handtekening", "quitclaim"] },
  { means: ["gezag", "onder de 16"], everyday: ["minderjarig", "minderjarige", "onder de 16", "voogd", "ouders"] },
  { means: ["auteursrecht"], everyday: ["copyright", "plaatje van internet", "google afbeelding"] },
  { means: ["twee keer een ja"], everyday: ["herkenbaar", "gezicht", "onherkenbaar", "blurren"] },
  { means: ["schermafdruk"], everyday: ["screenshot", "screenshots", "screenie", "printscreen", "schermafbeelding"] },

  // When it goes wrong
  { means: ["datalek"], everyday: ["gelekt", "lek", "verkeerde persoon", "verkeerd gestuurd", "privacylek"] },
  { means: ["gehackt"], everyday: ["hack", "overgenomen", "inbraak", "phishing", "gestolen account"] },
  { means: ["telefoon kwijt", "telefoon is kwijt", "gestolen"], everyday: ["mobiel", "mobieltje", "iphone", "verloren", "gestolen", "gejat", "kwijt"] },
  { means: ["bedreig"], everyday: ["dreigen", "dreigement", "agressie", "haat", "doxing", "stalken", "intimidatie", "adres online", "huisadres"] },
  { means: ["doxing"], everyday: ["doxxing", "gedoxt", "adres op internet", "prive adres verspreid"] },
  { means: ["journalist"], everyday: ["pers", "krant", "media", "interview", "tv", "omroep", "journalist"] },
  { means: ["namens wie spreek je"], everyday: ["pers", "woordvoering", "woordvoerder", "persvoorlichter"] },
  { means: ["aangifte", "politie"], everyday: ["112", "politie", "strafbaar"] },

  // Rules and law
  { means: ["beroepsgeheim"], everyday: ["zwijgplicht", "geheimhouding", "geheimhoudingsplicht", "plicht", "vertrouwelijk", "beroepsgeheim"] },
  { means: ["avg", "persoonsgegevens"], everyday: ["gdpr", "privacywet", "avg", "privacy", "bsn"] },
  { means: ["functionaris gegevensbescherming"], everyday: ["fg", "privacy officer"] },
  { means: ["autoriteit persoonsgegevens"], everyday: ["ap", "cbp", "toezichthouder"] },
  { means: ["op persoonlijke titel", "disclaimer"], everyday: ["disclaimer", "eigen mening", "namens mezelf"] },
  { means: ["ambassadeur"], everyday: ["promoten", "reclame", "uitdragen", "trots"] },
  { means: ["kritiek", "klacht"], everyday: ["boos", "negatief", "klagen", "review", "recensie", "klacht", "kritiek"] },
  { means: ["grondbeginsel"], everyday: ["basisregels", "uitgangspunten", "principes", "gouden regels"] },
  { means: ["niet doen", "wel doen"], everyday: ["do's", "don'ts", "dos", "donts", "regels", "mag niet", "mag wel"] },
  { means: ["gevolgen", "maatregel"], everyday: ["straf", "sanctie", "ontslag", "ontslagen", "waarschuwing", "berisping"] },
  { means: ["klokkenluid", "misstand"], everyday: ["klokkenluider", "misstanden", "onveilig melden"] },
  { means: ["vertrouwenspersoon"], everyday: ["iemand om mee te praten", "grensoverschrijdend", "ongewenst gedrag"] },

  // Work and private
  { means: ["prive", "eigen profiel", "eigen account"], everyday: ["vrije tijd", "thuis", "buiten werktijd", "persoonlijk account"] },
  { means: ["werktijd", "tijdens je werk", "onder werktijd"], everyday: ["pauze", "telefoon op het werk", "mobieltje"] },
  { means: ["privacy instellingen", "instellingen"], everyday: ["afschermen", "openbaar zetten", "prive zetten", "vergrendelen"] },
  { means: ["wachtwoord"], everyday: ["inloggen", "password", "pincode"] },
  { means: ["in twee stappen"], everyday: ["2fa", "mfa", "tweestapsverificatie", "tweefactorauthenticatie", "verificatiecode"] },
  { means: ["werkaccount gebruiken"], everyday: ["zakelijk account", "zakelijk profiel", "werkprofiel", "tweede account"] },
  { means: ["werktelefoon"], everyday: ["mobiel van het werk", "zakelijke telefoon", "diensttelefoon"] },

  // People
  { means: ["pleegouder"], everyday: ["pleeggezin", "pleegmoeder", "pleegvader", "gastouder", "gezinshuis", "logeergezin"] },
  { means: ["pleegkind"], everyday: ["pleegzoon", "pleegdochter"] },
  { means: ["vrijwilliger"], everyday: ["vrijwilligers", "maatje"] },
  { means: ["stagiair"], everyday: ["stage", "student", "leerling"] },
  { means: ["leidinggevende"], everyday: ["manager", "baas", "teamleider", "chef"] },
  { means: ["ouder", "naasten"], everyday: ["familie", "moeder", "vader", "verwanten"] },

  // Newer subjects
  { means: ["ai hulpmiddel"], everyday: ["chatgpt", "gpt", "copilot", "gemini", "kunstmatige intelligentie", "ai"] },
  { means: ["opnemen", "opname"], everyday: ["geluidsopname", "stiekem opnemen", "gesprek opnemen", "meeluisteren"] },
  { means: ["locatie"], everyday: ["waar ben ik", "live locatie", "gps", "snapmap", "snap map", "adres"] },
  { means: ["sexting", "naaktfoto", "naaktbeeld"], everyday: ["naakt", "bloot", "nude", "nudes", "sexting"] },
  { means: ["pesten"], everyday: ["cyberpesten", "online pesten", "gepest", "treiteren"] },

  // Finding one's way
  { means: ["wie bel of mail je", "wie doet wat"], everyday: ["bellen", "mailen", "telefoonnummer", "e-mailadres", "nummer", "wie bel ik"] },
  { means: ["printen", "meenemen", "mee te nemen"], everyday: ["folder", "flyer", "brochure", "handout", "formulier", "print", "printen", "afdrukken", "pdf", "papier", "poster", "kaartje"] },
  { means: ["versie"], everyday: ["nieuw", "veranderd", "wijzigingen", "datum"] },
];

/** What clients are called in one organisation or another: a reader may use any of these words. */
export const clientWords = [
  "cliënt", "cliënten", "bewoner", "bewoners", "jongere", "jongeren", "patiënt", "patiënten", "deelnemer", "deelnemers",
  "zorgvrager", "hulpvrager",
] as const;
