import { expect, test } from "vitest";
import { z } from "zod";
import { factsSchema } from "../../data/schema/facts.ts";
import { bareSchema, fieldsOf, isOptional, metaOf } from "../../data/schema/shape/schema-tree.ts";
import { factSteps } from "../../scripts/init/fact-steps.ts";

/** Every field that an organisation cannot leave out, by its path. */
function required(schema: z.ZodType, path: string[]): { key: string; field: z.ZodType }[] {
  return [...fieldsOf(schema)].filter(([, field]) => !isOptional(field)).flatMap(([name, field]) =>
    bareSchema(field) instanceof z.ZodObject ? required(field, [...path, name]) : [{ key: [...path, name].join("."), field }]);
}

test("every field that an organisation cannot do without is asked for, or proposed", () => {
  const asked = new Set(factSteps.map(({ path }) => path.join(".")));
  expect(required(factsSchema, []).filter(({ key, field }) => !asked.has(key) && metaOf(field).suggest === undefined)).toEqual([]);
});

test("every question about a fact is a question in Dutch, and no field is asked twice", () => {
  const questions = factSteps.map(({ kind, schema, path }) => ({ key: path.join("."), text: kind === "gate" ? metaOf(schema).gate : metaOf(schema).ask }));
  expect(questions.filter(({ text }) => !text?.includes("?") && !text?.includes("meer zijn"))).toEqual([]);
  expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
});
