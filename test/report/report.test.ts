import { expect, test } from "vitest";
import type { Problem } from "../../scripts/report/problem.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { invisibleIn, shown } from "../../scripts/report/shown.ts";

const problem = (file: string, line: number | undefined, level: Problem["level"] = "error"): Problem =>
  ({ level, code: "link", file, line, what: `Iets in ${file}.`, todo: "Doe iets." });

test("problems are grouped by file, in the order of their lines, and counted", () => {
  const problems = [problem("b.md", 9), problem("a.md", 12, "warning"), problem("b.md", undefined), problem("a.md", 3, "info"), problem("b.md", 10)];
  expect(formatReport(problems)).toMatchInlineSnapshot(`
    "a.md

      Ter informatie op regel 3
        Iets in a.md.
        Doen: Doe iets.

      Waarschuwing op regel 12
        Iets in a.md.
        Doen: Doe iets.

    b.md

      Fout
        Iets in b.md.
        Doen: Doe iets.

      Fout op regel 9
        Iets in b.md.
        Doen: Doe iets.

      Fout op regel 10
        Iets in b.md.
        Doen: Doe iets.

    3 fouten, 1 waarschuwing en 1 opmerking"
  `);
});

test("a problem says where, what, why, what to do and what is allowed", () => {
  const full: Problem = {
    level: "error",
    code: "C05",
    file: "organisation.ts",
    line: 4,
    field: "contacts.emergency.phone",
    what: "Er is geen nummer.",
    why: "Mensen moeten kunnen bellen.",
    todo: "Vul het in:\nbijvoorbeeld 112.",
    allowed: ["112", "113"],
  };
  expect(formatReport([full])).toMatchInlineSnapshot(`
    "organisation.ts

      Fout op regel 4, bij contacts.emergency.phone (C05)
        Er is geen nummer.
        Waarom: Mensen moeten kunnen bellen.
        Doen: Vul het in:
              bijvoorbeeld 112.
        Toegestaan: 112, 113

    1 fout"
  `);
});

test("no problems, no report", () => {
  expect(formatReport([])).toBe("");
});

test("there is no colour unless it is asked for", () => {
  expect(formatReport([problem("a.md", 1)])).not.toContain("\u001b");
  expect(formatReport([problem("a.md", 1)], { color: true })).toContain("\u001b[31mFout\u001b[39m op regel 1");
});

test("a value is shown on one line, shortened, with what cannot be seen written out", () => {
  expect(shown("gewoon")).toBe("gewoon");
  expect(shown("a\u202eb\nc")).toBe("a‹U+202E›b‹U+000A›c");
  expect(shown("x".repeat(61))).toBe(`${"x".repeat(57)}…`);
  expect(shown("👩🏽".repeat(40))).toHaveLength(57 * 2 + 1);
  expect(shown(["a", 1])).toBe('["a",1]');
  expect(shown(undefined)).toBe("undefined");
  expect(invisibleIn("a\u200bb\u200bc\u0000")).toBe("‹U+200B›, ‹U+0000›");
});
