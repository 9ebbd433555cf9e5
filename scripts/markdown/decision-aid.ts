import type { Token } from "markdown-it";
import { icon, type IconName } from "../site/icon.ts";
import type { Verdict } from "../../data/schema/decision-aid.ts";
import { words } from "../../data/words.ts";
import { inline, wrap } from "./build-tokens.ts";
import { escapeHtml, type HtmlRules, idIn } from "./html.ts";
import { metaOf, type TokenMeta } from "./tokens.ts";

const say = words.dataBlocks.decisionAid;

/** One answer, as words and as the place it leads to. */
export interface AidStepTokens {
  readonly label: readonly Token[];
  /** Id of a question or outcome on the same page. */
  readonly to: string;
  /** Number of the question, letter of the outcome. */
  readonly sign: string;
  /** Where it leads, for who reads the list: "vraag 3", "B. Nee: wacht tot morgen". */
  readonly toWords: readonly Token[];
}

/** A question or an outcome around its heading and text. */
export function aidItem<Name extends "aid_question" | "aid_outcome">(name: Name, meta: TokenMeta[`${Name}_open`], content: readonly Token[]): Token[] {
  return wrap(name, content, meta);
}

/** The answers to one question. */
export function aidSteps(steps: readonly AidStepTokens[]): Token[] {
  const step = ({ label, to, sign, toWords }: AidStepTokens): Token[] => {
    const meta = { to, sign } satisfies TokenMeta["aid_answer_open"];
    return wrap("aid_answer", [inline(label), ...wrap("aid_to", [inline(toWords)])], meta);
  };
  return wrap("aid_answers", steps.flatMap(step));
}

/** The signs of the verdicts; the words of the heading say the same. */
const verdictIcons: Readonly<Record<Verdict, IconName>> = { yes: "check", yesIf: "info", no: "cross", ask: "users" };

/**
 * A list of questions in which each answer is a link to the next question or to an outcome, and the outcomes below it.
 * The script finds its words in the attributes of the block.
 */
export const decisionAidHtml = {
  aid_open: () => `<div class="aid" data-aid data-asked="${escapeHtml(say.asked)}" data-path="${escapeHtml(say.path)}" data-change="${escapeHtml(say.change)}" data-restart="${escapeHtml(say.restart)}">\n`,
  aid_close: () => "</div>\n",
  aid_questions_open: () => '<ol class="aid-questions">\n',
  aid_questions_close: () => "</ol>\n",
  aid_question_open: () => '<li class="aid-question" data-aid-step>\n',
  aid_question_close: () => "</li>\n",
  aid_answers_open: () => '<ul class="aid-answers">\n',
  aid_answers_close: () => "</ul>\n",
  aid_answer_open: (token, env) => `<li><a href="#${escapeHtml(idIn(env, metaOf(token, "aid_answer_open").to))}"><span class="aid-label">`,
  aid_answer_close: () => "</a></li>\n",
  aid_to_open: () => '</span> <span class="aid-to"><span aria-hidden="true">→ </span>',
  aid_to_close: () => "</span>",
  aid_outcomes_open: () => '<ol class="aid-outcomes" type="A">\n',
  aid_outcomes_close: () => "</ol>\n",
  aid_outcome_open: (token) => {
    const { verdict } = metaOf(token, "aid_outcome_open");
    return `<li class="aid-outcome aid-${verdict}" data-aid-step>${icon(verdictIcons[verdict])}\n`;
  },
  aid_outcome_close: () => "</li>\n",
} satisfies HtmlRules;
