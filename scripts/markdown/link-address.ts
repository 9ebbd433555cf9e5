import path from "node:path";
import { pagePath } from "../book/page-path.ts";
import { shown } from "../report/shown.ts";
import type { PageProblem, PageSource } from "./env.ts";

/** What a written address turns out to be: a page, an address outside the site, or a problem. */
export type Address =
  | { readonly path: string; readonly anchor?: string }
  | { readonly href: string }
  | { readonly problem: Omit<PageProblem, "line"> };

/**
 * Reads the address of a link. Only what is in this list passes; everything else is a problem, so that no link can
 * run a script, open a file on the reader's computer or lead away unencrypted.
 *
 * @param written the address as it stands in the page
 * @param page the page it stands in; addresses are relative to its file
 */
export function readAddress(written: string, page: Pick<PageSource, "relative" | "path">): Address {
  if (written === "") return problem("Deze link gaat nergens heen.", forPage);
  if (/^[a-z]:[\\/]/i.test(written) || written.includes("\\")) return problem(`“${shown(written)}” is een plek op een computer of netwerkschijf.`, forPage, notThere);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase();
  if (scheme) return outside(scheme, written);
  if (written.startsWith("//")) return problem(`Bij “${shown(written)}” ontbreekt https: voor het adres.`, "Begin een adres buiten de site met https://.");
  return inside(written, page);
}

function outside(scheme: string, written: string): Address {
  const check = schemes.get(scheme);
  if (!check) return problem(`Een link kan niet beginnen met “${scheme}:”.`, "Gebruik een van de soorten uit de lijst, of het pad van een pagina (.md).", undefined, [...schemes.keys()].map((name) => `${name}:`));
  return check(written) ?? { href: written };
}

/** The kinds of address outside the site, each with what may be wrong with it. */
const schemes: ReadonlyMap<string, (written: string) => Address | undefined> = new Map([
  ["https", checkWebsite],
  ["mailto", (written) => (/^mailto:[a-z0-9._+-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,}$/i.test(written) ? undefined : problem(`“${shown(written)}” is geen gewoon mailadres.`, "Schrijf mailto: met één mailadres en niets erachter."))],
  ["tel", (written) => (/^tel:\+?\d{3,15}$/.test(written) ? undefined : problem(`“${shown(written)}” is geen telefoonnummer.`, "Schrijf tel: met alleen cijfers, eventueel met een + ervoor."))],
]);

function checkWebsite(written: string): Address | undefined {
  if (!/^https:\/\/[^/]/i.test(written) || !URL.canParse(written)) return problem(`“${shown(written)}” is geen geldig adres.`, "Kopieer het adres uit de adresbalk van de browser.");
  const { username, password, hostname, href } = new URL(written);
  if (username !== "" || password !== "") return problem(`In “${shown(written)}” staat een gebruikersnaam of wachtwoord.`, "Haal het deel tot en met het apenstaartje weg.");
  if (!hostname.includes(".")) return problem(`“${shown(written)}” is geen adres dat overal werkt.`, "Schrijf het volledige adres, met de naam van de site en .nl of iets dergelijks.");
  return { href };
}

/** A page of the handbook, by the path of its file from the file that holds the link. */
function inside(written: string, page: Pick<PageSource, "relative" | "path">): Address {
  const hash = written.indexOf("#");
  const file = hash < 0 ? written : written.slice(0, hash);
  const anchor = hash < 0 ? undefined : decode(written.slice(hash + 1));
  if (anchor === "") return problem("Achter het hekje (#) staat niets.", "Schrijf de naam van de kop erachter, of haal het hekje weg.");
  if (file === "") return { path: page.path, ...(anchor ? { anchor } : {}) };
  if (file.startsWith("/")) return problem(`“${shown(written)}” begint met een schuine streep.`, forPage, "Een pagina wordt gevonden vanaf de map waar dit bestand in staat.");
  if (!file.endsWith(".md")) return problem(`“${shown(written)}” is geen pagina van het handboek.`, forPage);
  const target = path.posix.join(path.posix.dirname(page.relative), decode(file));
  if (target.startsWith("../")) return problem(`“${shown(written)}” ligt buiten de map met pagina’s.`, "Tel de ../ na: elke ../ is één map omhoog.");
  return { path: pagePath(target), ...(anchor ? { anchor } : {}) };
}

/** An editor may write %C3%AB for ë; half an escape stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const forPage = "Schrijf het pad van het bestand vanaf dit bestand, bijvoorbeeld ../clienten/appen.md of ../clienten/appen.md#blauwe-vinkjes.";
const notThere = "Lezers van de site kunnen daar niet bij.";

function problem(what: string, todo: string, why?: string, allowed?: readonly string[]): { problem: Omit<PageProblem, "line"> } {
  return { problem: { code: "link", what, todo, ...(why ? { why } : {}), ...(allowed ? { allowed } : {}) } };
}
