import { z } from "zod";
import { factsSchema } from "../../data/schema/facts.ts";
import { bareSchema, fieldsOf, isOptional, metaOf, schemaAt } from "../../data/schema/shape/schema-tree.ts";
import type { Path } from "./draft.ts";

/** How a field is asked. */
export type FactKind = "text" | "number" | "logo" | "choice" | "choices" | "switches" | "list" | "together" | "gate";

/** One question about a fact. */
export interface FactStep {
  readonly kind: FactKind;
  /** The field that is filled in; of a question for several groups at once, the group around them. */
  readonly path: Path;
  readonly schema: z.ZodType;
  /** Asked once an answer needs it, and not before. */
  readonly needed: boolean;
  /** May be left out of the file for good. */
  readonly optional: boolean;
  /** The part of the file it stands in. */
  readonly chapter?: string;
  /** What the form is about of which this field is the first. */
  readonly about?: string;
  /** The field that says whether the group around this one exists at all: without it, this one is not asked. */
  readonly after?: Path;
}

type Around = Pick<FactStep, "needed" | "optional"> & Pick<Partial<FactStep>, "chapter" | "about" | "after">;

/** Every question about facts, in the order of the schema: there is no other list of them. */
export const factSteps: readonly FactStep[] = stepsOfFields(factsSchema, [], { needed: false, optional: false });

/** The questions about one field or group, also when it is of the kind that is only asked when needed. */
export function stepsAt(path: Path): readonly FactStep[] {
  const known = factSteps.filter((step) => path.every((key, index) => step.path[index] === key));
  if (known.length > 0) return known;
  const schema = schemaAt(factsSchema, path);
  return schema ? stepsOf(schema, path, { needed: true, optional: true }) : [];
}

function stepsOfFields(group: z.ZodType, path: Path, around: Around): FactStep[] {
  const { about: wholeAbout, ...rest } = around;
  let about = wholeAbout;
  let { chapter } = around;
  return [...fieldsOf(group)].flatMap(([name, field]) => {
    chapter = metaOf(field).chapter ?? chapter;
    const steps = stepsOf(field, [...path, name], { ...rest, ...(chapter ? { chapter } : {}), ...(about ? { about } : {}) });
    if (steps.length > 0) about = undefined;
    return steps;
  });
}

function stepsOf(schema: z.ZodType, path: Path, around: Around): FactStep[] {
  const { asked, gate, title, description } = metaOf(schema);
  if (asked === "later" || asked === "never" || asked === "together") return [];
  const optional = around.optional || (isOptional(schema) && !hasDefault(schema));
  const here: FactStep = { ...around, kind: "gate", path, schema, optional, needed: around.needed || asked === "needed" };
  const bare = bareSchema(schema);
  if (!(bare instanceof z.ZodObject)) return askable(here, bare);
  if (isAllSwitches(bare)) return [{ ...here, kind: "switches" }];
  if (optional) return optionalGroup(bare, path, here);
  const inner: Around = { ...around, ...(title && description ? { about: description } : {}) };
  return [...(gate ? [here] : []), ...stepsOfFields(bare, path, inner), ...togetherSteps(bare, path, here)];
}

/** A group that may be absent: its first field says whether it is there. */
function optionalGroup(group: z.ZodType, path: Path, around: Around): FactStep[] {
  const [first, ...rest] = stepsOfFields(group, path, { ...around, optional: true });
  return first ? [first, ...rest.map((step) => ({ ...step, after: first.path }))] : [];
}

/** A field that all forms in this group have, and that is asked for all of them in one go. */
function togetherSteps(group: z.ZodType, path: Path, around: FactStep): FactStep[] {
  const [form] = [...fieldsOf(group).values()].filter((field) => metaOf(field).title !== undefined);
  const shared = form ? [...fieldsOf(form)].filter(([, field]) => metaOf(field).asked === "together") : [];
  return shared.map(([name, schema]) => ({ ...around, kind: "together", path: [...path, "*", name], schema }));
}

/** A list of texts or a table of its own is easier to fill in in the file; one that every organisation needs cannot be so. */
function askable(step: FactStep, bare: z.ZodType): FactStep[] {
  const kind = kindOf(bare, step.path);
  if (kind === undefined && !isOptional(step.schema)) throw new Error(`init cannot ask for ${step.path.join(".")}`);
  return kind === undefined ? [] : [{ ...step, kind }];
}

function kindOf(bare: z.ZodType, path: Path): FactKind | undefined {
  if (path.join(".") === "brand.logo") return "logo";
  if (bare instanceof z.ZodEnum) return "choice";
  if (bare instanceof z.ZodNumber) return "number";
  if (bare instanceof z.ZodString) return "text";
  const element = bare instanceof z.ZodArray ? bareSchema(bare.element as z.ZodType) : undefined;
  if (element instanceof z.ZodEnum) return "choices";
  return element instanceof z.ZodObject ? "list" : undefined;
}

function isAllSwitches(group: z.ZodObject): boolean {
  return Object.values(group.shape).every((field) => bareSchema(field as z.ZodType) instanceof z.ZodBoolean);
}

function hasDefault(schema: z.ZodType): boolean {
  return schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
}
