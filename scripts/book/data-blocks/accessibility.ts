import type { Token } from "markdown-it";
import { accessibilityTests } from "../../../data/accessibility.ts";
import { accessibilitySchema } from "../../../data/schema/accessibility.ts";
import { dutchDate } from "../../../data/schema/dates.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import { fact, link, list, paragraph, strong, text } from "../../markdown/build-tokens.ts";
import type { AccessibilityPart } from "../../markdown/data-block.ts";
import { contacts } from "./contacts.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.accessibility;

type Statement = NonNullable<Organisation["accessibility"]>;
type Limit = Statement["knownLimits"][number];

/** Who says nothing of it has not looked. */
const nothingSaid: Statement = accessibilitySchema.parse({});

const parts: Readonly<Record<AccessibilityPart, (place: DataBlockPlace, statement: Statement) => Token[]>> = { status, limits, tests, report };

/**
 * `::: accessibility status, limits, tests, report`, or some of these: what an evaluation found, what does not work yet, what the
 * makers of the site try, and whom to tell. Nothing is claimed that nobody looked at.
 */
export const accessibility: DataBlock = (place) => {
  const wanted = (place.args["parts"] ?? Object.keys(parts)) as AccessibilityPart[];
  const statement = place.book.organisation.accessibility ?? nothingSaid;
  return wanted.flatMap((part) => parts[part](place, statement));
};

function status(place: DataBlockPlace, statement: Statement): Token[] {
  return [...paragraph(place.say(say.status[statement.status])), ...evaluated(place, statement), ...signed(place, statement)];
}

function evaluated(place: DataBlockPlace, { status: found, method, register }: Statement): Token[] {
  return [
    ...(found === "notEvaluated" ? [] : paragraph([...place.say(say.evaluated), ...(method === undefined ? [] : [text(" "), fact(asSentence(method))])])),
    ...(register === undefined ? [] : paragraph([text(`${say.register} `), ...link(register, [text(say.registerName)]), text(".")])),
  ];
}

function signed({ say: parse }: DataBlockPlace, { signedBy, signedOn }: Statement): Token[] {
  if (signedBy === undefined) return [];
  const when = signedOn === undefined ? "." : ` ${say.signedOn.replace("{date}", dutchDate(signedOn))}`;
  return paragraph([...parse(say.signedBy), text(" "), fact(signedBy), text(when)]);
}

function limits(place: DataBlockPlace, { status: found, knownLimits }: Statement): Token[] {
  if (knownLimits.length > 0) return [...paragraph(place.say(say.limits)), ...list(knownLimits.map(limitOf))];
  return paragraph(place.say(found === "notEvaluated" ? say.unknownLimits : say.noLimits));
}

function limitOf({ what, why, measure, by }: Limit): Token[] {
  const behind = (label: string, value: string | undefined): Token[] => (value === undefined ? [] : [text(` ${label} `), fact(asSentence(value))]);
  const ready = by === undefined ? [] : [text(` ${say.by.replace("{date}", dutchDate(by))}`)];
  return [...strong([fact(asSentence(what))]), ...behind(say.why, why), ...behind(say.measure, measure), ...ready];
}

function tests(place: DataBlockPlace): Token[] {
  const { tested, notTested, checkedOn } = accessibilityTests;
  return [
    ...paragraph(place.say(say.tested)),
    ...list(tested.map((one) => place.say(one))),
    ...paragraph(place.say(say.notTested)),
    ...list(notTested.map((one) => place.say(one))),
    ...paragraph(place.say(say.testsChecked, { date: dutchDate(checkedOn) })),
  ];
}

function report(place: DataBlockPlace, { contact, publicBody, replyWithin }: Statement): Token[] {
  const { text: words, link: to } = publicBody ? say.ombudsman : say.college;
  return [
    ...paragraph([...place.say(say.tell), ...(replyWithin === undefined ? [] : [...place.say(` ${say.reply} `), fact(replyWithin), text(".")])]),
    ...contacts({ ...place, args: { roles: [contact] } }),
    ...paragraph([...place.say(`${say.complaint} ${words}`), text(" "), ...link(to.href, [text(to.name)]), text(".")]),
  ];
}

/** With a full stop, where the author of a list of facts left it out. */
function asSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
