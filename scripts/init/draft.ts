import { valueAt } from "../../data/schema/value-at.ts";

/** What was answered so far: it is kept in a file, so it holds nothing but text, numbers, lists and groups. */
export interface Draft {
  /** In the form of an organisation file, with only the fields that were filled in. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Names of questions that were met and left open: "answers.aiTools", "contacts". */
  readonly skipped: readonly string[];
  /** Names of questions before a whole group that were answered with yes. */
  readonly opened: readonly string[];
  /** Contradictions that were seen and left as they are. */
  readonly seen: readonly string[];
  /** Absolute path of the logo that is copied into the folder in the end. */
  readonly logo?: string;
}

/** Names and list positions: ["approvedAiTools", 0, "name"]. */
export type Path = readonly (string | number)[];

export const emptyDraft: Draft = { input: {}, skipped: [], opened: [], seen: [] };

/** The name under which a field is remembered: "contacts.communications.email". */
export const keyOf = (path: Path): string => path.join(".");

/** The same input with one field different; undefined takes the field away, and a group that is empty then. */
export function withValue(input: Readonly<Record<string, unknown>>, path: Path, value: unknown): Record<string, unknown> {
  return placed(input, path, value) as Record<string, unknown>;
}

function placed(group: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === "number") {
    const list = Array.isArray(group) ? (group as unknown[]) : [];
    return list.map((element, index) => (index === key ? placed(element, rest, value) : element));
  }
  const fields = (group ?? {}) as Record<string, unknown>;
  const part = placed(fields[key], rest, value);
  const isGone = part === undefined || (value === undefined && isEmptyGroup(part));
  const others = Object.entries(fields).filter(([name]) => name !== key || !isGone);
  return { ...Object.fromEntries(others), ...(isGone ? {} : { [key]: part }) };
}

/** A group from which the last field was taken away. */
function isEmptyGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The draft with an answer; an answer of undefined was left open. */
export function answered(draft: Draft, path: Path, value: unknown): Draft {
  const key = keyOf(path);
  const skipped = draft.skipped.filter((other) => other !== key);
  return { ...draft, input: withValue(draft.input, path, value), skipped: value === undefined ? [...skipped, key] : skipped };
}

/** True when a question was met and left open, by itself or with its whole group. */
export function isSkipped({ skipped }: Draft, path: Path): boolean {
  return path.some((_, index) => skipped.includes(keyOf(path.slice(0, index + 1))));
}

/** True when there is nothing left to ask here. */
export function isAsked(draft: Draft, path: Path): boolean {
  return valueAt(draft.input, path) !== undefined || isSkipped(draft, path);
}
