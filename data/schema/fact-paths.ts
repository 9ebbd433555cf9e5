import { z } from "zod";
import { handbookFacts } from "../handbook-facts.ts";
import { dutchDate } from "./dates.ts";
import { factsSchema } from "./facts.ts";
import type { FactKind } from "./fields.ts";
import type { Organisation } from "./organisation.ts";
import { bareSchema, fieldsOf, metaOf } from "./shape/schema-tree.ts";

/** A fact as readers see it. */
export interface Fact {
  readonly kind: FactKind;
  /** Plain text: a date as "21 november 2026", a list as "A, B en C". */
  readonly value: string;
}

const kinds: ReadonlyMap<string, FactKind> = new Map(kindsBelow(factsSchema, "organisation"));

/**
 * Every fact a page may name: of the organisation, "organisation.contacts.communications.email", where an empty one is in the
 * list too, and of the handbook, "help.helpwanted.phone".
 */
export const factPaths: readonly string[] = [...kinds.keys(), ...handbookFacts.keys()];

/**
 * The fact a page asks for.
 *
 * @param path one of `factPaths`
 * @returns nothing for an unknown path and for a fact that this organisation left empty; `factPaths` tells which
 */
export function factAt(organisation: Organisation, path: string): Fact | undefined {
  const known = handbookFacts.get(path);
  if (known) return known;
  const kind = kinds.get(path);
  const value = kind && path.split(".").slice(1).reduce<unknown>(step, organisation);
  const text = value === undefined ? "" : asText(value, kind);
  return kind && text !== "" ? { kind, value: text } : undefined;
}

function step(value: unknown, key: string): unknown {
  return value === undefined ? undefined : (value as Record<string, unknown>)[key];
}

function asText(value: unknown, kind: FactKind | undefined): string {
  if (kind === "date") return dutchDate(String(value));
  return Array.isArray(value) ? dutchList(value.map(nameOf)) : String(value);
}

function nameOf(item: { name: string } | { title: string } | string): string {
  if (typeof item === "string") return item;
  return "name" in item ? item.name : item.title;
}

/** "A, B en C". */
function dutchList(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} en ${last}`;
}

/** A field is a fact when its schema says what kind; a group holds facts. */
function kindsBelow(schema: z.ZodType, path: string): [string, FactKind][] {
  const { kind } = metaOf(schema);
  if (kind) return [[path, kind]];
  if (!(bareSchema(schema) instanceof z.ZodObject)) return [];
  return [...fieldsOf(schema)].flatMap(([name, field]) => kindsBelow(field, `${path}.${name}`));
}
