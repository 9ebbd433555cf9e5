import { words } from "../../../data/words.ts";
import { fact, link, list, paragraph } from "../../markdown/build-tokens.ts";
import type { DataBlock } from "./place.ts";

/** `::: codes`: the professional codes that apply to staff. */
export const codes: DataBlock = (place) => {
  const { professionalCodes } = place.book.organisation;
  if (professionalCodes.length === 0) return paragraph(place.say(words.dataBlocks.codes.empty));
  return list(professionalCodes.map(({ name, url }) => (url === undefined ? [fact(name)] : link(url, [fact(name)]))));
};
