import { z } from "zod";
import { nearest } from "../../../scripts/report/nearest.ts";
import type { Problem } from "../../../scripts/report/problem.ts";
import { shown } from "../../../scripts/report/shown.ts";
import { bareSchema, fieldsOf, metaOf, schemaAt } from "./schema-tree.ts";
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
  const meta = metaAt(schema, fault.path);
  if (fault.code === "unrecognized_keys" || fault.code === "invalid_key") return unknownField(schema, fault.path);
  if (fault.input === undefined || fault.input === null) return missing(field, meta);
  switch (fault.code) {
    case "invalid_type": return wrongType(field, fault.expected, fault.input, meta);
    case "invalid_value": return unknownValue(field, fault.input, fault.values.map(String), meta);
    case "too_small": return tooSmall(field, fault);
    case "too_big": return tooBig(field, fault);
    default: return textRuleWords(fault.message, field, fault.input);
  }
}

/** What is known of a field; of an answer that may be explained, what is known of the answer. */
function metaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.GlobalMeta {
  const own = schemaAt(schema, path);
  if (!own) return {};
  const bare = bareSchema(own);
  return bare instanceof z.ZodUnion ? { ...metaOf(bare.options[0] as z.ZodType), ...metaOf(own) } : metaOf(own);
}

/** "Hier hoort: …", or the question itself. */
function explained({ description }: z.GlobalMeta): string {
  if (!description) return "";
  return description.endsWith("?") ? ` De vraag is: ${description}` : ` Hier hoort: ${description}`;
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
    ...(near
      ? { todo: `Bedoel je “${near}”? Pas dan de naam aan.` }
      : { todo: "Haal het veld weg, of kies een naam uit de lijst.", allowed: names }),
  };
}

function missing(field: string, meta: z.GlobalMeta): Words {
  if (field === "") return { code: "missing", what: "Er staat niets in.", todo: "Vul de gegevens in." };
  return { code: "missing", what: `“${field}” ontbreekt of is leeg.`, todo: `Vul dit in.${explained(meta)}` };
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

function wrongType(field: string, expected: string, input: unknown, meta: z.GlobalMeta): Words {
  const wanted = types[expected] ?? { name: expected, todo: "Pas de waarde aan." };
  const odd = typeof input === "number" && !Number.isFinite(input);
  const got = odd ? "geen gewoon getal" : types[Array.isArray(input) ? "array" : typeof input]?.name ?? "iets anders";
  const what = `${field === "" ? "Dit" : `“${field}”`} is ${got}, maar hier hoort ${wanted.name}.`;
  if (expected === "string" && typeof input === "number") return { code: "type", what, ...bareNumber(input, meta) };
  return { code: "type", what, todo: `${wanted.todo}${explained(meta)}` };
}

function bareNumber(input: number, { kind }: z.GlobalMeta): Pick<Words, "why" | "todo"> {
  if (kind === "phone") {
    return {
      why: "Zonder aanhalingstekens valt een nul vooraan weg.",
      todo: 'Schrijf het hele nummer tussen aanhalingstekens: "085 - 0000 101".',
    };
  }
  if (kind === "date") return { why: "Zonder aanhalingstekens wordt een datum uitgerekend, als een aftreksom.", todo: 'Schrijf de datum tussen aanhalingstekens: "2026-11-21".' };
  return { why: "Zonder aanhalingstekens kan een cijfer wegvallen: 1.10 wordt 1.1.", todo: `Zet er aanhalingstekens omheen: "${input}".` };
}

function unknownValue(field: string, input: unknown, values: readonly string[], meta: z.GlobalMeta): Words {
  const { labels = {}, formerly = {} } = meta;
  const what = `“${shown(input)}” kan niet bij “${field}”.`;
  const old = shown(input).toLowerCase();
  if (Object.hasOwn(formerly, old)) return { code: "value", what, todo: `Dat heet nu “${formerly[old]}”.` };
  const near = nearest(shown(input), values);
  return {
    code: "value",
    what,
    todo: near ? `Bedoel je “${near}”?` : `Kies een waarde uit de lijst.${explained(meta)}`,
    allowed: values.map((value) => (labels[value] ? `${value} (${labels[value]})` : value)),
  };
}

function tooSmall(field: string, { origin, minimum }: z.core.$ZodIssueTooSmall): Words {
  if (origin === "string") return { code: "missing", what: `“${field}” is leeg.`, todo: "Vul een tekst in." };
  if (origin === "array") return { code: "missing", what: `“${field}” is een lege lijst.`, todo: "Zet er ten minste één waarde in." };
  return { code: "length", what: `“${field}” is te klein.`, todo: `Kies ${minimum} of hoger.` };
}

function tooBig(field: string, { origin, maximum, input }: z.core.$ZodIssueTooBig): Words {
  if (origin === "array") return { code: "length", what: `“${field}” is een te lange lijst.`, todo: `Houd er hoogstens ${maximum} over.` };
  if (origin !== "string") return { code: "length", what: `“${field}” is te groot.`, todo: `Kies ${maximum} of lager.` };
  return {
    code: "length",
    what: `“${field}” is ${String(input).length} tekens lang; hoogstens ${maximum} passen er.`,
    todo: "Maak de tekst korter.",
  };
}
