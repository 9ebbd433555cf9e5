import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";
import { filesOf, type ReplacedPage, replacedPages, type ReplaceFolders } from "./replaced-pages.ts";

/**
 * What became of the shipped pages that an organisation replaced: a warning for each that changed or went, a remark for each
 * of which that cannot be told.
 */
export function checkReplaced(folders: ReplaceFolders): Problem[] {
  return replacedPages(folders).flatMap((page) => {
    const { own, seen } = filesOf(folders, page.relative);
    const words = wordsOf(page, projectPath(seen));
    return words ? [{ code: "replaced-page", file: projectPath(page.state === "left" ? seen : own), ...words }] : [];
  });
}

type Words = Pick<Problem, "level" | "what" | "why" | "todo">;

function wordsOf({ state, relative }: ReplacedPage, seen: string): Words | undefined {
  switch (state) {
    case "same": return undefined;
    case "changed": return {
      level: "warning",
      what: `De meegeleverde pagina ${relative} is veranderd sinds jullie haar vervingen.`,
      why: "In jullie eigen versie staat misschien nog iets dat niet meer klopt, of ontbreekt iets nieuws.",
      todo: `Bekijk het verschil: npm run replace -- ${relative}`,
    };
    case "gone": return {
      level: "warning",
      what: `De meegeleverde pagina ${relative} bestaat niet meer. Jullie eigen versie staat nog op de site.`,
      why: "Misschien heet de pagina nu anders; dan staan ze er allebei.",
      todo: `Kijk of jullie pagina nog nodig is. Wil je haar houden? Haal dan ${seen} weg.`,
    };
    case "unmarked": return {
      level: "info",
      what: `Deze pagina vervangt een meegeleverde pagina, maar er is niet bewaard welke tekst dat was.`,
      why: "Verandert de meegeleverde pagina later, dan kan Leidraad dat niet zien.",
      todo: `Klopt jullie pagina nog? Typ dan: npm run replace -- ${relative} --seen`,
    };
    case "left": return {
      level: "info",
      what: `Jullie eigen versie van ${relative} is er niet meer; de meegeleverde pagina staat weer op de site.`,
      todo: "Haal dit bestand weg.",
    };
  }
}
