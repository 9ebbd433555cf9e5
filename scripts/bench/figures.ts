/** The middle one of some figures; between the two in the middle when they are even in number. NaN of none. */
export function median(figures: readonly number[]): number {
  const inOrder = [...figures].sort((one, other) => one - other);
  const middle = inOrder.length / 2;
  const [low, high] = [inOrder[Math.ceil(middle) - 1], inOrder[Math.floor(middle)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** Milliseconds as "1,234 ms"; "–" when it never came. */
export function shownTime(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? `${Math.round(milliseconds).toString().replace(/\B(?=(?:\d{3})+$)/g, ",")} ms` : "–";
}

/** Bytes as "12.3 KiB". */
export function shownBytes(bytes: number): string {
  return Number.isFinite(bytes) ? `${(bytes / 1024).toFixed(1)} KiB` : "–";
}

/** A count, or the middle of some: "3", "2.5". */
export function shownCount(count: number): string {
  return Number.isFinite(count) ? String(count) : "–";
}
