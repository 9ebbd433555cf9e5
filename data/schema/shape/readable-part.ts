import { z } from "zod";
import { bareSchema, fieldsOf } from "./schema-tree.ts";

/** Thrown when something asks for a field that could not be read. */
class UnknownValue extends Error {}

/**
 * As much as can be read of a value that does not fit its schema: fields that do fit, with their defaults, and in the
 * place of each other field one that throws when it is asked for (see `whereKnown`). So that a report can hold what
 * does not fit together as well as what is mistyped.
 */
export function readablePart(schema: z.ZodType, input: unknown): object {
  const group = typeof input === "object" && input !== null ? (input as Record<string, unknown>) : {};
  const properties = [...fieldsOf(schema)].map(([name, field]) => [name, readable(field, group[name])] as const);
  return Object.defineProperties({}, Object.fromEntries(properties));
}

function readable(schema: z.ZodType, input: unknown): PropertyDescriptor {
  const result = schema.safeParse(input);
  if (result.success) return { enumerable: true, value: result.data };
  if (bareSchema(schema) instanceof z.ZodObject && input !== undefined) return { enumerable: true, value: readablePart(schema, input) };
  return { enumerable: true, get: unknown };
}

function unknown(): never {
  throw new UnknownValue();
}

/** What `look` returns, or nothing when it asked for a field that could not be read. */
export function whereKnown<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof UnknownValue) return undefined;
    throw error;
  }
}
