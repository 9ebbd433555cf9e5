import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One pair of a fixture file: what an author writes and what becomes of it. */
export interface Fixture {
  /** What it shows, in one line. */
  readonly title: string;
  /** Settings behind a bar in the title: `… | audience=partners clientConnections=never`. */
  readonly settings: Readonly<Record<string, string>>;
  readonly line: number;
  readonly markdown: string;
  readonly expected: string;
}

/** The fixture files of this folder, by stem: each is named after the rule it is about. */
export function readFixtures(): Map<string, Fixture[]> {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".txt")).sort();
  return new Map(files.map((name) => [name.slice(0, -".txt".length), parseFixtures(readFileSync(join(import.meta.dirname, name), "utf8"))]));
}

/** Title, Markdown and result, each ended by a line with one full stop, as in markdown-it's own tests. */
function parseFixtures(text: string): Fixture[] {
  const lines = text.split("\n");
  const dots = lines.flatMap((line, index) => (line === "." ? [index] : []));
  const fixtures: Fixture[] = [];
  for (let index = 0; index + 2 < dots.length; index += 3) {
    const [first = 0, second = 0, third = 0] = dots.slice(index, index + 3);
    const [title = "", settings = ""] = (lines[first - 1] ?? "").split(" | ");
    const parts = { markdown: lines.slice(first + 1, second).join("\n"), expected: lines.slice(second + 1, third).join("\n") };
    fixtures.push({ title, settings: Object.fromEntries(settings.split(" ").filter(Boolean).map((word) => word.split("="))) as Record<string, string>, line: first, ...parts });
  }
  return fixtures;
}
