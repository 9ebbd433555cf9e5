/** Site path of the page with what a reader chose to print; it is made by the site, so no page of an author can have it. */
export const chosenPath = "/printen/alles/";

/** What a topic is called in an address: "/clienten/appen/" is "clienten_appen". No name in a path has a "_" of its own. */
export function topicName(path: string): string {
  return path.split("/").filter(Boolean).join("_");
}

/**
 * The id of a page, or of a place on it, on the page where all topics stand together.
 *
 * @param id an id on the page itself, which has no "_" either, so that no two places get one id
 */
export function topicId(path: string, id?: string): string {
  return [`p_${topicName(path)}`, ...(id === undefined ? [] : [id])].join("__");
}
