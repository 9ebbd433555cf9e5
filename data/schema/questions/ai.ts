import { usesAi } from "../profile.ts";
import { questionGroup } from "../question.ts";

/** Group D: AI. Not open to choice: personal data in a public AI service. */
export const aiQuestions = questionGroup("ai", {
  aiTools: {
    ask: "Mag een medewerker AI-hulpmiddelen gebruiken?",
    why: "Wat iemand in een gratis AI-dienst typt, gaat naar een bedrijf buiten de organisatie. Gegevens van mensen horen daar nooit.",
    options: {
      none: {
        label: "Nee",
        staff: "Gebruik geen AI-hulpmiddelen voor het werk, ook niet om tekst of beeld te maken.",
        clients: "Begeleiders gebruiken geen AI, zoals ChatGPT.",
        why: "We willen eerst goed uitzoeken wat veilig is.",
      },
      approvedNoPersonalData: {
        label: "Alleen goedgekeurde hulpmiddelen, nooit met gegevens van mensen",
        staff: "Gebruik alleen {{ organisation.approvedAiTools }}, en zet er nooit gegevens van mensen in, ook niet zonder naam.",
        clients: "Begeleiders zetten nooit iets over {{ organisation.client.plural }} in een AI-programma.",
        why: "AI kan helpen met gewone teksten. Gegevens van mensen blijven bij ons.",
        needs: ["approvedAiTools"],
      },
      approvedWithContract: {
        label: "Alleen goedgekeurde hulpmiddelen, ook met gegevens, volgens vaste afspraken",
        staff: "Gebruik alleen {{ organisation.approvedAiTools }}, en volg de afspraken als er gegevens van mensen in staan. Controleer elk resultaat zelf.",
        clients: "Soms helpt een AI-programma bij het schrijven van een verslag. Een begeleider kijkt het altijd na.",
        why: "Met een overeenkomst en een onderzoek vooraf zijn de risico’s te overzien.",
        needs: ["approvedAiTools"],
      },
    },
    default: "approvedNoPersonalData",
    review: "Kijk hier elk half jaar naar: hulpmiddelen en regels veranderen snel.",
  },
  aiMedia: {
    ask: "Mag een medewerker beeld of tekst plaatsen die met AI is gemaakt?",
    why: "Lezers moeten kunnen vertrouwen op wat een zorgorganisatie laat zien.",
    options: {
      none: {
        label: "Nee",
        staff: "Plaats geen beeld of tekst die met AI is gemaakt.",
        why: "Wat wij laten zien is echt.",
      },
      labelled: {
        label: "Ja, met vermelding, en nooit van echte mensen",
        staff: "AI-beeld en AI-tekst plaatsen mag, als het erbij staat. Maak nooit beeld van echte mensen.",
        why: "Met een vermelding weet de lezer wat echt is.",
      },
      textOnly: {
        label: "Alleen tekst, na eigen controle",
        staff: "Tekst met hulp van AI mag, na eigen controle. Plaats geen AI-beeld.",
        why: "Tekst is na te kijken. Aan beeld is niet te zien dat het niet echt is.",
      },
    },
    default: "labelled",
    applies: usesAi,
    review: "Kijk hier elk half jaar naar: de regels voor het vermelden van AI veranderen.",
  },
});
