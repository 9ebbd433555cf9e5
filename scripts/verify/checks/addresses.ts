import type { Problem } from "../../report/problem.ts";
import { firstOf, isHtml, isLogin, isOurs, place, type PublishedPage, type Seen } from "../seen.ts";
import { type Answer, isAnswer, type Visit } from "../visitor.ts";
import { isThisComputer } from "./https.ts";

/** So many pages are asked for, spread over all sections: a folder that was not copied shows. */
const sample = 16;

/** Whether pages are there, at their own address and at the short one that paper gives, and whether the site knows where it stands. */
export async function checkAddresses(seen: Seen): Promise<Problem[]> {
  const { visitor, list } = seen;
  const chosen = list ? spread(list.pages) : [];
  const pages = await Promise.all(chosen.map(({ href }) => visitor.get(href)));
  const deep = chosen.find(({ path }) => path.split("/").length > 3) ?? chosen.at(-1);
  return [
    ...(list ? missingPages(seen, pages, list.pages.length) : []),
    ...(deep ? [...(await folderAddress(seen, deep)), ...(await bareAddress(seen, deep))] : []),
    ...(list?.url === undefined ? [] : otherAddress(visitor.site, list.url)),
  ];
}

/** Of each section the last page, and others in between. */
function spread(pages: readonly PublishedPage[]): PublishedPage[] {
  const ofSections = [...Map.groupBy(pages, ({ path }) => path.split("/")[1] ?? "").values()].flatMap((group) => group.at(-1) ?? []);
  const step = Math.max(1, Math.floor(pages.length / sample));
  return [...new Set([...ofSections, ...pages.filter((_, index) => index % step === 0)])].slice(0, sample);
}

function missingPages(seen: Seen, visits: readonly Visit[], all: number): Problem[] {
  const gone = visits.filter((visit) => !isAnswer(visit) || visit.status !== 200 || !isHtml(visit) || !isOurs(visit));
  if (gone.length === 0) return [];
  const login = gone.some((visit) => isAnswer(visit) && isLogin(visit));
  return [{
    level: "error", code: "pagina", file: place(seen, gone[0]?.path ?? ""),
    what: `Van ${visits.length} bekeken pagina's ${gone.length === 1 ? "is er 1" : `zijn er ${gone.length}`} niet te lezen: ${firstOf(gone.map(({ path }) => path))}.`,
    why: `De site heeft ${all} pagina's; er kunnen er dus meer ontbreken.`,
    todo: login ? "De server stuurt daar een inlogpagina. Vraag de beheerder om voor de hele map dezelfde regel te laten gelden." : "Kopieer de hele map _site opnieuw naar de server.",
  }];
}

/** Paper, feed and mail give the address of a page without index.html. */
async function folderAddress(seen: Seen, { path }: PublishedPage): Promise<Problem[]> {
  const short = path.slice(1);
  const answer = await seen.visitor.get(short);
  if (isAnswer(answer) && answer.status === 200 && isOurs(answer)) return [];
  return [{
    level: "error", code: "map", file: place(seen, short),
    what: "Een adres zonder index.html werkt niet.",
    why: "Op papier, in de QR-codes en in mail staat het adres van een pagina zo.",
    todo: "Vraag de beheerder om index.html als eerste pagina van een map in te stellen (default document).",
  }];
}

/** Without the slash a page must not be shown: its links would lead to the wrong place. A server sends on, or says no. */
async function bareAddress(seen: Seen, { path, href }: PublishedPage): Promise<Problem[]> {
  const visits = await Promise.all([path.slice(1, -1), href].map((address) => seen.visitor.get(address)));
  const wrong = visits.find((visit): visit is Answer => isAnswer(visit) && visit.status === 200 && isOurs(visit) && !/(?:\/|\.html)$/.test(visit.url.pathname));
  if (!wrong) return [];
  return [{
    level: "error", code: "map", file: wrong.url.href,
    what: "De server toont een pagina op een adres zonder schuine streep aan het eind.",
    why: "Alle links, plaatjes en opmaak van die pagina wijzen dan een map te hoog.",
    todo: "Vraag de beheerder om zulke adressen door te sturen naar het adres met een schuine streep, en “mooie adressen” (clean URLs) uit te zetten.",
  }];
}

/** The address in the organisation's file is on every print; it should be the one where the site stands. */
export function otherAddress(site: URL, told: string): Problem[] {
  const known = new URL(told.endsWith("/") ? told : `${told}/`);
  if (isThisComputer(site) || (known.host === site.host && known.pathname === site.pathname)) return [];
  return [{
    level: "warning", code: "adres", file: site.href,
    what: `In de site staat een ander adres: ${told}.`,
    why: "De QR-codes op papier, de feed en de pagina voor onbekende adressen wijzen daarheen.",
    todo: "Klopt het adres hierboven? Zet het dan in organisation.ts bij publication, en bouw en publiceer opnieuw.",
  }];
}
