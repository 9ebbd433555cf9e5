import { contradiction } from "../contradiction.ts";
import { addMonths, dutchDate } from "../dates.ts";

/** An evaluation tells of the site as it was; after three years the register of the government asks for a new one. */
const monthsUntilOld = 36;

/** The statement on accessibility says what was found, and no more than that. */
export const accessibilityContradictions = [
  contradiction("C40", "error", ({ accessibility }) => {
    if (!accessibility || accessibility.status === "notEvaluated") return false;
    const { status, knownLimits } = accessibility;
    if (status === "full" && knownLimits.length > 0) return {
      at: ["accessibility", "status"],
      what: "Volgens de verklaring voldoet de site helemaal, maar er staan ook dingen bij die niet goed werken.",
      why: "Een verklaring die meer belooft dan klopt, is erger dan geen verklaring.",
      todo: 'Kies bij status "partial", of haal weg wat is opgelost.',
    };
    return status !== "full" && knownLimits.length === 0 && {
      at: ["accessibility", "knownLimits"],
      what: "Volgens de verklaring voldoet de site nog niet helemaal, maar er staat niet bij wat er niet goed werkt.",
      why: "Wie ertegenaan loopt, wil weten dat het bekend is.",
      todo: 'Vul knownLimits in: bij elk punt what, een zin met wat niet goed werkt en voor wie.',
    };
  }),

  contradiction("C41", "error", ({ accessibility }, on) =>
    on !== undefined && accessibility?.evaluatedOn !== undefined && accessibility.evaluatedOn > on && {
      at: ["accessibility", "evaluatedOn"],
      what: "Het onderzoek naar de toegankelijkheid ligt in de toekomst.",
      why: "De verklaring zegt alleen wat al is onderzocht.",
      todo: "Vul de dag in waarop het onderzoek is gedaan, of laat evaluatedOn weg en kies bij status \"notEvaluated\" tot het zover is.",
    }),

  contradiction("C42", "error", ({ accessibility }) => {
    if (!accessibility) return false;
    const { status, evaluatedOn, evaluatedBy } = accessibility;
    const missing = evaluatedOn === undefined ? "evaluatedOn" : "evaluatedBy";
    if (status !== "notEvaluated") return (evaluatedOn === undefined || evaluatedBy === undefined) && {
      at: ["accessibility", missing],
      what: `De verklaring zegt hoe toegankelijk de site is, maar niet ${missing === "evaluatedOn" ? "wanneer dat is onderzocht" : "wie dat onderzocht"}.`,
      why: "Zonder onderzoek weet niemand of het klopt.",
      todo: 'Vul evaluatedOn en evaluatedBy in. Is er niets onderzocht? Kies dan bij status "notEvaluated".',
    };
    return evaluatedOn !== undefined && {
      at: ["accessibility", "status"],
      what: "Er is een dag van onderzoek, maar volgens status is de site niet onderzocht.",
      why: "Lezers willen weten wat er uit dat onderzoek kwam.",
      todo: 'Kies bij status wat eruit kwam: "full", "partial", "firstSteps" of "no".',
    };
  }),

  contradiction("C43", "warning", ({ accessibility, edition }) =>
    accessibility?.evaluatedOn !== undefined && addMonths(accessibility.evaluatedOn, monthsUntilOld) < edition.date && {
      at: ["accessibility", "evaluatedOn"],
      what: `Het onderzoek naar de toegankelijkheid is van ${dutchDate(accessibility.evaluatedOn)}. Dat is meer dan drie jaar voor deze versie.`,
      why: "De site is sindsdien veranderd, en de verklaring gaat over hoe zij toen was.",
      todo: "Laat de site opnieuw onderzoeken en vul in wat eruit kwam.",
    }),

  contradiction("C44", "warning", ({ accessibility }) =>
    accessibility !== undefined && accessibility.publicBody && accessibility.register === undefined && {
      at: ["accessibility", "publicBody"],
      what: "Een instelling van de overheid moet een verklaring in het register zetten, maar het adres ervan staat er niet bij.",
      why: "Dat vraagt het Besluit digitale toegankelijkheid overheid.",
      todo: "Zet bij register het adres van jullie verklaring. Zijn jullie geen overheidsinstelling? Laat publicBody dan weg.",
    }),

  contradiction("C45", "warning", ({ accessibility, edition }) =>
    (accessibility?.knownLimits ?? []).flatMap(({ by }, index) => (by !== undefined && by < edition.date ? [{
      at: ["accessibility", "knownLimits", index, "by"],
      what: `Volgens de verklaring zou dit op ${dutchDate(by)} klaar zijn. Dat was voor deze versie.`,
      why: "Lezers zien een belofte die voorbij is.",
      todo: "Haal het punt weg als het is opgelost, of zet er een nieuwe datum bij.",
    }] : []))),
];
