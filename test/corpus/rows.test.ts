import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";

/** How many rows the corpus of bad input has under each letter: 136 in all. */
const groups = { A: 32, B: 24, C: 27, D: 19, E: 8, F: 20, G: 6 };

const everyRow = Object.entries(groups).flatMap(([letter, count]) => Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`));

/** The table: for each row whether it is input of ours, and the test that proves it or the reason why there is none. */
const rows = readFileSync(join(import.meta.dirname, "rows.tsv"), "utf8").trim().split("\n").slice(1).map((line) => {
  const [row = "", applies = "", where = "", words = ""] = line.split("\t");
  return { row, applies, where, words };
});

test("every row of the corpus stands in the table, once", () => {
  expect(everyRow).toHaveLength(136);
  expect(rows.map(({ row }) => row)).toEqual(everyRow);
});

test("a row that applies names a test that is there; another says why not", () => {
  for (const { row, applies, where, words } of rows) {
    if (applies === "no") {
      expect(where, row).toMatch(/^[A-Z].*\.$/);
      continue;
    }
    expect(applies, row).toBe("yes");
    const file = join(projectFolder, where);
    expect(existsSync(file), row).toBe(true);
    expect(words.length, row).toBeGreaterThan(2);
    expect(readFileSync(file, "utf8").includes(words), `${row}: ${where} has no “${words}”`).toBe(true);
  }
});
