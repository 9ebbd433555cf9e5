import { answerAt, contradiction, type Finding } from "../contradiction.ts";
import { usesAi } from "../profile.ts";

/** AI tools and what is made with them. */
export const aiContradictions = [
  contradiction("C22", "error", (organisation) => {
    const { answers, approvedAiTools } = organisation;
    if (!usesAi(organisation)) return false;
    if (approvedAiTools.length === 0) return noTools;
    if (answers.aiTools.answer !== "approvedWithContract") return false;
    return approvedAiTools.flatMap(({ name, contractDate, dpiaDate }, index) => [
      ...(contractDate ? [] : [missingDate(index, name, "contractDate", "de overeenkomst met de maker")]),
      ...(dpiaDate ? [] : [missingDate(index, name, "dpiaDate", "het onderzoek naar de privacyrisico’s (DPIA)")]),
    ]);
  }),

  contradiction("C29", "error", (organisation) => {
    const { aiMedia } = organisation.answers;
    return !usesAi(organisation) && aiMedia.decided && aiMedia.answer !== "none" && {
      at: answerAt(organisation.answers, "aiMedia"),
      what: "AI-hulpmiddelen mogen niet, maar beeld of tekst van AI plaatsen wel.",
      why: "Zonder hulpmiddel is er niets te plaatsen.",
      todo: 'Kies bij aiMedia "none" of haal het weg, of sta bij aiTools hulpmiddelen toe.',
    };
  }),
];

const noTools: Finding = {
  at: ["approvedAiTools"],
  what: "AI-hulpmiddelen mogen, maar er staat er geen in approvedAiTools.",
  why: "De tekst noemt de hulpmiddelen bij naam; zonder naam weet niemand welke.",
  todo: 'Vul approvedAiTools in: [{ name: "…" }], of kies bij aiTools "none".',
};

function missingDate(index: number, name: string, field: string, of: string): Finding {
  return {
    at: ["approvedAiTools", index, field],
    what: `In “${name}” mogen gegevens van mensen, maar er staat geen datum bij van ${of}.`,
    why: "Zonder overeenkomst en onderzoek vooraf mogen gegevens van cliënten er niet in (AVG, artikel 28 en 35).",
    todo: `Vul ${field} in, of kies bij aiTools "approvedNoPersonalData".`,
  };
}
