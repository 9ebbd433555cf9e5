import { stripTypeScriptTypes } from "node:module";
import { type ArrayExpression, type Expression, type ObjectExpression, parse, type Program, type Property } from "acorn";

/** Why a file cannot be read as code. */
export interface SyntaxFault {
  readonly line: number;
  /** The parser's own words, in English: for telling kinds of faults apart, not for showing. */
  readonly message: string;
  /** The character at which the parser stopped; empty at the end of the file. */
  readonly character: string;
}

/** The message of a file with more brackets in each other than anybody fills in. */
export const tooDeep = "too deep";

/** From some thousand brackets in each other Node's own type stripper breaks, for every file after it as well. */
const deepest = 100;

/**
 * The syntax tree of an organisation file, for the places of its fields. Such a file is nearly always plain enough to
 * be JavaScript too; only when it is not are its types stripped first, which leaves every position as it was.
 *
 * @param source TypeScript that only needs its types taken away
 */
export function parseSource(source: string): { readonly program: Program } | { readonly fault: SyntaxFault } {
  const deep = firstLineTooDeep(source);
  if (deep !== undefined) return { fault: { line: deep, message: tooDeep, character: "" } };
  const plain = tryParse(source);
  if ("program" in plain) return plain;
  const stripped = tryStrip(source);
  return stripped.code === undefined ? { fault: nearestFault(plain.fault, stripped.line) } : tryParse(stripped.code);
}

/** Counted roughly, with the brackets in texts: those come in pairs, or are few. */
function firstLineTooDeep(source: string): number | undefined {
  let depth = 0;
  const line = source.split("\n").findIndex((text) => {
    for (const [bracket] of text.matchAll(/[[{(\]})]/g)) {
      depth += "[{(".includes(bracket) ? 1 : -1;
      if (depth > deepest) return true;
    }
    return false;
  });
  return line < 0 ? undefined : line + 1;
}

function tryParse(source: string): { program: Program } | { fault: SyntaxFault } {
  try {
    return { program: parse(source, { ecmaVersion: "latest", sourceType: "module", locations: true }) };
  } catch (error) {
    const { message, pos, loc } = error as SyntaxError & { pos: number; loc: { line: number } };
    return { fault: { line: loc.line, message, character: source[pos] ?? "" } };
  }
}

function tryStrip(source: string): { code: string; line?: undefined } | { code?: undefined; line: number } {
  try {
    return { code: stripTypeScriptTypes(source) };
  } catch (error) {
    // The place is only in the first line of the stack: "<file>:5".
    const line = /^[^\n]*:(\d+)\n/.exec((error as Error).stack ?? "")?.[1];
    return { line: Number(line ?? 1) };
  }
}

/** Acorn says best what is wrong, unless it stumbled over a type earlier in the file. */
function nearestFault(fault: SyntaxFault, line: number): SyntaxFault {
  return line - fault.line > 1 ? { line, message: "", character: "" } : fault;
}

/** True when the file says what its data are. */
export function hasDefaultExport(program: Program): boolean {
  return program.body.some((statement) =>
    statement.type === "ExportDefaultDeclaration"
    || (statement.type === "ExportNamedDeclaration" && statement.specifiers.some(({ exported }) => exported.type === "Identifier" && exported.name === "default")));
}

/** The object that the file exports as default, directly, through a function such as `defineOrganisation`, or by name. */
export function exportedObject(program: Program): ObjectExpression | undefined {
  const exported = program.body.find((statement) => statement.type === "ExportDefaultDeclaration");
  return exported && objectIn(exported.declaration as Expression, program);
}

function objectIn(expression: Expression | undefined | null, program: Program): ObjectExpression | undefined {
  if (expression?.type === "ObjectExpression") return expression;
  if (expression?.type === "ParenthesizedExpression") return objectIn(expression.expression, program);
  if (expression?.type === "CallExpression") return objectIn(expression.arguments[0] as Expression | undefined, program);
  if (expression?.type !== "Identifier") return undefined;
  const { name } = expression;
  const constants = program.body.flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations : []));
  const found = constants.find(({ id }) => id.type === "Identifier" && id.name === name);
  return found?.init?.type === "Identifier" ? undefined : objectIn(found?.init, program);
}

/** The properties of an object that are written out, with the names they have. */
export function propertiesOf(object: ObjectExpression): { name: string; property: Property }[] {
  return object.properties.flatMap((property) => {
    if (property.type !== "Property" || property.computed) return [];
    const { key } = property;
    return [{ name: key.type === "Identifier" ? key.name : String((key as { value?: unknown }).value), property }];
  });
}

/**
 * Line of a field in the file; of the nearest group around it when it is not written there.
 *
 * @param path names and list positions, ["officialChannels", 1, "url"]
 */
export function lineOfField(program: Program, path: readonly PropertyKey[]): number | undefined {
  let node: ObjectExpression | ArrayExpression | undefined = exportedObject(program);
  let line = node?.loc?.start.line;
  for (const key of path) {
    const place: { line: number | undefined; value: Expression | undefined } | undefined = node && childOf(node, key);
    if (!place) return line;
    line = place.line;
    node = place.value?.type === "ObjectExpression" || place.value?.type === "ArrayExpression" ? place.value : undefined;
  }
  return line;
}

function childOf(node: ObjectExpression | ArrayExpression, key: PropertyKey) {
  if (node.type === "ArrayExpression") {
    const element = node.elements[Number(key)];
    return element && element.type !== "SpreadElement" ? { line: element.loc?.start.line, value: element } : undefined;
  }
  const found = propertiesOf(node).findLast(({ name }) => name === String(key))?.property;
  return found && { line: found.key.loc?.start.line, value: found.value };
}
