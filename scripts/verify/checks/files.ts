import { extname } from "node:path";
import { mimeTypes } from "../../publish/headers.ts";
import type { Problem } from "../../report/problem.ts";
import { unreachable } from "../enter-site.ts";
import { isPagefind } from "../pagefind-meta.ts";
import { firstOf, isHtml, isLogin, place, type Seen, typeOf } from "../seen.ts";
import { type Answer, isAnswer, type Visit } from "../visitor.ts";

/** What a browser does with a file that is called something else; of other kinds it does not mind. */
const harm: Readonly<Record<string, Pick<Problem, "level" | "why">>> = {
  ".js": { level: "error", why: "De browser voert het dan niet uit: zoeken, menu en formulieren doen niets." },
  ".css": { level: "error", why: "De browser gebruikt de opmaak dan niet." },
  ".svg": { level: "error", why: "De browser laat het plaatje dan niet zien." },
  ".pdf": { level: "warning", why: "De browser bewaart de pdf dan in plaats van hem te tonen." },
};

/** The kinds of file that only Pagefind has; which of them a server knows shows one by one, since each names the next. */
const ofPagefind = Object.keys(mimeTypes).filter((extension) => /^\.(?:pagefind|pf_)/.test(extension));

/** Other names for the same type that browsers know too. */
const alsoGood: Readonly<Record<string, readonly string[]>> = { ".js": ["application/javascript", "application/x-javascript"] };

/** Search does without Pagefind, from a larger file of our own. */
const search = "Het zoekvak haalt dan een veel groter bestand op om in de hele tekst te zoeken. Op een telefoon duurt dat lang.";

/** Whether each kind of file is there, is what it should be, and is called what it is. */
export function checkFiles(seen: Pick<Seen, "visitor">, visits: readonly Visit[]): Problem[] {
  const answers = visits.filter((visit) => isAnswer(visit));
  const logins = answers.filter(isLogin);
  const others = answers.filter((answer) => !logins.includes(answer));
  const missing = others.filter(({ status }) => status !== 200);
  const there = others.filter(({ status }) => status === 200);
  const pages = there.filter((answer) => isHtml(answer) && !answer.path.endsWith(".html"));
  return [
    ...visits.flatMap((visit) => (isAnswer(visit) ? [] : [unreachable(visit)])),
    ...(logins.length > 0 ? [loginsFor(seen, logins)] : []),
    ...grouped(missing).map(([extension, files]) => notThere(seen, extension, files)),
    ...(pages.length > 0 ? [pagesFor(seen, pages)] : []),
    ...there.filter((answer) => !pages.includes(answer)).flatMap((answer) => [...wrongType(seen, answer), ...damaged(seen, answer)]),
  ];
}

function grouped(answers: readonly Answer[]): [string, Answer[]][] {
  return [...Map.groupBy(answers, ({ path }) => (path.startsWith("pagefind/") ? "pagefind" : extname(path)))];
}

function loginsFor(seen: Pick<Seen, "visitor">, answers: readonly Answer[]): Problem {
  return {
    level: "error", code: "inloggen", file: place(seen, answers[0]?.path ?? ""),
    what: `De server stuurt een inlogpagina in plaats van: ${firstOf(answers.map(({ path }) => path))}.`,
    why: "De pagina's zijn er wel, maar een browser krijgt deze bestanden niet.",
    todo: "Vraag de beheerder om voor de hele map dezelfde regel voor inloggen te laten gelden.",
  };
}

function notThere(seen: Pick<Seen, "visitor">, extension: string, answers: readonly Answer[]): Problem {
  const paths = answers.map(({ path }) => path);
  const status = answers[0]?.status ?? 404;
  return {
    level: extension === "pagefind" ? "warning" : "error", code: "bestand", file: place(seen, paths[0] ?? ""),
    what: `${paths.length === 1 ? "Dit bestand is er niet" : "Deze bestanden zijn er niet"} (${status}): ${firstOf(paths)}.`,
    ...(extension === "pagefind" ? { why: search } : harm[extension] ? { why: "Pagina's gebruiken dit of leiden ernaartoe." } : {}),
    todo: extension === "pagefind"
      ? `Kijk of de map pagefind helemaal op de server staat. Staat ze er? Dan kent de server deze soorten niet: ${ofPagefind.join(" ")}. LEESMIJ-publiceren.txt in de site zegt hoe je ze toevoegt.`
      : "Kopieer de hele map _site opnieuw naar de server. Staat het bestand er al? Dan houdt de server deze soort tegen.",
  };
}

function pagesFor(seen: Pick<Seen, "visitor">, answers: readonly Answer[]): Problem {
  return {
    level: "error", code: "bestand", file: place(seen, answers[0]?.path ?? ""),
    what: `De server stuurt een gewone webpagina in plaats van: ${firstOf(answers.map(({ path }) => path))}.`,
    why: "De server zegt dat het gelukt is, maar het bestand is er niet.",
    todo: "Kopieer de hele map _site opnieuw naar de server, en laat hem voor wat er niet is status 404 geven.",
  };
}

function wrongType(seen: Pick<Seen, "visitor">, answer: Answer): Problem[] {
  const extension = extname(answer.path);
  const right = mimeTypes[extension] ?? "";
  const good = [right.split(";")[0] ?? "", ...(alsoGood[extension] ?? [])];
  const harmful = harm[extension];
  if (!harmful || good.includes(typeOf(answer))) return [];
  return [{
    ...harmful, code: "soort", file: place(seen, answer.path),
    what: `De server noemt dit bestand “${typeOf(answer) || "niets"}” in plaats van ${good[0]}.`,
    todo: `Vraag de beheerder om ${extension} als ${right} te sturen.`,
  }];
}

function damaged(seen: Pick<Seen, "visitor">, { path, body }: Answer): Problem[] {
  const isPacked = /\.(?:pagefind|pf_meta|pf_index|pf_fragment|pf_filter)$/.test(path);
  const isWhole = body.length > 0 && (!isPacked || isPagefind(body)) && (!path.endsWith(".pdf") || body.subarray(0, 5).toString("latin1") === "%PDF-");
  if (isWhole) return [];
  return [{
    level: isPacked ? "warning" : "error", code: "bestand", file: place(seen, path),
    what: "Dit bestand is beschadigd of leeg.",
    ...(isPacked ? { why: search } : {}),
    todo: "Kopieer de hele map _site opnieuw naar de server. Gebeurt dat met ftp? Kies dan voor binair.",
  }];
}
