/** Enough of a problem to know where it is. */
interface Placed {
  readonly file: string;
  readonly line?: number | null | undefined;
}

/** The order of a report: by file, then by line; what is about a whole file comes first. */
export function byPlace(one: Placed, other: Placed): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
