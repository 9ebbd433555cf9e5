import { defineDecisionAid } from "./schema/decision-aid.ts";

const topmost = "Past er meer dan één antwoord? Neem dan het bovenste dat klopt.";
const image = "/richtlijnen/beeld-en-toestemming/";
const voice = "/richtlijnen/namens-wie-spreek-je/";
const basics = "/richtlijnen/grondbeginselen/";

/**
 * “Mag ik dit plaatsen?” in questions. It holds no rules of its own: each outcome follows from a rule on a page and links to
 * it, and where the organisation decides, the same conditions are used as on that page. A question stands below every
 * question that leads to it, so that on paper a reader only goes down.
 */
export const decisionAid = defineDecisionAid({
  questions: {
    mood: {
      ask: "Ben je boos, moe of aangeslagen?",
      help: "Laat op de avond, of na een zware dienst, klinkt een bericht anders dan de volgende ochtend.",
      answers: [{ label: "Ja", to: "wait" }, { label: "Nee", to: [{ when: { circulation: ["extern"] }, is: "partner" }, "sender"] }],
    },
    sender: {
      ask: "Namens wie plaats {{ je / u }} het?",
      help: "Op een eigen account {{ spreek je / spreekt u }} voor {{ jezelf / uzelf }}. Op een kanaal van {{ organisation.shortName }} spreekt {{ organisation.shortName }}.",
      answers: [
        { label: "Als medewerker, voor mezelf", to: "subject" },
        { label: "Namens {{ organisation.shortName }}", to: [{ when: { speakingForOrganisation: ["communicationsOnly"] }, is: "notMySay" }, "official"] },
        { label: [{ when: { fosterCare: ["yes"] }, is: "Als partner, bijvoorbeeld als pleegouder of vrijwilliger" }, "Als partner, bijvoorbeeld als vrijwilliger"], to: "partner" },
      ],
    },
    official: {
      ask: [{ when: { speakingForOrganisation: ["trainedStaff"] }, is: "Heb je de training gedaan om namens ons te plaatsen?" }, "Is het voor het kanaal van je eigen locatie of team?"],
      help: [
        { when: { speakingForOrganisation: ["trainedStaff"] }, is: "Namens ons spreken {{ organisation.contacts.communications.name }} en medewerkers die daarvoor zijn opgeleid." },
        "Locaties en teams plaatsen zelf. Gaat het over meer dan je eigen locatie, dan loopt het via {{ organisation.contacts.communications.name }}.",
      ],
      answers: [{ label: "Ja", to: "officialPeople" }, { label: "Nee", to: "notMySay" }],
    },
    officialPeople: {
      ask: "Wie is er te zien, te horen of te herkennen?",
      help: `Kijk ook naar de achtergrond. ${topmost}`,
      answers: [
        {
          label: "Een {{ organisation.client.singular }} of familie",
          to: [
            { when: { clientImages: ["never"] }, is: "imageNever" },
            { when: { clientImages: ["careUseOnly"] }, is: "imageForCare" },
            { when: { consentModel: ["careOnly"] }, is: "imageForCare" },
            "consent",
          ],
        },
        { label: "Een collega", to: [{ when: { colleagueNaming: ["never"] }, is: "colleagueNever" }, "named"] },
        { label: "Iemand anders", to: "others" },
        { label: "Niemand", to: "place" },
      ],
    },
    consent: {
      ask: [
        { when: { consentModel: ["perOccasion"] }, is: "Is er voor deze keer toestemming op papier?" },
        "Is er toestemming op papier, voor dit doel en voor dit kanaal?",
      ],
      help: [
        { when: { minors: ["no"] }, is: "Kijk in het dossier. Een naam zet je er nooit bij." },
        { when: { consentMinors: ["allGuardiansAndChild12"] }, is: "Kijk in het dossier. Onder de 18 tekent iedereen met gezag, en vanaf 12 jaar ook het kind zelf. Een naam zet je er nooit bij." },
        { when: { consentMinors: ["allGuardiansHearAnyAge"] }, is: "Kijk in het dossier. Bij een kind tekent iedereen met gezag, en telt wat het kind zelf wil. Een naam zet je er nooit bij." },
        "Kijk in het dossier. Tot 16 jaar tekent iedereen met gezag, daarna de jongere zelf. Een naam zet je er nooit bij.",
      ],
      answers: [{ label: "Ja", to: "place" }, { label: "Nee", to: "consentMissing" }, { label: "Dat weet ik niet zeker", to: "consentUnsure" }],
    },
    partner: {
      ask: "Wie is er te zien, te horen of te herkennen?",
      help: `Kijk ook naar een stem, een tatoeage, een schooltas of een voordeur. ${topmost}`,
      answers: [
        {
          label: "Een {{ organisation.client.singular }} of familie",
          to: [
            { when: { partnerSharing: ["never"] }, is: "partnerNever" },
            { when: { partnerSharing: ["unrecognisableOnly"] }, is: "partnerRecognisable" },
            "partnerConsent",
          ],
        },
        {
          label: "Een medewerker",
          to: [{ when: { partnerSharing: ["never"] }, is: "partnerStaff" }, { when: { colleagueNaming: ["never"] }, is: "partnerStaff" }, "named"],
        },
        { label: "Iemand anders", to: "others" },
        { label: "Niemand", to: "place" },
      ],
    },
    partnerConsent: {
      ask: "Heeft wie erover beslist ja gezegd, op papier of in een mail?",
      help: "Volwassenen en jongeren vanaf 16 jaar beslissen zelf. Bij een jonger kind beslist wie het gezag heeft. Een naam staat er nooit bij.",
      answers: [{ label: "Ja", to: "place" }, { label: "Nee", to: "partnerConsentMissing" }],
    },
    subject: {
      ask: "Waar gaat het over?",
      help: topmost,
      answers: [
        {
          label: "Het is een reactie op kritiek op {{ organisation.shortName }}",
          to: [
            { when: { criticismResponse: ["communicationsOnly"] }, is: "criticismNotYou" },
            { when: { criticismResponse: ["managerFirst"] }, is: "criticismTogether" },
            "criticismFacts",
          ],
        },
        { label: "Iets vertrouwelijks, zoals een rooster of een ruzie in het team", to: "confidential" },
        { label: "Nieuws dat nog niet op onze kanalen staat", to: "news" },
        { label: "Mijn werk, of {{ organisation.shortName }}", to: [{ when: { ambassadorship: ["restrained"] }, is: "workRestrained" }, "people"] },
        { label: "Iets anders", to: "people" },
      ],
    },
    people: {
      ask: "Wie is er te zien, te horen of te herkennen?",
      help: `Kijk ook naar de achtergrond, en naar details zoals een dag of een plek. ${topmost}`,
      answers: [
        {
          label: "Een {{ organisation.client.singular }} of familie, op foto, film of geluid",
          to: [
            { when: { clientImages: ["never"] }, is: "imageNever" },
            { when: { clientImages: ["careUseOnly"] }, is: "imageForCare" },
            "imageOwnAccount",
          ],
        },
        { label: "Een {{ organisation.client.singular }} of familie, in wat ik vertel", to: "clientStory" },
        { label: "Een collega", to: [{ when: { colleagueNaming: ["never"] }, is: "colleagueNever" }, "named"] },
        { label: "Iemand anders", to: "others" },
        { label: "Niemand", to: "place" },
      ],
    },
    named: {
      ask: [
        { when: { colleagueNaming: ["professionalContext"] }, is: "Gaat het over het vak, en vindt iedereen die erin voorkomt het goed?" },
        "Heeft iedereen die erin voorkomt ja gezegd?",
      ],
      help: "Vraag het vooraf. Nee is nee, en een reden hoeft niet.",
      answers: [{ label: "Ja", to: "place" }, { label: "Nee", to: "namedNo" }],
    },
    others: {
      ask: "Heeft iedereen die erop staat of genoemd wordt ja gezegd?",
      help: "Is het een kind? Dan beslist wie het gezag heeft, en telt ook wat het kind zelf wil.",
      answers: [
        { label: "Ja", to: "place" },
        { label: "Nee", to: "othersNo" },
        { label: "Er staat een kind op, en ik weet niet wie beslist", to: "childUnsure" },
      ],
    },
    place: {
      ask: "Verraadt het waar een {{ organisation.client.singular }} woont of nu is?",
      help: "Denk aan een gevel, een straatnaambord, een clubshirt, of de plek die een telefoon bij een foto bewaart.",
      answers: [
        {
          label: "Ja",
          to: [{ when: { secretPlacements: ["yes"] }, is: "placeSecret" }, { when: { locationSharing: ["agreedOnly"] }, is: "placeAgree" }, "placeOut"],
        },
        { label: "Nee", to: "everyone" },
      ],
    },
    everyone: {
      ask: "Mag iedereen het weten, ook {{ je / uw }} leidinggevende en {{ je / uw }} oma?",
      help: "Ook uit een besloten groep wordt doorgestuurd. Wat online staat, kan altijd blijven.",
      answers: [{ label: "Ja", to: "maker" }, { label: "Nee", to: "notForEveryone" }, { label: "Ik twijfel", to: "doubt" }],
    },
    maker: {
      ask: "Wie heeft het beeld, de tekst en de muziek gemaakt?",
      help: "Dat iets op internet staat, betekent niet dat {{ je / u }} het mag gebruiken.",
      answers: [
        { label: "Ikzelf", to: "yes" },
        { label: "Een ander, en die vindt het goed", to: "yes" },
        { label: "Een ander, en ik heb het niet gevraagd", to: "makerNo" },
        {
          label: "Een AI-hulpmiddel",
          to: [
            { when: { aiTools: ["none"] }, is: "aiNo" },
            { when: { aiMedia: ["none"] }, is: "aiNo" },
            { when: { aiMedia: ["textOnly"] }, is: "aiText" },
            "aiLabelled",
          ],
        },
      ],
    },
  },

  outcomes: {
    yes: {
      verdict: "yes",
      title: "plaats het gerust",
      text: "Lees het nog één keer rustig door: heeft een ander er echt iets aan? Kijk na een paar uur welke reacties er kwamen.",
      why: "Even nadenken kost een minuut. Iets herstellen kost veel meer.",
      rule: `${voice}#schrijven`,
    },
    aiLabelled: {
      verdict: "yesIf",
      title: "erbij staat dat het met AI is gemaakt",
      text: "Zet dat in het bericht zelf, zodat iedereen het ziet. Laat nooit echte mensen zien.",
      why: "Met een vermelding weet de lezer wat echt is.",
      rule: "/richtlijnen/ai/#plaatsen",
    },
    aiText: {
      verdict: "yesIf",
      title: "het tekst is, en je elk woord hebt nagelezen",
      text: "AI-beeld plaatsen we niet. Voor de tekst ben je zelf verantwoordelijk.",
      why: "Tekst is na te kijken. Aan beeld is niet te zien dat het niet echt is.",
      rule: "/richtlijnen/ai/#plaatsen",
    },
    criticismFacts: {
      verdict: "yesIf",
      title: "je bij de feiten blijft",
      text: "Antwoord één keer, rustig en onder je eigen naam. Noem waar de goede informatie staat, of wie iemand kan bellen. Zeg nooit of iemand hulp van ons krijgt.",
      why: "Een kort antwoord van iemand die het weet, werkt vaak het best.",
      rule: `${voice}#reageren`,
    },
    wait: {
      verdict: "no",
      title: "wacht tot morgen",
      text: "Lees het morgen nog een keer. Staat het er dan nog steeds goed? Loop deze vragen dan opnieuw langs.",
      why: "Wat online staat, is bijna niet meer terug te halen.",
      rule: `${basics}#blijft`,
    },
    criticismNotYou: {
      verdict: "no",
      title: "reageer niet zelf op kritiek",
      text: "Stuur de link of een schermafdruk naar {{ organisation.contacts.communications.name }}. Daar kijken ze of er een antwoord nodig is.",
      why: "Uit een snel antwoord ontstaat makkelijk ruzie.",
      rule: `${voice}#reageren`,
    },
    confidential: {
      verdict: "no",
      title: "dit is vertrouwelijk",
      text: "Zet het nergens online, ook niet in een besloten groep. Een misstand melden mag wel, altijd: via {{ organisation.contacts.whistleblowing.name }}.",
      why: "Mensen vertellen ons veel omdat ze ons vertrouwen.",
      rule: "/richtlijnen/privacy-en-beroepsgeheim/#gegevens",
    },
    imageNever: {
      verdict: "no",
      title: "geen beeld van {{ organisation.client.plural }}",
      text: "We maken en delen het niet, ook niet als iemand zegt dat het mag. Wil iemand zelf een foto? Help dan om die te maken met een eigen toestel.",
      why: "Wie de foto ziet, weet dat die persoon hulp van ons krijgt.",
      rule: `${image}#twee-keer-ja`,
    },
    imageForCare: {
      verdict: "no",
      title: "dit beeld is alleen voor de zorg",
      text: "Bewaar het in het dossier en plaats het nergens.",
      why: "Wie de foto ziet, weet dat die persoon hulp van ons krijgt.",
      rule: `${image}#twee-keer-ja`,
    },
    imageOwnAccount: {
      verdict: "no",
      title: "niet op je eigen account",
      text: "Is het iets voor een kanaal van {{ organisation.shortName }}? Geef het door aan {{ organisation.contacts.communications.name }}. Daar kan het alleen met toestemming op papier, en zonder naam.",
      why: "Wie de foto ziet, weet dat die persoon hulp van ons krijgt.",
      rule: `${image}#twee-keer-ja`,
    },
    consentMissing: {
      verdict: "no",
      title: "eerst toestemming op papier",
      text: [
        { when: { consentModel: ["perOccasion"] }, is: "Vraag het in gewone woorden. Een ja van de vorige keer telt niet voor nu." },
        "Vraag het in gewone woorden, voor dit doel en dit kanaal. Een ja voor iets anders telt niet.",
      ],
      why: "Een ja geldt alleen als iemand weet waarvoor, en ook nee kan zeggen.",
      rule: `${image}#toestemming`,
    },
    clientStory: {
      verdict: "no",
      title: "niets over {{ organisation.client.plural }}, ook zonder naam",
      text: "Een dag, een plek en een klein detail zijn vaak al genoeg om iemand te herkennen. Moet je iets kwijt? Vertel het aan een collega of aan {{ organisation.contacts.manager.name }}.",
      why: "Dat iemand hulp van ons krijgt, vertelt alleen die persoon zelf.",
      rule: "/richtlijnen/privacy-en-beroepsgeheim/#zonder-naam",
    },
    colleagueNever: {
      verdict: "no",
      title: "geen collega’s online",
      text: "Noem, tag of toon hen niet. Wil een collega het zelf? Dan plaatst die het zelf.",
      why: "Sommige collega’s lopen gevaar als bekend is waar zij werken.",
      rule: `${image}#collegas`,
    },
    namedNo: {
      verdict: "no",
      title: "zonder ja plaats {{ je / u }} het niet",
      text: [
        { when: { colleagueNaming: ["professionalContext"] }, is: "Haal de ander eruit, of vraag het eerst. Gaat het niet over het vak? Laat een medewerker er dan buiten." },
        "Haal de ander eruit, of vraag het eerst.",
      ],
      why: "Wie erop staat, beslist.",
      rule: `${image}#collegas`,
    },
    othersNo: {
      verdict: "no",
      title: "vraag het eerst aan wie erop staat",
      text: "Zegt iemand nee? Haal die persoon er dan uit, of plaats het niet.",
      why: "De maker beslist over de foto, wie erop staat over het eigen gezicht.",
      rule: `${image}#twee-keer-ja`,
    },
    partnerNever: {
      verdict: "no",
      title: "geen foto’s, filmpjes en namen",
      text: "Ook niet in een besloten groep of een status. Een foto aan {{ organisation.shortName }} geven mag wel: dan regelen wij de toestemming.",
      why: "Eén foto kan genoeg zijn om iemand te herkennen of te vinden.",
      rule: "/partners/#wat-kan-wel",
    },
    partnerRecognisable: {
      verdict: "no",
      title: "niemand mag te herkennen zijn",
      text: "Maak een ander beeld, zonder gezicht, naam, stem, school of huis. Dat mag dan wel.",
      why: "Eén foto kan genoeg zijn om iemand te herkennen of te vinden.",
      rule: "/partners/",
    },
    partnerConsentMissing: {
      verdict: "no",
      title: "eerst toestemming",
      text: "Vraag het op papier of in een mail aan wie erover beslist. Zet er ook dan nooit een naam bij.",
      why: "Wie erop staat, moet er later mee verder.",
      rule: "/partners/",
    },
    partnerStaff: {
      verdict: "no",
      title: "geen namen en foto’s van medewerkers",
      text: "Iemand bedanken kan in een kaartje, een mail of een gesprek.",
      why: "De naam van een medewerker verraadt soms wie er hulp krijgt.",
      rule: "/partners/#mag-ik-namen-van-medewerkers-noemen",
    },
    placeSecret: {
      verdict: "no",
      title: "deze plek kan geheim zijn",
      text: "Haal alles weg wat de plek verraadt, of plaats het niet. Ook later niet. Staat het er al? Bel dan meteen {{ organisation.contacts.emergency.name }}.",
      why: "Eén herkenbare gevel kan genoeg zijn om iemand te vinden.",
      rule: "/richtlijnen/locatie-delen/#geheim-adres",
    },
    placeOut: {
      verdict: "no",
      title: "haal eerst de plek eruit",
      text: "Snijd de foto bij, zet de locatie uit en wacht met plaatsen tot iedereen weer weg is. Kijk dan opnieuw.",
      why: "Wie weet waar iemand is, kan die persoon opzoeken.",
      rule: "/richtlijnen/locatie-delen/#hoe",
    },
    notForEveryone: {
      verdict: "no",
      title: "dan hoort het niet online",
      text: "Vertel het liever aan iemand die {{ je / u }} vertrouwt.",
      why: "Een bericht voor vrienden komt zo ook bij anderen terecht.",
      rule: `${basics}#meelezers`,
    },
    makerNo: {
      verdict: "no",
      title: "vraag het eerst aan de maker",
      text: "Of kies beeld dat van {{ jezelf / uzelf }} is, of van onze eigen kanalen.",
      why: "De maker beslist wat er met een foto, een logo of een liedje gebeurt.",
      rule: `${image}#auteursrecht`,
    },
    aiNo: {
      verdict: "no",
      title: "niets dat met AI is gemaakt",
      text: "Schrijf het zelf, of neem een eigen foto.",
      why: "Wat wij laten zien, is echt.",
      rule: "/richtlijnen/ai/#plaatsen",
    },
    notMySay: {
      verdict: "ask",
      title: "wie plaatst dit?",
      text: [
        { when: { speakingForOrganisation: ["communicationsOnly"] }, is: "Namens ons plaatst alleen {{ organisation.contacts.communications.name }}. Stuur je bericht daarheen." },
        { when: { speakingForOrganisation: ["trainedStaff"] }, is: "Geef het door aan {{ organisation.contacts.communications.name }}, of aan een collega met de training." },
        "Stuur het naar {{ organisation.contacts.communications.name }}, of naar de locatie of het team waar het over gaat.",
      ],
      why: "Wat namens ons verschijnt, moet kloppen.",
      rule: `${voice}#nieuws`,
    },
    news: {
      verdict: "ask",
      title: "meld het nieuws eerst",
      text: [
        { when: { speakingForOrganisation: ["communicationsOnly"] }, is: "Geef het door aan {{ organisation.contacts.communications.name }}. Daar kiezen ze de plek en het moment." },
        { when: { speakingForOrganisation: ["trainedStaff"] }, is: "Geef het door aan {{ organisation.contacts.communications.name }}, of aan een collega met de training." },
        "Je locatie of team brengt het op het eigen kanaal. Gaat het over meer? Geef het dan door aan {{ organisation.contacts.communications.name }}.",
      ],
      why: "Nieuws klopt pas als alles is nagevraagd.",
      rule: `${voice}#nieuws`,
    },
    workRestrained: {
      verdict: "ask",
      title: "deel zo weinig mogelijk over je werk",
      text: "Kies een bericht dat al op onze kanalen staat. Vraag bij twijfel raad aan {{ organisation.contacts.communications.name }}.",
      why: "Wie je profiel ziet, weet anders meteen waar je werkt.",
      rule: `${voice}#delen`,
    },
    criticismTogether: {
      verdict: "ask",
      title: "wie antwoordt er?",
      text: "Bespreek het met {{ organisation.contacts.manager.name }}. Samen kiezen jullie wie er antwoordt, en of dat online moet of aan de telefoon.",
      why: "Uit een snel antwoord ontstaat makkelijk ruzie.",
      rule: `${voice}#reageren`,
    },
    consentUnsure: {
      verdict: "ask",
      title: "waarvoor is er ja gezegd?",
      text: "Zoek het op in het dossier, of vraag het aan {{ organisation.contacts.communications.name }}. Staat het nergens? Dan is er geen toestemming.",
      why: "Een ja geldt alleen als iemand weet waarvoor, en ook nee kan zeggen.",
      rule: `${image}#toestemming`,
    },
    childUnsure: {
      verdict: "ask",
      title: "wie beslist over dit kind?",
      text: "Meestal zijn dat de ouders, of een voogd. Vraag hen, en vraag ook het kind. Plaats het pas als iedereen ja zegt.",
      why: "Een kind moet er later mee verder.",
      rule: `${image}#twee-keer-ja`,
    },
    placeAgree: {
      verdict: "ask",
      title: "is dit afgesproken?",
      text: "Een plek delen kan alleen als dat met {{ organisation.client.article }} {{ organisation.client.singular }} is afgesproken. Zo niet? Haal dan weg wat de plek verraadt.",
      why: "Wie weet waar iemand is, kan die persoon opzoeken.",
      rule: "/richtlijnen/locatie-delen/#meekijken",
    },
    doubt: {
      verdict: "ask",
      title: "plaats niets bij twijfel",
      text: [
        { when: { circulation: ["extern"] }, is: "Vraag raad aan {{ je / uw }} vaste contactpersoon bij {{ organisation.shortName }}. Een bericht van morgen is ook nog op tijd." },
        "Vraag raad aan {{ organisation.contacts.manager.name }} of aan {{ organisation.contacts.communications.name }}. Een bericht van morgen is ook nog op tijd.",
      ],
      why: "Twijfel is meestal een teken dat er iets niet klopt.",
      rule: `${basics}#twijfel`,
    },
  },
});
