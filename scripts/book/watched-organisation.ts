import type { Organisation } from "../../data/schema/organisation.ts";

/**
 * What was read of an organisation, by where it stands in it: a value, what stands in a list, whether there is anything at all.
 * Two organisations that agree on all of it get the same text.
 */
export type Facts = ReadonlyMap<string, Fact>;

interface Fact {
  readonly steps: readonly string[];
  /** The value itself where it is a text or number; of a group or a list only that it is one, for its parts are facts of their own. */
  readonly found: unknown;
  /** True for which parts there are, in `found` as one text; else it is one of them. */
  readonly isInventory: boolean;
}

/** An organisation that keeps account of what is read of it. */
export interface WatchedOrganisation {
  /** As it was given, and unwatched. */
  readonly original: Organisation;
  readonly organisation: Organisation;
  /** Does something with the organisation; its facts are what was read meanwhile. The work may not wait for anything. */
  during<T>(work: () => T): { readonly result: T; readonly facts: Facts };
}

/** Puts watch on an organisation. What is made of it may hold its texts and numbers, not its groups and lists. */
export function watchOrganisation(organisation: Organisation): WatchedOrganisation {
  let facts = new Map<string, Fact>();
  const note = (steps: readonly string[], found: unknown, isInventory = false): void => {
    facts.set(`${isInventory ? "all" : "one"} ${steps.join("\n")}`, { steps, found, isInventory });
  };
  return {
    original: organisation,
    organisation: watchGroup(organisation, [], note),
    during(work) {
      facts = new Map();
      return { result: work(), facts };
    },
  };
}

/** Whether an organisation would have been read just so. */
export function agrees(organisation: Organisation, facts: Facts): boolean {
  return [...facts.values()].every(({ steps, found, isInventory }) => {
    const value = steps.reduce<unknown>((group, step) => (isGroup(group) ? group[step] : undefined), organisation);
    return found === (isInventory ? inventoryOf(value) : outlineOf(value));
  });
}

type Group = Readonly<Record<string, unknown>>;
type Note = (steps: readonly string[], found: unknown, isInventory?: boolean) => void;

function watchGroup<T extends object>(group: T, steps: readonly string[], note: Note): T {
  const watchedParts = new Map<string, object>();
  // A copy, because the parts of a frozen group may not be shown as anything else.
  const copy = (Array.isArray(group) ? [...(group as readonly unknown[])] : { ...group }) as T;
  return new Proxy(copy, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof name === "symbol" || typeof value === "function") return value;
      note([...steps, name], outlineOf(value));
      if (!isGroup(value)) return value;
      const watched = watchedParts.get(name) ?? watchGroup(value, [...steps, name], note);
      watchedParts.set(name, watched);
      return watched;
    },
    has(target, name) {
      note(steps, inventoryOf(target), true);
      return Reflect.has(target, name);
    },
    ownKeys(target) {
      note(steps, inventoryOf(target), true);
      return Reflect.ownKeys(target);
    },
  });
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null;
}

const aGroup = Symbol("group");
const aList = Symbol("list");

function outlineOf(value: unknown): unknown {
  if (!isGroup(value)) return value;
  return Array.isArray(value) ? aList : aGroup;
}

function inventoryOf(value: unknown): string {
  return isGroup(value) ? Object.keys(value).join("\n") : "";
}
