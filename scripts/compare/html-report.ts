import { words } from "../../data/words.ts";
import { fillGaps } from "../book/fill-gaps.ts";
import { escapeHtml } from "../markdown/html.ts";
import type { Piece } from "../versions/compare-texts.ts";
import type { Comparison, PageComparison, TextDifference } from "./compare-books.ts";

const say = words.compare;

/** Words that went are struck through and words that came are underlined, so that it reads in black and white too. */
const style = [
  "body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.55 system-ui,sans-serif;color:#16202a;background:#fff}",
  "table{width:100%;border-collapse:collapse}th,td{padding:.5rem;text-align:start;vertical-align:top;border-bottom:1px solid #98a4ae;overflow-wrap:anywhere}",
  "section{margin-top:2rem}.place{color:#4b5965;font-size:.9375rem}",
  "del{color:#8c1d18}ins{color:#0b5a2b;text-decoration-thickness:2px}",
].join("");

/**
 * A comparison as one page to send on or to print: without scripts, and nothing in it is loaded from elsewhere.
 *
 * @param names of the two sides
 */
export function htmlReport({ answers, facts, pages }: Comparison, { one, other }: { one: string; other: string }): string {
  const title = escapeHtml(fillGaps(say.title, { one, other }));
  const table = (label: string, rows: readonly (readonly string[])[]): string => tableHtml([label, one, other, say.pages].slice(0, (rows[0]?.length ?? 3)), rows);
  return [
    `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title><style>${style}</style></head><body><main>`,
    `<h1>${title}</h1>`,
    ...(answers.length === 0 ? [`<p>${say.noAnswers}</p>`] : [`<h2>${say.answers}</h2>`, table(say.question, answers.map((answer) => [answer.ask, answer.one, answer.other, answer.pages.join(", ")]))]),
    ...(facts.length === 0 ? [] : [`<h2>${say.facts}</h2>`, table("", facts.map((fact) => [fact.label, fact.one, fact.other]))]),
    ...(pages.length === 0 ? [`<p>${say.noTexts}</p>`] : [`<h2>${say.texts}</h2>`, ...pages.map((page) => pageHtml(page, { one, other }, answers))]),
    "</main></body></html>",
    "",
  ].join("\n");
}

function tableHtml(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (values: readonly string[]): string => values.map((value, index) => (index === 0 ? `<th scope="row">${escapeHtml(value)}</th>` : `<td>${escapeHtml(value)}</td>`)).join("");
  const head = headers.map((header) => (header === "" ? "<td></td>" : `<th scope="col">${escapeHtml(header)}</th>`)).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody></table>`;
}

function pageHtml({ kind, title, path, blocks, questions: ids }: PageComparison, names: { one: string; other: string }, answers: Comparison["answers"]): string {
  const missing = kind === "removed" ? fillGaps(say.onlyOne, names) : kind === "added" ? fillGaps(say.onlyOther, names) : "";
  const from = ids.flatMap((id) => answers.find((answer) => answer.id === id)?.ask ?? []);
  const told = [path, missing, from.length > 0 ? fillGaps(say.followsFrom, { questions: from.join(" ") }) : ""].filter(Boolean).join(", ");
  return `<section><h3>${escapeHtml(title)}</h3><p class="place">${escapeHtml(told)}</p>${blocks.map(blockHtml).join("\n")}</section>`;
}

const marks: Readonly<Record<Piece["kind"], readonly [string, string]>> = { same: ["", ""], removed: ["<del>", "</del>"], added: ["<ins>", "</ins>"] };

function blockHtml({ heading, pieces, also }: TextDifference): string {
  const text = pieces.map(({ kind, text }) => `${marks[kind][0]}${escapeHtml(text)}${marks[kind][1]}`).join("");
  const where = also.length > 0 ? `<br><span class="place">${escapeHtml(fillGaps(say.also, { pages: also.join(", ") }))}</span>` : "";
  return `<p><span class="place">${escapeHtml(heading ?? say.top)}</span><br>${text}${where}</p>`;
}
