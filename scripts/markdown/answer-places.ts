import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type QuestionId, questionIds } from "../../data/schema/questions.ts";
import type { ChoicePlace } from "../book/book.ts";
import { pageOf, type PageEnv } from "./env.ts";
import { closingIndex } from "./outline.ts";

/** A passage that follows from an answer, and the token that a link to it leads to; none at the top of a page. */
interface Noted {
  readonly question: string;
  readonly at: Token | undefined;
}

const noted = new WeakMap<PageEnv, readonly Noted[]>();

/**
 * Notes which passages of a page follow from the answer to a policy question, before their edges disappear: each choice, and
 * each `when` that asks for an answer and holds.
 */
export function answerPlaces(md: MarkdownIt): void {
  md.core.ruler.push("answer_places", ({ tokens, env }: StateCore) => void noted.set(pageOf(env), passagesIn(tokens)));
}

/** The same passages once ids are given: a choice has one of its own, a `when` that of the heading it stands under. */
export function placesOf(page: PageEnv): ChoicePlace[] {
  return (noted.get(page) ?? []).map(({ question, at }) => {
    const id = at?.type === "heading_open" ? at.attrGet("id") : at?.meta?.["id"];
    return { question, ...(typeof id === "string" && { id }) };
  });
}

function passagesIn(tokens: readonly Token[]): Noted[] {
  const found: Noted[] = [];
  let heading: Token | undefined;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.meta?.["chosen"] === false) index = closingIndex(tokens, index);
    else if (token?.type === "heading_open") heading = token;
    else if (token?.type === "choice_open") found.push({ question: String(token.meta?.["question"]), at: token });
    else if (token?.type === "when_open" && isQuestion(token.meta?.["condition"])) {
      const next = tokens[index + 1];
      found.push({ question: token.meta["condition"], at: next?.type === "heading_open" ? next : heading });
    }
  }
  return found;
}

function isQuestion(name: unknown): name is QuestionId {
  return (questionIds as readonly unknown[]).includes(name);
}
