import type { Organisation } from "../../data/schema/index.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";

/**
 * The address of a site as somebody types or copies it: a page name at the end goes, a slash comes.
 *
 * @param given what was typed; without it the address in the organisation's file is taken
 * @throws ProblemsError for what is no address of a website
 */
export function siteAddress(given: string | undefined, organisation?: Pick<Organisation, "publication">): URL {
  const typed = given ?? organisation?.publication.url;
  if (typed === undefined) throw new ProblemsError([wrong("Er is geen adres om na te kijken.", "Typ het adres achter de opdracht, of zet het in organisation.ts bij publication.")]);
  const url = URL.parse(typed);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "") {
    throw new ProblemsError([wrong(`“${typed}” is geen adres van een website.`, "Schrijf het hele adres, met https:// ervoor.")]);
  }
  if (url.username !== "" || url.password !== "") {
    throw new ProblemsError([wrong("In het adres staat een naam of wachtwoord.", "Laat dat weg: wat je typt, blijft op deze computer bewaard.")]);
  }
  const folder = url.pathname.replace(/[^/]+\.html?$/i, "");
  return new URL(folder.endsWith("/") ? folder : `${folder}/`, url.origin);
}

function wrong(what: string, todo: string): Problem {
  return { level: "error", code: "opdracht", file: "npm run verify", what, todo: `${todo} Bijvoorbeeld: npm run verify -- https://intranet.example/richtlijnen/` };
}
