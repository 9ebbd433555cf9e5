/**
 * Last parts of Dutch compounds a reader may look for by themselves: "formulier" should find the page about the
 * toestemmingsformulier. Search itself finds a word only by its beginning.
 *
 * A head stands here when it says what the page is about; a word such as "zaak" or "deel" would only make noise.
 */
export const compoundHeads = [
  "aanvraag", "account", "adres", "afspraak", "app", "baas", "beleid", "beeld", "bericht", "beslissing", "besluit",
  "bestand", "beveiliging", "boete", "brief", "code", "collega", "contact", "data", "delict", "dossier", "familie",
  "filmpje", "formulier", "foto", "functionaris", "gebruik", "gegevens", "geheim", "gesprek", "grens", "groep",
  "hulp", "incident", "instelling", "instellingen", "kaart", "kanaal", "kanalen", "kind", "klacht", "lek", "leeftijd",
  "leider", "lijst", "link", "locatie", "media", "medewerker", "melding", "moment", "naam", "netwerk", "nummer",
  "ouder", "pagina", "partner", "persoon", "plan", "platform", "plicht", "portaal", "post", "profiel", "raad", "recht",
  "rechten", "regel", "regeling", "regels", "richtlijn", "risico", "rapportage", "scherm", "site", "spel", "steun",
  "straf", "team", "telefoon", "tijd", "titel", "toestel", "toestemming", "traject", "uur", "verklaring", "verslag",
  "vertrouwen", "verzoek", "video", "vinkje", "vinkjes", "vraag", "vrijheid", "wachtwoord", "werk", "wet", "woord",
  "zorg",
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

/** Words that are a compound by their letters only, or whose last part says nothing of the subject. */
export const notCompounds = ["kunstwerk", "maatwerk", "netwerk", "trefwoord", "vuurwerk", "wachtwoord"] as const;
