import type { Organisation } from "./organisation.ts";

/**
 * One answer an organisation may give; only lawful and responsible ones exist.
 * Every sentence of a question or option may hold facts, `{{ organisation.client.plural }}`, and is written so that it
 * suits readers who are addressed as "je" and readers who are addressed as "u".
 */
export interface QuestionOption {
  /** The answer in a few words, for editors and the register of choices. */
  readonly label: string;
  /** What staff read. */
  readonly staff: string;
  /** What clients read, in easy language, where it concerns them. */
  readonly clients?: string;
  /** Why an organisation would choose this. */
  readonly why: string;
  /** Paths of the facts that this answer cannot do without. */
  readonly needs?: readonly string[];
}

/** One policy question, before it knows its id and group. What is not lawful or not a choice is no option: it is a rule in the pages. */
export interface QuestionBody {
  readonly ask: string;
  readonly why: string;
  readonly options: Readonly<Record<string, QuestionOption>>;
  readonly default: string | readonly string[];
  /** More than one answer may be given; none at all too. */
  readonly multiple?: true;
  /** False for organisations that the question means nothing to; absent: it is for all. */
  readonly applies?: (organisation: Organisation) => boolean;
  /** When to look at the answer again, besides the yearly review. */
  readonly review?: string;
}

/** A policy question as the rest of the house meets it. */
export interface Question extends QuestionBody {
  readonly id: string;
  readonly group: string;
}

type Grouped<Group extends string, Questions> = {
  readonly [Id in keyof Questions]: Questions[Id] & { readonly id: Id; readonly group: Group };
};

/** Gives every question of a group its id and group, so that neither is written twice. */
export function questionGroup<const Group extends string, const Questions extends Record<string, QuestionBody>>(
  group: Group,
  questions: Questions,
): Grouped<Group, Questions> {
  const entries = Object.entries(questions).map(([id, question]) => [id, { id, group, ...question }] as const);
  return Object.fromEntries(entries) as unknown as Grouped<Group, Questions>;
}
