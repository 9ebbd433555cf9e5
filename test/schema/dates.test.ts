import { expect, test } from "vitest";
import { addMonths, dutchDate, isCalendarDate } from "../../data/schema/dates.ts";

test.each(["2026-11-21", "2024-02-29", "2000-02-29", "0099-12-31"])("%s is a day", (date) => {
  expect(isCalendarDate(date)).toBe(true);
});

test.each(["2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-01-00", "2026-13-01", "26-01-01", "2026-1-1", " 2026-01-01", "2026-01-01T00:00"])("%s is not", (date) => {
  expect(isCalendarDate(date)).toBe(false);
});

test("a date is written out in Dutch", () => {
  expect(dutchDate("2026-11-21")).toBe("21 november 2026");
  expect(dutchDate("2026-03-01")).toBe("1 maart 2026");
  expect(() => dutchDate("21 november 2026")).toThrow(RangeError);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-08-31", 6, "2027-02-28"],
  ["2026-11-21", 12, "2027-11-21"],
  ["2026-12-15", 1, "2027-01-15"],
])("%s and %i months is %s", (date, months, later) => {
  expect(addMonths(date, months)).toBe(later);
});
