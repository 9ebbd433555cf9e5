/** What one check found, before it becomes a line of the report. */
export interface Finding {
  /** File in the site, from its folder. */
  readonly file: string;
  /** What is wrong, in Dutch. */
  readonly what: string;
}
