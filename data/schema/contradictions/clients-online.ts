import { answerAt, contradiction } from "../contradiction.ts";
import { hasMinors } from "../profile.ts";

const restrictingRegimes = ["wzd", "wvggz", "jeugdwet-gesloten"];

/** Rules for clients, limits, advice. */
export const clientsOnlineContradictions = [
  contradiction("C20", "error", ({ answers, legalRegimes }) =>
    answers.clientRestrictions.answer === "legalProcedure" && !legalRegimes.some((regime) => restrictingRegimes.includes(regime)) && {
      at: answerAt(answers, "clientRestrictions"),
      what: "Beperken tegen iemands wil kan volgens de wet, maar geen van de ingevulde wetten staat dat toe.",
      why: "Alleen de Wzd, de Wvggz en de regels voor gesloten jeugdhulp kennen zo’n procedure. Zonder die wet is beperken onrechtmatig.",
      todo: 'Kies bij clientRestrictions "voluntaryOnly", of voeg bij legalRegimes "wzd", "wvggz" of "jeugdwet-gesloten" toe als die wet geldt.',
    }),

  contradiction("C21", "warning", ({ answers }) =>
    answers.clientRules.answer === "together" && answers.peerPhotos.answer === "notInSharedRooms" && {
      at: answerAt(answers, "peerPhotos", "clientRules"),
      what: "Regels maken we samen met cliënten, maar die over foto’s staat al vast.",
      why: "Wie samen regels maakt, moet ook iets te kiezen hebben.",
      todo: 'Kies bij peerPhotos "agreedPerGroup", of bij clientRules "houseRules".',
    }),

  contradiction("C31", "info", (organisation) => {
    const { answers, sectors } = organisation;
    return hasMinors(organisation) && sectors.includes("jeugdhulp") && answers.ageAdvice.answer === "platformTerms" && {
      at: answerAt(answers, "ageAdvice"),
      what: "De leeftijden van de platforms zijn lager dan het landelijke advies.",
      why: "Scholen en ouders houden vaak het landelijke advies aan: chatten vanaf 13, social media vanaf 15 jaar.",
      todo: 'Kies bij ageAdvice "nationalGuidance" als jullie daarbij willen aansluiten.',
    };
  }),

  contradiction("C37", "info", ({ answers }) =>
    answers.safetyConversation.answer === "onSignal" && {
      at: answerAt(answers, "safetyConversation"),
      what: "Veilig online zijn wordt besproken als er aanleiding is, terwijl de folder voor de start er ook over gaat.",
      why: "Wie de folder krijgt, verwacht er misschien een gesprek over.",
      todo: 'Er hoeft niets te veranderen. Kies bij safetyConversation "atIntake" als het gesprek bij de folder hoort.',
    }),
];
