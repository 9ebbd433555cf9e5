import { readOrganisation } from "../../data/schema/index.ts";
import { projectPath } from "../book/project-path.ts";
import { ProblemsError } from "../report/problem.ts";
import type { ShowOptions } from "../text/show-difference.ts";
import { replacePage, seePage } from "./replace-page.ts";
import { replacedPages, type ReplaceFolders } from "./replaced-pages.ts";
import { showReplacedPage, showReplacedPages } from "./show-replaced.ts";

/** What somebody asks about replaced pages. */
export interface ReplaceQuestion extends ReplaceFolders, ShowOptions {
  /** The pages that were named: none asks about all of them, and more than one is not understood. */
  readonly pages: readonly string[];
  /** True to note that the own page was compared with the shipped one. */
  readonly seen: boolean;
  /** True when the organisation was named, and not found by itself. */
  readonly isNamed: boolean;
}

/**
 * Does what is asked: shows all replaced pages, begins one, shows what changed in one, or marks one as seen.
 *
 * @returns what there is to say, in Dutch
 * @throws ProblemsError when it is not clear which page is meant, or nothing can be done with it
 */
export async function answer(question: ReplaceQuestion): Promise<string> {
  const { pages: [page, ...others], seen, color } = question;
  if (others.length > 0 || (seen && page === undefined)) throw onePage();
  if (page === undefined) return showReplacedPages(replacedPages(question), { color });
  if (!question.isNamed) await refuseExample(question.organisationFolder);
  if (seen) return `Onthouden: ${seePage(question, page)} is vergeleken met de meegeleverde pagina van nu.`;
  const replaced = replacePage(question, page);
  return replaced.made ? begun(replaced.file) : showReplacedPage(replaced.page, { color });
}

function begun(file: string): string {
  return [
    `Gemaakt: ${file}`,
    "Dit is nu jullie eigen versie. Zij komt in plaats van de meegeleverde pagina. Pas de tekst aan zoals je wilt.",
    "Verandert de meegeleverde pagina later? Dan zegt npm run check het, en laat npm run replace zien wat er anders is.",
  ].join("\n");
}

/** Whoever named no organisation and has none yet would write into the example, which the next version of Leidraad overwrites. */
async function refuseExample(folder: string): Promise<void> {
  if (!(await readOrganisation(folder)).organisation?.example) return;
  throw new ProblemsError([{
    level: "error",
    code: "replace",
    file: projectPath(folder),
    what: "Dit is een voorbeeld: er is nog geen eigen organisatie om een pagina voor te maken.",
    todo: "Maak eerst je eigen organisatie: npm run init",
  }]);
}

function onePage(): ProblemsError {
  return new ProblemsError([{
    level: "error",
    code: "opdracht",
    file: "npm run replace",
    what: "Het is niet duidelijk om welke pagina het gaat.",
    todo: "Noem één pagina, bijvoorbeeld: npm run replace -- clienten/appen.md --seen",
  }]);
}
