import { z } from "zod";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { OrganisationInput } from "../../data/schema/organisation-input.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { bareSchema, fieldsOf, metaOf } from "../../data/schema/shape/schema-tree.ts";
import { answersText } from "./answers-text.ts";
import { comment, heading } from "./comment.ts";
import { exampleValue } from "./example-value.ts";
import { literal, propertyName } from "./literal.ts";

/** What is known of an organisation when its file is written. */
export interface FileContents {
  readonly input: OrganisationInput;
  /** The same organisation with every default: for the words of its questions, and for which of them apply. */
  readonly organisation: Organisation;
  /** Fields that nobody filled in, with why they hold something all the same: "contacts.emergency". */
  readonly remarks?: ReadonlyMap<string, string>;
}

const intro = [
  'Tekst staat tussen "…". Achter elke regel komt een komma.',
  "Een regel met // ervoor telt niet mee. Haal de // weg om hem te gebruiken, en vul in wat er hoort.",
  "Houd in een goede editor de muis op een woord: dan zie je wat er moet komen en wat er kan.",
  "Wat je weglaat, krijgt de standaard. Wat niet weg mag, meldt Leidraad vanzelf.",
];

/**
 * The text of an organisation file, explained for who will keep it: above every field what it is for, and for every field
 * and question that was left open a line that is ready to be used.
 *
 * @returns TypeScript that gives the same input when it is read
 */
export function organisationFileText(contents: FileContents): string {
  const { input, organisation } = contents;
  return [
    comment(`Dit zijn de gegevens en keuzes van ${organisation.name}.`, ""),
    "//\n",
    ...intro.map((line) => `//  - ${line}\n`),
    '\nimport { defineOrganisation } from "leidraad";\n\nexport default defineOrganisation({',
    fieldsText(organisationSchema, input, [], contents).replace(/^\n(?=\n)/u, ""),
    "});\n",
  ].join("");
}

type Group = Readonly<Record<string, unknown>>;

/** Every field of a group, in the order of the schema. */
function fieldsText(schema: z.ZodType, given: object, path: readonly string[], contents: FileContents): string {
  return [...fieldsOf(schema)].map(([name, field]) => fieldText(field, (given as Group)[name], [...path, name], contents)).join("");
}

function fieldText(schema: z.ZodType, value: unknown, path: readonly string[], contents: FileContents): string {
  const { chapter, description = "", asked } = metaOf(schema);
  if (asked === "never" && value === undefined) return "";
  const indent = "  ".repeat(path.length);
  const remark = remarkOn(schema, path, contents.remarks);
  return [
    chapter ? heading(chapter, indent, "───") : "",
    path.length === 1 || chapter ? "\n" : "",
    comment(description, indent),
    explanation(schema, indent),
    remark ? comment(remark, indent) : "",
    valueText(schema, value, path, contents),
  ].join("");
}

/** What is to be said of a field; of a value on one line, what is to be said of any part of it. */
function remarkOn(schema: z.ZodType, path: readonly string[], remarks: FileContents["remarks"] = new Map()): string | undefined {
  const key = path.join(".");
  if (isOpenGroup(schema)) return undefined;
  return [...remarks].filter(([name]) => name === key || name.startsWith(`${key}.`)).map(([, remark]) => remark).sort()[0];
}

function valueText(schema: z.ZodType, value: unknown, path: readonly string[], contents: FileContents): string {
  const indent = "  ".repeat(path.length);
  const name = propertyName(path.at(-1) ?? "");
  if (path.join(".") === "answers") return `${indent}answers: {${answersText(contents.input.answers ?? {}, contents.organisation)}${indent}},\n`;
  if (isOpenGroup(schema)) return `${indent}${name}: {\n${fieldsText(schema, (value ?? {}), path, contents)}${indent}},\n`;
  const before = `${indent}${name}: `;
  if (value !== undefined) return `${before}${literal(value, indent, before.length + 1)},\n`;
  const ready = `${name}: ${literal(exampleValue(schema), indent, 0)},`;
  return ready.split("\n").map((line) => `${indent}// ${line.slice(line.startsWith(indent) ? indent.length : 0)}\n`).join("");
}

/** A group whose fields each have a line and an explanation; a named form, such as a contact, is written as one value. */
function isOpenGroup(schema: z.ZodType): boolean {
  return bareSchema(schema) instanceof z.ZodObject && metaOf(schema).title === undefined;
}

/** What a form with several fields is made of, and what a closed list offers. */
function explanation(schema: z.ZodType, indent: string): string {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodEnum) return options(schema, indent);
  if (bare instanceof z.ZodArray) return options(bare.element as z.ZodType, indent) || formText(bare.element as z.ZodType, indent);
  if (bare instanceof z.ZodRecord) return formText(bare.valueType as z.ZodType, indent);
  if (!(bare instanceof z.ZodObject) || !isOpenGroup(schema)) return "";
  const children = [...fieldsOf(schema).values()];
  const [first] = children;
  const isOfOneForm = first !== undefined && children.every((child) => metaOf(child).title !== undefined);
  return isOfOneForm ? formText(first, indent) : "";
}

function options(schema: z.ZodType, indent: string): string {
  const bare = bareSchema(schema);
  if (!(bare instanceof z.ZodEnum)) return "";
  const { labels = {} } = metaOf(schema);
  const named = bare.options.map((option) => (labels[option] ? `"${option}" (${labels[option]})` : `"${option}"`));
  return comment(`Kies uit: ${named.join(", ")}.`, indent);
}

function formText(form: z.ZodType, indent: string): string {
  const lines = [...fieldsOf(form)].map(([name, field]) => comment(`${name}: ${metaOf(field).description ?? ""}`, `${indent}`).replaceAll(/^(\s*)\/\/ /gmu, "$1//   "));
  return lines.length === 0 ? "" : `${comment("Daarin staat:", indent)}${lines.join("")}`;
}
