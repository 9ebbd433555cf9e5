import { styleText } from "node:util";
import { valueAt } from "../../data/schema/value-at.ts";
import { type Asking, askFact } from "./ask-fact.ts";
import { askContradiction, askGroup, askQuestion } from "./ask-question.ts";
import { type Completed, completedSoFar, standsIn } from "./complete.ts";
import type { Draft } from "./draft.ts";
import type { FactStep } from "./fact-steps.ts";
import { isMet, nextStep, type Step } from "./next-step.ts";
import { factLabels, review, shownValue } from "./review.ts";

/** What the wizard needs around it. */
export interface WizardOptions extends Asking {
  readonly draft: Draft;
  /** Keeps the answers after every question. */
  readonly save: (draft: Draft) => Promise<void>;
}

/**
 * Asks everything that is still open, lets the officer look it over and change it, and returns the answers once she says
 * that it is good.
 *
 * @throws Stopped when she stops; the last answers were saved then
 */
export async function runWizard(options: WizardOptions): Promise<Draft> {
  let draft = await askAll(options.draft, options);
  for (;;) {
    const changed = await review(draft, options);
    if (changed === undefined) return draft;
    await options.save(changed);
    draft = await askAll(changed, options);
  }
}

async function askAll(start: Draft, options: WizardOptions): Promise<Draft> {
  let draft = start;
  let chapter: string | undefined;
  for (let step = nextStep(draft, options.today); step; step = nextStep(draft, options.today)) {
    const next = "path" in step && !step.needed ? step.chapter : undefined;
    if (next && next !== chapter) options.prompter.heading(styleText("bold", next));
    chapter = next ?? chapter;
    const before = completedSoFar(draft, options.today);
    draft = await askStep(step, draft, before, options);
    tellStandIns(before, completedSoFar(draft, options.today), options);
    await options.save(draft);
  }
  return draft;
}

/** Asks one thing; a question that belongs to an organisation is only reached once there is one. */
async function askStep(step: Step, draft: Draft, { organisation }: Completed, options: WizardOptions): Promise<Draft> {
  if ("path" in step) return askFact(step, draft, options);
  if (!organisation) throw new Error(`no organisation to ask ${step.kind} of`);
  const { prompter } = options;
  switch (step.kind) {
    case "group": return askGroup(step, draft, organisation, prompter);
    case "question": return askQuestion(step.id, step.must, draft, organisation, prompter);
    case "contradiction": return askContradiction(step, draft, organisation, prompter, (steps, current) => refill(steps, current, options));
  }
}

/** Asks facts again: those that were not asked yet, or else all of them. */
async function refill(steps: readonly FactStep[], draft: Draft, options: WizardOptions): Promise<Draft> {
  const open = steps.filter((step) => !isMet(draft, step));
  let current = draft;
  for (const step of open.length > 0 ? open : steps) current = await askFact(step, current, options);
  return current;
}

/** Says at once when something has to stand in for what the officer does not know yet. */
function tellStandIns(before: Completed, after: Completed, { prompter }: WizardOptions): void {
  const fresh = [...after.remarks].filter(([key, remark]) => remark === standsIn && !before.remarks.has(key)).map(([key]) => key);
  if (fresh.length === 0) return;
  const values = [...new Set(fresh.map((key) => shownValue(valueAt(after.input, key.split(".")))))].map((value) => `“${value}”`).join(" of ");
  prompter.warn([
    `Zonder deze gegevens kan de site niet. Er staat nu ${values}, en Leidraad blijft zeggen dat het nog moet:`,
    ...factLabels(fresh).map((label) => `- ${label}`),
  ].join("\n"));
}
