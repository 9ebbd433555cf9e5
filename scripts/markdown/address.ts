import type { Token } from "markdown-it";
import type { Address } from "../../data/schema/facts.ts";
import { text } from "./build-tokens.ts";
import { lineOf, report, type PageEnv } from "./env.ts";

/**
 * `{{ Heb je / Hebt u }}`: left for je, right for u.
 *
 * @returns ordinary text, so that typography treats it like the words around it
 */
export function addressText(page: PageEnv, token: Token, forms: readonly [string, string]): Token {
  if (forms.includes("")) reportHalf(page, token);
  const words = text(addressOf(page) === "je" ? forms[0] : forms[1]);
  words.level = token.level;
  return words;
}

/**
 * How a page speaks to its reader: its first audience decides. Colleagues say je to each other, and so do easy language
 * and pages for young people, to whoever reads them.
 */
function addressOf({ audience: [reader], layer, organisation }: PageEnv): Address {
  if (layer !== "standard") return "je";
  return reader === "partners" || reader === "clients" ? organisation.address[reader] : "je";
}

/** Braces with a slash that are not two forms with spaces around the slash. */
export function reportForms(page: PageEnv, token: Token): void {
  report(page, {
    code: "address",
    line: lineOf(page, token),
    what: `“${token.content.slice(0, 60)}” zijn geen twee vormen om de lezer aan te spreken.`,
    todo: "Schrijf eerst de vorm met je en dan die met u, met één schuine streep en een spatie aan beide kanten: {{ Heb je / Hebt u }}.",
  });
}

function reportHalf(page: PageEnv, token: Token): void {
  report(page, {
    code: "address",
    line: lineOf(page, token),
    what: "Tussen deze accolades staat aan één kant van de schuine streep niets.",
    todo: "Schrijf beide vormen uit, eerst met je en dan met u: {{ Heb je / Hebt u }}.",
  });
}
