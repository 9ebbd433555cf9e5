import { words } from "../../../data/words.ts";
import { fact, link, list, paragraph, text } from "../../markdown/build-tokens.ts";
import type { DataBlock } from "./place.ts";

/** `::: documents`: other documents of the organisation and where to find them. */
export const documents: DataBlock = (place) => {
  const { relatedDocuments } = place.book.organisation;
  if (relatedDocuments.length === 0) return paragraph(place.say(words.dataBlocks.documents.empty));
  return list(relatedDocuments.map(({ title, where, url }) => {
    const name = url === undefined ? [fact(title)] : link(url, [fact(title)]);
    return [...name, text(": "), fact(where)];
  }));
};
