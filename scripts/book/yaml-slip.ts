import type { YAMLError } from "yaml";
import type { Problem } from "../report/problem.ts";

/** What went wrong in the front matter, in words an officer can use. */
export type YamlSlip = Pick<Problem, "code" | "what" | "why" | "todo">;

/** A "#" after a space starts a remark in YAML, so the rest of the sentence would silently be gone. */
export function cutOffSlip(rest: string): YamlSlip {
  return {
    code: "front-matter",
    what: `Alles na het hekje (#) valt weg: “#${rest}”.`,
    why: "In de kop begint een hekje na een spatie een opmerking.",
    todo: 'Zet de hele waarde tussen aanhalingstekens: "…".',
  };
}

/** "&" and "*" at the start of a value have a meaning in YAML that nobody needs here. */
export const anchorSlip: YamlSlip = {
  code: "front-matter",
  what: "Een waarde in de kop begint met & of *.",
  why: "Die tekens hebben hier een andere betekenis.",
  todo: 'Zet de hele waarde tussen aanhalingstekens: "…".',
};

/** A list or a loose text where names with values belong. */
export const notFields: YamlSlip = {
  code: "front-matter",
  what: "In de kop staan geen namen met waarden.",
  why: "Elke regel is een naam, een dubbele punt en een spatie, en dan de waarde.",
  todo: "Schrijf het zo: title: Appen met cliënten",
};

const doubleField: YamlSlip = {
  code: "A07",
  what: "Dit gegeven staat twee keer in de kop.",
  why: "Dan is niet duidelijk welke van de twee geldt.",
  todo: "Haal een van de twee regels weg.",
};

const tab: YamlSlip = {
  code: "A08",
  what: "Deze regel in de kop begint met een tab.",
  why: "Inspringen gaat in de kop met spaties.",
  todo: "Vervang de tab door twee spaties.",
};

const colon: YamlSlip = {
  code: "front-matter",
  what: "De kop is hier niet te lezen. Staat er een dubbele punt in de tekst, of springt de regel te ver in?",
  why: "Een dubbele punt met een spatie erachter begint een nieuw gegeven.",
  todo: 'Zet de hele waarde tussen aanhalingstekens (title: "Appen: hoe dan?"), en begin elke regel vooraan.',
};

const missingColon: YamlSlip = {
  code: "front-matter",
  what: "De kop is hier niet te lezen. Ontbreekt er een dubbele punt?",
  why: "Elke regel is een naam, een dubbele punt en een spatie, en dan de waarde.",
  todo: "Schrijf het zo: title: Appen met cliënten",
};

const startsWrong: YamlSlip = {
  code: "front-matter",
  what: 'De waarde begint met een teken dat hier een andere betekenis heeft, zoals { [ @ % ! * " of `.',
  why: "Zo kan de kop niet gelezen worden.",
  todo: 'Zet de hele waarde tussen aanhalingstekens: title: "{{ organisation.shortName }} en jij".',
};

const openQuote: YamlSlip = {
  code: "front-matter",
  what: "Op of boven deze regel ontbreekt een aanhalingsteken of haakje.",
  why: "Zonder dat is niet te zien waar de waarde ophoudt.",
  todo: 'Sluit de waarde af met hetzelfde teken als waarmee ze begint: " of ].',
};

const unreadable: YamlSlip = {
  code: "front-matter",
  what: "De kop is hier niet te lezen.",
  why: "Elke regel is een naam, een dubbele punt en een spatie, en dan de waarde.",
  todo: 'Kijk naar de kop van een andere pagina, en zet een waarde met vreemde tekens tussen aanhalingstekens: "…".',
};

const slips: Partial<Record<YAMLError["code"], YamlSlip>> = {
  DUPLICATE_KEY: doubleField,
  TAB_AS_INDENT: tab,
  BLOCK_AS_IMPLICIT_KEY: colon,
  MULTILINE_IMPLICIT_KEY: missingColon,
  BAD_SCALAR_START: startsWrong,
  NON_STRING_KEY: startsWrong,
  TAG_RESOLVE_FAILED: startsWrong,
  UNEXPECTED_TOKEN: startsWrong,
  MISSING_CHAR: openQuote,
};

/** The likely cause of a YAML error in the front matter of a page, by its code in the `yaml` library. */
export function yamlSlip(code: YAMLError["code"]): YamlSlip {
  return slips[code] ?? unreadable;
}
