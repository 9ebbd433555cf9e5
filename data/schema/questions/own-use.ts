import { questionGroup } from "../question.ts";

export const ownUseQuestions = questionGroup("ownUse", {
  privateUseAtWork: {
    ask: "Privégebruik onder werktijd?",
    why: "",
    options: {
      inBalance: { label: "Mag, in balans", staff: "", why: "" },
      breaksOnly: { label: "Alleen in pauzes", staff: "", why: "" },
      none: { label: "Nee", staff: "", why: "" },
    },
    default: "inBalance",
  },
  employerInProfile: {
    ask: "Mag je op je privéprofiel zeggen waar je werkt?",
    why: "",
    options: {
      yesWithDisclaimer: { label: "Ja, met disclaimer als je over je vak schrijft", staff: "", why: "" },
      yes: { label: "Ja", staff: "", why: "" },
      ratherNot: { label: "Liever niet (veiligheid)", staff: "", why: "" },
    },
    default: "yesWithDisclaimer",
  },
  ambassadorship: {
    ask: "Moedigen we delen over het werk aan?",
    why: "",
    options: {
      encouraged: { label: "Ja, graag delen en liken", staff: "", why: "" },
      allowed: { label: "Mag", staff: "", why: "" },
      restrained: { label: "Terughoudend", staff: "", why: "" },
    },
    default: "allowed",
  },
  criticismResponse: {
    ask: "Wie reageert op kritiek?",
    why: "",
    options: {
      communicationsOnly: { label: "Alleen {communicatie}", staff: "", why: "" },
      managerFirst: { label: "Eerst leidinggevende", staff: "", why: "" },
      factualAllowed: { label: "Feitelijk reageren mag", staff: "", why: "" },
    },
    default: "communicationsOnly",
  },
  speakingForOrganisation: {
    ask: "Wie plaatst en brengt nieuws namens de organisatie?",
    why: "",
    options: {
      communicationsOnly: { label: "{communicatie}, nieuws gaat eerst daarheen", staff: "", why: "" },
      trainedStaff: { label: "Ook opgeleide ambassadeurs", staff: "", why: "" },
      locations: { label: "Locaties en teams zelf, {communicatie} weet het", staff: "", why: "" },
    },
    default: "communicationsOnly",
  },
  internsAndAccounts: {
    ask: "Mogen stagiairs en vrijwilligers accounts beheren?",
    why: "",
    options: {
      helpNotOwn: { label: "Meehelpen, niet beheren", staff: "", why: "" },
      withSupervisor: { label: "Onder begeleiding", staff: "", why: "" },
      no: { label: "Nee", staff: "", why: "" },
    },
    default: "helpNotOwn",
  },
  profileUniformity: {
    ask: "Eenheid in werkprofielen (meer antwoorden)",
    why: "",
    options: {
      namePattern: { label: "Naam volgens vast patroon", staff: "", why: "" },
      portrait: { label: "Portretfoto", staff: "", why: "" },
      background: { label: "Achtergrond", staff: "", why: "" },
      logo: { label: "Logo", staff: "", why: "" },
    },
    default: ["namePattern", "portrait"],
    multiple: true,
  },
});
