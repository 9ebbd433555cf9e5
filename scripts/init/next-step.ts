import type { Organisation } from "../../data/schema/organisation.ts";
import { isApplicable, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import { canStandIn, completedSoFar } from "./complete.ts";
import { type Draft, isAsked, isSkipped, keyOf, type Path } from "./draft.ts";
import { type FactStep, factSteps, stepsAt } from "./fact-steps.ts";
import { dependsOn, findingsOf, type Found, type Mend, mendsOf, mustAnswer } from "./findings.ts";

/** What to ask now. */
export type Step =
  | FactStep
  | { readonly kind: "group"; readonly group: string; readonly ids: readonly QuestionId[] }
  | { readonly kind: "question"; readonly id: QuestionId; readonly must?: Found }
  | { readonly kind: "contradiction"; readonly found: Found; readonly mends: readonly Mend[]; readonly steps: readonly FactStep[] };

/**
 * The next thing to ask, which follows from the answers so far and from nothing else: so a wizard that was stopped goes on
 * where it was.
 *
 * @returns nothing when everything was asked and nothing clashes
 */
export function nextStep(draft: Draft, today: string): Step | undefined {
  const { organisation } = completedSoFar(draft, today);
  const clash = organisation && clashIn(draft, organisation);
  if (clash) return clash;
  const fact = factSteps.find((step) => !step.needed && !isMet(draft, step));
  return fact ?? (organisation && nextQuestion(draft, organisation));
}

/** True when a question about a fact was answered or skipped, or is not to be asked at all. */
export function isMet(draft: Draft, { kind, path, after }: FactStep): boolean {
  if (after && valueAt(draft.input, after) === undefined) return true;
  if (kind === "gate") return draft.opened.includes(keyOf(path)) || isAsked(draft, path);
  if (kind === "together") return draft.opened.includes(keyOf(path)) || isSkipped(draft, path);
  return isAsked(draft, path);
}

/** The questions that apply and were not met yet. */
export function openQuestions(draft: Draft, organisation: Organisation): QuestionId[] {
  return questionIds.filter((id) => isApplicable(questions[id], organisation) && !isAsked(draft, ["answers", id]));
}

function nextQuestion(draft: Draft, organisation: Organisation): Step | undefined {
  const [id] = openQuestions(draft, organisation);
  if (id === undefined) return undefined;
  const { group } = questions[id];
  const must = mustAnswer(organisation, id);
  if (draft.opened.includes(group) || isSkipped(draft, [group])) return { kind: "question", id, ...(must ? { must } : {}) };
  return { kind: "group", group, ids: openQuestions(draft, organisation).filter((other) => questions[other].group === group) };
}

/** A remark about answers that nobody gave tells the officer nothing. */
function isAboutDefaults({ level, at: [group, id] }: Found, { answers }: Organisation): boolean {
  return level === "info" && group === "answers" && !answers[id as QuestionId].decided;
}

/** The first contradiction between what was answered: one that an open question may still end has to wait. */
function clashIn(draft: Draft, organisation: Organisation): Step | undefined {
  const open = openQuestions(draft, organisation);
  const asked = questionIds.filter((id) => isApplicable(questions[id], organisation) && !open.includes(id));
  for (const found of findingsOf(organisation)) {
    const steps = stepsAt(found.at as Path);
    if (draft.seen.includes(found.key) || isAboutDefaults(found, organisation) || waits(found)) continue;
    const unmet = steps.find((step) => step.needed && !isMet(draft, step));
    return unmet ?? { kind: "contradiction", found, mends: mendsOf(found, organisation, asked, canStandIn), steps };
  }
  return undefined;

  function waits(found: Found): boolean {
    const isOpen = stepsAt(found.at as Path).some((step) => !step.needed && !isMet(draft, step));
    return isOpen || dependsOn(found, organisation, open);
  }
}
