import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { lineOf, pageOf, report, type PageEnv } from "./env.ts";
import { attributes, escapeHtml, type HtmlRules } from "./html.ts";
import { cellLines } from "./fill-in.ts";
import { closingIndex } from "./outline.ts";
import { plainText } from "./plain-text.ts";
import { metaOf, type TokenMeta } from "./tokens.ts";

/** More columns fit no screen and no sheet. */
const mostColumns = 12;

/** Tables: a heading for each column, a name of their own, and no style attributes. */
export function tables(md: MarkdownIt): void {
  md.core.ruler.push("table_check", checkTables);
}

/** Names each table after the heading above it; of two with one name the second gets a number. */
export function tableLabels(md: MarkdownIt): void {
  md.core.ruler.push("table_labels", labelTables);
}

function checkTables({ tokens, env }: StateCore): void {
  const page = pageOf(env);
  tokens.forEach((token, index) => {
    if (token.type === "table_open") checkHeader(page, tokens, index);
    if (token.type === "inline" && tokens[index - 1]?.type === "paragraph_open" && tableRow.test(token.content)) reportUnread(page, token);
    if (/^t[hd]_open$/.test(token.type)) alignByClass(token);
    if (token.type === "thead_open" && tokens[index + 3]?.content === "") nameRows(tokens.slice(index, closingIndex(tokens, index - 1)));
  });
}

/** Below an empty corner the first cell of each row says what that row is about. */
function nameRows(table: readonly Token[]): void {
  table.forEach((row, index) => {
    const [open, , close] = table.slice(index + 1);
    if (row.type !== "tr_open" || open?.type !== "td_open" || !close || open.meta) return;
    open.meta = close.meta = { isRowName: true } satisfies TokenMeta["td_open"];
  });
}

/** A line in a paragraph that its author meant as a row. */
const tableRow = /^\|.*\|\s*$/m;

function checkHeader(page: PageEnv, tokens: readonly Token[], open: number): void {
  const header = tokens.slice(open + 1, closingIndex(tokens, open + 1));
  const cells = header.filter(({ type }) => type === "inline").map(({ children }) => children ?? []);
  const table = tokens[open];
  if (!table) return;
  if (cells.length > mostColumns) reportWide(page, table, cells.length);
  // The corner above a column of row names may be empty.
  if (cells.some((children, column) => column > 0 && children.length === 0) || cells.every((children) => children.length === 0)) reportHeader(page, table);
}

/** markdown-it aligns with a style attribute, which the security policy of the site forbids. */
function alignByClass(cell: Token): void {
  const side = /text-align:(\w+)/.exec(String(cell.attrGet("style") ?? ""))?.[1];
  cell.attrs = side ? [["class", `align-${side}`]] : null;
}

function labelTables({ tokens }: StateCore): void {
  const counts = new Map<string, number>();
  let heading = "";
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") heading = plainText(tokens[index + 1]?.children ?? []);
    if (token.type !== "table_open") return;
    const name = `Tabel: ${heading || headerOf(tokens, index)}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    token.meta = { label: count === 1 ? name : `${name} (${count})` } satisfies TokenMeta["table_open"];
  });
}

function headerOf(tokens: readonly Token[], open: number): string {
  const header = tokens.slice(open + 1, closingIndex(tokens, open + 1));
  return header.map(({ children }) => plainText(children ?? [])).filter(Boolean).join(", ");
}

function reportHeader(page: PageEnv, table: Token): void {
  report(page, {
    code: "C15",
    line: lineOf(page, table),
    what: "In de bovenste rij van deze tabel is een vak leeg.",
    why: "Een schermlezer leest bij elk vak voor wat erboven staat.",
    todo: "Zet boven elke kolom wat erin staat. Alleen het vak linksboven mag leeg blijven.",
  });
}

function reportUnread(page: PageEnv, text: Token): void {
  report(page, {
    code: "C15",
    line: lineOf(page, text),
    what: "Hier lijkt een tabel bedoeld, maar er staat geen rij met koppen boven.",
    why: "Lezers zouden streepjes zien in plaats van een tabel.",
    todo: "Zet boven de tabel een rij met wat in elke kolom staat, en daaronder | --- | --- |, met voor elke kolom drie streepjes.",
  });
}

function reportWide(page: PageEnv, table: Token, columns: number): void {
  report(page, {
    code: "C25",
    line: lineOf(page, table),
    what: `Deze tabel heeft ${columns} kolommen.`,
    why: `Meer dan ${mostColumns} kolommen passen niet op een scherm of een vel papier.`,
    todo: "Splits de tabel, of maak er een lijst van.",
  });
}

/**
 * `<section class="table" tabindex="0" aria-label="Tabel: …"><table>…</table></section>`: a table too wide for the
 * screen scrolls on its own, by keyboard too (https://www.w3.org/WAI/WCAG22/Understanding/keyboard.html).
 */
export const tableHtml = {
  table_open: (token, { together }) => `<section class="table" tabindex="0" aria-label="${escapeHtml([metaOf(token, "table_open").label, together?.title].filter(Boolean).join(" – "))}"><table>\n`,
  table_close: () => "</table></section>\n",
  thead_open: () => "<thead>\n",
  thead_close: () => "</thead>\n",
  tbody_open: () => "<tbody>\n",
  tbody_close: () => "</tbody>\n",
  tr_open: () => "<tr>",
  tr_close: () => "</tr>\n",
  th_open: (token) => `<th scope="col"${attributes(token)}>`,
  th_close: () => "</th>",
  td_open: (token) => (isRowName(token) ? '<th scope="row">' : cellLines(token) ? `<td class="${["write", token.attrGet("class")].filter(Boolean).join(" ")}">` : `<td${attributes(token)}>`),
  td_close: (token) => (isRowName(token) ? "</th>" : `${cellLines(token)}</td>`),
} satisfies HtmlRules;

function isRowName({ meta }: Token): boolean {
  return (meta as TokenMeta["td_open"] | null)?.isRowName === true;
}
