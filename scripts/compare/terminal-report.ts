import { styleText } from "node:util";
import { words } from "../../data/words.ts";
import { fillGaps } from "../book/fill-gaps.ts";
import type { Piece } from "../versions/compare-texts.ts";
import type { Comparison, PageComparison, TextDifference } from "./compare-books.ts";

const say = words.compare;

/** Names of the two sides, and whether the terminal shows colours. */
export interface ReportOptions {
  readonly one: string;
  readonly other: string;
  readonly color: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** A comparison as lines for a terminal: what only the first has stands behind a minus, what only the second has behind a plus. */
export function terminalReport({ answers, facts, pages }: Comparison, options: ReportOptions): string {
  const { one, other } = options;
  const bold = painter(options, "bold");
  const width = Math.max(one.length, other.length) + 1;
  const pair = (difference: { one: string; other: string }): string[] => [`     ${`${one}:`.padEnd(width)} ${difference.one}`, `     ${`${other}:`.padEnd(width)} ${difference.other}`];
  const numbers = new Map(answers.map(({ id }, index) => [id, String(index + 1)]));
  return [
    painter(options, ["bold", "underline"])(fillGaps(say.title, { one, other })),
    "",
    ...(answers.length === 0 ? [say.noAnswers] : [bold(`${say.answers} (${answers.length})`)]),
    ...answers.flatMap((answer, index) => ["", `${`${index + 1}.`.padStart(4)} ${answer.ask}`, ...pair(answer), ...(answer.pages.length > 0 ? [`     ${say.pages}: ${answer.pages.join(", ")}`] : [])]),
    ...(facts.length === 0 ? [] : ["", bold(`${say.facts} (${facts.length})`), ...facts.flatMap((fact) => ["", `   ${fact.label}`, ...pair(fact)])]),
    "",
    ...(pages.length === 0 ? [say.noTexts] : [bold(`${say.texts} (${pages.length})`)]),
    ...pages.flatMap((page) => pageLines(page, page.questions.map((id) => numbers.get(id) ?? ""), options)),
  ].join("\n");
}

function pageLines({ kind, title, path, blocks }: PageComparison, numbers: readonly string[], options: ReportOptions): string[] {
  const missing = kind === "removed" ? ` (${fillGaps(say.onlyOne, options as never)})` : kind === "added" ? ` (${fillGaps(say.onlyOther, options as never)})` : "";
  const from = numbers.length > 0 ? `, ${fillGaps(say.followsFrom, { questions: numbers.join(", ") })}` : "";
  return ["", `  ${painter(options, "bold")(title)}${missing} ${path}${from}`, ...blocks.flatMap((block, index) => blockLines(block, blocks[index - 1]?.heading !== block.heading || index === 0, options))];
}

/** @param isFirst under its heading, which is then named */
function blockLines({ heading, pieces, also }: TextDifference, isFirst: boolean, options: ReportOptions): string[] {
  const without = (kind: Piece["kind"]): string => pieces.filter((piece) => piece.kind !== kind).map(({ text }) => text).join("").trim();
  const has = (kind: Piece["kind"]): boolean => pieces.some((piece) => piece.kind === kind && piece.text.trim() !== "");
  const isPart = pieces.some(({ kind }) => kind === "same");
  return [
    ...(isFirst ? [`    ${painter(options, "dim")(heading ?? say.top)}`] : []),
    ...(has("removed") || isPart ? [painter(options, "red")(`    - ${without("added")}`)] : []),
    ...(has("added") || isPart ? [painter(options, "green")(`    + ${without("removed")}`)] : []),
    ...(also.length > 0 ? [`      ${fillGaps(say.also, { pages: also.join(", ") })}`] : []),
  ];
}

function painter({ color }: ReportOptions, style: Style): (text: string) => string {
  return (text) => (color ? styleText(style, text, { validateStream: false }) : text);
}
