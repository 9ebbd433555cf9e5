import type { GivenField } from "./given-answers.ts";

const text = { type: "string" } as const;

/** Options that say one field of the organisation: the fields nobody can propose, and the look. */
const fieldOptions = {
  name: { path: ["name"] },
  "short-name": { path: ["shortName"] },
  client: { path: ["client", "singular"] },
  clients: { path: ["client", "plural"] },
  sectors: { path: ["sectors"], list: true },
  ages: { path: ["clientAgeGroups"], list: true },
  color: { path: ["brand", "color"] },
  logo: { path: ["brand", "logo"] },
} as const;

type FieldOption = keyof typeof fieldOptions;

const names = Object.keys(fieldOptions) as FieldOption[];

/** Every option of `npm run init`, for `readOptions`. */
export const initOptions = {
  answers: text,
  tokens: text,
  start: { type: "boolean", default: true },
  ...(Object.fromEntries(names.map((name) => [name, text])) as Record<FieldOption, typeof text>),
} as const;

/** The fields that options say; a list is written with commas. */
export function givenFields(options: Partial<Record<FieldOption, string | undefined>>): GivenField[] {
  return names.flatMap((name) => {
    const value = options[name];
    if (value === undefined) return [];
    const { path } = fieldOptions[name];
    return [{ path, value: "list" in fieldOptions[name] ? value.split(",").map((part) => part.trim()) : value }];
  });
}
