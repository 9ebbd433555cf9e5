/**
 * The day a command runs, "2026-11-21": only to warn that a date has passed, and to propose the day of a new version to who
 * releases one. Nothing in a site depends on it, so that the same input gives the same site on any day.
 */
export function today(): string {
  // eslint-disable-next-line no-restricted-syntax -- the one place where the day is asked for
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
