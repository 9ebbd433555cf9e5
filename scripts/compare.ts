import { existsSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { words } from "../data/words.ts";
import { fillGaps } from "./book/fill-gaps.ts";
import { readArguments } from "./command/read-options.ts";
import { color, printReport, runCommand } from "./command/run-command.ts";
import { compareBooks } from "./compare/compare-books.ts";
import { htmlReport } from "./compare/html-report.ts";
import { readSides } from "./compare/read-sides.ts";
import { terminalReport } from "./compare/terminal-report.ts";
import { ProblemsError } from "./report/problem.ts";

/*
 * npm run compare -- <organisation> <other organisation> [--html <file>]
 * npm run compare -- <organisation> --answer <question>=<answer> [--answer …] [--html <file>]
 *
 * Puts two organisations side by side, or one and itself with another answer: which answers differ, and which texts follow.
 */

const usage = "npm run compare -- <organisatie> <andere organisatie> --html <bestand>, of npm run compare -- <organisatie> --answer <vraag>=<antwoord>";

await runCommand(async () => {
  const { values: { answer = [], html }, positionals } = readArguments(usage, { answer: { type: "string", multiple: true }, html: { type: "string" } });
  const { one, other, notes } = await readSides(positionals, answer, usage);
  const comparison = compareBooks(one.book, other.book);
  const names = { one: one.name, other: other.name };
  if (html === undefined) console.log(`\n${terminalReport(comparison, { ...names, color })}`);
  else {
    writeReport(html, htmlReport(comparison, names));
    console.log(`Klaar: de vergelijking staat in ${html}. Open dat bestand in je browser.`);
  }
  if (notes.length > 0) console.log(`\n${fillGaps(words.compare.notes, names)}:`);
  printReport(notes);
});

function writeReport(file: string, text: string): void {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) {
    throw new ProblemsError([{ level: "error", code: "map", file, what: `De map ${folder} is er niet.`, todo: "Maak die map, of kies achter --html een bestand in een map die er is." }]);
  }
  writeFileSync(file, text);
}
