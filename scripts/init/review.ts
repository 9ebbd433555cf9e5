import { isApplicable, questionIds, questions } from "../../data/schema/questions.ts";
import { metaOf, schemaAt } from "../../data/schema/shape/schema-tree.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import { z } from "zod";
import { groupTitle } from "./answers-text.ts";
import { askFact } from "./ask-fact.ts";
import { askQuestion } from "./ask-question.ts";
import { type Completed, completedSoFar } from "./complete.ts";
import type { Draft } from "./draft.ts";
import { factSteps } from "./fact-steps.ts";
import { mustAnswer } from "./findings.ts";
import { isMet } from "./next-step.ts";
import { type Choice, Stopped } from "./prompter.ts";
import { say } from "./say.ts";
import type { WizardOptions } from "./wizard.ts";

/** Policy questions that were left open, and facts that somebody still has to fill in, in words for people. */
export interface StillOpen {
  readonly questions: readonly string[];
  readonly facts: readonly string[];
}

/** What is still to be decided and to be filled in. */
export function stillOpen({ organisation, remarks }: Completed): StillOpen {
  if (!organisation) return { questions: [], facts: [] };
  const open = questionIds.filter((id) => isApplicable(questions[id], organisation) && !organisation.answers[id].decided);
  return { questions: open.map((id) => say(questions[id].ask, organisation)), facts: factLabels([...remarks.keys()]) };
}

/** "De huiskleur (brand.color)"; the fields of a form in one line: "De vertrouwenspersoon (contacts.confidentialAdviser: name)". */
export function factLabels(keys: readonly string[]): string[] {
  const forms = Map.groupBy(keys, (key) => (isInForm(key) ? parentOf(key) : key));
  return [...forms].map(([form, fields]) => {
    const { description = form } = metaOf(schemaAt(organisationSchema, form.split(".")) ?? z.never());
    const names = fields[0] === form ? "" : `: ${fields.map((key) => key.split(".").at(-1)).join(", ")}`;
    return `${description.replace(/[;:.].*$/u, "")} (${form}${names})`;
  });
}

const parentOf = (key: string) => key.split(".").slice(0, -1).join(".");

/** True for a field of a named form, such as a contact. */
function isInForm(key: string): boolean {
  return metaOf(schemaAt(organisationSchema, parentOf(key).split(".")) ?? z.never()).title !== undefined;
}

/** How much is still open, and where it stands. */
export function stillOpenCounts({ questions: undecided, facts }: StillOpen): string {
  const parts = [
    undecided.length > 0 ? `${undecided.length} ${undecided.length === 1 ? "vraag is" : "vragen zijn"} nog te beslissen.` : "",
    facts.length > 0 ? `${facts.length} ${facts.length === 1 ? "gegeven moet" : "gegevens moeten"} nog worden ingevuld of nagekeken; zoek in het bestand naar NOG.` : "",
  ];
  return parts.filter(Boolean).join("\n");
}

/** The same as a few lines of text. */
export function stillOpenText({ questions: undecided, facts }: StillOpen): string {
  const list = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [title, ...items.map((item) => `  - ${item}`)]);
  return [...list("Nog te beslissen (tot dan geldt de standaard):", undecided), ...list("Nog in te vullen of na te kijken:", facts)].join("\n");
}

/**
 * Shows what is still open and asks whether it is good.
 *
 * @returns the draft with one thing different, or nothing when it is good
 */
export async function review(draft: Draft, options: WizardOptions): Promise<Draft | undefined> {
  const { prompter, today } = options;
  const open = stillOpen(completedSoFar(draft, today));
  prompter.note(stillOpenText(open) || "Alle vragen zijn beantwoord.", "Overzicht");
  const choice = await prompter.choose({
    message: "Dit was de laatste vraag. Wat nu?",
    choices: [
      { value: "write", label: "Bewaren: maak het bestand van onze organisatie" },
      { value: "change", label: "Eerst een antwoord veranderen" },
      { value: "stop", label: "Stoppen en later verdergaan" },
    ],
  });
  if (choice === "write") return undefined;
  if (choice === "stop") throw new Stopped();
  return change(draft, options);
}

/** Everything that was asked, by the part of the file it stands in. */
async function change(draft: Draft, options: WizardOptions): Promise<Draft> {
  const { organisation } = completedSoFar(draft, options.today);
  if (!organisation) throw new Error("a draft that was reviewed is whole");
  const facts = Map.groupBy(factSteps.filter((step) => step.kind !== "gate" && isMet(draft, step)), ({ chapter = "" }) => chapter);
  const groups = Map.groupBy(questionIds.filter((id) => isApplicable(questions[id], organisation)), (id) => questions[id].group);
  const part = await options.prompter.choose({
    message: "Waar gaat het over?",
    choices: [...[...facts.keys()].map((value) => ({ value, label: value })), ...[...groups.keys()].map((value) => ({ value, label: groupTitle(value, organisation) }))],
  });
  const steps = facts.get(part) ?? [];
  const ids = groups.get(part) ?? [];
  const choices: Choice[] = [
    ...steps.map(({ path, schema, about }, index) => ({ value: String(index), label: `${about ?? metaOf(schema).description ?? metaOf(schema).ask}`, hint: shownValue(valueAt(draft.input, path)) })),
    ...ids.map((id) => ({ value: id, label: say(questions[id].ask, organisation), hint: shownAnswer(id, draft) })),
  ];
  const chosen = await options.prompter.choose({ message: "Wat wil je veranderen?", choices });
  const id = ids.find((other) => other === chosen);
  if (id) return askQuestion(id, mustAnswer(organisation, id), draft, organisation, options.prompter);
  const step = steps[Number(chosen)];
  return step ? askFact(step, draft, options) : draft;
}

/** What was filled in, in a few words. */
export function shownValue(value: unknown): string {
  if (value === undefined) return "overgeslagen";
  if (Array.isArray(value)) return value.map((item) => (typeof item === "string" ? item : (item as { name: string }).name)).join(", ");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function shownAnswer(id: (typeof questionIds)[number], draft: Draft): string {
  const answer = valueAt(draft.input, ["answers", id]) as string | string[] | undefined;
  return answer === undefined ? "nog niet beslist" : [answer].flat().map((option) => questions[id].options[option]?.label ?? "").join(", ");
}
