import { describe, expect, test } from "vitest";
import { csv } from "../../scripts/report/csv.ts";

describe("a table for Dutch Excel", () => {
  test("begins with the mark that keeps accents right, and has a semicolon between its cells", () => {
    expect(csv(["Vraag", "Antwoord"], [["Één", "ja"]])).toBe("\uFEFFVraag;Antwoord\r\nÉén;ja\r\n");
  });

  test("keeps semicolons, quotes and line ends inside one cell", () => {
    expect(csv(["a;b", 'zeg "ja"'], [["een\r\ntwee", " ruimte "]])).toBe('\uFEFF"a;b";"zeg ""ja"""\r\n"een\r\ntwee";" ruimte "\r\n');
  });

  test.each(["=1+1", "+31 85", "-2", "@SUM(A1)", " =1", "\u200B=1", "＝1", "\t=1"])("shows %j as text: a spreadsheet never runs it", (value) => {
    const [, cell = ""] = csv(["a"], [[value]]).split("\r\n");
    expect(cell.replace(/^"/, "").startsWith("'")).toBe(true);
    expect(cell).toContain(value);
  });

  test("leaves a sentence with such a sign further on as it is", () => {
    expect(csv(["a"], [["2 = 1 + 1, mail a@b.nl"]])).toContain("\r\n2 = 1 + 1, mail a@b.nl\r\n");
  });
});
