/**
 * Last parts of Dutch compounds a reader may look for by themselves: "formulier" should find the page about the
 * toestemmingsformulier. Search itself finds a word only by its beginning.
 *
 * A head stands here when it says what the page is about; "moment", "uur", "woord" or "zaak" would only make noise. A plural
 * stands here by itself when it is more than an ending: blad, bladen.
 */
export const compoundHeads = [
  "aanvraag", "account", "adres", "afspraak", "afspraken", "app", "beheerder", "beleid", "beeld", "bericht", "beslissing", "besluit",
  "beveiliging", "blad", "bladen", "boekje", "boete", "brief", "camera", "chat", "check", "code", "collega", "contact", "dossier",
  "familie", "filmpje", "folder", "formulier", "foto", "fraude", "functionaris", "gebruik", "gegevens", "geheim", "gesprek", "gezin",
  "grens", "grenzen", "groep", "hulp", "incident", "instelling", "instellingen", "kaart", "kanaal", "kanalen", "kind", "klacht", "kluis",
  "leeftijd", "leider", "lek", "lijst", "locatie", "map", "media", "medewerker", "melding", "naam", "netwerk", "nummer", "opname",
  "ouder", "overleg", "pagina", "pakket", "partner", "persoon", "plan", "platform", "plicht", "portaal", "post", "profiel", "protocol",
  "raad", "reactie", "recht", "rechten", "regel", "regeling", "regels", "richtlijn", "risico", "rapportage", "scherm", "site", "spel",
  "steun", "straf", "strategie", "team", "telefoon", "tijd", "toestel", "toestemming", "verklaring", "verslag", "verzoek", "video",
  "vinkje", "vinkjes", "vraag", "vragen", "werk", "wet", "zorg",
] as const;

/**
 * First parts too short to be told from chance. A first part of fewer than four letters counts only when it stands here:
 * so "appgroep" is split and "verplicht" is not.
 */
export const shortFirstParts = ["ai", "app", "avg", "pc", "pgb", "sms", "tv", "web"] as const;

/** Words that stand before many others and make no compound: "voorbeeld" is not a beeld, "overwerk" is about hours. */
export const notFirstParts = [
  "aan", "achter", "bij", "binnen", "boven", "buiten", "door", "hier", "mede", "naar", "onder", "over", "samen", "tegen",
  "terug", "tussen", "voor", "waar", "weer", "zonder",
] as const;

/**
 * Words that are a compound by their letters only, or whose last part says nothing of the subject. Picked from
 * all that the heads split in the Dutch word list, so that it goes right with the pages an organisation adds too; how the words
 * of the handbook are split stands in test/search/compounds.txt.
 */
export const notCompounds = [
  // By their letters only
  "appelsappen", "beerzorg", "bestelsite", "binnenstappen", "blijspel", "boekenschat", "breedbeeld", "cultuurschat", "cultuurschatten", "dageraad", "deeltijd", "deeltijds",
  "droogstappen", "eendrecht", "eigentijds", "eigentijdse", "fruitsappen", "gekantrecht", "groentesappen", "halftijds", "hoogtijd",
  "hoogtijden", "ingebeeld", "ingelijst", "kamerplantje", "kamerplantjes", "kantrechten", "knielappen",
  "leeftijden", "leidraad", "lijnrecht", "loodrecht", "maaltijd", "maaltijden", "meestappen", "meestentijds", "meesttijds",
  "nieuwerwets", "ouderwets", "ouderwetse", "regelrecht", "rondstappen", "taalschat", "standrecht", "veeltijds", "verlappen", "verstappen",
  "vruchtensappen", "woordenschat", "zuignappen",
  // Meant otherwise: a maatregel is no rule, and huiswerk is not about work
  "aardewerk", "bloedgroep", "buitenspel", "dagblad", "dagbladen", "denkbeeld", "denkbeelden", "drukwerk", "evenbeeld", "handwerk", "handwerken",
  "hoorspel", "huiswerk", "kunstwerk", "kunstwerken", "landkaart", "maatregel", "maatregelen", "maatwerk", "meerpersoons", "meesterwerk",
  "proefwerk", "rondleider", "schouderblad", "schouderbladen", "sitemap", "sitemaps", "snapmap", "sterrenbeeld", "treurspel", "tweepersoons", "vuurwerk", "weekblad", "weekbladen", "wilgenblad", "wilgenbladen", "zelfbeeld",
  "zondagskind",
] as const;
