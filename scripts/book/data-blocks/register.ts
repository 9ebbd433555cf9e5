import type { Token } from "markdown-it";
import { dutchDate } from "../../../data/schema/dates.ts";
import type { Answer } from "../../../data/schema/organisation.ts";
import type { Question } from "../../../data/schema/question.ts";
import { isApplicable, type QuestionId, questionIds, questions } from "../../../data/schema/questions.ts";
import { words } from "../../../data/words.ts";
import { fact, heading, link, paragraph, strong, text } from "../../markdown/build-tokens.ts";
import { kebab } from "../../markdown/slug.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.register;

/**
 * `::: register`: every policy question that applies to this organisation, by group, with its answer, the
 * sentence staff read, the reason, who decided it when, and a link to each place in the handbook that follows.
 */
export const register: DataBlock = (place) => {
  const applicable = questionIds.filter((id) => isApplicable(questions[id], place.book.organisation));
  const groups = Map.groupBy(applicable, (id) => questions[id].group);
  return [...groups].flatMap(([group, ids]) => [
    ...heading(place.headingLevel + 1, `keuzes-${kebab(group)}`, place.say(groupLabel(group))),
    ...ids.flatMap((id) => entry(place, id)),
  ]);
};

function groupLabel(group: string): string {
  const labels: Readonly<Record<string, string>> = say.groups;
  const label = labels[group];
  if (label === undefined) throw new Error(`no label in data/words.ts for the group of questions ${group}`);
  return label;
}

function entry(place: DataBlockPlace, id: QuestionId): Token[] {
  const question = questions[id];
  const answer: Answer = place.book.organisation.answers[id];
  const given = [answer.answer].flat();
  const labels = given.flatMap((option) => question.options[option]?.label ?? []);
  const sentences = given.flatMap((option) => question.options[option]?.staff ?? []).join(" ");
  return [
    ...heading(place.headingLevel + 2, `keuze-${kebab(id)}`, place.say(question.ask)),
    ...paragraph(strong(place.say(labels.length === 0 ? say.noAnswer : labels.join(" · ")))),
    ...(sentences === "" ? [] : paragraph(place.say(sentences))),
    ...reason(place, question, answer),
    ...paragraph(decision(place, answer)),
    ...places(place, id),
  ];
}

/** The reason is the organisation's own sentence, or ours when it gave none. */
function reason(place: DataBlockPlace, question: Question, { answer, reason }: Answer): Token[] {
  const ours = [answer].flat().map((option) => question.options[option]?.why).join(" ");
  const sentence = reason === ours ? place.say(reason) : [fact(reason)];
  return reason === "" ? [] : paragraph([...strong(place.say(say.reason)), text(" "), ...sentence]);
}

function decision(place: DataBlockPlace, { decided, decidedBy, decidedOn }: Answer): Token[] {
  if (!decided) return place.say(say.undecided);
  const date = decidedOn === undefined ? "" : dutchDate(decidedOn);
  if (decidedBy === undefined) return place.say(date === "" ? say.decided : say.decidedOn, { date });
  const [before = "", after = ""] = (date === "" ? say.decidedBy : say.decidedByOn).split("{who}");
  return [text(before), fact(decidedBy), text(after.replace("{date}", date))];
}

/** Links to every place where a page follows from the answer, in reading order. */
function places(place: DataBlockPlace, id: QuestionId): Token[] {
  const links = [...place.book.pages.values()].flatMap((page) => {
    const first = page.choices.find(({ question }) => question === id);
    return first ? [link(place.to(page.path, first.id), [fact(page.title)])] : [];
  });
  const separated = links.flatMap((tokens, index) => (index === 0 ? tokens : [text(", "), ...tokens]));
  return links.length === 0 ? [] : paragraph([...place.say(say.places), text(" "), ...separated]);
}
