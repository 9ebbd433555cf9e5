import type { z } from "zod";
import { type PageData, pageSchema } from "../../data/schema/page.ts";
import { nearest } from "../report/nearest.ts";
import type { Problem } from "../report/problem.ts";
import type { FrontMatter } from "./front-matter.ts";

/** The checked front matter of a page, or what is wrong with it. */
export type CheckedPageData =
  | { readonly data: PageData; readonly problems: readonly [] }
  | { readonly data?: undefined; readonly problems: readonly Problem[] };

const fields = Object.keys(pageSchema.shape);

/**
 * Checks the values of the front matter against the page schema.
 *
 * @param file path for messages
 */
export function checkPageData({ values, lineOf }: Pick<FrontMatter, "values" | "lineOf">, file: string): CheckedPageData {
  const result = pageSchema.safeParse(values, { reportInput: true });
  if (result.success) return { data: result.data, problems: [] };
  const mistyped = result.error.issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys.map((key) => nearest(key, fields)) : []));
  const issues = result.error.issues.filter((issue) => !(isMissing(issue) && mistyped.includes(issue.path.join("."))));
  const problems = issues.flatMap((issue) =>
    wordsOf(issue).map(({ path = issue.path, ...words }): Problem => ({
      level: "error",
      code: "front-matter",
      file,
      line: lineOf(path),
      field: path.join("."),
      ...words,
    })),
  );
  return { problems };
}

type Words = Pick<Problem, "what" | "todo" | "allowed"> & { readonly path?: readonly PropertyKey[] };

function isMissing(issue: z.core.$ZodIssue): boolean {
  return issue.input === undefined || issue.input === null;
}

/** What a zod issue means, in Dutch; one issue may be about several unknown fields. */
function wordsOf(issue: z.core.$ZodIssue): Words[] {
  const name = issue.path.filter((key) => typeof key === "string").join(".");
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(issue.path, key));
  if (isMissing(issue)) return [missing(name)];
  if (issue.code === "invalid_type") return [wrongKind(name, issue.expected)];
  if (issue.code === "invalid_value") return [unknownValue(name, issue.input, issue.values.map(String))];
  if (issue.code === "too_small") return [tooSmall(name, issue)];
  if (issue.code === "too_big") return [tooBig(name, issue)];
  return [{ what: `“${name}” bevat een onzichtbaar teken.`, todo: "Typ de waarde opnieuw." }];
}

function unknownField(path: readonly PropertyKey[], key: string): Words {
  const allowed = path.length === 0 ? fields : Object.keys(pageSchema.shape.print.unwrap().shape);
  const near = nearest(key, allowed);
  return {
    path: [...path, key],
    what: `“${key}” is geen bekend gegeven in de kop.`,
    todo: near ? `Bedoel je “${near}”?` : "Haal de regel weg, of kies een naam uit de lijst.",
    allowed,
  };
}

function missing(name: string): Words {
  if (name === "") return { what: "De kop van deze pagina is leeg.", todo: "Vul in ieder geval title, summary, audience en order in." };
  const description = pageSchema.shape[name as keyof typeof pageSchema.shape]?.description ?? "";
  return { what: `“${name}” ontbreekt in de kop.`, todo: `Vul in: ${description}`.trim() };
}

const kinds: Record<string, string> = {
  string: "tekst",
  number: "een getal",
  int: "een heel getal",
  boolean: "true (ja) of false (nee)",
  array: "een lijst tussen blokhaken: [een, twee]",
  object: "een groep regels die met twee spaties inspringt",
};

function wrongKind(name: string, expected: string): Words {
  if (name === "") return { what: "De kop van deze pagina is geen lijst van namen met waarden.", todo: "Schrijf elke regel zo: title: Appen met cliënten" };
  const hint = expected === "string" ? " Zet een getal tussen aanhalingstekens." : "";
  return { what: `“${name}” klopt niet: hier hoort ${kinds[expected] ?? expected}.`, todo: `Pas de waarde aan.${hint}` };
}

function unknownValue(name: string, input: unknown, allowed: readonly string[]): Words {
  const near = nearest(String(input), allowed);
  return {
    what: `“${name}” kan niet “${String(input).slice(0, 40)}” zijn.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een waarde uit de lijst.",
    allowed,
  };
}

function tooSmall(name: string, { origin, minimum }: z.core.$ZodIssueTooSmall): Words {
  if (origin === "string") return { what: `“${name}” is leeg.`, todo: "Vul een tekst in." };
  if (origin === "array") return { what: `“${name}” is een lege lijst.`, todo: "Vul minstens één waarde in." };
  return { what: `“${name}” is te klein.`, todo: `Kies ${minimum} of hoger.` };
}

function tooBig(name: string, { origin, maximum }: z.core.$ZodIssueTooBig): Words {
  if (origin !== "string") return { what: `“${name}” is te groot.`, todo: `Kies ${maximum} of lager.` };
  return { what: `“${name}” is te lang.`, todo: `Kort de tekst in tot hooguit ${maximum} tekens.` };
}
