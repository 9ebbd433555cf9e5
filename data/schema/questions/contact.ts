import { questionGroup } from "../question.ts";

/** Group A: who follows whom, and from which account. */
export const contactQuestions = questionGroup("contact", {
  clientConnections: {
    ask: "Mag een medewerker {{ organisation.client.plural }} toevoegen als vriend, volger of connectie?",
    why: "Wie elkaar toevoegt, ziet elkaars leven. Dat raakt de privacy van allebei en kan de zorgrelatie veranderen.",
    options: {
      never: {
        label: "Nee, nooit",
        staff: "Voeg geen {{ organisation.client.plural }} toe en neem een verzoek niet aan, ook niet met een werkaccount.",
        clients: "Begeleiders worden op social media geen vrienden of volgers van {{ organisation.client.plural }}.",
        why: "Zo blijft de zorgrelatie helder en is niemand afhankelijk van een persoonlijke afweging.",
      },
      professionalAccountOnly: {
        label: "Alleen via een werkaccount",
        staff: "Voeg {{ organisation.client.plural }} alleen toe met een werkaccount, nooit met een privéaccount.",
        clients: "Een begeleider heeft alleen contact via een account van het werk. Niet via een privéaccount.",
        why: "Contact is mogelijk, en het privéleven van medewerker en {{ organisation.client.singular }} blijft buiten beeld.",
      },
      withAgreements: {
        label: "Via een werkaccount, na afspraak in het plan",
        staff: "Voeg een {{ organisation.client.singular }} alleen toe met een werkaccount, nadat het doel samen is besproken en in het plan staat.",
        clients: "Een begeleider voegt alleen toe met een account van het werk. En alleen als dat samen is afgesproken.",
        why: "Online contact hoort dan bij de zorg: met een doel, een afspraak en een moment om te kijken of het nog klopt.",
      },
    },
    default: "professionalAccountOnly",
  },
  formerClientConnections: {
    ask: "Geldt dat ook als de zorg is gestopt, en voor familie en vrienden van {{ organisation.client.plural }}?",
    why: "Iemand kan terugkomen in zorg, en ook van naasten is vaak te zien met wie zij te maken hebben.",
    options: {
      sameAsClients: {
        label: "Ja, dezelfde regel",
        staff: "Houd na de zorg dezelfde regel aan. Die geldt ook voor familie en vrienden van een {{ organisation.client.singular }}.",
        clients: "Ook na de zorg houden begeleiders dezelfde regels aan. Dat geldt ook voor familie.",
        why: "Eén regel is het duidelijkst, en iemand kan opnieuw zorg nodig hebben.",
      },
      coolingOff: {
        label: "Pas na een aantal maanden",
        staff: "Wacht na het einde van de zorg {{ organisation.terms.coolingOffMonths }} maanden voor privécontact op social media. Wacht ook bij familie en vrienden.",
        clients: "Na de zorg is er {{ organisation.terms.coolingOffMonths }} maanden geen privécontact met begeleiders op social media.",
        why: "Na een vaste tijd is de afhankelijkheid voorbij en kunnen mensen weer zelf kiezen.",
        needs: ["terms.coolingOffMonths"],
      },
      ownJudgement: {
        label: "Eigen afweging, overleg bij twijfel",
        staff: "Weeg zelf af of contact na de zorg, of met familie en vrienden, past. Overleg bij twijfel met {{ organisation.contacts.manager.name }}.",
        clients: "Een begeleider denkt goed na over contact na de zorg. Nee zeggen mag altijd, van allebei de kanten.",
        why: "Situaties verschillen te veel voor één vaste regel, zeker in een dorp of kleine stad.",
      },
    },
    default: "sameAsClients",
  },
  professionalAccounts: {
    ask: "Hoe komt een werkaccount tot stand?",
    why: "Een werkaccount houdt werk en privé uit elkaar. Dan moet wel duidelijk zijn van wie het is en wat ermee gebeurt als iemand vertrekt.",
    options: {
      none: {
        label: "Geen persoonlijke werkaccounts",
        staff: "Maak geen eigen werkaccounts. Alleen de organisatie heeft accounts.",
        why: "Minder accounts betekent minder beheer en minder kans op fouten.",
      },
      orgManaged: {
        label: "De organisatie maakt en beheert ze",
        staff: "Vraag een werkaccount aan bij {{ organisation.contacts.communications.name }}. De organisatie maakt en beheert het account.",
        why: "De organisatie weet welke accounts er zijn en kan ingrijpen als er iets misgaat of iemand vertrekt.",
      },
      selfAfterApproval: {
        label: "De medewerker maakt het zelf, na akkoord",
        staff: "Maak pas een werkaccount na akkoord van {{ organisation.contacts.manager.name }}. Gebruik het mailadres van het werk.",
        why: "Medewerkers kunnen zelf aan de slag, en de organisatie weet toch welke accounts er zijn.",
      },
    },
    default: "orgManaged",
  },
  publicInteraction: {
    ask: "Mag een medewerker openbaar reageren op berichten van {{ organisation.client.plural }}: liken, reageren, taggen?",
    why: "Een like is voor anderen te zien. Daaruit kan blijken dat iemand zorg krijgt, en dat is een bijzonder persoonsgegeven.",
    options: {
      never: {
        label: "Nee",
        staff: "Like, deel of tag geen berichten van {{ organisation.client.plural }} en reageer er niet openbaar op.",
        clients: "Begeleiders liken en delen geen berichten van {{ organisation.client.plural }}. Zo ziet niemand wie er zorg krijgt.",
        why: "Zo verraadt een medewerker nooit per ongeluk dat iemand zorg krijgt.",
      },
      orgAccountOnly: {
        label: "Alleen met een account van de organisatie",
        staff: "Reageer alleen met een account van de organisatie op berichten van {{ organisation.client.plural }}, en nooit over zorg.",
        clients: "Alleen een account van de organisatie reageert. Er staat nooit iets in over de zorg.",
        why: "De organisatie kan laten merken dat zij meeleeft, zonder dat medewerkers persoonlijk zichtbaar worden.",
      },
      neutralOnly: {
        label: "Neutraal mag, nooit over zorg",
        staff: "Een neutrale reactie met een werkaccount mag, bijvoorbeeld een felicitatie. Schrijf nooit iets waaruit zorg blijkt.",
        clients: "Een begeleider mag iets aardigs schrijven, maar nooit iets over de zorg. Liever niet? Zeg het, dan gebeurt het niet.",
        why: "Gewone menselijke aandacht past bij onze manier van werken, zolang de zorg erbuiten blijft.",
      },
    },
    default: "never",
  },
  profileViewing: {
    ask: "Mag een medewerker online kijken of zoeken naar een {{ organisation.client.singular }}?",
    why: "Een open profiel is geen uitnodiging aan een hulpverlener. Stiekem kijken schaadt het vertrouwen en mag meestal niet.",
    options: {
      never: {
        label: "Nee",
        staff: "Zoek {{ organisation.client.plural }} niet op en bekijk hun profielen niet.",
        clients: "Begeleiders kijken niet op profielen van {{ organisation.client.plural }}.",
        why: "Wat {{ organisation.client.plural }} online doen, is van henzelf.",
      },
      togetherOnly: {
        label: "Alleen samen",
        staff: "Bekijk een profiel alleen samen met {{ organisation.client.article }} {{ organisation.client.singular }} zelf, op diens verzoek.",
        clients: "Een begeleider kijkt alleen samen naar een profiel, als daarom gevraagd is.",
        why: "Samen kijken kan een goed gesprek opleveren. Alleen kijken niet.",
      },
      agreedInPlan: {
        label: "Alleen na afspraak, als onderdeel van het plan",
        staff: "Kijk alleen op een profiel als dat samen is afgesproken en in het plan staat. Vertel wat er gezien is.",
        clients: "Een begeleider kijkt alleen op een profiel als dat samen is afgesproken.",
        why: "Als meekijken helpt bij een doel, hoort het in het plan, zodat iedereen ervan weet.",
      },
    },
    default: "agreedInPlan",
  },
});
