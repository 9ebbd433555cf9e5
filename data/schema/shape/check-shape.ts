import { z } from "zod";
import { nearest } from "../../../scripts/report/nearest.ts";
import type { Problem } from "../../../scripts/report/problem.ts";
import { fieldsOf, schemaAt } from "./schema-tree.ts";
import { wordsOf } from "./words.ts";

/** Where the value stands that is checked. */
export interface Place {
  readonly file: string;
  /** Line of a field, or of the nearest group around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** The value with every default filled in, or all that is wrong with it. */
export type Checked<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

/** A fault in one field, in terms of the schema. */
type Fault = z.core.$ZodIssue;

/**
 * Holds what somebody wrote against a schema and says everything that is wrong in Dutch, each field once.
 *
 * @param schema its descriptions explain a field, so each field has one
 */
export function checkShape<Schema extends z.ZodType>(schema: Schema, input: unknown, place: Place): Checked<z.output<Schema>> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const faults = firstOfEachField(result.error.issues.flatMap(flatten));
  const meant = new Set(faults.flatMap((fault) => meantFields(schema, fault)));
  const told = faults.filter((fault) => !(isMissing(fault) && meant.has(fieldName(fault.path))));
  return { problems: told.map((fault) => problemOf(schema, fault, place)) };
}

function problemOf(schema: z.ZodType, fault: Fault, { file, lineOf }: Place): Problem {
  const field = fieldName(fault.path);
  return { level: "error", file, line: lineOf(fault.path), field, ...wordsOf(schema, fault, field) };
}

/** "officialChannels.2.url": a place in a list counts from 1, as people do. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === "number" ? key + 1 : String(key))).join(".");
}

/** One fault a field: several unknown fields are taken apart, and of several forms the one that was meant is told. */
function flatten(fault: Fault): Fault[] {
  if (fault.code === "unrecognized_keys") return fault.keys.map((key) => ({ ...fault, path: [...fault.path, key], keys: [key] }));
  if (fault.code !== "invalid_union") return [fault];
  const form = fault.errors.find((faults) => !isOtherType(faults)) ?? fault.errors[0] ?? [];
  return form.flatMap(flatten).map((inner) => ({ ...inner, path: [...fault.path, ...inner.path] }));
}

/** The value is of a wholly different kind, so this form was not what was meant. */
function isOtherType(faults: readonly Fault[]): boolean {
  return faults.some(({ code, path }) => path.length === 0 && code === "invalid_type");
}

function firstOfEachField(faults: readonly Fault[]): Fault[] {
  const byField = new Map<string, Fault>();
  for (const fault of faults) if (!byField.has(fieldName(fault.path))) byField.set(fieldName(fault.path), fault);
  return [...byField.values()];
}

/** The field that was probably meant by an unknown one: it need not be called missing as well. */
function meantFields(schema: z.ZodType, fault: Fault): string[] {
  if (fault.code !== "unrecognized_keys") return [];
  const group = fault.path.slice(0, -1);
  const near = nearest(String(fault.path.at(-1)), [...fieldsOf(schemaAt(schema, group) ?? schema).keys()]);
  return near ? [fieldName([...group, near])] : [];
}

function isMissing({ input }: Fault): boolean {
  return input === undefined || input === null;
}
