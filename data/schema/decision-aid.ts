import type { Circulation } from "./circulation.ts";
import { conditions } from "./conditions.ts";
import type { Organisation } from "./organisation.ts";
import type { OptionOf, QuestionId } from "./questions.ts";

/** Facts with yes or no that a part of the decision aid may depend on, besides the answers to the policy questions. */
type YesNoFact = "fosterCare" | "secretPlacements" | "minors";

/** Holds for an organisation that has, for each condition named, one of the values. */
export type When =
  & { readonly [Id in QuestionId]?: readonly OptionOf<Id>[] }
  & { readonly [Fact in YesNoFact]?: readonly ("yes" | "no")[] }
  & { readonly circulation?: readonly Circulation[] };

/** What differs from one organisation to the other: the first case that holds, else the last value. */
export type Depending<Value extends string> = Value | readonly [...{ readonly when: When; readonly is: Value }[], Value];

/** How an outcome sounds: yes; yes, provided that …; no; ask somebody first. */
export const verdicts = ["yes", "yesIf", "no", "ask"] as const;
export type Verdict = (typeof verdicts)[number];

export interface AidAnswer<Target extends string = string> {
  readonly label: Depending<string>;
  /** The question or outcome it leads to. */
  readonly to: Depending<Target>;
}

/** One question. Every sentence of the decision aid may hold facts and forms of address. */
export interface AidQuestion<Target extends string = string> {
  readonly ask: Depending<string>;
  /** One or two sentences that help to answer. */
  readonly help: Depending<string>;
  readonly answers: readonly AidAnswer<Target>[];
}

/** Where a path ends. */
export interface AidOutcome {
  readonly verdict: Verdict;
  /** What follows the verdict in the heading: "Nee: wacht tot morgen". */
  readonly title: Depending<string>;
  /** What to do now. */
  readonly text: Depending<string>;
  readonly why: Depending<string>;
  /** The rule it follows from: site path, with the id on that page where there is one, "/wat-nu/#eerst". */
  readonly rule: `/${string}/` | `/${string}/#${string}`;
}

/** Questions in the order of the sheet of paper: the first begins, and every answer leads further down or to an outcome. */
export interface DecisionAid {
  readonly questions: Readonly<Record<string, AidQuestion>>;
  readonly outcomes: Readonly<Record<string, AidOutcome>>;
}

/** A decision aid as it is; an answer that leads to what does not exist is a type error. */
export function defineDecisionAid<Question extends string, Outcome extends string>(aid: {
  readonly questions: Readonly<Record<Question, AidQuestion<NoInfer<Question | Outcome>>>>;
  readonly outcomes: Readonly<Record<Outcome, AidOutcome>>;
}): DecisionAid {
  return aid;
}

/** The value that holds for an organisation. */
export function chosenFor<Value extends string>(depending: Depending<Value>, organisation: Organisation): Value {
  if (typeof depending === "string") return depending;
  const found = depending.find((part) => typeof part === "string" || holds(part.when, organisation)) ?? "";
  return (typeof found === "string" ? found : found.is) as Value;
}

/** Every value it may have, whatever the organisation. */
export function allOf<Value extends string>(depending: Depending<Value>): Value[] {
  if (typeof depending === "string") return [depending];
  return depending.map((part) => (typeof part === "string" ? part : part.is));
}

/** The conditions a value depends on. */
export function conditionsOf(depending: Depending<string>): string[] {
  if (typeof depending === "string") return [];
  return depending.flatMap((part) => (typeof part === "string" ? [] : Object.keys(part.when)));
}

function holds(when: When, organisation: Organisation): boolean {
  return Object.entries(when).every(([name, values]: [string, readonly string[]]) =>
    conditions[name]?.of(organisation).some((value) => values.includes(value)));
}
