import { join } from "node:path";
import { projectFolder } from "./project-path.ts";

/** Absolute path of the folder with the shipped handbook. */
export const shippedContent = join(projectFolder, "content");

/** The folder in that of an organisation where her own pages are. */
export const ownPages = "content";

/**
 * The folders a book is read from: the handbook, and the organisation's own pages, which replace those of the same path or are
 * added.
 *
 * @param organisationFolder absolute path of the folder of the organisation
 * @param contentFolder absolute path of the handbook
 */
export function contentFoldersOf(organisationFolder: string, contentFolder = shippedContent): [handbook: string, own: string] {
  return [contentFolder, join(organisationFolder, ownPages)];
}
