/**
 * A classic script that puts data where the search box looks for it, `leidraad.pages = …`: that is all a page opened from a folder
 * may load. It can stand inside an HTML page too.
 *
 * @param name what the data is called
 */
export function dataScript(name: "pages" | "text", data: unknown): string {
  return `(globalThis.leidraad ??= {}).${name} = ${JSON.stringify(data).replaceAll("<", "\\u003c")};\n`;
}

/** The data in such a script. */
export function dataOf(script: string): unknown {
  return JSON.parse(script.slice(script.indexOf(" = ") + 3, script.lastIndexOf(";")));
}
