import { z } from "zod";
import { contradiction, type Finding } from "./contradiction.ts";
import { factsSchema } from "./facts.ts";
import { bareSchema, fieldsOf, metaOf } from "./shape/schema-tree.ts";

/** Fields in which still stands what `npm run init` puts there as long as nobody knows the real value. */
export const placeholders = contradiction("placeholder", "warning", (organisation) => placeholdersIn(factsSchema, organisation, []));

function placeholdersIn(schema: z.ZodType, value: unknown, at: readonly PropertyKey[]): Finding[] {
  if (value === undefined) return [];
  const { placeholder } = metaOf(schema);
  if (placeholder !== undefined && JSON.stringify(value) === JSON.stringify(placeholder)) return [standsIn(value, at)];
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodArray) return (value as unknown[]).flatMap((element, index) => placeholdersIn(bare.element as z.ZodType, element, [...at, index]));
  if (!(bare instanceof z.ZodObject)) return [];
  return [...fieldsOf(schema)].flatMap(([name, field]) => placeholdersIn(field, (value as Record<string, unknown>)[name], [...at, name]));
}

function standsIn(value: unknown, at: readonly PropertyKey[]): Finding {
  const shown = typeof value === "string" ? value : (value as { name: string }[])[0]?.name;
  return {
    at,
    what: `Hier staat nog “${shown}”.`,
    why: "Dat staat er alleen zolang het echte gegeven er niet is. Lezers hebben er niets aan.",
    todo: "Vul het echte gegeven in voordat de site naar lezers gaat.",
  };
}
