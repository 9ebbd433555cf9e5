import { questionGroup } from "../question.ts";

export const clientsOnlineQuestions = questionGroup("clientsOnline", {
  clientRules: {
    ask: "Hoe maken we regels voor cliënten?",
    why: "",
    options: {
      together: { label: "Samen, per groep", staff: "", why: "" },
      houseRules: { label: "In de huisregels", staff: "", why: "" },
      individual: { label: "Alleen persoonlijke afspraken", staff: "", why: "" },
    },
    default: "together",
  },
  clientRestrictions: {
    ask: "Kan gebruik van telefoon of social media beperkt worden?",
    why: "",
    options: {
      voluntaryOnly: { label: "Alleen in overleg", staff: "", why: "" },
      legalProcedure: { label: "In overleg, en anders alleen volgens {Wzd/Wvggz/Jeugdwet}", staff: "", why: "" },
    },
    default: "voluntaryOnly",
  },
  clientAccountAccess: {
    ask: "Mag een medewerker in het account of toestel van een cliënt?",
    why: "",
    options: {
      never: { label: "Nee", staff: "", why: "" },
      togetherWithConsent: { label: "Samen, als de cliënt ja zegt", staff: "", why: "" },
      representativeToo: { label: "Met ja van cliënt of vertegenwoordiger", staff: "", why: "" },
    },
    default: "togetherWithConsent",
  },
  safetyConversation: {
    ask: "Wanneer bespreken we veilig online zijn?",
    why: "",
    options: {
      atIntake: { label: "Bij start", staff: "", why: "" },
      intakeAndReview: { label: "Bij start en elke evaluatie", staff: "", why: "" },
      onSignal: { label: "Als er aanleiding is", staff: "", why: "" },
    },
    default: "intakeAndReview",
  },
  ageAdvice: {
    ask: "Welke leeftijden houden we aan?",
    why: "",
    options: {
      nationalGuidance: { label: "Landelijk advies (chat 13, social media 15)", staff: "", why: "" },
      platformTerms: { label: "Voorwaarden van het platform", staff: "", why: "" },
      perChild: { label: "Per kind afwegen", staff: "", why: "" },
    },
    default: "nationalGuidance",
  },
});
