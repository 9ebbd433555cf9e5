import type { Token } from "markdown-it";
import type { Organisation } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import { fact, list, paragraph } from "../../markdown/build-tokens.ts";
import { contacts } from "./contacts.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.accessibility;

/**
 * `::: accessibility`: what an evaluation found, who did it and when, what does not work yet, and whom to tell. Without an
 * evaluation it says only that: nothing is claimed that nobody looked at.
 */
export const accessibility: DataBlock = (place) => {
  const { accessibility: found } = place.book.organisation;
  return [...(found ? evaluated(place, found) : paragraph(place.say(say.notEvaluated))), ...whomToTell(place, found)];
};

function evaluated(place: DataBlockPlace, { status, knownLimits }: NonNullable<Organisation["accessibility"]>): Token[] {
  const limits = knownLimits.length > 0
    ? [...paragraph(place.say(say.limits)), ...list(knownLimits.map((limit) => [fact(limit)]))]
    : paragraph(place.say(say.noLimits));
  return [...paragraph(place.say(say.status[status])), ...paragraph(place.say(say.evaluated)), ...limits];
}

function whomToTell(place: DataBlockPlace, found: Organisation["accessibility"]): Token[] {
  const role = found?.contact ?? "communications";
  return [...paragraph(place.say(say.tell)), ...contacts({ ...place, args: { roles: [role] } })];
}
