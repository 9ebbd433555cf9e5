import { mimeTypes } from "../publish/headers.ts";
import type { Problem } from "../report/problem.ts";
import { isHtml, isLogin, isOurs, type PublishedList, textOf, typeOf } from "./seen.ts";
import { type Answer, isAnswer, type NoAnswer, type Visitor } from "./visitor.ts";

/** The first page of the site, or why the rest cannot be looked at. */
export type Entered = { readonly home: Answer } | { readonly problem: Problem };

/** Asks for the first page, and sees whether it is a site of Leidraad at all: if not, nothing else can be told. */
export async function enterSite(visitor: Visitor): Promise<Entered> {
  const home = await visitor.get("");
  if (!isAnswer(home)) return { problem: unreachable(home) };
  const what = objection(home);
  return what ? { problem: { level: "error", code: "adres", file: home.url.href, ...what } } : { home };
}

export function unreachable({ url, failure }: NoAnswer): Problem {
  return { level: "error", code: "bereik", file: url.href, ...failure };
}

function objection(home: Answer): Pick<Problem, "what" | "why" | "todo"> | undefined {
  const { status, elsewhere } = home;
  if (isLogin(home)) return login(elsewhere);
  if (status === 403) return { what: "De server weigert dit adres (403).", todo: "Vraag de beheerder of deze computer bij de site mag, en of index.html de eerste pagina van de map is." };
  if (status === 404) return { what: "Op dit adres staat niets (404).", todo: "Kijk het adres na. Klopt het? Dan staat de site er nog niet, of index.html is niet de eerste pagina van de map." };
  if (status !== 200) return { what: `De server geeft een fout (${status}).`, todo: "Vraag de beheerder van de server om in zijn logboek te kijken." };
  if (!isHtml(home) || !isOurs(home)) return { what: "Op dit adres staat een andere pagina, niet een site van Leidraad.", todo: "Geef het adres waar de map _site is neergezet, met de submap erbij." };
  if (typeOf(home) !== "text/html") return { what: `De server noemt de eerste pagina “${typeOf(home) || "niets"}” in plaats van text/html, dus de browser toont haar niet.`, todo: `Vraag de beheerder om .html als ${mimeTypes[".html"] ?? ""} te sturen.` };
  return undefined;
}

function login(elsewhere: URL | undefined): Pick<Problem, "what" | "why" | "todo"> {
  return {
    what: elsewhere ? `De server stuurt door naar ${elsewhere.host} in plaats van de site te geven; dat is meestal een inlogpagina.` : "De server stuurt een inlogpagina in plaats van de site.",
    why: "Wie is ingelogd ziet de site misschien goed, maar hier is niets van na te kijken.",
    todo: "Draai dit op een plek waar inloggen niet nodig is, zoals de server zelf, of vraag de beheerder om een adres zonder inloggen voor deze computer.",
  };
}

/** What the site says of itself; undefined when that is not there or is something else. */
export async function readList(visitor: Visitor): Promise<PublishedList | undefined> {
  const answer = await visitor.get("pages.json");
  return isAnswer(answer) && answer.status === 200 ? listOf(textOf(answer)) : undefined;
}

/** Reads a pages.json, published or built here. */
export function listOf(json: string): PublishedList | undefined {
  try {
    const list = JSON.parse(json) as Partial<PublishedList>;
    return typeof list.version === "string" && Array.isArray(list.pages) ? (list as PublishedList) : undefined;
  } catch {
    return undefined;
  }
}
