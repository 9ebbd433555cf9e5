/** Dutch Excel takes a semicolon for the edge of a cell, and reads accents right only behind this mark. */
const separator = ";";
const byteOrderMark = "\uFEFF";

/**
 * What a spreadsheet takes for a formula, also in the wide forms of East Asian type, and behind spaces or an invisible mark
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * A table as text that Dutch Excel opens with a double click: UTF-8 with a byte order mark, RFC 4180 but for the semicolon. A
 * value that would be a formula gets an apostrophe in front, so that it stays text.
 */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return byteOrderMark + [header, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join("");
}

function cell(value: string): string {
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
