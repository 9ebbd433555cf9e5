/** Longest id; it is cut off between two words. */
const maxLength = 60;

/**
 * The words of a text as an id or file name: "Appen & bellen met cliënten" gives "appen-en-bellen-met-clienten".
 *
 * @returns lower case letters a to z, digits and single hyphens; "" when nothing is left
 */
export function slugify(text: string): string {
  const words = text.replaceAll("&", " en ").normalize("NFKD").toLowerCase().replace(/\p{Mark}|['’]/gu, "").split(/[^a-z0-9]+/).filter(Boolean);
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, maxLength) : `${slug}-${word}`;
    if (longer.length > maxLength) break;
    slug = longer;
  }
  return slug;
}

/** The name of a question or group as part of an id: "clientConnections" gives "client-connections". */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
