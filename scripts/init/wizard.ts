import { styleText } from "node:util";
import { metaOf, schemaAt } from "../../data/schema/shape/schema-tree.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { type Asking, askFact } from "./ask-fact.ts";
import { askContradiction, askGroup, askQuestion } from "./ask-question.ts";
import { type Completed, completedSoFar } from "./complete.ts";
import { type Draft, valueAt } from "./draft.ts";
import type { FactStep } from "./fact-steps.ts";
import { isMet, nextStep, type Step } from "./next-step.ts";
import { review } from "./review.ts";

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
  for (const [key, remark] of after.remarks) {
    if (!remark.startsWith("NOG INVULLEN") || before.remarks.has(key)) continue;
    const path = key.split(".");
    const value = valueAt(after.input, path);
    const shown = typeof value === "string" || typeof value === "number" ? `“${value}”` : `“${(value as { name: string }[])[0]?.name}”`;
    const about = metaOf(schemaAt(organisationSchema, path) ?? organisationSchema).description ?? key;
    prompter.warn(`Zonder dit gegeven kan de site niet. Er staat nu ${shown}, en Leidraad blijft zeggen dat het nog moet.\n${styleText("dim", about)}`);
  }
}
