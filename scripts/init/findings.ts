import type { Finding } from "../../data/schema/contradiction.ts";
import { contradictions } from "../../data/schema/contradictions.ts";
import { neededFacts } from "../../data/schema/needed-facts.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { type QuestionId, questions } from "../../data/schema/questions.ts";
import { fieldName } from "../../data/schema/shape/check-shape.ts";
import type { Problem } from "../../scripts/report/problem.ts";

/** A contradiction that holds now. */
export interface Found extends Finding {
  readonly level: Problem["level"];
  /** Which contradiction, and where: the same as long as it holds. */
  readonly key: string;
}

const all = [...contradictions, neededFacts];

/** Every contradiction in an organisation; a fact that is missing is told once, by the check that explains it best. */
export function findingsOf(organisation: Organisation): Found[] {
  const told = new Set<string>();
  return all.flatMap(({ id, level, check }) => check(organisation).flatMap((finding) => {
    const field = fieldName(finding.at);
    if (id === neededFacts.id && told.has(field)) return [];
    told.add(field);
    return [{ ...finding, level, key: `${id} ${field}` }];
  }));
}

/** True as long as this contradiction holds. */
export function holds(key: string, organisation: Organisation): boolean {
  const [id] = key.split(" ");
  return all.some((one) => one.id === id && one.check(organisation).some(({ at }) => `${id} ${fieldName(at)}` === key));
}

/** One answer given, in the place of what stands there now. */
export function withAnswer(organisation: Organisation, id: QuestionId, answer: string | readonly string[]): Organisation {
  const answers = { ...organisation.answers, [id]: { answer, reason: "", decided: true } };
  return { ...organisation, answers };
}

/** Every answer that could be given to a question; of more than one at a time, none and the default. */
export function answersOf(id: QuestionId): (string | readonly string[])[] {
  const { multiple, options, default: standard } = questions[id];
  return multiple ? [[], standard] : Object.keys(options);
}

/** An answer that ends a contradiction without making a new error. */
export interface Mend {
  readonly id: QuestionId;
  readonly answer: string | readonly string[];
}

/**
 * How a contradiction can be ended with one other answer to one of these questions: tried out, not written down, so that
 * it is right for every contradiction there will ever be.
 *
 * @param canBeAsked true for a field that the wizard asks for once an answer needs it: that is no new error
 */
export function mendsOf({ key }: Found, organisation: Organisation, ids: readonly QuestionId[], canBeAsked: (field: string) => boolean): Mend[] {
  const errors = errorKeys(organisation);
  return ids.flatMap((id) => answersOf(id).filter((answer) => {
    const mended = withAnswer(organisation, id, answer);
    return !holds(key, mended) && errorKeys(mended).every((error) => errors.includes(error) || canBeAsked(fieldOf(error)));
  }).map((answer) => ({ id, answer })));
}

/** True when the answer to one of these questions can still end the contradiction. */
export function dependsOn({ key }: Found, organisation: Organisation, ids: readonly QuestionId[]): boolean {
  return ids.some((id) => answersOf(id).some((answer) => !holds(key, withAnswer(organisation, id, answer))));
}

/** The error that makes it impossible to leave a question open; nothing for nearly every question. */
export function mustAnswer(organisation: Organisation, id: QuestionId): Found | undefined {
  if (organisation.answers[id].decided) return undefined;
  const here = `answers.${id}`;
  return findingsOf(organisation).find(({ level, at, key }) =>
    level === "error" && fieldName(at) === here && !holds(key, withAnswer(organisation, id, questions[id].default)));
}

const fieldOf = (key: string) => key.split(" ")[1] ?? "";

function errorKeys(organisation: Organisation): string[] {
  return findingsOf(organisation).filter(({ level }) => level === "error").map(({ key }) => key);
}
