import type { Answer } from "../../../data/schema/organisation.ts";
import type { Question, QuestionOption } from "../../../data/schema/question.ts";
import { isApplicable, type QuestionId, questionIds, questions } from "../../../data/schema/questions.ts";
import { words } from "../../../data/words.ts";
import type { Book } from "../book.ts";

/** One policy question with what this organisation answered, as the register, its table and the decision sheet show it. */
export interface RegisterEntry {
  readonly id: QuestionId;
  readonly question: Question;
  readonly answer: Answer;
  /** The options that were chosen, most often one; those that were not. Both in the order in which they are offered. */
  readonly chosen: readonly QuestionOption[];
  readonly others: readonly QuestionOption[];
}

/** Every question that means something to this organisation, in the order in which it meets them. */
export function registerEntries({ organisation }: Pick<Book, "organisation">): RegisterEntry[] {
  return questionIds.filter((id) => isApplicable(questions[id], organisation)).map((id) => {
    const question: Question = questions[id];
    const answer: Answer = organisation.answers[id];
    const options = (wanted: boolean): QuestionOption[] =>
      Object.entries(question.options).filter(([option]) => [answer.answer].flat().includes(option) === wanted).map(([, option]) => option);
    return { id, question, answer, chosen: options(true), others: options(false) };
  });
}

/** The name of a group of questions, with the facts that it may hold still in it. */
export function groupLabel(group: string): string {
  const labels: Readonly<Record<string, string>> = words.dataBlocks.register.groups;
  const label = labels[group];
  if (label === undefined) throw new Error(`no label in data/words for the group of questions ${group}`);
  return label;
}

/** The same questions by group. */
export function entriesByGroup(book: Pick<Book, "organisation">): [group: string, entries: RegisterEntry[]][] {
  return [...Map.groupBy(registerEntries(book), ({ question }) => question.group)];
}
