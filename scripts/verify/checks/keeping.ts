import { caching } from "../../publish/headers.ts";
import type { Problem } from "../../report/problem.ts";
import { firstOf, place, type Seen } from "../seen.ts";
import type { Answer } from "../visitor.ts";

/** A reader may see a text that was replaced at most this long: an hour. */
const longestOld = 3600;
/** A file with a fingerprint in its name may be kept for ever; half a year is as good. */
const longEnough = 15_552_000;
/** Below this packing gains nothing. */
const worthPacking = 1500;

/** How long browsers keep what they got, and whether it comes packed. */
export function checkKeeping(seen: Seen): Problem[] {
  const { home, files } = seen;
  const there = [...files.values()].filter(({ status }) => status === 200);
  return [...keptTooLong(seen, [home, ...there.filter(({ path }) => isFixedName(path))]), ...keptTooShort(seen, there), ...notPacked(seen, [home, ...there])];
}

function isFixedName(path: string): boolean {
  return /^search-index\/|\.json$|^pdf\//.test(path);
}

function keptTooLong(seen: Seen, answers: readonly Answer[]): Problem[] {
  const old = answers.filter(({ headers }) => secondsKept(headers.get("cache-control")) > longestOld).map(({ path }) => path || "index.html");
  const silent = !seen.home.headers.has("cache-control");
  if (old.length > 0) {
    return [{
      level: "warning", code: "bewaren", file: place(seen, old[0] === "index.html" ? "" : (old[0] ?? "")),
      what: `Browsers mogen dit lang bewaren: ${firstOf(old)}.`,
      why: "Lezers zien dan nog de oude tekst als er een nieuwe versie is.",
      todo: `Stuur bij alles buiten assets/ “Cache-Control: ${caching.others}” mee.`,
    }];
  }
  return silent ? [{
    level: "info", code: "bewaren", file: place(seen, ""),
    what: "De server zegt niet hoelang een browser een pagina mag bewaren.",
    why: "De browser raadt dan zelf, en kan nog even de oude tekst tonen.",
    todo: `Stuur bij alles buiten assets/ “Cache-Control: ${caching.others}” mee.`,
  }] : [];
}

function keptTooShort(seen: Seen, answers: readonly Answer[]): Problem[] {
  const again = answers.filter(({ path, headers }) => path.startsWith("assets/") && secondsKept(headers.get("cache-control")) < longEnough).map(({ path }) => path);
  if (again.length === 0) return [];
  return [{
    level: "info", code: "bewaren", file: place(seen, again[0] ?? ""),
    what: "Browsers vragen opmaak, scripts en letters vaker op dan nodig is.",
    why: "Hun naam verandert als de inhoud verandert, dus bewaren kan geen kwaad. De site is dan sneller.",
    todo: `Stuur bij alles in assets/ “Cache-Control: ${caching.assets}” mee.`,
  }];
}

/** How long a browser may show a file without asking, by its Cache-Control (https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2). */
function secondsKept(control: string | null): number {
  if (control === null || /no-cache|no-store/i.test(control)) return 0;
  return Number(/max-age=(\d+)/i.exec(control)?.[1] ?? 0);
}

function notPacked(seen: Seen, answers: readonly Answer[]): Problem[] {
  const large = answers.filter(({ path, body }) => /(?:^|\.html|\.css|\.js|\.json)$/.test(path) && body.length > worthPacking && !/^(?:meenemen|pagefind)\//.test(path));
  const bare = large.filter(({ headers }) => !headers.has("content-encoding")).map(({ path }) => path || "index.html");
  if (bare.length === 0) return [];
  return [{
    level: "info", code: "inpakken", file: place(seen, ""),
    what: `De server pakt tekst niet in (gzip of brotli): ${firstOf(bare)}.`,
    why: "Op een telefoon met slecht bereik duurt elke pagina dan drie keer zo lang.",
    todo: "Vraag de beheerder om compressie aan te zetten voor html, css, js en json.",
  }];
}
