/**
 * Data as it may stand between script tags: nothing in it can end the script, begin a remark, or end a line.
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements)
 */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * A script or style sheet of ours as it may stand in a page.
 *
 * @throws Error when it would end its own element or begin a remark; then it must be written otherwise
 */
export function inlineCode(text: string): string {
  const found = /<\/(?:script|style)|<!--/i.exec(text);
  if (found) throw new Error(`"${found[0]}" may not stand in a script or style sheet of the one file`);
  return text;
}
