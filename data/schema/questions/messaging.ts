import { usesMessaging } from "../profile.ts";
import { questionGroup } from "../question.ts";

/** Group A, the other half: messages, groups and being reachable. */
export const messagingQuestions = questionGroup("contact", {
  messagingWithClients: {
    ask: "Mag een medewerker appen met {{ organisation.client.plural }}?",
    why: "Appen is snel en vertrouwd. Maar een gewone app is geen dossier en geen beveiligde zorg-app.",
    options: {
      none: {
        label: "Nee",
        staff: "App niet met {{ organisation.client.plural }}. Bel of spreek af.",
        clients: "Begeleiders appen niet. Bellen of langskomen kan wel.",
        why: "Alle gesprekken lopen dan via kanalen die we zelf beveiligen.",
      },
      approvedAppOnly: {
        label: "Alleen met een goedgekeurde app",
        staff: "App alleen via {{ organisation.approvedApps }}. Gebruik geen andere app.",
        clients: "Appen met begeleiders kan via {{ organisation.approvedApps }}.",
        why: "Met de maker van zo’n app zijn er afspraken over privacy en beveiliging.",
        needs: ["approvedApps"],
      },
      practicalOnly: {
        label: "Ja, alleen over praktische zaken",
        staff: "App alleen over praktische zaken, zoals een tijd of een plek. Zet niets over iemands zorg of situatie in een bericht.",
        clients: "Appen kan over praktische dingen, zoals een afspraak. Over de zorg praten we liever persoonlijk.",
        why: "Een afspraak verzetten gaat zo vlot, en gevoelige informatie blijft uit de app.",
      },
      practicalPlusApproved: {
        label: "Praktisch via WhatsApp, inhoud via een goedgekeurde app",
        staff: "App via WhatsApp alleen over praktische zaken. Gaat het over de zorg, gebruik dan {{ organisation.approvedApps }}.",
        clients: "Praktische dingen kunnen via WhatsApp. Gaat het over de zorg? Dan gebruiken we {{ organisation.approvedApps }}.",
        why: "Zo sluiten we aan bij wat mensen gebruiken, en is er een veilige plek voor wat gevoelig is.",
        needs: ["approvedApps"],
      },
    },
    default: "practicalOnly",
  },
  messagingDevice: {
    ask: "Met welk toestel appt een medewerker?",
    why: "Op een telefoon staan namen, nummers en berichten. Raakt die kwijt, dan moet de organisatie iets kunnen doen.",
    options: {
      workPhoneOnly: {
        label: "Alleen met de werktelefoon",
        staff: "App met {{ organisation.client.plural }} alleen met de werktelefoon.",
        clients: "Begeleiders appen met een telefoon van het werk.",
        why: "Een werktelefoon kunnen we beveiligen en op afstand wissen, en die gaat na werktijd uit.",
      },
      workAccountOnPrivatePhone: {
        label: "Met een werkaccount op de eigen telefoon",
        staff: "Gebruik op een eigen telefoon alleen het werkaccount, met een werknummer en een toegangscode.",
        clients: "Begeleiders appen met een nummer van het werk.",
        why: "Niet iedereen heeft een werktelefoon. Met een werkaccount blijft het privénummer toch privé.",
      },
      privatePhoneAllowed: {
        label: "De eigen telefoon mag",
        staff: "De eigen telefoon mag. Zet er een toegangscode op, zet berichten niet in een privéback-up en meld verlies meteen.",
        clients: "Een begeleider kan appen met een eigen telefoon. Geef dat nummer niet door aan anderen.",
        why: "Het werk vraagt om snel contact en werktelefoons zijn er niet voor iedereen.",
      },
    },
    default: "workPhoneOnly",
    applies: usesMessaging,
  },
  readReceipts: {
    ask: "Zet een medewerker leesbevestigingen aan of uit (de blauwe vinkjes)?",
    why: "Wie ziet dat een bericht gelezen is, denkt vaak dat het ook is opgepakt.",
    options: {
      off: {
        label: "Uit",
        staff: "Zet leesbevestigingen uit. Wie een bericht leest, blijft verantwoordelijk voor wat erin staat.",
        clients: "Aan de vinkjes is niet te zien of een bericht gelezen is. Is het dringend? Bel dan.",
        why: "Zo denkt niemand dat een bericht al is opgepakt. In groepen kan de instelling niet uit.",
      },
      on: {
        label: "Aan, met uitleg",
        staff: "Laat leesbevestigingen aan staan en leg uit: gelezen is nog niet beantwoord.",
        clients: "Blauwe vinkjes betekenen: gelezen. Het antwoord kan later komen.",
        why: "Zien dat een bericht is aangekomen geeft rust, als duidelijk is wat het betekent.",
      },
      ownChoice: {
        label: "Eigen keuze",
        staff: "Kies zelf of leesbevestigingen aan staan en vertel {{ organisation.client.plural }} wat zij kunnen verwachten.",
        clients: "Soms is te zien dat een bericht gelezen is en soms niet. Vraag gerust wanneer er antwoord komt.",
        why: "Belangrijker dan de instelling is dat de verwachting klopt.",
      },
    },
    default: "off",
    applies: usesMessaging,
  },
  availability: {
    ask: "Wanneer zijn medewerkers bereikbaar via social media of een app?",
    why: "Zonder afspraak ontstaat de verwachting dat er dag en nacht iemand meeleest. Dat is onveilig en niet vol te houden.",
    options: {
      ownWorkingHours: {
        label: "Op de eigen werkdagen en werktijden",
        staff: "Lees en beantwoord berichten op eigen werkdagen en onder werktijd. Zet die tijden in het werkprofiel.",
        clients: "Een begeleider leest berichten op de eigen werkdagen. Is er direct gevaar? Bel 112. Is het dringend? Bel {{ organisation.contacts.emergency.phone }}.",
        why: "Zo past het bij het rooster van de medewerker en weet iedereen waar die aan toe is.",
        needs: ["contacts.emergency.phone"],
      },
      officeHours: {
        label: "Op de kantoortijden van de organisatie",
        staff: "Lees en beantwoord berichten alleen op {{ organisation.availabilityHours }}.",
        clients: "We lezen berichten op {{ organisation.availabilityHours }}. Is er direct gevaar? Bel 112. Is het dringend? Bel {{ organisation.contacts.emergency.phone }}.",
        why: "Overal dezelfde tijden zijn het makkelijkst te onthouden.",
        needs: ["availabilityHours", "contacts.emergency.phone"],
      },
      teamRoster: {
        label: "Het team, volgens rooster",
        staff: "Het team leest berichten volgens rooster. Spreek af wie dienst heeft en draag open vragen over.",
        clients: "Het team leest berichten om de beurt. Is er direct gevaar? Bel 112. Is het dringend? Bel {{ organisation.contacts.emergency.phone }}.",
        why: "Een team kan langer bereikbaar zijn dan één medewerker.",
        needs: ["contacts.emergency.phone"],
      },
    },
    default: "ownWorkingHours",
  },
  substantiveTalk: {
    ask: "Wat doet een medewerker als een gesprek in de app over de inhoud van de zorg gaat?",
    why: "In korte berichten gaat veel verloren, en wat erin staat is snel een gevoelig gegeven.",
    options: {
      call: {
        label: "Bellen",
        staff: "Wordt een gesprek inhoudelijk, antwoord dan kort en bel.",
        clients: "Gaat een gesprek over de zorg? Dan belt de begeleider.",
        why: "Een stem zegt meer dan een bericht, en er blijft geen spoor achter in de app.",
      },
      approvedApp: {
        label: "Verdergaan in een goedgekeurde app",
        staff: "Wordt een gesprek inhoudelijk, ga dan verder in {{ organisation.approvedApps }}.",
        clients: "Gaat een gesprek over de zorg? Dan praten we verder in {{ organisation.approvedApps }}.",
        why: "In een beveiligde app kan het gesprek doorgaan in het tempo van {{ organisation.client.article }} {{ organisation.client.singular }}.",
        needs: ["approvedApps"],
      },
      appointment: {
        label: "Een afspraak maken",
        staff: "Wordt een gesprek inhoudelijk, stel dan een moment voor om elkaar te spreken.",
        clients: "Gaat een gesprek over de zorg? Dan maken we een afspraak.",
        why: "Wat ertoe doet, verdient tijd en aandacht.",
      },
    },
    default: "call",
  },
  groupChats: {
    ask: "Mogen er groepsapps met {{ organisation.client.plural }} of hun familie zijn?",
    why: "In een groep ziet iedereen elkaars nummer en berichten. Zo wordt bekend wie er zorg krijgt.",
    options: {
      none: {
        label: "Nee",
        staff: "Maak geen groepsapp met {{ organisation.client.plural }} of familie en doe er niet aan mee.",
        clients: "Begeleiders zitten niet in groepsapps.",
        why: "In een groep kunnen we niemands privacy beloven.",
      },
      clientIsAdmin: {
        label: "Ja, als een {{ organisation.client.singular }} of familielid beheerder is",
        staff: "Doe alleen mee aan een groepsapp die een {{ organisation.client.singular }} of familielid beheert. Deel er niets over de zorg.",
        clients: "Een groepsapp kan, als iemand van buiten de organisatie de groep beheert. Over de zorg praten we daar niet.",
        why: "De groep is van de mensen zelf. Wij zijn er te gast.",
      },
      approvedApp: {
        label: "Ja, in een goedgekeurde app",
        staff: "Maak een groep alleen in {{ organisation.approvedApps }}. Vraag iedereen eerst om een ja.",
        clients: "Een groep kan in {{ organisation.approvedApps }}. Meedoen hoeft niet.",
        why: "In een goedgekeurde app bepalen wij wie wat ziet.",
        needs: ["approvedApps"],
      },
      withRules: {
        label: "Ja, met vaste regels",
        staff: "Een groepsapp mag, met een doel en met afspraken vooraf. Vraag iedereen om een ja, deel niets over de zorg en stop de groep als het doel voorbij is.",
        clients: "Een groepsapp kan, met afspraken vooraf. Meedoen hoeft niet en stoppen mag altijd.",
        why: "Voor een kamp of een uitje is een groep handig, als iedereen weet waar die aan toe is.",
      },
    },
    default: "none",
  },
  messageRecordKeeping: {
    ask: "Legt een medewerker contact via een app of social media vast in het dossier?",
    why: "Berichten kunnen later van belang zijn, ook bij een klacht. In een telefoon vindt niemand ze terug.",
    options: {
      none: {
        label: "Niet standaard",
        staff: "Berichten gaan niet standaard in het dossier. Wat voor de zorg van belang is, komt daar op de gewone manier in.",
        clients: "Berichten komen niet standaard in het dossier.",
        why: "Bij berichten die alleen over praktische zaken gaan, valt er weinig vast te leggen.",
      },
      summaryWhenRelevant: {
        label: "Een kort verslag als het ertoe doet",
        staff: "Zet een korte samenvatting in het dossier als een bericht van belang is voor de zorg. Plak geen hele gesprekken.",
        clients: "Is een bericht belangrijk voor de zorg? Dan komt er een korte samenvatting in het dossier.",
        why: "Het dossier blijft volledig en toch kort.",
      },
      always: {
        label: "Altijd",
        staff: "Zet elk contact via een app of social media kort in het dossier.",
        clients: "Van elk gesprek in de app komt een korte samenvatting in het dossier.",
        why: "Zo weten collega’s altijd wat er besproken is.",
      },
    },
    default: "summaryWhenRelevant",
  },
});
