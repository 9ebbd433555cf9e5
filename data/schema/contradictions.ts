import type { Problem } from "../../scripts/report/problem.ts";
import type { Contradiction } from "./contradiction.ts";
import { accessibilityContradictions } from "./contradictions/accessibility.ts";
import { aiContradictions } from "./contradictions/ai.ts";
import { clientsOnlineContradictions } from "./contradictions/clients-online.ts";
import { contactContradictions } from "./contradictions/contact.ts";
import { councilContradictions } from "./contradictions/councils.ts";
import { imagesContradictions } from "./contradictions/images.ts";
import { meansContradictions } from "./contradictions/means.ts";
import { ownUseContradictions } from "./contradictions/own-use.ts";
import { mixedScripts } from "./mixed-scripts.ts";
import { neededFacts } from "./needed-facts.ts";
import type { Organisation } from "./organisation.ts";
import { fieldName, type Place } from "./shape/check-shape.ts";
import { placeholders } from "./placeholders.ts";
import { whereKnown } from "./shape/readable-part.ts";

/** Every combination that is looked at. C09, C10 and C12 ask for an answer of one's own where a default would be reckless. */
export const contradictions: readonly Contradiction[] = [
  ...contactContradictions,
  ...imagesContradictions,
  ...ownUseContradictions,
  ...councilContradictions,
  ...clientsOnlineContradictions,
  ...aiContradictions,
  ...meansContradictions,
  ...accessibilityContradictions,
];

/**
 * Everything that does not fit together in an organisation.
 *
 * @param organisation may be the readable part of a file with mistakes: a check that needs an unreadable field is left out
 * @param on the day to compare dates with; without it dates are not looked at
 */
export function contradictionProblems(organisation: Organisation, { file, lineOf }: Place, on?: string): Problem[] {
  const told = new Set<string>();
  return [...contradictions, neededFacts, mixedScripts, placeholders].flatMap(({ id, level, check }) =>
    (whereKnown(() => check(organisation, on)) ?? []).flatMap(({ at, ...words }) => {
      const field = fieldName(at);
      const line = lineOf(at);
      // A fact that is missing is asked for once, by the check that explains it best.
      if (id === neededFacts.id && told.has(field)) return [];
      told.add(field);
      return [{ level, code: id, file, line, field, ...words }];
    }),
  );
}
