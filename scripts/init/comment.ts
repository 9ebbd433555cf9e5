/** Longest line of a comment, as in the example files. */
const maxWidth = 118;

/**
 * A comment of one or more lines, each ending in a line end. Whatever stands in the text stays inside the comment: it is
 * put on one line first, and no comment that could be closed early is used.
 *
 * @param text plain text
 * @param indent what stands before `//`
 */
export function comment(text: string, indent: string): string {
  const words = text.split(/[\s\p{Cc}\u2028\u2029]+/u).filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + word.length + 4 <= maxWidth) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `${indent}// ${line}\n`).join("");
}

/** The heading of a part of the file: a comment that runs to the edge, with an empty line around it. */
export function heading(text: string, indent: string, stroke: string): string {
  const line = `${indent}// ${stroke} ${text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")} `;
  return `\n${line}${"─".repeat(Math.max(3, maxWidth - line.length))}\n`;
}
