import { loadOrganisation } from "../../data/schema/index.ts";
import type { Book } from "../book/book.ts";
import { contentFoldersOf } from "../book/content-folders.ts";
import { loadBook } from "../book/load-book.ts";
import type { Problem } from "../report/problem.ts";

/** The book a release is made of. */
export interface ReleaseSource {
  /** Absolute path of the folder of the organisation. */
  readonly folder: string;
  /** Absolute path of the handbook; the shipped one unless told otherwise. */
  readonly contentFolder?: string;
  /** Another file in the folder to read in the place of the organisation file. */
  readonly fileName?: string;
}

/**
 * @throws ProblemsError with every mistake in the organisation file, or else in the pages
 */
export async function bookOf({ folder, contentFolder, fileName }: ReleaseSource): Promise<{ book: Book; warnings: Problem[] }> {
  const { organisation, warnings } = await loadOrganisation(folder, fileName === undefined ? {} : { fileName });
  const loaded = await loadBook({ organisation, contentFolders: contentFoldersOf(folder, contentFolder) });
  return { book: loaded.book, warnings: [...warnings, ...loaded.warnings] };
}
