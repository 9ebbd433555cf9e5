/** Site path of the whole handbook in one file; it lies in a folder with what readers can take away. */
export const oneFilePath = "/meenemen/handboek.html";

/**
 * The id of a page, or of a place on it, in the one file: "/clienten/appen/" and "/clienten/appen/blauwe-vinkjes". The path of
 * a page ends in a slash and no id on a page has one, so no two places get one id; and a link to it, "#/clienten/appen/", reads
 * as the address it is on the site and needs no script.
 *
 * @param path site path of the page
 * @param id id on that page
 */
export function placeId(path: string, id = ""): string {
  return path + id;
}
