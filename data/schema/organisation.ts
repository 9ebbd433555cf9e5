import type { Circulation } from "./circulation.ts";
import type { Facts } from "./facts.ts";
import type { MultipleQuestionId, OptionOf, QuestionId } from "./questions.ts";

/** One answered policy question; where the officer left it open, the default with the reason of that default. */
export interface Answer<Value = string | readonly string[]> {
  readonly answer: Value;
  readonly reason: string;
  readonly decidedBy?: string;
  /** Calendar date, "2026-10-01". */
  readonly decidedOn?: string;
  /** True when the organisation chose it itself, false when the default was filled in. */
  readonly decided: boolean;
}

/** An answer to every question. */
export type Answers = {
  readonly [Id in QuestionId]: Answer<Id extends MultipleQuestionId ? readonly OptionOf<Id>[] : OptionOf<Id>>;
};

type DeepReadonly<T> = T extends string | number | boolean | undefined ? T : { readonly [Key in keyof T]: DeepReadonly<T[Key]> };

/** A checked organisation, defaults filled in, deeply frozen. Nothing after it needs to check again. */
export interface Organisation extends DeepReadonly<Facts> {
  /** Name of its folder. */
  readonly id: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Whose eyes it is for: all of it as loaded, or what those outside may know. */
  readonly circulation: Circulation;
  readonly answers: Answers;
  /** Filled in from the short name where the officer left it out. */
  readonly profileNameExample: string;
}
