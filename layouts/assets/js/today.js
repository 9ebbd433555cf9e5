/** Year, month and day where the reader is: "2026-11-22". */
export function today() {
  // eslint-disable-next-line no-restricted-syntax -- this runs when a page is read, not when it is made
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
