import type { Token } from "markdown-it";
import { dutchDate } from "../../../data/schema/dates.ts";
import type { QuestionOption } from "../../../data/schema/question.ts";
import { words } from "../../../data/words.ts";
import { fillIn, heading, paragraph, strong, text, ticks, wrap } from "../../markdown/build-tokens.ts";
import { kebab } from "../../markdown/slug.ts";
import { entriesByGroup, groupLabel, type RegisterEntry } from "../register/entries.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.decisionSheet;

/**
 * `::: decision-sheet`: every policy question that applies to this organisation, numbered, by group, to decide in a meeting: why
 * it matters, a box for each answer with what speaks for it, which holds now and which is the default, and room for the
 * reason, who decides and when.
 */
export const decisionSheet: DataBlock = (place) => {
  let number = 0;
  return entriesByGroup(place.book).flatMap(([group, entries]) => [
    ...heading(place.headingLevel + 1, `besluiten-${kebab(group)}`, place.say(groupLabel(group))),
    ...entries.flatMap((entry) => wrap("decision", questionTokens(place, entry, (number += 1)))),
  ]);
};

function questionTokens(place: DataBlockPlace, entry: RegisterEntry, number: number): Token[] {
  const { id, question } = entry;
  const why = question.multiple ? `${question.why} ${say.more}` : question.why;
  return [
    ...heading(place.headingLevel + 2, `besluit-${kebab(id)}`, [text(`${number}. `), ...place.say(question.ask)]),
    ...paragraph(place.say(why)),
    ...ticks(Object.entries(question.options).map(([name, option]) => optionTokens(place, entry, name, option))),
    ...fillIn(say.reason, 2),
    ...wrap("fill_row", [...fillIn(say.decidedBy), ...fillIn(say.decidedOn)]),
  ];
}

function optionTokens(place: DataBlockPlace, { question, answer }: RegisterEntry, name: string, { label, why }: QuestionOption): Token[] {
  const isNow = [answer.answer].flat().includes(name);
  const isDefault = [question.default].flat().includes(name);
  const now = answer.decidedOn === undefined ? say.now : say.nowSince.replace("{date}", dutchDate(answer.decidedOn));
  const marks = [...(isNow ? [now] : []), ...(isDefault ? [say.byDefault] : [])].join(", ");
  return [...strong(place.say(label)), text(marks === "" ? ". " : ` (${marks}). `), ...place.say(why)];
}
