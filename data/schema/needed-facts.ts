import { contradiction } from "./contradiction.ts";
import { isApplicable, questionIds, questions } from "./questions.ts";

/** An answer was chosen that names a fact, and the fact is empty. */
export const neededFacts = contradiction("needs", "error", (organisation) =>
  questionIds.filter((id) => isApplicable(questions[id], organisation)).flatMap((id) =>
    [organisation.answers[id].answer].flat().flatMap((answer) =>
      (questions[id].options[answer]?.needs ?? []).filter((path) => isEmpty(organisation, path)).map((path) => ({
        at: path.split("."),
        what: `“${path}” is leeg, maar hoort bij het antwoord “${answer}” op ${id}.`,
        why: "De tekst bij dat antwoord noemt dit gegeven.",
        todo: `Vul ${path} in, of kies een ander antwoord bij ${id}.`,
      })),
    ),
  ),
);

function isEmpty(organisation: object, path: string): boolean {
  const value = path.split(".").reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], organisation);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
