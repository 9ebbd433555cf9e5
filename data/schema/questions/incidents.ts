import { questionGroup } from "../question.ts";

export const incidentsQuestions = questionGroup("incidents", {
  incidentReporting: {
    ask: "Hoe snel meld je een fout, datalek of nare post?",
    why: "",
    options: {
      immediately: { label: "Meteen", staff: "", why: "" },
      sameDay: { label: "Dezelfde werkdag", staff: "", why: "" },
    },
    default: "immediately",
  },
  incidentRoute: {
    ask: "Bij wie?",
    why: "",
    options: {
      manager: { label: "Leidinggevende", staff: "", why: "" },
      incidentDesk: { label: "{meldpunt}", staff: "", why: "" },
      privacyContact: { label: "{privacy}", staff: "", why: "" },
    },
    default: "incidentDesk",
  },
  onlineAggression: {
    ask: "Wat doet de organisatie bij bedreiging of doxing?",
    why: "",
    options: {
      orgReports: { label: "Organisatie doet of ondersteunt aangifte", staff: "", why: "" },
      staffDecides: { label: "Medewerker beslist, organisatie steunt", staff: "", why: "" },
    },
    default: "orgReports",
  },
  consequences: {
    ask: "Wat gebeurt er bij overtreding?",
    why: "",
    options: {
      conversationFirst: { label: "Eerst een gesprek", staff: "", why: "" },
      codeOfConduct: { label: "Volgens gedragscode, maatregel kan", staff: "", why: "" },
    },
    default: "conversationFirst",
  },
  staffMonitoring: {
    ask: "Kijkt de organisatie naar profielen van medewerkers?",
    why: "",
    options: {
      never: { label: "Nee", staff: "", why: "" },
      onSignal: { label: "Alleen bij concreet signaal", staff: "", why: "" },
      orgNameOnly: { label: "We volgen alleen berichten over de organisatie", staff: "", why: "" },
    },
    default: "never",
  },
});
