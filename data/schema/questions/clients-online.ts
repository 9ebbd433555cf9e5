import { hasMinors } from "../profile.ts";
import { questionGroup } from "../question.ts";

/**
 * Group F: clients and their own online life. Not open to choice: limiting somebody's phone by house rule, and looking
 * along in secret; both are only possible in acute danger or by the procedure of the law.
 */
export const clientsOnlineQuestions = questionGroup("clientsOnline", {
  clientRules: {
    ask: "Hoe maken we regels over social media voor {{ organisation.client.plural }}?",
    why: "Samenleven vraagt om afspraken. Een huisregel mag geen verkapte beperking zijn van iemands vrijheid.",
    options: {
      together: {
        label: "Samen, per groep",
        staff: "Maak met elke groep samen regels en bespreek die regelmatig opnieuw.",
        clients: "Elke groep maakt samen regels over telefoons en social media.",
        why: "Regels die mensen zelf maken, begrijpen zij ook.",
      },
      houseRules: {
        label: "In de huisregels",
        staff: "Houd de huisregels aan. Die gaan over samenleven en verbieden niemand een telefoon of social media.",
        clients: "In de huisregels staat hoe we rekening houden met elkaar.",
        why: "Op elke locatie gelden dan dezelfde regels, ook voor wie nieuw is.",
      },
      individual: {
        label: "Alleen persoonlijke afspraken",
        staff: "Maak met iedereen apart afspraken en zet die in het plan.",
        clients: "We maken afspraken met iedereen apart.",
        why: "Wat iemand aankan, verschilt van mens tot mens.",
      },
    },
    default: "together",
  },
  clientRestrictions: {
    ask: "Kan het gebruik van een telefoon of social media worden beperkt?",
    why: "Contact met anderen is een recht. Beperken tegen iemands wil mag alleen als de wet het toestaat, via de procedure van die wet.",
    options: {
      voluntaryOnly: {
        label: "Alleen in overleg",
        staff: "Beperk telefoon of social media alleen als {{ organisation.client.article }} {{ organisation.client.singular }} daarmee instemt. Instemmen is vrij en kan altijd stoppen.",
        clients: "Begeleiders kunnen een telefoon niet zomaar afpakken. Afspraken maken we samen, en stoppen kan altijd.",
        why: "Samen afspreken werkt beter dan verbieden, en zonder de procedure van de wet mag niemand tegen de wil worden beperkt.",
      },
      legalProcedure: {
        label: "In overleg, en anders alleen volgens de wet",
        staff: "Zoek eerst samen een oplossing. Beperken tegen iemands wil mag alleen volgens de Wzd, de Wvggz of de regels voor gesloten jeugdhulp, na een besluit van wie daarover gaat.",
        clients: "Afspraken maken we samen. Iets verbieden mag alleen volgens de wet. Dan staat het op papier en is een klacht mogelijk.",
        why: "Soms is het gevaar zo groot dat de wet een beperking toestaat. Dan gelden strenge regels.",
      },
    },
    default: "voluntaryOnly",
  },
  clientAccountAccess: {
    ask: "Mag een medewerker in een account of toestel van een {{ organisation.client.singular }} kijken?",
    why: "Een telefoon is iemands privéleven. Zonder ja erin kijken is een grote inbreuk.",
    options: {
      never: {
        label: "Nee",
        staff: "Kijk niet in een account of toestel van een {{ organisation.client.singular }} en bewaar geen wachtwoorden.",
        clients: "Begeleiders kijken niet in telefoons of accounts.",
        why: "Zo is er nooit twijfel over wie wat heeft gezien of gedaan.",
      },
      togetherWithConsent: {
        label: "Samen, als {{ organisation.client.article }} {{ organisation.client.singular }} ja zegt",
        staff: "Kijk alleen samen in een account of toestel, als {{ organisation.client.article }} {{ organisation.client.singular }} daar ja op zegt. {{ organisation.client.article }} {{ organisation.client.singular }} bedient het toestel.",
        clients: "Een begeleider kijkt alleen samen in een telefoon of account, en alleen na een ja.",
        why: "Hulp bij instellingen of nare berichten is vaak nodig, en kan samen.",
      },
      representativeToo: {
        label: "Met een ja van {{ organisation.client.article }} {{ organisation.client.singular }} of de vertegenwoordiger",
        staff: "Kijk alleen mee met een ja van {{ organisation.client.article }} {{ organisation.client.singular }}. Kan die dat niet overzien, dan beslist de vertegenwoordiger. Bij verzet gaat het niet door.",
        clients: "Een begeleider kijkt alleen mee na een ja. Soms beslist een vertegenwoordiger mee.",
        why: "Niet iedereen kan overzien wat meekijken betekent.",
      },
    },
    default: "togetherWithConsent",
  },
  safetyConversation: {
    ask: "Wanneer bespreken we veilig online zijn?",
    why: "Grooming, sexting, afpersing en pesten komen overal voor. Wie er al eens over sprak, vraagt eerder om hulp.",
    options: {
      atIntake: {
        label: "Bij de start",
        staff: "Bespreek veilig online zijn bij de start van de zorg.",
        clients: "Bij de start praten we over veilig online zijn.",
        why: "Vanaf het begin is duidelijk wat we doen en bij wie iemand terechtkan.",
      },
      intakeAndReview: {
        label: "Bij de start en bij elke evaluatie",
        staff: "Bespreek veilig online zijn bij de start van de zorg en bij elke evaluatie.",
        clients: "Bij de start praten we over veilig online zijn, en daarna steeds opnieuw.",
        why: "Het online leven verandert snel, en mensen ook.",
      },
      onSignal: {
        label: "Als er aanleiding is",
        staff: "Bespreek veilig online zijn zodra er aanleiding is: een verandering, een zorg, een vraag.",
        clients: "We praten over veilig online zijn als daar een reden voor is. Vragen mag altijd.",
        why: "Een gesprek past het best als iemand er zelf mee bezig is.",
      },
    },
    default: "intakeAndReview",
  },
  ageAdvice: {
    ask: "Welke leeftijden houden we aan voor chatten en social media?",
    why: "Ouders, pleegouders en begeleiders willen weten wat verstandig is. Het landelijke advies is strenger dan de platforms zelf.",
    options: {
      nationalGuidance: {
        label: "Het landelijke advies: chatten vanaf 13, social media vanaf 15 jaar",
        staff: "Houd het landelijke advies aan: chatten vanaf ongeveer 13 jaar, social media vanaf 15 jaar.",
        clients: "Het advies is: chatten vanaf 13 jaar, social media vanaf 15 jaar.",
        why: "Een duidelijke lijn die ook scholen en ouders kennen.",
      },
      platformTerms: {
        label: "De voorwaarden van het platform",
        staff: "Houd de minimumleeftijd van het platform zelf aan.",
        clients: "Elk platform heeft een eigen leeftijd. Die houden we aan.",
        why: "Dat is wat jongeren en ouders al accepteren als zij een account maken.",
      },
      perChild: {
        label: "Per kind afwegen",
        staff: "Weeg per kind wat past: niet alleen de leeftijd, ook wat het begrijpt en aankan.",
        clients: "We kijken samen wat past bij wat iemand al kan.",
        why: "Leeftijd zegt niet alles, zeker niet bij een beperking of een moeilijke start.",
      },
    },
    default: "nationalGuidance",
    applies: hasMinors,
    review: "Kijk hier elk half jaar naar: over leeftijdsgrenzen wordt in Nederland en Europa gesproken.",
  },
});
