import { words } from "../../data/words.ts";
import { slugify } from "../markdown/slug.ts";
import { fieldPlaces, joined } from "./form-places.ts";
import type { FieldKind, FieldPlace } from "./form-places.ts";
import type { Chapter } from "./nodes.ts";

/** A field of a form that is filled in on a screen. */
export interface FormField {
  /** Unique in the document, and the same as long as its label is: what was filled in can be told apart by it. */
  readonly name: string;
  readonly kind: FieldKind;
  /** What a screen reader says and a pointer shows: enough for who does not see what stands around the field. */
  readonly tooltip: string;
}

/** Begins the address of a link that marks the place of a field. */
const scheme = "veld:";

/**
 * The address of a link that marks the place of a field in a PDF as Typst makes it. Typst has links but no fields; what it
 * knows of a link (page, place, tags, reading order) is what a field needs too.
 */
export function fieldAddress(field: FormField): string {
  return scheme + encodeURIComponent(JSON.stringify(field));
}

/** The field of such an address; undefined for any other address. */
export function fieldAt(address: string): FormField | undefined {
  return address.startsWith(scheme) ? (JSON.parse(decodeURIComponent(address.slice(scheme.length))) as FormField) : undefined;
}

/** The same chapters with, on every node that has room to fill in, the address of its field. */
export function withFormFields(chapters: readonly Chapter[]): readonly Chapter[] {
  const places = chapters.flatMap((chapter) => [chapter, ...chapter.pages]).flatMap(fieldPlaces);
  const fields = fieldsOf(places);
  const addresses = new Map(places.map(({ node }, index) => [node, fieldAddress(fields[index] as FormField)]));
  return copied(chapters, addresses) as readonly Chapter[];
}

/** Names and tooltips. Where two would say the same, the heading above them tells them apart, and else a number does. */
function fieldsOf(places: readonly FieldPlace[]): FormField[] {
  const plain = places.map(({ label }) => label);
  const headed = places.map(({ label, heading }) => (timesIn(plain, label) > 1 && heading !== label ? joined(heading, label) : label));
  const labels = numbered(headed.map(capitalised), (label, number) => `${label} (${number})`);
  const names = numbered(labels.map((label) => slugify(label) || "veld"), (name, number) => `${name}-${number}`);
  return places.map(({ kind }, index) => {
    const label = labels[index] ?? "";
    return { name: names[index] ?? "", kind, tooltip: kind === "date" ? `${label} ${words.print.form.date}` : label };
  });
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function timesIn(texts: readonly string[], text: string): number {
  return texts.filter((other) => other === text).length;
}

/** Each text that stood before gets its number; the first stays as it is, and no number makes two texts alike. */
function numbered(texts: readonly string[], withNumber: (text: string, number: number) => string): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    let free = text;
    for (let number = 2; taken.has(free); number++) free = withNumber(text, number);
    taken.add(free);
    return free;
  });
}

/** A copy of a tree of plain data, in which the nodes of the map have an address. */
function copied(value: unknown, addresses: ReadonlyMap<object, string>): unknown {
  if (Array.isArray(value)) return value.map((member) => copied(member, addresses));
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copied(member, addresses)]));
  const field = addresses.get(value);
  return field === undefined ? copy : { ...copy, field };
}
