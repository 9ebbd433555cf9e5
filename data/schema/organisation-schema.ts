import { z } from "zod";
import { date, line } from "./fields.ts";
import { factsSchema } from "./facts.ts";
import type { Answer, Answers } from "./organisation.ts";
import { type MultipleQuestionId, type OptionOf, optionsOf, type QuestionId, questionIds, questions } from "./questions.ts";

/** What an officer may write for one question: the answer alone, or the answer with its reason. */
type AnswerInput<Value> = Value | { answer: Value; reason?: string; decidedBy?: string; decidedOn?: string };
type ValueOf<Id extends QuestionId> = Id extends MultipleQuestionId ? OptionOf<Id>[] : OptionOf<Id>;
type AnswersShape = { [Id in QuestionId]: z.ZodDefault<z.ZodType<Answer<ValueOf<Id>>, AnswerInput<ValueOf<Id>>>> };

const answersShape = Object.fromEntries(questionIds.map((id) => [id, answer(id)])) as unknown as AnswersShape;

function answer(id: QuestionId) {
  const question = questions[id];
  const option = z.enum(optionsOf(id));
  const value = question.multiple ? z.array(option) : option;
  const explained = z.strictObject({
    answer: value,
    reason: line(300).exactOptional(),
    decidedBy: line().exactOptional(),
    decidedOn: date().exactOptional(),
  });
  return z
    .union([value.transform((given) => ({ answer: given })), explained])
    .transform((given) => ({ reason: reasonOf(id, given.answer), ...given, decided: true }))
    .default(() => ({ answer: question.default, reason: reasonOf(id, question.default), decided: false }) as never);
}

function reasonOf(id: QuestionId, given: string | readonly string[]): string {
  const options = questions[id].options;
  return [given].flat().map((option) => options[option]?.why ?? "").join(" ");
}

/** The whole organisation file. */
export const organisationSchema = factsSchema.extend({
  answers: z.strictObject(answersShape).prefault({}) as z.ZodType<Answers, { [Id in QuestionId]?: AnswerInput<ValueOf<Id>> } | undefined>,
});
