import { questionGroup } from "../question.ts";

/** Group E: when things go wrong. Not open to choice: a data breach is always reported at once. */
export const incidentsQuestions = questionGroup("incidents", {
  incidentReporting: {
    ask: "Hoe snel meldt een medewerker een fout of een nare post?",
    why: "Hoe eerder we het weten, hoe meer er nog te herstellen is. Een datalek meldt iedereen altijd meteen.",
    options: {
      immediately: {
        label: "Meteen",
        staff: "Meld een fout of nare post meteen, ook buiten werktijd.",
        why: "De eerste uren maken het verschil.",
      },
      sameDay: {
        label: "Dezelfde werkdag",
        staff: "Meld een fout of nare post dezelfde werkdag. Meld een datalek of gevaar altijd meteen.",
        why: "Er is tijd om eerst zelf na te denken, en toch blijft niets liggen.",
      },
    },
    default: "immediately",
  },
  incidentRoute: {
    ask: "Bij wie meldt een medewerker dat?",
    why: "Als er iets misgaat, moet niemand hoeven zoeken.",
    options: {
      manager: {
        label: "Bij de leidinggevende",
        staff: "Meld het bij {{ organisation.contacts.manager.name }}.",
        why: "Die kent het team en kan meteen helpen.",
      },
      incidentDesk: {
        label: "Bij het meldpunt",
        staff: "Meld het bij {{ organisation.contacts.incidentDesk.name }}.",
        why: "Eén plek voor alles, met mensen die weten wat er moet gebeuren.",
      },
      privacyContact: {
        label: "Bij de contactpersoon voor privacy",
        staff: "Meld het bij {{ organisation.contacts.privacyOfficer.name }}.",
        why: "Bijna altijd gaat het ook om gegevens van mensen.",
      },
    },
    default: "incidentDesk",
  },
  onlineAggression: {
    ask: "Wat doet de organisatie als een medewerker online wordt bedreigd, of als privégegevens worden verspreid?",
    why: "Bedreiging en het verspreiden van privégegevens om iemand bang te maken (doxing) zijn strafbaar. Niemand hoeft dat alleen op te lossen.",
    options: {
      orgReports: {
        label: "De organisatie doet aangifte of helpt daarbij",
        staff: "Meld bedreiging meteen. {{ organisation.shortName }} doet aangifte of gaat mee, en zorgt dat een privéadres buiten beeld blijft waar dat kan.",
        why: "Als de organisatie aangifte doet, staat de medewerker er niet alleen voor.",
      },
      staffDecides: {
        label: "De medewerker beslist, de organisatie steunt",
        staff: "Meld bedreiging meteen. Wie het overkomt, beslist zelf over aangifte. {{ organisation.shortName }} helpt bij elke keuze.",
        why: "Aangifte kan gevolgen hebben. Wie het overkomt, kan die het best wegen.",
      },
    },
    default: "orgReports",
  },
  consequences: {
    ask: "Wat gebeurt er als een medewerker zich niet aan de richtlijn houdt?",
    why: "Wie bang is voor straf, meldt een fout niet. Wie nooit iets hoort, neemt de regels niet serieus.",
    options: {
      conversationFirst: {
        label: "Eerst een gesprek",
        staff: "Gaat er iets mis, dan volgt eerst een gesprek: wat gebeurde er en wat is er nodig?",
        why: "De meeste fouten zijn geen onwil. Van een gesprek leren we allemaal.",
      },
      codeOfConduct: {
        label: "Volgens de gedragscode, een maatregel kan",
        staff: "Gaat er iets mis, dan volgen we de gedragscode. Een maatregel is mogelijk en past bij wat er is gebeurd.",
        why: "Vooraf is duidelijk wat er kan gebeuren, en het is voor iedereen gelijk.",
      },
    },
    default: "conversationFirst",
  },
  staffMonitoring: {
    ask: "Kijkt de organisatie naar profielen van medewerkers?",
    why: "Een open profiel is geen vrijbrief om te kijken. Medewerkers moeten weten wat de organisatie doet.",
    options: {
      never: {
        label: "Nee",
        staff: "{{ organisation.shortName }} bekijkt geen profielen van medewerkers.",
        why: "Vertrouwen is het uitgangspunt.",
      },
      onSignal: {
        label: "Alleen bij een concreet signaal",
        staff: "{{ organisation.shortName }} bekijkt alleen openbare berichten als er een concreet signaal is, en vertelt dat aan de medewerker.",
        why: "Bij een ernstig signaal moeten we kunnen nagaan wat er is gebeurd.",
      },
      orgNameOnly: {
        label: "We volgen alleen berichten over de organisatie",
        staff: "{{ organisation.shortName }} volgt openbare berichten waarin de naam van de organisatie staat, niet wat medewerkers verder plaatsen.",
        why: "We willen weten wat er over ons gezegd wordt, om vragen te kunnen beantwoorden.",
      },
    },
    default: "never",
  },
});
