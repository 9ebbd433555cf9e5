import { contradiction } from "../contradiction.ts";

/** The statement on accessibility says what was found, and no more than that. */
export const accessibilityContradictions = [
  contradiction("C40", "error", ({ accessibility }) => {
    if (!accessibility) return false;
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
      todo: "Vul knownLimits in: een zin voor elk punt, met voor wie het lastig is.",
    };
  }),

  contradiction("C41", "error", ({ accessibility }, on) => on !== undefined && accessibility !== undefined && accessibility.evaluatedOn > on && {
    at: ["accessibility", "evaluatedOn"],
    what: "Het onderzoek naar de toegankelijkheid ligt in de toekomst.",
    why: "De verklaring zegt alleen wat al is onderzocht.",
    todo: "Vul de dag in waarop het onderzoek is gedaan, of laat accessibility weg tot het zover is.",
  }),
];
