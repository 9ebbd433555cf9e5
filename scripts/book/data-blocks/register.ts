import type { Token } from "markdown-it";
import { dutchDate } from "../../../data/schema/dates.ts";
import type { Answer } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import { fact, fold, heading, link, list, paragraph, strong, text, wrap } from "../../markdown/build-tokens.ts";
import { plainText } from "../../markdown/plain-text.ts";
import { kebab } from "../../markdown/slug.ts";
import { entriesByGroup, groupLabel, type RegisterEntry, registerEntries } from "../register/entries.ts";
import { followingPlaces } from "../register/following-places.ts";
import { registerTablePath } from "../register/table-path.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.register;

/**
 * `::: register`: what is still to be decided, and then every policy question that applies to this organisation, by group,
 * with its answer, the sentence staff read, the reason, who decided it when, a link to each place in the handbook that
 * follows, and folded away the answers that were not chosen. The same can be had as a table.
 */
export const register: DataBlock = (place) => {
  const entries = registerEntries(place.book);
  return wrap("register", [
    ...paragraph([...counted(place, entries), text(" "), ...link(place.to(registerTablePath(place.page.path)), place.say(say.table))]),
    ...undecided(place, entries),
    ...entriesByGroup(place.book).flatMap(([group, ofGroup]) => [
      ...heading(place.headingLevel + 1, `keuzes-${kebab(group)}`, place.say(groupLabel(group))),
      ...ofGroup.flatMap((entry) => entryTokens(place, entry)),
    ]),
  ]);
};

/** The id of a question in the register. */
const entryId = (id: string): string => `keuze-${kebab(id)}`;

function counted({ say: parse }: DataBlockPlace, entries: readonly RegisterEntry[]): Token[] {
  const decided = entries.filter(({ answer }) => answer.decided).length;
  const gaps = { decided: String(decided), total: String(entries.length) };
  return parse(decided === entries.length ? say.allDecided : decided === 0 ? say.noneDecided : say.someDecided, gaps);
}

/** The questions for the next meeting, each with the answer that holds until then. */
function undecided(place: DataBlockPlace, entries: readonly RegisterEntry[]): Token[] {
  const open = entries.filter(({ answer }) => !answer.decided);
  if (open.length === 0) return [];
  return [
    ...heading(place.headingLevel + 1, "nog-te-beslissen", place.say(say.toDecide)),
    ...paragraph(place.say(say.toDecideLead)),
    ...list(open.map((entry) => [
      ...link(place.to(place.page.path, entryId(entry.id)), place.say(entry.question.ask)),
      text(` ${say.untilThen} `), ...labelsOf(place, entry),
    ])),
  ];
}

function entryTokens(place: DataBlockPlace, entry: RegisterEntry): Token[] {
  const sentences = entry.chosen.map(({ staff }) => staff).join(" ");
  return [
    ...heading(place.headingLevel + 2, entryId(entry.id), place.say(entry.question.ask)),
    ...paragraph(strong(labelsOf(place, entry))),
    ...(sentences === "" ? [] : paragraph(place.say(sentences))),
    ...reason(place, entry),
    ...paragraph(decision(place, entry.answer)),
    ...places(place, entry),
    ...notChosen(place, entry),
  ];
}

function labelsOf({ say: parse }: DataBlockPlace, { chosen }: RegisterEntry): Token[] {
  return parse(chosen.length === 0 ? say.noAnswer : chosen.map(({ label }) => label).join(" · "));
}

/** The reason is the organisation's own sentence, or ours when it gave none. */
function reason(place: DataBlockPlace, { chosen, answer }: RegisterEntry): Token[] {
  const ours = chosen.map(({ why }) => why).join(" ");
  const sentence = answer.reason === ours ? place.say(ours) : [fact(answer.reason)];
  return answer.reason === "" ? [] : paragraph([...strong(place.say(say.reason)), text(" "), ...sentence]);
}

function decision(place: DataBlockPlace, { decided, decidedBy, decidedOn }: Answer): Token[] {
  if (!decided) return place.say(say.undecided);
  const date = decidedOn === undefined ? "" : dutchDate(decidedOn);
  if (decidedBy === undefined) return place.say(date === "" ? say.decided : say.decidedOn, { date });
  const [before = "", after = ""] = (date === "" ? say.decidedBy : say.decidedByOn).split("{who}");
  return [text(before), fact(decidedBy), text(after.replace("{date}", date))];
}

/** Links to every place where a page follows from the answer, in reading order. */
function places(place: DataBlockPlace, { id }: RegisterEntry): Token[] {
  const links = followingPlaces(place.book, id).map((following) => link(place.to(following.page.path, following.id), [text(following.page.title)], "register-place"));
  const separated = links.flatMap((tokens, index) => (index === 0 ? tokens : [text(", "), ...tokens]));
  return links.length === 0 ? [] : paragraph([...place.say(say.places), text(" "), ...separated]);
}

/** What else could have been answered, each with what speaks for it: who disagrees sees what was weighed. */
function notChosen(place: DataBlockPlace, { question, others }: RegisterEntry): Token[] {
  if (others.length === 0) return [];
  const title = question.multiple ? say.notChosenOfMore : say.notChosen;
  return fold(place.say(title), list(others.map(({ label, why }) => [...strong(place.say(`${label}:`)), text(" "), ...place.say(why)])), plainText(place.say(question.ask)));
}
