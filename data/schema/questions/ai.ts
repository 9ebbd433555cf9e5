import { questionGroup } from "../question.ts";

export const aiQuestions = questionGroup("ai", {
  aiTools: {
    ask: "Mag je AI-hulpmiddelen gebruiken?",
    why: "",
    options: {
      none: { label: "Nee", staff: "", why: "" },
      approvedNoPersonalData: { label: "Alleen {tools}, nooit met gegevens van mensen", staff: "", why: "" },
      approvedWithContract: { label: "Alleen {tools}, ook met gegevens, volgens afspraken", staff: "", why: "" },
    },
    default: "approvedNoPersonalData",
  },
  aiMedia: {
    ask: "Mag je door AI gemaakte beelden of tekst plaatsen?",
    why: "",
    options: {
      none: { label: "Nee", staff: "", why: "" },
      labelled: { label: "Ja, met vermelding, nooit van echte mensen", staff: "", why: "" },
      textOnly: { label: "Alleen tekst, na eigen controle", staff: "", why: "" },
    },
    default: "labelled",
  },
});
