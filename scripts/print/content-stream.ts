/** What is changed in the content of a page that becomes part of another page. */
export interface ContentChanges {
  /** The new name of a font, picture, colour space and so on in the resources of the page. */
  readonly nameOf: (name: string) => string;
  /** The new number of a piece of marked content. */
  readonly mcidOf: (mcid: number) => number;
}

/**
 * Rewrites the content stream of a page (ISO 32000-1, 7.8.2) so that it can stand beside another in one stream: names of
 * resources and numbers of marked content change, everything that is painted stays as it is.
 *
 * @param content the decoded stream, one character for each byte
 */
export function rewriteContent(content: string, { nameOf, mcidOf }: ContentChanges): string {
  const written: string[] = [];
  let operands: string[] = [];
  for (const token of tokensOf(content)) {
    operands.push(token);
    if (!/^[A-Za-z'"]/.test(token) || ["true", "false", "null"].includes(token)) continue;
    if (token === "BI") throw new Error("a picture inside a content stream, which Typst does not make");
    if (resourceOperators.has(token)) operands = operands.map((operand) => (isResource(operand) ? `/${nameOf(operand.slice(1))}` : operand));
    if (token === "BDC" || token === "DP") operands = withNumber(operands, mcidOf);
    written.push(...operands);
    operands = [];
  }
  return [...written, ...operands].join("");
}

/** Operators whose name operand is a resource (ISO 32000-1, annex A). */
const resourceOperators = new Set(["Tf", "Do", "gs", "cs", "CS", "scn", "SCN", "sh"]);

/** Colour spaces that every reader has. */
const ownNames = new Set(["/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/Pattern"]);

function isResource(operand: string): boolean {
  return operand.startsWith("/") && !ownNames.has(operand);
}

/** The properties of marked content are a dictionary with its number in it. */
function withNumber(operands: readonly string[], mcidOf: ContentChanges["mcidOf"]): string[] {
  const solid = operands.flatMap((operand, index) => (operand.trim() === "" ? [] : [{ operand, index }]));
  if (solid[1]?.operand.startsWith("/")) throw new Error("marked content with its properties elsewhere, which Typst does not make");
  const key = solid.findIndex(({ operand }) => operand === "/MCID");
  const value = solid[key + 1];
  if (key < 0 || !value) return [...operands];
  return operands.with(value.index, String(mcidOf(Number(value.operand))));
}

/** White space and comments, names, brackets, hexadecimal strings, and numbers and operators. */
const token = /[\s\0]+|%[^\r\n]*|\/[^\s\0()<>[\]{}/%]*|<<|>>|<[0-9A-Fa-f\s]*>|[[\]{}]|[^\s\0()<>[\]{}/%]+/y;

/** The content stream (ISO 32000-1, 7.8.2) piece by piece: white space, names, brackets, strings, numbers and operators. */
export function* tokensOf(content: string): Generator<string> {
  let at = 0;
  while (at < content.length) {
    const end = content[at] === "(" ? endOfString(content, at) : endOfToken(content, at);
    yield content.slice(at, end);
    at = end;
  }
}

function endOfToken(content: string, at: number): number {
  token.lastIndex = at;
  if (!token.test(content)) throw new Error(`content stream: nothing known begins with “${content.slice(at, at + 10)}”`);
  return token.lastIndex;
}

/** The end of a string in brackets, which may hold brackets in pairs, or any with a backslash before it. */
function endOfString(content: string, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const character = content[at];
    if (character === "\\") at += 1;
    else if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error("content stream: a string without an end");
}
