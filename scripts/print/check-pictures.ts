import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Book } from "../book/book.ts";
import { projectPath } from "../book/project-path.ts";
import type { Problem } from "../report/problem.ts";
import { organisationFile } from "./check-input.ts";
import type { Pictures } from "./pictures.ts";
import { TypstError } from "./typst.ts";
import type { Typst } from "./typst.ts";

/**
 * Gives Typst the pictures of a build and lets it try each one, so that a damaged file is reported as such and not as a
 * document that cannot be made.
 */
export async function addPictures(typst: Typst, pictures: Pictures, book: Book): Promise<Problem[]> {
  const problems = await Promise.all(pictures.all().map(async ({ absolute, file }) => {
    typst.put(file, await readFile(absolute));
    return canBeDrawn(typst, file) ? undefined : damaged(absolute, book);
  }));
  return problems.filter((problem) => problem !== undefined);
}

function canBeDrawn(typst: Typst, file: string): boolean {
  typst.put("/picture.typ", `#image(${JSON.stringify(file)}, width: 1cm, alt: "-")`);
  try {
    typst.compile("/picture.typ");
    return true;
  } catch (error) {
    if (error instanceof TypstError) return false;
    throw error;
  }
}

function damaged(absolute: string, book: Book): Problem {
  return {
    level: "error",
    code: "pdf-beeld",
    file: whereUsed(absolute, book),
    what: `De afbeelding ${path.basename(absolute)} kan niet worden gelezen.`,
    why: "Het bestand is beschadigd, of het is van een andere soort dan de naam zegt.",
    todo: "Open het bestand in een tekenprogramma en bewaar het opnieuw, of gebruik een ander bestand.",
  };
}

/** The file an officer has to open: her organisation file for the logo, else the picture itself. */
function whereUsed(absolute: string, book: Book): string {
  const { folder, brand } = book.organisation;
  const isLogo = brand.logo !== undefined && absolute === path.join(folder, brand.logo);
  return isLogo ? organisationFile(book) : projectPath(absolute);
}
