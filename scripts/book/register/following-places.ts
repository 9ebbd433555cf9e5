import { decisionAid } from "../../../data/decision-aid.ts";
import { conditionsOf } from "../../../data/schema/decision-aid.ts";
import type { QuestionId } from "../../../data/schema/questions.ts";
import { metaOf } from "../../markdown/tokens.ts";
import { readAid } from "../decision-aid/read-aid.ts";
import type { Book, BookPage } from "../book.ts";

/** A place in the handbook that follows from an answer; without id the page as a whole. */
export interface FollowingPlace {
  readonly page: BookPage;
  readonly id?: string;
}

/**
 * Where a page follows from the answer to a question: the first such passage of each page, a page that only some answers
 * get, and the decision aid where it takes account of the answer. In reading order.
 *
 * @param book its data blocks filled in, or still to be
 */
export function followingPlaces(book: Book, question: QuestionId): FollowingPlace[] {
  return [...book.pages.values()].flatMap((page) => {
    if (page.data.when?.split(" ")[0] === question) return [{ page }];
    const first = page.choices.find((choice) => choice.question === question);
    if (first) return [{ page, ...(first.id !== undefined && { id: first.id }) }];
    return hasAid(page) && aidFollows(book, question) ? [{ page }] : [];
  });
}

function hasAid({ tokens }: BookPage): boolean {
  return tokens.some((token) => token.type === "aid_open" || (token.type === "data_block" && metaOf(token, "data_block").name === "decision-aid"));
}

/** Whether a question or outcome that can be reached is not the same under every answer. */
function aidFollows({ organisation }: Pick<Book, "organisation">, question: QuestionId): boolean {
  const part = readAid(decisionAid, organisation);
  const asked = part.questions.flatMap(({ question: { ask, help, answers } }) => [ask, help, ...answers.flatMap(({ label, to }) => [label, to])]);
  const outcomes = part.outcomes.flatMap((id) => decisionAid.outcomes[id] ?? []).flatMap(({ title, text, why }) => [title, text, why]);
  return [...asked, ...outcomes].some((depending) => conditionsOf(depending).includes(question));
}
