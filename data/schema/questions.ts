import type { Question } from "./question.ts";
import type { Organisation } from "./organisation.ts";
import { aiQuestions } from "./questions/ai.ts";
import { clientsOnlineQuestions } from "./questions/clients-online.ts";
import { contactQuestions } from "./questions/contact.ts";
import { imagesQuestions } from "./questions/images.ts";
import { incidentsQuestions } from "./questions/incidents.ts";
import { messagingQuestions } from "./questions/messaging.ts";
import { ownUseQuestions } from "./questions/own-use.ts";

const allQuestions = {
  ...contactQuestions,
  ...messagingQuestions,
  ...imagesQuestions,
  ...ownUseQuestions,
  ...aiQuestions,
  ...incidentsQuestions,
  ...clientsOnlineQuestions,
};

export type QuestionId = keyof typeof allQuestions;

/** The answers that exist for a question. */
export type OptionOf<Id extends QuestionId> = Extract<keyof (typeof allQuestions)[Id]["options"], string>;

/** Questions to which more than one answer may be given. */
export type MultipleQuestionId = {
  [Id in QuestionId]: (typeof allQuestions)[Id] extends { readonly multiple: true } ? Id : never;
}[QuestionId];

/** The forty policy questions, in the order in which an organisation meets them. */
export const questions: { readonly [Id in QuestionId]: Question } = allQuestions;

/** Every question id, in order. */
export const questionIds = Object.keys(questions) as QuestionId[];

/** The option ids of a question, in the order in which they are offered. */
export function optionsOf<Id extends QuestionId>(id: Id): OptionOf<Id>[] {
  return Object.keys(questions[id].options) as OptionOf<Id>[];
}

/** False when the question means nothing to this organisation: a choice on it renders nothing. */
export function isApplicable(question: Question, organisation: Organisation): boolean {
  return question.applies?.(organisation) ?? true;
}

/** Words for where no organisation is known yet, such as the explanation in an editor. */
const generalWords: Readonly<Record<string, string>> = {
  "organisation.client.article": "de",
  "organisation.client.singular": "cliënt",
  "organisation.client.plural": "cliënten",
};

/** A question or label with general words in place of the words of one organisation. */
export function inGeneralWords(text: string): string {
  return text.replace(/\{\{ (\S+) \}\}/g, (fact, path: string) => generalWords[path] ?? fact);
}
