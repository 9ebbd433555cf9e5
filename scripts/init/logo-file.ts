import { existsSync } from "node:fs";
import { basename, dirname, extname, isAbsolute, join, resolve } from "node:path";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { logoProblems } from "../../data/schema/loading/logo.ts";
import type { Problem } from "../report/problem.ts";

/** A logo that may be used. */
export interface LogoFile {
  /** Absolute path of where it is now. */
  readonly path: string;
  /** The name it gets in the folder of the organisation. */
  readonly name: string;
}

/**
 * Looks whether a file can be the logo, with the check that every build does.
 *
 * @param given a path as people type, paste or drag it: with quotes, with ~, or as a file address
 * @param from folder from which the path is read
 */
export async function checkedLogo(given: string, from: string): Promise<{ logo?: LogoFile; problems: Problem[] }> {
  const path = plainPath(given, from);
  if (!existsSync(path)) return { problems: [missing(path)] };
  const place = { file: path, lineOf: () => undefined };
  const problems = await logoProblems(dirname(path), basename(path), place);
  const name = `logo${extname(path).toLowerCase()}`;
  const isUsable = ["logo.svg", "logo.png"].includes(name) && !problems.some(({ level }) => level === "error");
  if (isUsable) return { logo: { path, name }, problems };
  return { problems: problems.length > 0 ? problems : [otherKind(path)] };
}

function plainPath(given: string, from: string): string {
  const bare = given.trim().replace(/^(['"])(.*)\1$/u, "$2");
  if (bare.startsWith("file://")) return fileURLToPath(bare);
  if (bare.startsWith("~/")) return join(homedir(), bare.slice(2));
  // A terminal on Linux or macOS puts a backslash before a space in a path that is dragged into it.
  const path = process.platform === "win32" ? bare : bare.replaceAll(/\\(.)/gu, "$1");
  return isAbsolute(path) ? path : resolve(from, path);
}

function missing(path: string): Problem {
  return {
    level: "error",
    code: "logo",
    file: path,
    what: `Er is geen bestand ${path}.`,
    todo: "Kijk of het pad klopt. Let op hoofdletters.",
  };
}

function otherKind(path: string): Problem {
  return {
    level: "error",
    code: "logo",
    file: path,
    what: `“${basename(path)}” is geen svg- of png-bestand.`,
    todo: "Bewaar het logo als svg of png.",
  };
}
