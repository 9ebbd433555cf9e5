import { z } from "zod";
import { bareSchema, fieldsOf, isOptional, metaOf } from "../../data/schema/shape/schema-tree.ts";

const textExamples: Readonly<Record<string, string>> = { date: "2026-11-21", url: "https://…", email: "…@…" };

/** A value of the right shape for a field that is not filled in: its default where it has one, and else "…" to replace. */
export function exampleValue(schema: z.ZodType): unknown {
  const standard = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  if (typeof standard === "string" || typeof standard === "boolean") return standard;
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodArray) return [exampleValue(bare.element as z.ZodType)];
  if (bare instanceof z.ZodRecord) return { [firstKey(bare)]: exampleValue(bare.valueType as z.ZodType) };
  if (bare instanceof z.ZodObject) return exampleGroup(bare);
  if (bare instanceof z.ZodEnum) return bare.options[0];
  if (bare instanceof z.ZodBoolean) return true;
  if (bare instanceof z.ZodNumber) return metaOf(schema).suggest ?? 12;
  return textExamples[metaOf(schema).kind ?? ""] ?? "…";
}

function exampleGroup(group: z.ZodType): unknown {
  const required = [...fieldsOf(group)].filter(([, field]) => !isOptional(field));
  return Object.fromEntries(required.map(([name, field]) => [name, exampleValue(field)]));
}

function firstKey({ keyType }: z.ZodRecord): string {
  const bare = bareSchema(keyType as z.ZodType);
  return bare instanceof z.ZodEnum ? String(bare.options[0]) : "…";
}
