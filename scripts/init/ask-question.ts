import { styleText } from "node:util";
import type { Organisation } from "../../data/schema/organisation.ts";
import { type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import { groupTitle } from "./answers-text.ts";
import { answered, type Draft } from "./draft.ts";
import { type Found, type Mend, mustAnswer } from "./findings.ts";
import type { FactStep } from "./fact-steps.ts";
import type { Step } from "./next-step.ts";
import { type Choice, type Prompter, Stopped } from "./prompter.ts";
import { say } from "./say.ts";
import { metaOf } from "../../data/schema/shape/schema-tree.ts";

const later = "?";

/** Asks whether to go through a group of questions or to take the default for all of them. */
export async function askGroup({ group, ids }: Extract<Step, { kind: "group" }>, draft: Draft, organisation: Organisation, prompter: Prompter): Promise<Draft> {
  prompter.heading(styleText("bold", groupTitle(group, organisation)));
  const count = ids.length === 1 ? "1 vraag" : `${ids.length} vragen`;
  const way = await prompter.choose({
    message: `${count}. Overslaan mag: dan geldt de standaard, en staat op de site dat jullie nog beslissen.`,
    choices: [
      { value: "ask", label: "Langslopen" },
      { value: "skip", label: "Hier de standaard nemen" },
      { value: "skipAll", label: "Hier en verder overal de standaard nemen" },
    ],
  });
  if (way === "ask") return { ...draft, opened: [...draft.opened, group] };
  const left = questionIds.filter((id) => way === "skipAll" || questions[id].group === group).filter((id) => valueAt(draft.input, ["answers", id]) === undefined);
  const required = left.filter((id) => mustAnswer(organisation, id));
  if (required.length > 0) prompter.info(required.length === 1 ? "Eén vraag kan Leidraad niet voor jullie beantwoorden; die komt zo." : `${required.length} vragen kan Leidraad niet voor jullie beantwoorden; die komen zo.`);
  const skipped = left.filter((id) => !required.includes(id)).map((id) => `answers.${id}`);
  const groups = [...new Set(left.map((id) => questions[id].group))];
  return { ...draft, skipped: [...new Set([...draft.skipped, ...skipped])], opened: [...new Set([...draft.opened, ...groups])] };
}

/** Asks one policy question: why it matters, what can be chosen, which answer is the default. */
export async function askQuestion(id: QuestionId, must: Found | undefined, draft: Draft, organisation: Organisation, prompter: Prompter): Promise<Draft> {
  const { ask, why, multiple } = questions[id];
  const message = `${say(ask, organisation)}\n${styleText("dim", say(why, organisation))}`;
  const path = ["answers", id];
  const before = valueAt(draft.input, path);
  if (multiple) return askMultiple(id, message, draft, organisation, prompter);
  const choices = choicesOf(id, organisation);
  const chosen = await prompter.choose({
    message: must ? `${message}\n${styleText("yellow", `Deze vraag kan niet open blijven. ${must.why ?? ""}`.trimEnd())}` : message,
    choices: must ? choices : [...choices, { value: later, label: "Nog niet beslissen", hint: "de standaard geldt zolang" }],
    initial: typeof before === "string" ? before : String(questions[id].default),
  });
  return answered(draft, path, chosen === later ? undefined : chosen);
}

async function askMultiple(id: QuestionId, message: string, draft: Draft, organisation: Organisation, prompter: Prompter): Promise<Draft> {
  const before = valueAt(draft.input, ["answers", id]) ?? questions[id].default;
  const chosen = await prompter.chooseSome({
    message: `${message} ${styleText("dim", "(spatie: aanvinken, Enter: verder)")}`,
    choices: [...choicesOf(id, organisation), { value: later, label: "Nog niet beslissen", hint: "de standaard geldt zolang" }],
    initial: [before].flat().map(String),
  });
  return answered(draft, ["answers", id], chosen.includes(later) ? undefined : chosen);
}

function choicesOf(id: QuestionId, organisation: Organisation): Choice[] {
  const { options, default: standard } = questions[id];
  return Object.entries(options).map(([value, { label, why }]) => ({
    value,
    label: `${say(label, organisation)}${[standard].flat().includes(value) ? " (standaard)" : ""}`,
    hint: say(why, organisation),
  }));
}

/**
 * Shows a contradiction and asks how to mend it.
 *
 * @param refill asks a fact again
 */
export async function askContradiction(
  { found, mends, steps }: Extract<Step, { kind: "contradiction" }>,
  draft: Draft,
  organisation: Organisation,
  prompter: Prompter,
  refill: (steps: readonly FactStep[], draft: Draft) => Promise<Draft>,
): Promise<Draft> {
  const seen: Draft = { ...draft, seen: [...draft.seen, found.key] };
  const told = [found.what, found.why].filter(Boolean).join("\n");
  if (found.level === "info") {
    prompter.info(told);
    return seen;
  }
  prompter.note(told, found.level === "error" ? "Dit kan niet samen" : "Past dit bij elkaar?");
  const chosen = await prompter.choose({
    message: "Wat doen we?",
    choices: [
      ...mends.map((mend, index) => ({ value: String(index), label: mendLabel(mend, organisation) })),
      ...(steps.length > 0 ? [{ value: "fill", label: `Invullen of veranderen: ${fillLabel(steps)}` }] : []),
      found.level === "warning" ? { value: "keep", label: "Zo laten" } : { value: "stop", label: "Eerst uitzoeken: hier stoppen en later verdergaan" },
    ],
  });
  if (chosen === "keep") return seen;
  if (chosen === "stop") throw new Stopped();
  if (chosen === "fill") return refill(steps, draft);
  const mend = mends[Number(chosen)];
  return mend ? answered(draft, ["answers", mend.id], mend.answer) : draft;
}

function mendLabel({ id, answer }: Mend, organisation: Organisation): string {
  const { ask, options } = questions[id];
  const labels = [answer].flat().map((option) => options[option]?.label ?? "");
  return say(`${ask} → ${labels.join(", ") || "geen vaste keuze"}`, organisation);
}

/** The words of the schema for what would be filled in, as part of a sentence. */
function fillLabel(steps: readonly FactStep[]): string {
  const descriptions = steps.map(({ schema }) => (metaOf(schema).description ?? "").replace(/[.:].*$/u, ""));
  const [first = ""] = steps.length > 1 && steps[0]?.about ? [steps[0].about] : descriptions.slice(-1);
  return first.charAt(0).toLowerCase() + first.slice(1);
}
