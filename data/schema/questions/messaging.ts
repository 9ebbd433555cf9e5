import { questionGroup } from "../question.ts";

export const messagingQuestions = questionGroup("contact", {
  messagingWithClients: {
    ask: "Mag je appen met cliënten?",
    why: "",
    options: {
      none: { label: "Nee", staff: "", why: "" },
      approvedAppOnly: { label: "Alleen met {app}", staff: "", why: "" },
      practicalOnly: { label: "Ja, alleen praktische zaken", staff: "", why: "" },
      practicalPlusApproved: { label: "Praktisch via WhatsApp, inhoud via {app}", staff: "", why: "" },
    },
    default: "practicalOnly",
  },
  messagingDevice: {
    ask: "Met welk toestel?",
    why: "",
    options: {
      workPhoneOnly: { label: "Alleen werktelefoon", staff: "", why: "" },
      workAccountOnPrivatePhone: { label: "Werkaccount op eigen telefoon", staff: "", why: "" },
      privatePhoneAllowed: { label: "Eigen telefoon mag", staff: "", why: "" },
    },
    default: "workPhoneOnly",
  },
  readReceipts: {
    ask: "Leesbevestigingen (blauwe vinkjes)?",
    why: "",
    options: {
      off: { label: "Uit", staff: "", why: "" },
      on: { label: "Aan, met uitleg", staff: "", why: "" },
      ownChoice: { label: "Eigen keuze", staff: "", why: "" },
    },
    default: "off",
  },
  availability: {
    ask: "Wanneer zijn medewerkers bereikbaar via social media of app?",
    why: "",
    options: {
      ownWorkingHours: { label: "Op eigen werkdagen en -uren", staff: "", why: "" },
      officeHours: { label: "Kantoortijden organisatie", staff: "", why: "" },
      teamRoster: { label: "Team volgens rooster", staff: "", why: "" },
    },
    default: "ownWorkingHours",
  },
  substantiveTalk: {
    ask: "Wat doe je als een gesprek inhoudelijk wordt?",
    why: "",
    options: {
      call: { label: "Bellen", staff: "", why: "" },
      approvedApp: { label: "Verder in {app}", staff: "", why: "" },
      appointment: { label: "Afspraak maken", staff: "", why: "" },
    },
    default: "call",
  },
  groupChats: {
    ask: "Mogen er groepsapps met cliënten of familie zijn?",
    why: "",
    options: {
      none: { label: "Nee", staff: "", why: "" },
      clientIsAdmin: { label: "Ja, cliënt is beheerder", staff: "", why: "" },
      approvedApp: { label: "Ja, in {app}", staff: "", why: "" },
      withRules: { label: "Ja, met vaste regels", staff: "", why: "" },
    },
    default: "none",
  },
  messageRecordKeeping: {
    ask: "Leg je contact vast in het dossier?",
    why: "",
    options: {
      none: { label: "Niet standaard", staff: "", why: "" },
      summaryWhenRelevant: { label: "Kort verslag als het ertoe doet", staff: "", why: "" },
      always: { label: "Altijd", staff: "", why: "" },
    },
    default: "summaryWhenRelevant",
  },
});
