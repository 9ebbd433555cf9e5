/** A fact that changes without anybody telling us, with the day on which somebody last looked. */
export interface Dated {
  /** Calendar date, "2026-11-21". */
  readonly checkedOn: string;
}

/** A dated fact that says where to look it up again. */
export interface Sourced extends Dated {
  /** Address of the page that says so; begins with https://. */
  readonly source: string;
}

/** The day on which the oldest of these facts was looked at, for a line like "nagekeken op". */
export function oldestCheck(records: readonly Dated[]): string | undefined {
  return records.map(({ checkedOn }) => checkedOn).sort()[0];
}
