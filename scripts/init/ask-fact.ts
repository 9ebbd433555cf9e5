import { styleText } from "node:util";
import { z } from "zod";
import { checkShape } from "../../data/schema/shape/check-shape.ts";
import { bareSchema, fieldsOf, isOptional, metaOf, schemaAt } from "../../data/schema/shape/schema-tree.ts";
import { factsSchema } from "../../data/schema/facts.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import { suggestionFor } from "./complete.ts";
import { answered, type Draft, keyOf, withValue } from "./draft.ts";
import type { FactStep } from "./fact-steps.ts";
import { checkedLogo } from "./logo-file.ts";
import type { Choice, Prompter } from "./prompter.ts";

/** What asking a fact needs besides the draft. */
export interface Asking {
  readonly prompter: Prompter;
  readonly today: string;
  /** What is wrong with the name under which the organisation would be kept; asked for the short name. */
  readonly nameFault: (shortName: string) => string | undefined;
}

/** Asks one question about a fact; the draft with the answer, or with the question as left open. */
export async function askFact(step: FactStep, draft: Draft, asking: Asking): Promise<Draft> {
  switch (step.kind) {
    case "gate": return askGate(step, draft, asking);
    case "text": return askText(step, draft, asking);
    case "number": return askNumber(step, draft, asking);
    case "logo": return askLogo(step, draft, asking);
    case "choice": return askChoice(step, draft, asking);
    case "choices": return askChoices(step, draft, asking);
    case "switches": return askSwitches(step, draft, asking);
    case "list": return askList(step, draft, asking);
    case "together": return askTogether(step, draft, asking);
  }
}

async function askGate({ path, schema }: FactStep, draft: Draft, { prompter }: Asking): Promise<Draft> {
  const now = await prompter.choose({
    message: metaOf(schema).gate ?? "",
    choices: [{ value: "now", label: "Ja, ik vul ze nu in" }, { value: "later", label: "Nee, dat doe ik later in het bestand" }],
  });
  return now === "now" ? { ...draft, opened: [...draft.opened, keyOf(path)] } : { ...draft, skipped: [...draft.skipped, keyOf(path)] };
}

async function askText(step: FactStep, draft: Draft, { prompter, today, nameFault }: Asking): Promise<Draft> {
  const { path, schema, optional } = step;
  const suggestion = textOf(valueAt(draft.input, path) ?? suggestionFor(schema, draft.input, today));
  const text = await prompter.text({
    message: messageOf(step, draft, optional && suggestion === undefined ? "Enter: overslaan" : ""),
    ...(suggestion ? { suggestion } : {}),
    check: (given) => (given.trim() === "" && optional ? undefined : faultOf(schema, given) ?? (keyOf(path) === "shortName" ? nameFault(given) : undefined)),
  });
  return answered(draft, path, text === "" ? undefined : text);
}

async function askNumber(step: FactStep, draft: Draft, { prompter, today }: Asking): Promise<Draft> {
  const suggestion = textOf(valueAt(draft.input, step.path) ?? suggestionFor(step.schema, draft.input, today));
  const text = await prompter.text({
    message: messageOf(step, draft),
    ...(suggestion ? { suggestion } : {}),
    check: (given) => (/^\d+$/.test(given.trim()) ? faultOf(step.schema, Number(given)) : "Schrijf alleen cijfers."),
  });
  return answered(draft, step.path, Number(text));
}

/** The logo itself is copied when the organisation is written; here it is only looked at. */
async function askLogo(step: FactStep, draft: Draft, { prompter }: Asking): Promise<Draft> {
  for (;;) {
    const path = await prompter.text({ message: messageOf(step, draft, "Enter: overslaan"), check: () => undefined });
    if (path === "") return answered(draft, step.path, undefined);
    const { logo, problems } = await checkedLogo(path, process.cwd());
    for (const { what, todo } of problems) prompter.warn(`${what} ${todo}`);
    if (logo) return { ...answered(draft, step.path, logo.name), logo: logo.path };
  }
}

async function askChoice(step: FactStep, draft: Draft, { prompter }: Asking): Promise<Draft> {
  const standard = valueAt(draft.input, step.path) ?? (step.schema instanceof z.ZodDefault ? step.schema.def.defaultValue : undefined);
  const chosen = await prompter.choose({ message: messageOf(step, draft), choices: choicesOf(step.schema), ...(typeof standard === "string" ? { initial: standard } : {}) });
  return answered(draft, step.path, chosen);
}

async function askChoices(step: FactStep, draft: Draft, { prompter, today }: Asking): Promise<Draft> {
  const initial = (valueAt(draft.input, step.path) ?? suggestionFor(step.schema, draft.input, today) ?? []) as string[];
  const { element } = bareSchema(step.schema) as z.ZodArray;
  const chosen = await prompter.chooseSome({
    message: messageOf(step, draft, "spatie: aanvinken, Enter: verder"),
    choices: choicesOf(element as z.ZodType),
    initial,
    atLeastOne: "Vink er ten minste één aan, met de spatiebalk.",
  });
  return answered(draft, step.path, chosen);
}

/** A group of yes and no: what is ticked is yes. */
async function askSwitches(step: FactStep, draft: Draft, { prompter }: Asking): Promise<Draft> {
  const fields = [...fieldsOf(step.schema)];
  const before = (valueAt(draft.input, step.path) ?? {}) as Record<string, unknown>;
  const chosen = await prompter.chooseSome({
    message: messageOf(step, draft, "spatie: aanvinken, Enter: verder"),
    choices: fields.map(([value, field]) => ({ value, label: metaOf(field).description ?? value })),
    initial: fields.map(([name]) => name).filter((name) => before[name] === true),
  });
  return answered(draft, step.path, Object.fromEntries(fields.map(([name]) => [name, chosen.includes(name)])));
}

/** One after the other until the first field is left empty. */
async function askList(step: FactStep, draft: Draft, asking: Asking): Promise<Draft> {
  const { element } = bareSchema(step.schema) as z.ZodArray;
  const required = [...fieldsOf(element as z.ZodType)].filter(([, field]) => !isOptional(field));
  const list: Record<string, unknown>[] = [];
  asking.prompter.info(messageOf(step, draft));
  for (;;) {
    const item: Record<string, unknown> = {};
    for (const [name, field] of required) {
      const isFirst = name === required[0]?.[0];
      const suggestion = textOf(suggestionFor(field, draft.input, asking.today));
      const text = await asking.prompter.text({
        message: withHint(metaOf(field).ask ?? "", isFirst ? (list.length === 0 ? "Enter: weet ik nog niet" : "Enter: klaar") : ""),
        ...(suggestion ? { suggestion } : {}),
        check: (given) => (isFirst && given.trim() === "" ? undefined : faultOf(field, given)),
      });
      if (isFirst && text === "") return answered(draft, step.path, list.length === 0 ? undefined : list);
      item[name] = text;
    }
    list.push(item);
  }
}

/** One field of all forms in a group at once: who may see which contact. */
async function askTogether({ path, schema }: FactStep, draft: Draft, { prompter, today }: Asking): Promise<Draft> {
  const group = path.slice(0, -2);
  const field = path.at(-1) ?? "";
  const forms = [...fieldsOf(schemaAt(factsSchema, group) ?? schema)];
  const own = (name: string) => schemaAt(factsSchema, [...group, name, field]) ?? schema;
  const [yes, no] = (bareSchema(schema) as z.ZodEnum).options as [string, string];
  const chosen = await prompter.chooseSome({
    message: withHint(metaOf(schema).ask ?? "", "spatie: aanvinken, Enter: verder"),
    choices: forms.map(([name, form]) => ({ value: name, label: textOf(valueAt(draft.input, [...group, name, "name"])) ?? metaOf(form).description ?? name })),
    initial: forms.map(([name]) => name).filter((name) => (valueAt(draft.input, [...group, name, field]) ?? suggestionFor(own(name), draft.input, today)) === yes),
  });
  const input = forms.reduce((current, [name]) => withValue(current, [...group, name, field], chosen.includes(name) ? yes : no), draft.input);
  return { ...draft, input, opened: [...new Set([...draft.opened, keyOf(path)])] };
}

/** The question, below what its form is about, with in grey what a key does. */
function messageOf({ schema, about, path }: FactStep, draft: Draft, hint = ""): string {
  const { description = "", ask = description } = metaOf(schema);
  const name = textOf(valueAt(draft.input, [...path.slice(0, -1), "name"])) ?? "";
  return `${about ? `${about}\n` : ""}${withHint(ask.replace("{name}", () => name), hint)}`;
}

function withHint(question: string, hint: string): string {
  return hint === "" ? question : `${question} ${styleText("dim", `(${hint})`)}`;
}

function choicesOf(schema: z.ZodType): Choice[] {
  const { labels = {} } = metaOf(schema);
  const bare = bareSchema(schema);
  return bare instanceof z.ZodEnum ? bare.options.map(String).map((value) => ({ value, label: labels[value] ?? value })) : [];
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** What is wrong with a value, as said of a field that needs no name because it is right there. */
export function faultOf(schema: z.ZodType, value: unknown): string | undefined {
  if (typeof value === "string" && value.trim() === "") return "Vul hier iets in.";
  const [problem] = checkShape(schema, value, { file: "", lineOf: () => undefined }).problems;
  return problem && `${problem.what.replace(/^“” /u, "Dit ")} ${problem.todo}`;
}
