import { chosenFor, type AidQuestion, type DecisionAid } from "../../../data/schema/decision-aid.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";

/** An answer that leads somewhere. */
export interface AidStep {
  readonly label: string;
  /** Id of a question or outcome. */
  readonly to: string;
}

/** The part of a decision aid that one organisation needs: what can be reached, in the order of the data. */
export interface AidPart {
  readonly questions: readonly { readonly id: string; readonly question: AidQuestion; readonly steps: readonly AidStep[] }[];
  /** Ids of the outcomes. */
  readonly outcomes: readonly string[];
}

/** What can be reached from the first question under the answers of an organisation. */
export function readAid(aid: DecisionAid, organisation: Organisation): AidPart {
  const stepsOf = (id: string): AidStep[] => (aid.questions[id]?.answers ?? []).map((answer) => ({
    label: chosenFor(answer.label, organisation),
    to: chosenFor(answer.to, organisation),
  }));
  const reached = reachable(Object.keys(aid.questions)[0] ?? "", (id) => stepsOf(id).map(({ to }) => to));
  const questions = Object.entries(aid.questions).filter(([id]) => reached.has(id));
  return {
    questions: questions.map(([id, question]) => ({ id, question, steps: stepsOf(id) })),
    outcomes: Object.keys(aid.outcomes).filter((id) => reached.has(id)),
  };
}

/** Site paths of the pages with the rules that its outcomes follow from. */
export function rulePagesOf(aid: DecisionAid, organisation: Organisation): ReadonlySet<string> {
  return new Set(readAid(aid, organisation).outcomes.flatMap((id) => aid.outcomes[id]?.rule.split("#")[0] ?? []));
}

function reachable(start: string, next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set([start]);
  // A set takes in what is added while it is walked through.
  for (const id of reached) for (const to of next(id)) reached.add(to);
  return reached;
}
