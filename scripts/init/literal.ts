import { isGroup } from "../../data/schema/value-at.ts";

/** Longest line of a generated file, as in the example files. */
const maxWidth = 118;

const identifier = /^[A-Za-z_$][\w$]*$/;

/**
 * A value as source text, on one line where it fits and else with a line for each part. Text stays text whatever is in
 * it: quotes, backslashes, line ends and `${` are written so that reading the file gives the same characters.
 *
 * @param value text, number, boolean, or a list or group of these; parts that are undefined are left out
 * @param indent what stands before the line on which the value begins
 * @param used characters of that line that are taken already, by the indent, the name before the value and the comma
 */
export function literal(value: unknown, indent: string, used: number): string {
  const short = onOneLine(value);
  if (used + short.length <= maxWidth || !isGroup(value)) return short;
  const inner = `${indent}  `;
  const lines = partsOf(value).map(([name, part]) => {
    const before = name === undefined ? inner : `${inner}${propertyName(name)}: `;
    return `${before}${literal(part, inner, before.length + 1)},\n`;
  });
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join("")}${indent}${close}`;
}

/** The name of a field before its colon: quoted where the language asks for it. */
export function propertyName(name: string): string {
  return identifier.test(name) ? name : text(name);
}

function onOneLine(value: unknown): string {
  if (typeof value === "string") return text(value);
  if (!isGroup(value)) return String(value);
  const parts = partsOf(value).map(([name, part]) => (name === undefined ? onOneLine(part) : `${propertyName(name)}: ${onOneLine(part)}`));
  if (Array.isArray(value)) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** The two line separators are line ends in an editor, though not in a string. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}

function partsOf(value: object): [string | undefined, unknown][] {
  if (Array.isArray(value)) return value.map((part) => [undefined, part as unknown]);
  return Object.entries(value).filter(([, part]) => part !== undefined);
}
