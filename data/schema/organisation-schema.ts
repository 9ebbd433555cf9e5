import { z } from "zod";
import { date, line } from "./fields.ts";
import { factsSchema } from "./facts.ts";
import type { Answer } from "./organisation.ts";
import { inGeneralWords, type MultipleQuestionId, type OptionOf, optionsOf, type QuestionId, questionIds, questions } from "./questions.ts";

type Value<Id extends QuestionId> = Id extends MultipleQuestionId ? OptionOf<Id>[] : OptionOf<Id>;

/** What an officer may write for one question: the answer alone, or the answer with what belongs to it. */
export type AnswerInput<V> = V | { answer: V; reason?: string; decidedBy?: string; decidedOn?: string };

type AnswersShape = { [Id in QuestionId]: z.ZodDefault<z.ZodType<Answer<Value<Id>>, AnswerInput<Value<Id>>>> };

const answersShape = Object.fromEntries(questionIds.map((id) => [id, answerSchema(id)])) as unknown as AnswersShape;

/** An answer left out is the default of the question, with the reason of that default. */
function answerSchema(id: QuestionId) {
  const labels = Object.fromEntries(Object.entries(questions[id].options).map(([option, { label }]) => [option, inGeneralWords(label)]));
  const option = z.enum(optionsOf(id)).meta({ labels });
  const value = questions[id].multiple ? z.array(option) : option;
  const explained = z.strictObject({
    answer: value.describe("Het antwoord."),
    reason: line(300).exactOptional().describe("Waarom jullie dit kiezen; komt in het register van keuzes."),
    decidedBy: line().exactOptional().describe("Wie het besloot: “de raad van bestuur”."),
    decidedOn: date().exactOptional().describe("Wanneer: \"2026-10-01\"."),
  });
  return z
    .union([value.transform((answer) => ({ answer })), explained])
    .transform((given) => ({ reason: defaultReason(id, given.answer), ...given, decided: true }))
    .default(() => defaultAnswer(id) as never)
    .describe(inGeneralWords(questions[id].ask));
}

function defaultAnswer(id: QuestionId): Answer {
  const answer = questions[id].default;
  return { answer, reason: defaultReason(id, answer), decided: false };
}

function defaultReason(id: QuestionId, answer: string | readonly string[]): string {
  const { options } = questions[id];
  return [answer].flat().map((option) => options[option]?.why).join(" ");
}

/** The whole organisation file, as an officer writes it; what comes out has every default filled in. */
export const organisationSchema = factsSchema.extend({
  answers: z.strictObject(answersShape).prefault({}).meta({
    chapter: "Jullie keuzes",
    description: "De antwoorden op de beleidsvragen. Wat hier niet staat, krijgt de standaard.",
    asked: "later",
  }),
});
