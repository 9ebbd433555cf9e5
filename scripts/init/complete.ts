import { z } from "zod";
import { isCalendarDate } from "../../data/schema/dates.ts";
import { factsSchema, sectors } from "../../data/schema/facts.ts";
import type { Given } from "../../data/schema/fields.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { OrganisationInput } from "../../data/schema/organisation-input.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { isApplicable, questionIds, questions } from "../../data/schema/questions.ts";
import { bareSchema, fieldsOf, isOptional, metaOf, schemaAt } from "../../data/schema/shape/schema-tree.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import { type Draft, isSkipped, keyOf, type Path, withValue } from "./draft.ts";
import { findingsOf } from "./findings.ts";

type Input = Readonly<Record<string, unknown>>;

/** Answers so far, made into an input that is as whole as it can be. */
export interface Completed {
  readonly input: OrganisationInput;
  /** Absent as long as something is missing that nobody but the officer can know. */
  readonly organisation?: Organisation;
  /** Fields that nobody filled in, with what stands in the file about that. */
  readonly remarks: ReadonlyMap<string, string>;
}

const proposed = "NOG NAKIJKEN: dit vulde Leidraad in.";
/** What the file says of a value that nobody means, and that has to go. */
export const standsIn = "NOG INVULLEN: dit staat er zolang het echte gegeven er niet is.";

const remembered = new WeakMap<Draft, Completed>();

/** As `completed`, for the answers of a wizard: each step asks for it several times. */
export function completedSoFar(draft: Draft, today: string): Completed {
  const known = remembered.get(draft) ?? completed(draft, today, (path) => isSkipped(draft, path));
  remembered.set(draft, known);
  return known;
}

/**
 * Fills in what may not be left out: what the schema proposes, and a stand-in for what an answer cannot do without and the
 * officer does not know yet.
 *
 * @param today the day on which it happens, "2026-11-21"
 * @param mayStandIn whether a missing field gets its stand-in; in the wizard only once it was asked for
 * @param keepIdle keeps answers to questions that do not apply: the wizard drops them after a change, in a file they are a mistake
 */
export function completed(
  draft: Draft,
  today: string,
  mayStandIn: (path: Path) => boolean,
  { keepIdle = false }: { keepIdle?: boolean } = {},
): Completed {
  const remarks = new Map<string, string>();
  let input = withSuggestions(draft.input, today, remarks);
  let organisation = organisationOf(input);
  if (!organisation) return { input: input as unknown as OrganisationInput, remarks };
  if (!keepIdle) input = withoutIdleAnswers(input, organisation);
  for (;;) {
    organisation = organisationOf(input) ?? organisation;
    const missing = standIns(organisation, input).find(({ path }) => mayStandIn(path));
    if (!missing) return { input: input as unknown as OrganisationInput, organisation, remarks };
    remarks.set(keyOf(missing.path), standsIn);
    input = withValue(input, missing.path, missing.value);
  }
}

/** The checked form of an input, or nothing as long as it is not whole. */
function organisationOf(input: Input): Organisation | undefined {
  const { success, data } = organisationSchema.safeParse(input);
  return success ? { ...data, id: "", folder: "", circulation: "intern", profileNameExample: data.profileNameExample ?? `Sam van ${data.shortName}` } : undefined;
}

const text = z.string().optional().catch(undefined);

/** What proposals follow from, out of an input that may hold anything: what has the wrong form counts as not filled in. */
const givenSchema: z.ZodType<Given> = z.object({
  name: text,
  client: z.object({ singular: text }).catch({}),
  sectors: z.array(z.enum(sectors)).optional().catch(undefined),
  contacts: z.object({ communications: z.object({ name: text }).catch({}) }).catch({ communications: {} }),
  edition: z.object({ date: z.string().refine(isCalendarDate).optional().catch(undefined) }).catch({}),
});

/** What the schema proposes for a field at this moment. */
export function suggestionFor(schema: z.ZodType, input: Input, today: string): unknown {
  const { suggest } = metaOf(schema);
  return typeof suggest === "function" ? suggest(givenSchema.parse(input), today) : suggest;
}

function withSuggestions(input: Input, today: string, remarks: Map<string, string>): Input {
  return fill(factsSchema, [], input);

  function fill(group: z.ZodType, path: Path, soFar: Input): Input {
    return [...fieldsOf(group)].reduce((current, [name, field]) => fillField(field, [...path, name], current), soFar);
  }

  function fillField(field: z.ZodType, path: Path, current: Input): Input {
    if (metaOf(field).asked === "together") return fillTogether(field, path, current);
    const isGroup = bareSchema(field) instanceof z.ZodObject;
    const given = valueAt(current, path);
    if (given !== undefined && isGroup && !isPlainGroup(given)) return current;
    if (isGroup && isWanted(field, path, current)) return fill(field, path, current);
    if (isGroup || valueAt(current, path) !== undefined || !isProposedUnasked(field)) return current;
    const value = suggestionFor(field, current, today);
    if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) return current;
    if (metaOf(field).asked !== "later") remarks.set(keyOf(path), proposed);
    return withValue(current, path, value);
  }

  /** Who may see a contact: only where there is something to see. */
  function fillTogether(field: z.ZodType, path: Path, current: Input): Input {
    const isThere = valueAt(current, path.slice(0, -1)) !== undefined;
    return isThere && valueAt(current, path) === undefined ? withValue(current, path, suggestionFor(field, current, today)) : current;
  }
}

/** A field that may not be left out, and one that starts as something else than its default. */
function isProposedUnasked(field: z.ZodType): boolean {
  const { asked, suggest } = metaOf(field);
  return !isOptional(field) || (asked === "later" && suggest !== undefined);
}

/** A group that may not be left out, or that was begun. */
function isWanted(field: z.ZodType, path: Path, current: Input): boolean {
  return !isOptional(field) || valueAt(current, path) !== undefined;
}

/** An answer to a question that means nothing any more, after another answer was changed. */
function withoutIdleAnswers(input: Input, organisation: Organisation): Input {
  const idle = questionIds.filter((id) => !isApplicable(questions[id], organisation) && valueAt(input, ["answers", id]) !== undefined);
  return idle.reduce((current, id) => withValue(current, ["answers", id], undefined), input);
}

/** The missing facts that are an error, each with a value that can stand there for now. */
function standIns(organisation: Organisation, input: Input): { path: Path; value: unknown }[] {
  return findingsOf(organisation).filter(({ level }) => level === "error").flatMap(({ at }) => {
    const path = standInPath(at as Path);
    const schema = path && schemaAt(factsSchema, path);
    if (!schema || isFilled(valueAt(input, path))) return [];
    const { placeholder, suggest } = metaOf(schema);
    const value = placeholder ?? (typeof suggest === "function" ? undefined : suggest);
    return value === undefined ? [] : [{ path, value }];
  });
}

/** True for a field that gets a stand-in as long as nobody knows it. */
export function canStandIn(field: string | undefined): boolean {
  const path = standInPath(field?.split(".") ?? []);
  const { placeholder, suggest } = metaOf((path && schemaAt(factsSchema, path)) ?? z.never());
  return placeholder !== undefined || (suggest !== undefined && typeof suggest !== "function");
}

/** Of a whole contact without number or address, its address stands in. */
function standInPath(at: Path): Path | undefined {
  const schema = schemaAt(factsSchema, at);
  if (!schema) return undefined;
  return fieldsOf(schema).has("email") ? [...at, "email"] : at;
}

function isFilled(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** False for what somebody wrote in the place of a group by mistake; the check of its shape tells about it. */
function isPlainGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
