import { z } from "zod";
import { nearest } from "../../../scripts/report/nearest.ts";
import type { Problem } from "../../../scripts/report/problem.ts";
import { shown } from "../../../scripts/report/shown.ts";
import { fieldsOf, metaOf, schemaAt } from "./schema-tree.ts";
import { textRuleWords } from "./text-rule-words.ts";

/** What is told about a fault, apart from where it is. */
export type Words = Pick<Problem, "code" | "what" | "why" | "todo" | "allowed">;

/**
 * A fault in Dutch.
 *
 * @param schema the whole schema, for the explanation and the names that are allowed
 * @param field the field as people write it, "contacts.communications.email"
 */
export function wordsOf(schema: z.ZodType, fault: z.core.$ZodIssue, field: string): Words {
  const own = schemaAt(schema, fault.path);
  if (fault.code === "unrecognized_keys" || fault.code === "invalid_key") return unknownField(schema, fault.path);
  if (fault.input === undefined || fault.input === null) return missing(field, own);
  const description = own && metaOf(own).description;
  return { why: description && `Hier hoort: ${description}`, ...wordsOfValue(fault, field, own) };
}

function wordsOfValue(fault: z.core.$ZodIssue, field: string, own: z.ZodType | undefined): Words {
  switch (fault.code) {
    case "invalid_type": return wrongType(field, fault.expected, fault.input);
    case "invalid_value": return unknownValue(field, fault.input, fault.values.map(String), own);
    case "too_small": return tooSmall(field, fault);
    case "too_big": return tooBig(field, fault);
    default: return textRuleWords(fault.message, field, fault.input);
  }
}

function unknownField(schema: z.ZodType, path: readonly PropertyKey[]): Words {
  const group = path.slice(0, -1);
  const names = [...fieldsOf(schemaAt(schema, group) ?? z.never()).keys()];
  const near = nearest(String(path.at(-1)), names);
  const where = group.length === 0 ? "" : ` in ${group.map(String).join(".")}`;
  return {
    code: "unknown-field",
    what: `“${shown(path.at(-1))}” is geen bekend veld${where}.`,
    why: "Een veld met een andere naam wordt nergens gebruikt.",
    ...(near ? { todo: `Bedoel je “${near}”? Pas dan de naam aan.` } : { todo: "Haal het veld weg, of kies een naam uit de lijst.", allowed: names }),
  };
}

function missing(field: string, schema: z.ZodType | undefined): Words {
  const description = schema && metaOf(schema).description;
  return {
    code: "missing",
    what: field === "" ? "Er staat niets in." : `“${field}” ontbreekt of is leeg.`,
    why: description && `Hier hoort: ${description}`,
    todo: "Vul dit veld in.",
  };
}

/** How each type is called, and how to write it. */
const types: Readonly<Record<string, { name: string; todo: string }>> = {
  string: { name: "tekst", todo: "Zet de waarde tussen aanhalingstekens: \"…\"." },
  number: { name: "een getal", todo: "Schrijf alleen cijfers, zonder aanhalingstekens." },
  int: { name: "een heel getal", todo: "Schrijf alleen cijfers, zonder aanhalingstekens en zonder komma." },
  boolean: { name: "ja of nee", todo: "Schrijf true (ja) of false (nee), zonder aanhalingstekens." },
  array: { name: "een lijst", todo: "Zet blokhaken om de waarden: [\"…\", \"…\"]." },
  object: { name: "een groep velden", todo: "Zet accolades om de velden: { name: \"…\" }." },
  record: { name: "een groep velden", todo: "Zet accolades om de velden: { whatsapp: { … } }." },
};

function wrongType(field: string, expected: string, input: unknown): Words {
  const wanted = types[expected] ?? { name: expected, todo: "Pas de waarde aan." };
  const got = types[Array.isArray(input) ? "array" : typeof input]?.name ?? "iets anders";
  return { code: "type", what: `“${field}” is ${got}, maar hier hoort ${wanted.name}.`, todo: wanted.todo };
}

function unknownValue(field: string, input: unknown, values: readonly string[], own: z.ZodType | undefined): Words {
  const labels = own && metaOf(own).labels;
  const near = nearest(String(input), values);
  return {
    code: "value",
    what: `“${shown(input)}” kan niet bij “${field}”.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een waarde uit de lijst.",
    allowed: values.map((value) => (labels?.[value] ? `${value} (${labels[value]})` : value)),
  };
}

function tooSmall(field: string, { origin, minimum }: z.core.$ZodIssueTooSmall): Words {
  if (origin === "string") return { code: "missing", what: `“${field}” is leeg.`, todo: "Vul een tekst in." };
  if (origin === "array") return { code: "missing", what: `“${field}” is een lege lijst.`, todo: "Zet er ten minste één waarde in." };
  return { code: "length", what: `“${field}” is te klein.`, todo: `Kies ${minimum} of hoger.` };
}

function tooBig(field: string, { origin, maximum, input }: z.core.$ZodIssueTooBig): Words {
  if (origin !== "string") return { code: "length", what: `“${field}” is te groot.`, todo: `Kies ${maximum} of lager.` };
  return {
    code: "length",
    what: `“${field}” is ${String(input).length} tekens lang; hoogstens ${maximum} passen er.`,
    todo: "Maak de tekst korter.",
  };
}
