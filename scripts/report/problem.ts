/**
 * One thing that is wrong, or deserves a look, in what an officer wrote or in the site made from it.
 * Every sentence in it is Dutch: it is read by somebody who never meets the code.
 */
export interface Problem {
  /** error: nothing is built; warning: built, but do look at it; info: good to know. */
  readonly level: "error" | "warning" | "info";
  /** Short fixed name of the check, for instance "C05" or "link". */
  readonly code: string;
  /** The file it stands in, as a path from the project folder. */
  readonly file: string;
  /** Line in that file, counted from 1, where it is known. */
  readonly line?: number | undefined;
  /** The field in an organisation file or front matter, for instance "contacts.communications.email". */
  readonly field?: string | undefined;
  /** What is wrong, in one sentence. */
  readonly what: string;
  /** Why that matters. */
  readonly why?: string | undefined;
  /** What to do now. */
  readonly todo: string;
  /** The values that are allowed, where there is a closed list. */
  readonly allowed?: readonly string[] | undefined;
}

/** Exit codes of every command; a script around a build can tell them apart. */
export const exitCode = {
  /** A fault of ours. */
  internal: 1,
  /** Something the officer wrote is wrong; nothing was written. */
  input: 2,
  /** Another build of the same site is running. */
  busy: 3,
  /** The machine stands in the way: disk full, no rights, file in use. */
  machine: 4,
  /** The site that was built fails its own checks; the former site is still there. */
  output: 5,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Thrown once, with every problem that was found, so that nobody has to mend them one run at a time. */
export class ProblemsError extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;

  constructor(problems: readonly Problem[], code: ExitCode = exitCode.input) {
    super(problems.map((problem) => `${problem.file}: ${problem.what}`).join("\n"));
    this.name = "ProblemsError";
    this.problems = problems;
    this.exitCode = code;
  }
}
