import type { PageIndex } from "../../../layouts/assets/js/search-query.js";
import type { Problem } from "../../report/problem.ts";
import { dataOf } from "../../search/data-script.ts";
import { firstOf, place, type Seen, textOf } from "../seen.ts";

const file = "search-index/pages.js";

/** Whether search knows the pages that are published. That its files load is seen with all other files. */
export function checkSearch(seen: Seen): Problem[] {
  const answer = seen.files.get(file);
  if (!seen.list || answer?.status !== 200) return [];
  const known = pagesIn(textOf(answer));
  const searched = seen.list.pages.filter(({ kind }) => kind !== "search").map(({ path }) => path);
  const unknown = known ? searched.filter((path) => !known.has(path)) : searched;
  const gone = [...(known ?? [])].filter((path) => !searched.includes(path));
  if (unknown.length + gone.length === 0) return [];
  return [{
    level: "error", code: "zoeken", file: place(seen, file),
    what: known ? `Zoeken kent ${known.size} pagina's, en de site heeft er ${searched.length}. Het verschil: ${firstOf([...unknown, ...gone])}.` : "Het bestand waarmee zoeken begint is beschadigd.",
    why: "Het is van een andere versie dan de pagina's, of niet helemaal gekopieerd.",
    todo: "Kopieer de hele map _site opnieuw naar de server.",
  }];
}

/** The paths of the pages in the script of the small index; it is read and never run. */
function pagesIn(script: string): Set<string> | undefined {
  try {
    return new Set((dataOf(script) as PageIndex).pages.map(({ path }) => path));
  } catch {
    return undefined;
  }
}
