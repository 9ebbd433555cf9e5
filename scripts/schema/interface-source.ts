import { z } from "zod";
import { type QuestionId, inGeneralWords, questions } from "../../data/schema/questions.ts";
import { bareSchema, fieldsOf, isOptional, metaOf } from "../../data/schema/shape/schema-tree.ts";

const heading = `// Gemaakt door \`npm run schema\` uit de schema's in deze map. Niet met de hand veranderen: die verandering gaat verloren.
`;

const answerInput = (explained: z.ZodType, types: Types): string => `
/** Een antwoord alleen, of met de reden erbij en wie het wanneer besloot. */
type AnswerInput<Answer> =
  | Answer
  | ${groupSource(explained, types, "    ").replace(/answer: .*;/, "answer: Answer;")};
`;

/** Types with a name of their own, in the order in which they were met. */
type Types = Map<string, string>;

/**
 * TypeScript source of the interface an officer writes against, with every explanation as a doc comment. TypeScript could
 * infer the same type from the schema, but an editor would then show none of the explanations.
 *
 * @param schema the organisation schema; a part with a title becomes a type of its own
 */
export function interfaceSource(schema: z.ZodType): string {
  const types: Types = new Map();
  const body = groupSource(schema, types, "");
  const named = [...types.values()].join("");
  return `${heading}
/** Alles wat een organisatie invult. */
export interface OrganisationInput ${body}
${named}`;
}

function groupSource(schema: z.ZodType, types: Types, indent: string): string {
  const fields = [...fieldsOf(schema)].map(([name, field]) => fieldSource(name, field, types, `${indent}  `));
  return `{\n${fields.join("\n")}\n${indent}}`;
}

function fieldSource(name: string, schema: z.ZodType, types: Types, indent: string): string {
  const given = schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault ? " | undefined" : "";
  const mark = isOptional(schema) ? "?" : "";
  return `${docComment(docLines(name, schema), indent)}${indent}${name}${mark}: ${typeSource(schema, types, indent)}${given};`;
}

function typeSource(schema: z.ZodType, types: Types, indent: string): string {
  const { title } = metaOf(schema);
  if (title === undefined) return unnamedSource(schema, types, indent);
  if (!types.has(title)) {
    const source = unnamedSource(schema, types, "");
    types.set(title, source.startsWith("{") ? `\ninterface ${title} ${source}\n` : `\ntype ${title} = ${source};\n`);
  }
  return title;
}

function unnamedSource(schema: z.ZodType, types: Types, indent: string): string {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodObject) return groupSource(bare, types, indent);
  if (bare instanceof z.ZodArray) {
    const element = typeSource(bare.element as z.ZodType, types, indent);
    return element.includes(" | ") ? `(${element})[]` : `${element}[]`;
  }
  if (bare instanceof z.ZodRecord) {
    const [key, value] = [bare.keyType, bare.valueType].map((part) => typeSource(part as z.ZodType, types, indent));
    const record = `Record<${key}, ${value}>`;
    return key === "string" ? record : `Partial<${record}>`;
  }
  if (bare instanceof z.ZodUnion) return answerSource(bare, types, indent);
  return scalarSource(bare);
}

/** The one union there is: an answer alone, or explained. */
function answerSource(union: z.ZodUnion, types: Types, indent: string): string {
  const [alone, explained] = union.options as [z.ZodType, z.ZodType];
  if (!types.has("AnswerInput")) types.set("AnswerInput", answerInput(explained, types));
  return `AnswerInput<${typeSource(alone, types, indent)}>`;
}

function scalarSource(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => JSON.stringify(option)).join(" | ");
  if (schema instanceof z.ZodString) return "string";
  if (schema instanceof z.ZodNumber) return "number";
  if (schema instanceof z.ZodBoolean) return "boolean";
  throw new Error(`no type for ${schema.constructor.name}`);
}

/** The explanation of a field: of a question its answers as well. */
function docLines(name: string, schema: z.ZodType): string[] {
  const { description = "" } = metaOf(schema);
  if (name in questions) return questionLines(name as QuestionId);
  const standard = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  const isPlain = typeof standard === "string" || typeof standard === "boolean";
  return [isPlain ? `${description} Standaard: ${standard}.` : description];
}

function questionLines(id: QuestionId): string[] {
  const { ask, why, options, default: standard } = questions[id];
  const lines = Object.entries(options).map(([option, { label }]) => `- ${option}: ${label}${[standard].flat().includes(option) ? " (standaard)" : ""}`);
  return [ask, "", why, "", ...lines].map(inGeneralWords);
}

function docComment(lines: readonly string[], indent: string): string {
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}
