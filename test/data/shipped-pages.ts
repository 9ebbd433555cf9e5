import { join } from "node:path";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Book } from "../../scripts/book/book.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { exampleFolder } from "../helpers/example.ts";

/** The handbook as it is shipped, for the example organisation, which has no pages of her own. */
export async function shippedPages(): Promise<Book> {
  const { organisation } = await loadOrganisation(exampleFolder("vlinderhof"));
  return (await loadBook({ organisation, contentFolders: [join(projectFolder, "content")] })).book;
}
