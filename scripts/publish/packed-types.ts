import { mimeTypes } from "./headers.ts";

/** Files that a server had better pack on the way; those of Pagefind, pictures, fonts and PDFs are packed already. */
const packedExtensions = [".html", ".css", ".js", ".json", ".xml", ".txt", ".csv", ".svg"] as const;

/** Their types, without the character set: "text/html". */
export const packedTypes: readonly string[] = packedExtensions.map((extension) => bareType(mimeTypes[extension] ?? ""));

/** "text/css; charset=utf-8" as "text/css". */
export function bareType(type: string): string {
  return type.replace(/;.*/, "");
}
