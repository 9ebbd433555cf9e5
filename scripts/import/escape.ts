/** What an author never sees and a page may not hold: control and direction characters, soft hyphens, signs of a private font. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd\p{Co}\p{Cs}]/gu;

/** Text of a document as a page may hold it, on one line. */
export function cleanText(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, " ").replace(unseen, "").normalize("NFC");
}

/**
 * Text in which nothing means anything to Markdown or to our own rules: no emphasis, link, table, HTML, fact or line to fill in.
 * What only means something at the start of a line is for `escapeStart`.
 */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_{}[\]<|]|#(?=\})|(?<=\{)#|&(?=#?\w+;)|(?<=\borganisation)\.(?=[a-z])/g, (sign) => `\\${sign}`);
}

/** The first sign of a line, where it would begin a heading, list, quote, separator or block of ours. */
export function escapeStart(line: string): string {
  // A whole row of signs at once: what is left of one would be taken for a dash.
  return line.replace(/^\s*(?:[-+=>#~]+|:{2,})/, (signs) => signs.replace(/\S/g, "\\$&")).replace(/^(\s*\d{1,9})(?=[.)](?:\s|$))/, "$1\\");
}
