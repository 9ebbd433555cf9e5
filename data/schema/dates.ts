const months = [
  "januari", "februari", "maart", "april", "mei", "juni",
  "juli", "augustus", "september", "oktober", "november", "december",
] as const;

const dateForm = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * True for a day that exists, written as "2026-11-21".
 * The day is compared with what the calendar makes of it, so 2026-02-31 is refused; no time zone is involved.
 */
export function isCalendarDate(value: string): boolean {
  const parts = dateForm.exec(value);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * A date as readers see it.
 *
 * @param date a calendar date, "2026-11-21"
 * @returns "21 november 2026"
 * @throws RangeError for anything that is not a calendar date
 */
export function dutchDate(date: string): string {
  if (!isCalendarDate(date)) throw new RangeError(`not a calendar date: ${date}`);
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  return `${day} ${months[month - 1]} ${year}`;
}

/**
 * The same day a number of months later; the last day of that month where the day does not exist in it.
 *
 * @param date a calendar date, "2026-08-31"
 * @returns "2027-02-28" for six months
 */
export function addMonths(date: string, count: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + count, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}
