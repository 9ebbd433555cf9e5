import { join } from "node:path";
import nunjucks from "nunjucks";
import ts from "typescript";

/** A node of the syntax tree of Nunjucks; its own types leave the parser out. */
interface Node {
  readonly typename: string;
  readonly fields: readonly string[];
  readonly lineno: number;
  readonly children?: readonly Node[];
  readonly [field: string]: unknown;
}

/** What is known of a name: its TypeScript type, or nothing for what a macro or import gives. */
type Known = ts.Type | undefined;
type Scope = ReadonlyMap<string, Known>;

const parser = (nunjucks as unknown as { parser: { parse: (source: string) => Node } }).parser;
const { checker, globals } = templateTypes();

/**
 * The names in a template that do not exist: a misspelt variable, or a path that the type of the data does not have.
 * Nunjucks itself stays silent about these inside `if`, `for` and filters.
 *
 * @param source the text of the template
 * @returns for instance "line 3: organisation.shortname", in the order of the text
 */
export function unknownNames(source: string): string[] {
  const found: string[] = [];
  walk(parser.parse(source), new Map(globals), (node, path) => found.push(`line ${node.lineno + 1}: ${path}`));
  return found;
}

type Report = (node: Node, path: string) => void;

/** Goes through a node with the names it can see; `set` and `import` add names for what follows beside them. */
function walk(node: Node, scope: Map<string, Known>, report: Report): void {
  switch (node.typename) {
    case "For": {
      const list = typeOf(child(node, "arr"), scope, report);
      const inside = new Map([...scope, [text(child(node, "name")), elementOf(list)], ["loop", undefined]] as const);
      return each(node, ["body", "else_"], (part) => walk(part, inside, report));
    }
    case "Macro": {
      scope.set(text(child(node, "name")), undefined);
      const names = (child(node, "args").children ?? []).map(text);
      return walk(child(node, "body"), new Map([...scope, ...names.map((name) => [name, undefined] as const)]), report);
    }
    case "Set": {
      const value = typeOf(child(node, "value"), scope, report);
      for (const target of node["targets"] as Node[]) scope.set(text(target), value);
      return;
    }
    case "Import":
      scope.set(text(child(node, "target")), undefined);
      return;
    case "Filter":
      return walk(child(node, "args"), scope, report);
    case "Block":
      return walk(child(node, "body"), new Map(scope), report);
    case "Symbol":
    case "LookupVal":
      typeOf(node, scope, report);
      return;
    default:
      parts(node).forEach((part) => walk(part, scope, report));
  }
}

/** The type of an expression; what cannot be known is looked through for names and then left alone. */
function typeOf(node: Node, scope: Scope, report: Report): Known {
  if (node.typename === "Symbol") {
    if (!scope.has(text(node))) report(node, text(node));
    return scope.get(text(node));
  }
  if (node.typename !== "LookupVal") {
    walk(node, new Map(scope), report);
    return undefined;
  }
  const target = typeOf(child(node, "target"), scope, report);
  const key = child(node, "val");
  if (key.typename !== "Literal") {
    walk(key, new Map(scope), report);
    return undefined;
  }
  if (typeof key["value"] === "number") return elementOf(target);
  const property = target && checker.getPropertyOfType(checker.getNonNullableType(checker.getApparentType(checker.getNonNullableType(target))), text(key));
  if (target && !property) report(node, pathOf(node));
  return property && checker.getTypeOfSymbol(property);
}

function elementOf(list: Known): Known {
  return list && checker.getIndexTypeOfType(checker.getNonNullableType(list), ts.IndexKind.Number);
}

function pathOf(node: Node): string {
  return node.typename === "LookupVal" ? `${pathOf(child(node, "target"))}.${pathOf(child(node, "val"))}` : text(node);
}

function child(node: Node, field: string): Node {
  return node[field] as Node;
}

function text(node: Node): string {
  return typeof node["value"] === "string" ? node["value"] : `(${node.typename})`;
}

function each(node: Node, fields: readonly string[], visit: (part: Node) => void): void {
  for (const field of fields) if (isNode(node[field])) visit(node[field]);
}

function parts(node: Node): Node[] {
  return node.fields.flatMap((field) => node[field]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "typename" in value;
}

/** The names every template sees, with their types, read from template-data.ts by the TypeScript compiler. */
function templateTypes(): { checker: ts.TypeChecker; globals: Map<string, Known> } {
  const file = join(import.meta.dirname, "template-data.ts");
  const root = join(import.meta.dirname, "../..");
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([file], options);
  const types = program.getTypeChecker();
  const module = program.getSourceFile(file);
  const symbol = module && types.getSymbolAtLocation(module)?.exports?.get("TemplateData" as ts.__String);
  if (!symbol) throw new Error("template-data.ts has no TemplateData");
  const names = types.getPropertiesOfType(types.getDeclaredTypeOfSymbol(symbol));
  return { checker: types, globals: new Map(names.map((name) => [name.name, types.getTypeOfSymbol(name)])) };
}
