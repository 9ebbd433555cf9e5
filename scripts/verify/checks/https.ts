import type { Problem } from "../../report/problem.ts";
import type { Seen } from "../seen.ts";
import { createVisitor, isAnswer } from "../visitor.ts";

/** Whether readers come in over https, also when they type the address without. */
export async function checkHttps({ home, visitor }: Seen, patience: number): Promise<Problem[]> {
  if (isThisComputer(home.url)) return [];
  if (home.url.protocol === "http:") return [noHttps(home.url)];
  const { site } = visitor;
  const plain = new URL(site);
  plain.protocol = "http:";
  const answer = site.port === "" ? await createVisitor(plain, { patience }).get("") : undefined;
  const open = isAnswer(answer) && answer.elsewhere === undefined && answer.url.protocol === "http:" && answer.status === 200;
  return [...(open ? [alsoOpen(plain)] : []), ...(home.headers.has("strict-transport-security") ? [] : [noHsts(site)])];
}

/** What never leaves this computer needs no https. */
export function isThisComputer({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}

function noHttps(url: URL): Problem {
  return {
    level: "warning", code: "https", file: url.href,
    what: "De site gaat over http, zonder beveiligde verbinding.",
    why: "Iemand op hetzelfde netwerk kan meelezen of de tekst onderweg veranderen.",
    todo: "Vraag de beheerder om een certificaat en om http door te sturen naar https.",
  };
}

function alsoOpen(url: URL): Problem {
  return {
    level: "warning", code: "https", file: url.href,
    what: "De site is ook zonder https te lezen: de server stuurt niet door.",
    why: "Wie het adres zonder https:// typt, blijft op de onbeveiligde verbinding.",
    todo: "Vraag de beheerder om http door te sturen naar https.",
  };
}

function noHsts(url: URL): Problem {
  return {
    level: "info", code: "https", file: url.href,
    what: "De server stuurt geen Strict-Transport-Security mee.",
    why: "Met die kop kiest een browser voortaan zelf voor https.",
    todo: "Vraag de beheerder of dit kan: het geldt voor alles op hetzelfde adres, niet alleen voor deze site.",
  };
}
