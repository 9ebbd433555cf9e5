import { contentSecurityPolicy, headersOf, oneFilePage } from "../../publish/headers.ts";
import type { Problem } from "../../report/problem.ts";
import { comparePolicies, type PolicyDifference } from "../policy.ts";
import { firstOf, place, type Seen } from "../seen.ts";
import type { Answer } from "../visitor.ts";

const readMe = "LEESMIJ-publiceren.txt in de site zegt hoe de server dat doet.";

/** The kinds of file for which headers matter. The handbook in one file has a policy of its own, for who opens it from elsewhere. */
const looked = /\.(?:css|js|pdf|svg)$/;

/** Whether the server sends the headers that keep readers safe, with the page and with what it loads. */
export function checkHeaders(seen: Seen): Problem[] {
  const answers = [seen.home, ...[...seen.files.values()].filter(({ path, status }) => status === 200 && looked.test(path) && path !== oneFilePage)];
  return [...policyProblems(seen, answers), ...otherProblems(seen, answers)];
}

function policyProblems(seen: Seen, answers: readonly Answer[]): Problem[] {
  const without = answers.filter(({ headers }) => !headers.has("content-security-policy"));
  if (without.includes(seen.home)) return [noPolicy(seen)];
  const found = new Map<string, { difference: PolicyDifference; paths: string[] }>();
  for (const { path, headers } of answers) {
    const sent = headers.get("content-security-policy") ?? "";
    // A worker obeys the policy of its own file; a script or picture has nothing to obey.
    if (path !== "" && !path.endsWith("worker.js")) continue;
    for (const difference of differences(seen, sent)) {
      const key = JSON.stringify(difference);
      found.set(key, { difference, paths: [...(found.get(key)?.paths ?? []), path] });
    }
  }
  return [...found.values()].map(({ difference, paths }) => policyProblem(seen, difference, paths[0] ?? ""));
}

/** Who may frame the site is told by the organisation's file; without it any list will do, as long as there is one. */
function differences({ published, visitor, isOwn }: Seen, sent: string): PolicyDifference[] {
  if (sent === "") return [];
  return comparePolicies(contentSecurityPolicy(published), sent, visitor.site.origin)
    .filter(({ directive, kind, sources }) => directive !== "frame-ancestors" || isOwn || kind === "absent" || sources.some((source) => /^(?:\*|https?:)$/.test(source)));
}

function noPolicy(seen: Seen): Problem {
  const onlyReports = seen.home.headers.has("content-security-policy-report-only");
  return {
    level: "warning", code: "csp", file: place(seen, ""),
    what: onlyReports ? "De server stuurt de Content-Security-Policy alleen om te melden (Report-Only)." : "De server stuurt geen Content-Security-Policy mee.",
    why: "Met die regel laadt een browser niets van een andere plek, ook niet als iemand iets in een pagina weet te zetten.",
    todo: `Laat de server deze kop meesturen. ${readMe}`,
  };
}

const slowSearch = "Het zoekvak haalt dan een veel groter bestand op om in de hele tekst te zoeken. Op een telefoon duurt dat lang.";

/** What stops working for want of a source. */
const needs: Readonly<Record<string, string>> = {
  "'wasm-unsafe-eval'": slowSearch,
  "script-src": "Zoeken, menu en formulieren werken dan niet.",
  "style-src": "De pagina's hebben dan geen opmaak.",
  "font-src": "De letters van de huisstijl laden dan niet.",
  "img-src": "Logo en plaatjes laden dan niet.",
  "connect-src": slowSearch,
  "form-action": "Zoeken met Enter lukt dan niet.",
  "frame-ancestors": "De site is dan niet te zien in een pagina die haar mag tonen.",
};

function policyProblem(seen: Seen, { directive, kind, sources }: PolicyDifference, path: string): Problem {
  const common = { code: "csp", file: place(seen, path), todo: `Neem de regel precies over. ${readMe}` } as const;
  const names = sources.join(" ");
  if (kind === "absent") return { ...common, level: "warning", what: `In de Content-Security-Policy ontbreekt ${directive}.`, why: "Wat niet genoemd is, is niet begrensd." };
  if (kind === "wider") return { ...common, level: "warning", what: `In de Content-Security-Policy laat ${directive} meer toe dan nodig is: ${names}.`, why: "De site heeft dit niet nodig, en het neemt bescherming weg." };
  const why = needs[sources.includes("'self'") ? directive : (sources[0] ?? "")] ?? needs[directive] ?? "Een deel van de site werkt dan niet.";
  const breaks = why !== slowSearch && (directive !== "frame-ancestors" || seen.isOwn);
  return { ...common, level: breaks ? "error" : "warning", what: `In de Content-Security-Policy ontbreekt ${names} bij ${directive}.`, why };
}

/** Other values that protect as well or better. */
const asGood: Readonly<Record<string, RegExp>> = {
  "Referrer-Policy": /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/i,
  "X-Robots-Tag": /noindex/i,
  "X-Frame-Options": /^(?:sameorigin|deny)$/i,
};

const whys: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "Zonder deze kop mag een browser zelf raden wat een bestand is.",
  "Referrer-Policy": "Zonder deze kop hoort een andere site op welke pagina iemand was.",
  "X-Robots-Tag": "De site is voor binnen. Pagina's zeggen dat zelf, maar een pdf kan dat niet: die kan in een zoekmachine komen.",
};

/** Headers of which a site may do without: they add to what the policy does already. */
function otherProblems(seen: Seen, answers: readonly Answer[]): Problem[] {
  const expected = headersOf("", seen.published).filter(({ name }) => !/^(?:content-security-policy|cache-control)$/i.test(name));
  const lacking = expected.flatMap(({ name, value }) => {
    const paths = answers.filter(({ headers }) => !isGood(name, value, headers.get(name))).map(({ path }) => path || "index.html");
    return paths.length > 0 ? [{ name, value, paths }] : [];
  });
  const grave = lacking.filter(({ name }) => whys[name] !== undefined);
  const rest = lacking.filter(({ name }) => whys[name] === undefined && (seen.isOwn || name !== "X-Frame-Options"));
  return [
    ...grave.map(({ name, value, paths }): Problem => ({
      level: "warning", code: "kop", file: place(seen, ""),
      what: paths.length === answers.length ? `De server stuurt ${name} niet goed mee.` : `De server stuurt ${name} niet goed mee bij: ${firstOf(paths)}.`,
      ...(whys[name] !== undefined && { why: whys[name] }),
      todo: `Laat de server bij elk bestand “${name}: ${value}” meesturen. ${readMe}`,
    })),
    ...(rest.length === 0 ? [] : [{
      level: "info", code: "kop", file: place(seen, ""),
      what: `Deze koppen stuurt de server niet, of anders: ${rest.map(({ name }) => name).join(", ")}.`,
      todo: `De site werkt zonder. Liever alles op zijn plaats? ${readMe}`,
    } satisfies Problem]),
  ];
}

function isGood(name: string, value: string, sent: string | null): boolean {
  if (sent === null) return false;
  return sent.trim().toLowerCase() === value.toLowerCase() || (asGood[name]?.test(sent.trim()) ?? false);
}
