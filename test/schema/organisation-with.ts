import { readFileSync } from "node:fs";
import { join } from "node:path";
import smallest from "../organisations/smallest/organisation.ts";
import type { OrganisationInput } from "../../data/schema/organisation-input.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";

/** Any part of an organisation file; a list takes the place of the list that is there, and undefined takes a field away. */
export type Changes = Part<OrganisationInput>;
type Part<Whole> = Whole extends readonly unknown[] ? Whole : Whole extends object ? { [Key in keyof Whole]?: Part<Whole[Key]> | undefined } : Whole;

/** The smallest organisation with some fields different, checked for shape only. */
export function organisationWith(changes: Changes): Organisation {
  const value = organisationSchema.parse(merge(smallest, changes));
  return Object.assign(value, { id: "test", circulation: "intern" as const, folder: "/test", profileNameExample: "Sam" });
}

/** The text of the smallest organisation file with one piece replaced by another. */
export function smallestSource(from: string, to: string): string {
  const source = readFileSync(join(projectFolder, "test/organisations/smallest/organisation.ts"), "utf8");
  if (!source.includes(from)) throw new Error(`the smallest organisation file does not hold ${from}`);
  return source.replace(from, () => to);
}

function merge(base: unknown, changes: unknown): unknown {
  if (!isGroup(base) || !isGroup(changes)) return changes;
  const changed = Object.keys(changes).map((key) => [key, merge(base[key], changes[key])] as const);
  return Object.fromEntries([...Object.entries(base), ...changed].filter(([key]) => !(key in changes && changes[key] === undefined)));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
