import { nearest } from "../report/nearest.ts";
import type { BlockLine } from "./block-lines.ts";
import { fileLine, report, type PageEnv } from "./env.ts";

/** Which arguments a block takes: by name, the values each may have. */
export type ArgValues = Readonly<Record<string, readonly string[]>>;

/** A line with arguments: the first of a block, or a field of the front matter. */
export type ArgLine = Pick<BlockLine, "name" | "rest" | "line">;

/** The arguments that were given: by name, one or more values. */
export type Args = Readonly<Record<string, readonly string[]>>;

/**
 * Reads `name=value name=value,value` after the name of a block. Whatever is wrong is reported and left out.
 *
 * @param allowed every argument the block takes; an empty object for a block that takes none
 */
export function readArgs(page: PageEnv, line: ArgLine, allowed: ArgValues): Args {
  const args = new Map<string, string[]>();
  for (const word of line.rest.split(" ").filter(Boolean)) {
    const [name = "", value] = splitOnce(word, "=");
    const values = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (!values) reportName(page, line, value === undefined ? word : name, Object.keys(allowed));
    else if (args.has(name)) reportDouble(page, line, name);
    else args.set(name, readValues(page, line, value ?? "", values));
  }
  return Object.fromEntries(args);
}

/**
 * Reads a list of values, separated by commas; reports each that is not in the closed list and leaves it out.
 */
export function readValues(page: PageEnv, line: ArgLine, text: string, allowed: readonly string[]): string[] {
  const given = text.split(",").map((value) => value.trim());
  const unknown = given.filter((value) => !allowed.includes(value));
  for (const value of unknown) reportValue(page, line, value, allowed);
  return given.filter((value) => allowed.includes(value));
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}

function reportName(page: PageEnv, line: ArgLine, name: string, allowed: readonly string[]): void {
  const near = nearest(name, allowed);
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `Bij het blok “${line.name}” kan “${name}” niet.`,
    todo: near ? `Bedoel je “${near}=…”?` : allowed.length > 0 ? "Schrijf de naam, een = en de waarde, zonder spaties." : "Haal het weg: achter de naam van dit blok staat niets.",
    ...(allowed.length > 0 ? { allowed: allowed.map((key) => `${key}=…`) } : {}),
  });
}

function reportDouble(page: PageEnv, line: ArgLine, name: string): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `“${name}” staat twee keer bij het blok “${line.name}”.`,
    todo: `Schrijf het één keer, met komma’s zonder spaties ertussen: ${name}=eerste,tweede.`,
  });
}

function reportValue(page: PageEnv, line: ArgLine, value: string, allowed: readonly string[]): void {
  const near = nearest(value, allowed);
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: value === "" ? `Bij “${line.name}” ontbreekt een waarde.` : `Bij “${line.name}” is “${value}” geen bekende waarde.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een waarde uit de lijst.",
    allowed,
  });
}
