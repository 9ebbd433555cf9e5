import { questionGroup } from "../question.ts";

export const contactQuestions = questionGroup("contact", {
  clientConnections: {
    ask: "Mag een medewerker cliënten toevoegen als vriend, volger of connectie?",
    why: "",
    options: {
      never: { label: "Nee, nooit", staff: "", why: "" },
      professionalAccountOnly: { label: "Alleen via een werkaccount", staff: "", why: "" },
      withAgreements: { label: "Via een werkaccount, na afspraak in het plan", staff: "", why: "" },
    },
    default: "professionalAccountOnly",
  },
  formerClientConnections: {
    ask: "Geldt dat ook voor oud-cliënten en voor familie of vrienden van cliënten?",
    why: "",
    options: {
      sameAsClients: { label: "Ja, zelfde regel", staff: "", why: "" },
      coolingOff: { label: "Pas na {n} maanden", staff: "", why: "" },
      ownJudgement: { label: "Eigen afweging, overleg bij twijfel", staff: "", why: "" },
    },
    default: "sameAsClients",
  },
  professionalAccounts: {
    ask: "Hoe komt een werkaccount tot stand?",
    why: "",
    options: {
      none: { label: "Geen persoonlijke werkaccounts", staff: "", why: "" },
      orgManaged: { label: "De organisatie maakt en beheert", staff: "", why: "" },
      selfAfterApproval: { label: "Medewerker maakt zelf, na akkoord", staff: "", why: "" },
    },
    default: "orgManaged",
  },
  publicInteraction: {
    ask: "Mag je openbaar reageren op berichten van cliënten (liken, reageren, taggen)?",
    why: "",
    options: {
      never: { label: "Nee", staff: "", why: "" },
      orgAccountOnly: { label: "Alleen het organisatie-account", staff: "", why: "" },
      neutralOnly: { label: "Neutraal mag, nooit over zorg", staff: "", why: "" },
    },
    default: "never",
  },
  profileViewing: {
    ask: "Mag je online kijken of zoeken naar een cliënt?",
    why: "",
    options: {
      never: { label: "Nee", staff: "", why: "" },
      togetherOnly: { label: "Alleen samen met de cliënt", staff: "", why: "" },
      agreedInPlan: { label: "Alleen na afspraak, onderdeel van het plan", staff: "", why: "" },
    },
    default: "agreedInPlan",
  },
});
