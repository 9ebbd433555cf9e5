import { allOf, type DecisionAid } from "../../../data/schema/decision-aid.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import type { Problem } from "../../report/problem.ts";
import { type AidPart, readAid } from "./read-aid.ts";

/** What is wrong with a decision aid; where it stands is for the caller to say. */
export type AidFinding = Pick<Problem, "what" | "why" | "todo">;

/** On paper each outcome is named by a letter. */
const mostOutcomes = 26;

/**
 * Looks whether somebody who follows a decision aid always gets somewhere: every path ends in an outcome, every answer
 * leads to something that exists, and every outcome is followed by a rule that can be read. Pure.
 *
 * @param isPlace tells whether a page of the handbook exists, and the place on it
 */
export function checkAid(aid: DecisionAid, organisation: Organisation, isPlace: (path: string, anchor?: string) => boolean): AidFinding[] {
  const part = readAid(aid, organisation);
  return [...checkPaths(aid), ...checkAnswers(aid), ...checkSize(part), ...checkRules(aid, part, isPlace)];
}

/** Each answer leads further down or to an outcome, whatever the organisation; so no path goes round, and every path ends. */
function checkPaths(aid: DecisionAid): AidFinding[] {
  const ids = Object.keys(aid.questions);
  const leads = Object.entries(aid.questions).flatMap(([id, { answers }]) => answers.flatMap(({ to }) => allOf(to)).map((to) => ({ id, to })));
  return leads.flatMap(({ id, to }) => {
    if (Object.hasOwn(aid.outcomes, to)) return [];
    if (!Object.hasOwn(aid.questions, to)) return [nowhere(id, to)];
    return ids.indexOf(to) > ids.indexOf(id) ? [] : [backwards(id, to)];
  });
}

function checkAnswers(aid: DecisionAid): AidFinding[] {
  return Object.entries(aid.questions).flatMap(([id, { answers }]) => {
    const labels = answers.flatMap(({ label }) => allOf(label));
    return answers.length < 2 || new Set(labels).size < labels.length ? [unclear(id)] : [];
  });
}

function checkSize({ outcomes }: AidPart): AidFinding[] {
  if (outcomes.length <= mostOutcomes) return [];
  return [{
    what: `De beslishulp heeft ${outcomes.length} uitkomsten, en er zijn maar ${mostOutcomes} letters.`,
    why: "Op papier heeft elke uitkomst een letter.",
    todo: "Voeg uitkomsten samen in data/decision-aid.ts.",
  }];
}

function checkRules(aid: DecisionAid, part: AidPart, isPlace: (path: string, anchor?: string) => boolean): AidFinding[] {
  return part.outcomes.flatMap((id) => {
    const rule = aid.outcomes[id]?.rule ?? "";
    const { path, anchor } = splitRule(rule);
    return isPlace(path, anchor) ? [] : [noRule(id, rule, anchor)];
  });
}

/** "/wat-nu/#eerst" as page and place. */
export function splitRule(rule: string): { path: string; anchor?: string } {
  const [path = "", anchor] = rule.split("#");
  return anchor === undefined ? { path } : { path, anchor };
}

function nowhere(id: string, to: string): AidFinding {
  return {
    what: `In de beslishulp leidt een antwoord op vraag “${id}” naar “${to}”, en dat bestaat niet.`,
    why: "Wie dat antwoord kiest, komt nergens.",
    todo: "Kies in data/decision-aid.ts een vraag of uitkomst die er is.",
  };
}

function backwards(id: string, to: string): AidFinding {
  return {
    what: `In de beslishulp leidt een antwoord op vraag “${id}” terug naar “${to}”.`,
    why: "Wie dat antwoord kiest, kan in een kringetje rondgaan.",
    todo: `Zet “${to}” in data/decision-aid.ts onder “${id}”, of kies een vraag die later komt.`,
  };
}

function unclear(id: string): AidFinding {
  return {
    what: `In de beslishulp heeft vraag “${id}” niet twee of meer antwoorden die van elkaar verschillen.`,
    why: "Er is dan niets te kiezen.",
    todo: "Geef de vraag in data/decision-aid.ts antwoorden met elk een eigen tekst.",
  };
}

function noRule(id: string, rule: string, anchor: string | undefined): AidFinding {
  return {
    what: `Uitkomst “${id}” van de beslishulp volgt uit ${rule}, en die plek is er niet.`,
    why: "Wie wil weten waarom, kan het dan nergens lezen.",
    todo: anchor === undefined
      ? "Zet die pagina terug, of kies in data/decision-aid.ts een andere regel."
      : `Zet op die pagina {#${anchor}} achter de kop die erover gaat, of kies in data/decision-aid.ts een andere regel.`,
  };
}
