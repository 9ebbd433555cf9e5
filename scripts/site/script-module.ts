import { parse } from "acorn";
import type { ExportNamedDeclaration, Identifier, ImportDeclaration, Literal, Node, Program } from "acorn";

/** Two names of one thing: outside a module, and in it. */
type Names = readonly [outside: string, inside: string];

/** An ES module taken apart: its code without imports, exports, comments and indentation. */
export interface ScriptModule {
  readonly code: string;
  readonly imports: readonly { readonly from: string; readonly names: readonly Names[] }[];
  readonly exports: readonly Names[];
}

/** By their text: the same modules are read again after each edit while somebody develops. */
const known = new Map<string, ScriptModule>();

/**
 * Reads a module. Known are `import { a, b as c } from`, `import a from`, `export` before a function, class or const, and
 * `export { a, b as c }`.
 *
 * @throws Error for any other form
 */
export function readModule(text: string): ScriptModule {
  const module = known.get(text) ?? takeApart(text);
  known.set(text, module);
  return module;
}

/** A piece of the text, from its first character up to the last. */
type Span = Pick<Node, "start" | "end">;

function takeApart(text: string): ScriptModule {
  const tokens: Span[] = [];
  const { body }: Program = parse(text, { ecmaVersion: "latest", sourceType: "module", onToken: (token) => void tokens.push(token) });
  const imports = body.filter((node) => node.type === "ImportDeclaration");
  const exports = body.filter((node) => node.type === "ExportNamedDeclaration");
  const other = body.find(({ type }) => type === "ExportDefaultDeclaration" || type === "ExportAllDeclaration");
  if (other) throw new Error(`a browser script has an export of another form: ${text.slice(other.start, other.end).slice(0, 80)}`);
  const left = [...imports, ...exports.map(({ start, end, declaration }) => ({ start, end: declaration?.start ?? end }))];
  return {
    code: compact(text, tokens.filter(({ start, end }) => start < end && !left.some((cut) => start >= cut.start && end <= cut.end))),
    imports: imports.map(importOf),
    exports: exports.flatMap(exportsOf),
  };
}

function importOf({ source, specifiers }: ImportDeclaration): ScriptModule["imports"][number] {
  const names = specifiers.map((specifier): Names => {
    if (specifier.type === "ImportNamespaceSpecifier") throw new Error(`a browser script imports all of ${String(source.value)} at once`);
    return [specifier.type === "ImportSpecifier" ? nameOf(specifier.imported) : "default", specifier.local.name];
  });
  return { from: String(source.value), names };
}

function exportsOf({ declaration, specifiers }: ExportNamedDeclaration): Names[] {
  const declared = !declaration ? [] : declaration.type === "VariableDeclaration" ? declaration.declarations.map(({ id }) => id) : [declaration.id];
  const names = declared.map((id) => nameOf(id as Identifier));
  return [...names.map((name): Names => [name, name]), ...specifiers.map(({ exported, local }): Names => [nameOf(exported), nameOf(local)])];
}

function nameOf(id: Identifier | Literal): string {
  return id.type === "Identifier" ? id.name : String(id.value);
}

/** What lies between tokens is comment and white space; of that stays what keeps words apart, and the ends of lines. */
function compact(text: string, tokens: readonly Span[]): string {
  let code = "";
  let end = 0;
  let before = "";
  for (const token of tokens) {
    const word = text.slice(token.start, token.end);
    if (before !== "") code += gap(before, text.slice(end, token.start), word);
    code += word;
    before = word;
    end = token.end;
  }
  return code;
}

const opens = /^(\$?\{|[([,;])$/;
const closes = /^[)\]},;]$/;
const sign = /^([=:?<>{}()[\],;]|=>|[=!]==?|&&|\|\||\?\?=?|[+*]=|[<>]=)$/;
const wordly = /^[\p{L}\p{N}_$"'`]/u;

/** What two tokens need between them, so that they stay two tokens and lines end where they did. */
function gap(before: string, between: string, after: string): string {
  if (between === "" || opens.test(before) || closes.test(after)) return "";
  if (between.includes("\n")) return "\n";
  const [first, second] = [before, after].map((token) => (sign.test(token) ? "sign" : wordly.test(token) ? "word" : "other"));
  return first === "other" || second === "other" || (first === "word" && second === "word") ? " " : "";
}
