import type { ImportDeclaration, Node, Program } from "acorn";
import type { Problem } from "../../../scripts/report/problem.ts";
import { shown } from "../../../scripts/report/shown.ts";

/**
 * What a file of data is made of (names of https://github.com/estree/estree). Values may be put together, shared and worked
 * out; what could go on for ever, wait, change something or reach outside the file is not in the list.
 */
const dataNodes: ReadonlySet<string> = new Set([
  "Program", "ImportDeclaration", "ExportDefaultDeclaration", "ExportNamedDeclaration", "ExportSpecifier", "EmptyStatement",
  "VariableDeclaration", "VariableDeclarator", "ArrowFunctionExpression",
  "ObjectExpression", "Property", "ArrayExpression", "SpreadElement", "ObjectPattern", "ArrayPattern", "AssignmentPattern", "RestElement",
  "Literal", "TemplateLiteral", "TemplateElement", "Identifier", "ParenthesizedExpression",
  "UnaryExpression", "BinaryExpression", "LogicalExpression", "ConditionalExpression", "MemberExpression", "ChainExpression", "CallExpression",
]);

/**
 * Names of the language that only work on what they are given. A clock, chance or the network would make a site that differs
 * from day to day.
 */
const harmlessGlobals: ReadonlySet<string> = new Set(["undefined", "NaN", "Infinity", "Array", "Object", "String", "Number", "Boolean"]);

/**
 * What stands in an organisation file beside data, words without quotes among them, as far as that can be told from its text;
 * told before the file is run. It catches what people write, by mistake or for convenience: an organisation file is code, and
 * this is no wall around it.
 *
 * @param source the text of the file
 * @param file path for messages
 * @returns at most one problem a line
 */
export function programProblems(program: Program, source: string, file: string): Problem[] {
  const found: Found = { declared: declaredNames(program), nodes: [] };
  look(program, found);
  const problems = found.nodes.map((node) => problemOf(node, source, file));
  return problems.filter(({ line }, index) => problems.findIndex((other) => other.line === line) === index);
}

interface Found {
  readonly declared: ReadonlySet<string>;
  /** Nodes that are no data, in the order of the file. */
  readonly nodes: Node[];
}

function look(node: Node, found: Found): void {
  if (!isData(node, found.declared)) found.nodes.push(node);
  else if (node.type !== "ImportDeclaration") for (const child of valuesIn(node)) look(child, found);
}

function isData(node: Node, declared: ReadonlySet<string>): boolean {
  if (!dataNodes.has(node.type)) return false;
  const { kind, async, source, name } = node as Node & { kind?: string; async?: boolean; source?: Node | null; name?: string };
  if (node.type === "ImportDeclaration") return isDataImport(node as ImportDeclaration);
  if (node.type === "Property") return kind === "init";
  if (node.type === "Identifier" && name) return declared.has(name) || harmlessGlobals.has(name);
  return async !== true && !source;
}

/** `import { defineOrganisation } from "leidraad"`, which every organisation file begins with; or data that files share, from a file nearby. */
function isDataImport({ source, specifiers }: ImportDeclaration): boolean {
  if (/^\.\.?\/.*\.ts$/.test(String(source.value))) return true;
  return source.value === "leidraad" && specifiers.every((one) => one.type === "ImportSpecifier" && one.imported.type === "Identifier" && one.imported.name === "defineOrganisation");
}

/** The nodes right below a node, apart from names that are no values: those of fields. */
function valuesIn(node: Node): Node[] {
  const { computed } = node as Node & { computed?: boolean };
  const nameOnly = computed ? undefined : { Property: "key", MemberExpression: "property", ExportSpecifier: "exported" }[node.type];
  return Object.entries(node).flatMap(([part, value]: [string, unknown]) => (part === nameOnly ? [] : [value].flat().filter(isNode)));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Every name the file gives to something itself, wherever that is. */
function declaredNames(node: Node): Set<string> {
  const { type, id, local, params = [] } = node as Node & { id?: Node; local?: Node; params?: Node[] };
  const named = type.startsWith("Import") ? local : type === "VariableDeclarator" ? id : undefined;
  const own = named ? [named] : params;
  return new Set([...own.flatMap(namesIn), ...valuesIn(node).flatMap((child) => [...declaredNames(child)])]);
}

function namesIn(pattern: Node): string[] {
  return pattern.type === "Identifier" ? [(pattern as Node & { name: string }).name] : valuesIn(pattern).flatMap(namesIn);
}

const onlyData = "Een organisatiebestand bevat alleen gegevens, geen programma. Zo geeft het elke dag en op elke computer dezelfde site.";

/** The line that every organisation file begins with. */
const firstLine = 'import { defineOrganisation } from "leidraad";';

function problemOf(node: Node, source: string, file: string): Problem {
  const line = node.loc?.start.line;
  const where = { level: "error", file, line } as const;
  const from = (node as Node & { source?: { value?: unknown } | null }).source?.value;
  if (from !== undefined) {
    return {
      ...where,
      code: "import",
      what: from === "leidraad" ? "Uit “leidraad” komt alleen defineOrganisation." : `Dit bestand haalt iets uit “${shown(from)}”.`,
      why: onlyData,
      todo: `Laat bovenaan alleen deze regel staan: ${firstLine}`,
    };
  }
  const { name } = node as Node & { name?: string };
  if (name === "defineOrganisation") return { ...where, code: "import", ...withoutFirstLine };
  if (name !== undefined && !(name in globalThis)) return { ...where, code: "unquoted", ...withoutQuotes(name) };
  return {
    ...where,
    code: "program",
    what: `Hier staat een stukje programma: ${shown(source.split("\n")[(line ?? 1) - 1]?.trim())}`,
    why: onlyData,
    todo: "Schrijf het gegeven zelf op, of haal deze regel weg. Zo ziet een goed bestand eruit: data/organisations/vlinderhof/organisation.ts.",
  };
}

const withoutFirstLine = {
  what: "Bovenaan dit bestand ontbreekt een regel.",
  why: "Zonder die regel is defineOrganisation niet bekend.",
  todo: `Zet deze regel bovenaan: ${firstLine}`,
};

function withoutQuotes(word: string): Pick<Problem, "what" | "why" | "todo"> {
  return {
    what: `“${word}” staat zonder aanhalingstekens in het bestand.`,
    why: "Een woord zonder aanhalingstekens wordt gelezen als een naam uit een programma.",
    todo: `Zet er aanhalingstekens omheen: "${word}".`,
  };
}
