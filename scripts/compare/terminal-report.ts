import { styleText } from "node:util";
import { words } from "../../data/words.ts";
import { fillGaps } from "../book/fill-gaps.ts";
import type { Piece } from "../versions/compare-texts.ts";
import type { AnswerDifference, Comparison, PageComparison, TextDifference } from "./compare-books.ts";

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
  const numbers = new Map(answers.map(({ id }, index) => [id, String(index + 1)]));
  return [
    painter(options, ["bold", "underline"])(fillGaps(say.title, namesOf(options))),
    "",
    ...(answers.length === 0 ? [say.noAnswers] : part(say.answers, answers, options)),
    ...answers.flatMap((answer, index) => answerLines(answer, index + 1, options)),
    ...(facts.length === 0 ? [] : ["", ...part(say.facts, facts, options)]),
    ...facts.flatMap((fact) => ["", `   ${fact.label}`, ...bothSides(fact, options)]),
    "",
    ...(pages.length === 0 ? [say.noTexts] : part(say.texts, pages, options)),
    ...pages.flatMap((page) => pageLines(page, page.questions.map((id) => numbers.get(id) ?? ""), options)),
  ].join("\n");
}

/** The heading of a part of the report, with how much is in it. */
function part(title: string, items: readonly unknown[], options: ReportOptions): string[] {
  return [painter(options, "bold")(`${title} (${items.length})`)];
}

function answerLines(answer: AnswerDifference, number: number, options: ReportOptions): string[] {
  const pages = answer.pages.length > 0 ? [`     ${say.pages}: ${answer.pages.join(", ")}`] : [];
  return ["", `${`${number}.`.padStart(4)} ${answer.ask}`, ...bothSides(answer, options), ...pages];
}

function bothSides(values: { readonly one: string; readonly other: string }, { one, other }: ReportOptions): string[] {
  const width = Math.max(one.length, other.length) + 1;
  return [`     ${`${one}:`.padEnd(width)} ${values.one}`, `     ${`${other}:`.padEnd(width)} ${values.other}`];
}

function pageLines({ kind, title, path, blocks }: PageComparison, numbers: readonly string[], options: ReportOptions): string[] {
  const only = { removed: say.onlyOne, added: say.onlyOther, changed: "" }[kind];
  const missing = only === "" ? "" : ` (${fillGaps(only, namesOf(options))})`;
  const from = numbers.length > 0 ? `, ${fillGaps(say.followsFrom, { questions: numbers.join(", ") })}` : "";
  const lines = blocks.flatMap((block, index) => blockLines(block, index === 0 || blocks[index - 1]?.heading !== block.heading, options));
  return ["", `  ${painter(options, "bold")(title)}${missing} ${path}${from}`, ...lines];
}

const namesOf = ({ one, other }: ReportOptions): Readonly<Record<string, string>> => ({ one, other });

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
