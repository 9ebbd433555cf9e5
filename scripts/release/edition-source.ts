import type { ArrayExpression, Expression, ObjectExpression } from "acorn";
import { exportedObject, parseSource, propertiesOf } from "../../data/schema/loading/source-tree.ts";
import type { Audience } from "../../data/schema/edition.ts";

/** A version as the history in an organisation file tells it. */
export interface ToldVersion {
  readonly version: string;
  readonly date: string;
  readonly changes: string;
  readonly audience: readonly Audience[];
}

/** What a release changes in an organisation file. */
export interface EditionChange {
  readonly version: string;
  readonly date: string;
  readonly nextReview: string;
  /** What comes on top of the history, newest first. */
  readonly told: readonly ToldVersion[];
}

/** Text to put in the place of a part of the source; an empty part only adds. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * An organisation file with a new version in it. Only what must change is touched: comments, order and layout stay.
 *
 * @param source the text of the file
 * @returns undefined when the file is written in another way than expected; whoever uses the result loads it first
 */
export function withNewVersion(source: string, change: EditionChange): string | undefined {
  const parsed = parseSource(source);
  const root = "program" in parsed ? exportedObject(parsed.program) : undefined;
  const edition = root && valueOf(root, "edition");
  if (edition?.type !== "ObjectExpression") return undefined;
  const edits = [
    ...(["version", "date", "nextReview"] as const).map((field) => literalEdit(source, edition, field, change[field])),
    historyEdit(source, edition, change.told),
  ];
  return edits.some((edit) => edit === undefined) ? undefined : applied(source, edits as Edit[]);
}

/** The history as an officer would type it, for when the file cannot be changed for her. */
export function historyToType(told: readonly ToldVersion[]): string {
  return told.map((one) => `${entry(one, "\n", "")},`).join("\n");
}

function valueOf(object: ObjectExpression, name: string): Expression | undefined {
  const found = propertiesOf(object).filter((one) => one.name === name);
  return found.length === 1 ? found[0]?.property.value : undefined;
}

function literalEdit(source: string, edition: ObjectExpression, field: string, value: string): Edit | undefined {
  const node = valueOf(edition, field);
  if (node?.type !== "Literal" || typeof node.value !== "string") return undefined;
  return { start: node.start, end: node.end, text: quoted(value, source[node.start]) };
}

/** In the quotes that stood there. */
function quoted(value: string, quote = '"'): string {
  const double = JSON.stringify(value);
  return quote === "'" ? `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : double;
}

function historyEdit(source: string, edition: ObjectExpression, told: readonly ToldVersion[]): Edit | undefined {
  const eol = source.includes("\r\n") ? "\r\n" : "\n";
  if (!propertiesOf(edition).some(({ name }) => name === "history")) return addedHistory(source, edition, told, eol);
  const history = valueOf(edition, "history");
  return history?.type === "ArrayExpression" ? topOf(source, edition, history, told, eol) : undefined;
}

/** Straight behind the bracket, so that a comment above the newest so far stays with it. */
function topOf(source: string, edition: ObjectExpression, { start, end, elements: [first] }: ArrayExpression, told: readonly ToldVersion[], eol: string): Edit {
  const after = start + 1;
  if (first && !source.slice(start, first.start).includes("\n")) {
    return { start: after, end: after, text: `${source.slice(after, first.start)}${told.map((one) => `${inlineEntry(one)}, `).join("")}`.trimStart() };
  }
  const indent = first ? indentAt(source, first.start) : `${fieldIndent(source, edition)}  `;
  const entries = told.map((one) => `${eol}${indent}${entry(one, eol, indent)},`).join("");
  if (first || source.slice(start, end).includes("\n")) return { start: after, end: after, text: entries };
  return { start: after, end: after, text: `${entries}${eol}${fieldIndent(source, edition)}` };
}

/** As the last field; what stands behind the field before it, a comma or a comment, stays there. */
function addedHistory(source: string, edition: ObjectExpression, told: readonly ToldVersion[], eol: string): Edit | undefined {
  const last = edition.properties.at(-1);
  if (!last) return undefined;
  if (!source.slice(edition.start, edition.end).includes("\n")) {
    return { start: last.end, end: last.end, text: `, history: [${told.map(inlineEntry).join(", ")}]` };
  }
  const indent = fieldIndent(source, edition);
  const entries = told.map((one) => `${eol}${indent}  ${entry(one, eol, `${indent}  `)},`).join("");
  const lineEnd = source.indexOf(eol, last.end);
  const behind = source.slice(last.end, lineEnd);
  if (lineEnd < 0 || lineEnd > edition.end) return undefined;
  const comma = /^\s*,/.test(behind) ? "" : ",";
  return { start: last.end, end: lineEnd, text: `${comma}${behind}${eol}${indent}history: [${entries}${eol}${indent}],` };
}

function fieldIndent(source: string, object: ObjectExpression): string {
  return indentAt(source, object.properties[0]?.start ?? object.start);
}

/** The white space before what stands first on the line of a position. */
function indentAt(source: string, position: number): string {
  const line = source.slice(source.lastIndexOf("\n", position - 1) + 1, position);
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

function entry(told: ToldVersion, eol: string, indent: string): string {
  return ["{", ...fieldsOf(told).map((field) => `${indent}  ${field},`), `${indent}}`].join(eol);
}

function inlineEntry(told: ToldVersion): string {
  return `{ ${fieldsOf(told).join(", ")} }`;
}

function fieldsOf({ version, date, changes, audience }: ToldVersion): string[] {
  const readers = audience.length > 0 ? [`audience: [${audience.map((one) => quoted(one)).join(", ")}]`] : [];
  return [`version: ${quoted(version)}`, `date: ${quoted(date)}`, `changes: ${quoted(changes)}`, ...readers];
}

function applied(source: string, edits: readonly Edit[]): string {
  return edits.toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end), source);
}
