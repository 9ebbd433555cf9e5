import { expect, test } from "vitest";
import { median, shownBytes, shownTime } from "../../scripts/bench/figures.ts";
import { asMarkdown } from "../../scripts/bench/report.ts";

test("a report is Markdown that can be read in a terminal too: names to the left, figures to the right", () => {
  const table = { title: "Times", columns: ["question", "first"], rows: [["appen", "1,200 ms"], ["a longer one", "90 ms"]] };
  const text = asMarkdown({ title: "Search", method: "With care.", tables: [table] });
  expect(text).toContain("# Search\n\nWith care.\n\nNode ");
  expect(text).toMatch(/load over 1, 5 and 15 minutes: [\d.]+, [\d.]+, [\d.]+\./);
  expect(text.slice(text.indexOf("## Times"))).toBe(`## Times

| question     |    first |
|--------------|---------:|
| appen        | 1,200 ms |
| a longer one |    90 ms |`);
});

test("the middle figure", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  expect(median([])).toBeNaN();
});

test("figures as they are shown; what never came is a dash", () => {
  expect(shownTime(1234567.8)).toBe("1,234,568 ms");
  expect(shownTime(NaN)).toBe("–");
  expect(shownBytes(12_600)).toBe("12.3 KiB");
});
