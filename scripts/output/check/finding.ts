/** What one check found, before it becomes a line of the report. */
export interface Finding {
  /** File in the site, from its folder. */
  readonly file: string;
  /** What is wrong, in Dutch. */
  readonly what: string;
  /** Why that matters, and what to do, where it is not a fault of ours. */
  readonly why?: string;
  readonly todo?: string;
}
