import { checkPageName } from "../book/page-path.ts";
import { slugify } from "../markdown/slug.ts";

/**
 * A name for each title that no file has yet and that can be an address: "appen-met-clienten", "appen-met-clienten-2".
 *
 * @param folder the folder they come in, "richtlijnen"
 * @param taken paths of what is there already, "richtlijnen/appen.md" and "richtlijnen/appen/index.md"; the new ones are added
 * @returns names without ".md"
 */
export function pageNames(titles: readonly string[], folder: string, taken: Set<string>): string[] {
  return titles.map((title) => {
    const slug = slugify(title) || "pagina";
    for (let number = 1; ; number++) {
      // Room for the number within the length of an address.
      const name = number === 1 ? slug : `${slug.slice(0, 55).replace(/-$/, "")}-${number}`;
      const relative = `${folder}/${name}.md`;
      const isFree = ![relative, `${folder}/${name}/index.md`].some((path) => taken.has(path)) && checkPageName({ relative, absolute: "", folder: "", file: relative }).length === 0;
      if (isFree) {
        taken.add(relative);
        return name;
      }
    }
  });
}

/** A title that no page has, in the same spelling or another: "Appen (2)". */
export function freeTitle(title: string, taken: Set<string>): string {
  let free = title;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${title} (${number})`;
  taken.add(free.toLowerCase());
  return free;
}
