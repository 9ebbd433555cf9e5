import { z } from "zod";

/** What is inside a default, an optional or a transform; nothing for a schema that wraps nothing. */
function innerOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  const wraps =
    schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional;
  return wraps ? (schema.unwrap() as z.ZodType) : undefined;
}

/** What a value itself must look like, below defaults, optionals and transforms. */
export function bareSchema(schema: z.ZodType): z.ZodType {
  const inner = innerOf(schema);
  return inner ? bareSchema(inner) : schema;
}

/** Description, kind and more of a field, wherever between default and value it was written. */
export function metaOf(schema: z.ZodType): z.GlobalMeta {
  const inner = innerOf(schema);
  return { ...(inner ? metaOf(inner) : {}), ...schema.meta() };
}

/** True when an officer need not write the field. */
export function isOptional(schema: z.ZodType): boolean {
  return !(schema instanceof z.ZodPipe) && innerOf(schema) !== undefined;
}

/** The fields of a group, by name; nothing for a schema that is not a group. */
export function fieldsOf(schema: z.ZodType): ReadonlyMap<string, z.ZodType> {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodObject) return new Map(Object.entries(bare.shape));
  if (bare instanceof z.ZodUnion) return fieldsOf(groupIn(bare) ?? z.never());
  if (!(bare instanceof z.ZodRecord)) return new Map();
  const names = bareSchema(bare.keyType as z.ZodType);
  const value = bare.valueType as z.ZodType;
  return new Map(names instanceof z.ZodEnum ? names.options.map((name) => [String(name), value]) : []);
}

function groupIn(union: z.ZodUnion): z.ZodType | undefined {
  return (union.options as z.ZodType[]).find((option) => bareSchema(option) instanceof z.ZodObject);
}

function listIn(schema: z.ZodType): z.ZodArray | undefined {
  const forms = schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]).map(bareSchema) : [schema];
  return forms.find((form) => form instanceof z.ZodArray);
}

/**
 * The schema of one field.
 *
 * @param path names and list positions, ["contacts", "communications", "email"]
 * @returns nothing for a path that does not exist
 */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    const list: z.ZodArray | undefined = typeof key === "number" && current ? listIn(bareSchema(current)) : undefined;
    current = list ? (list.element as z.ZodType) : current && fieldsOf(current).get(String(key));
  }
  return current;
}
