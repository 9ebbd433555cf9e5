import { words } from "../../../data/words.ts";
import { makeToken } from "../../markdown/build-tokens.ts";
import { metaOf, type TokenMeta, type TopicGroup } from "../../markdown/tokens.ts";
import type { Book, BookPage, Section } from "../book.ts";
import type { DataBlock } from "./place.ts";

const say = words.dataBlocks.chooseTopics;

/**
 * `::: choose-topics`: a form with every page of the handbook, to tick those that a reader wants on one page to print. Sections
 * of one page stand together, above the others. In PDFs the block is nothing.
 */
export const chooseTopics: DataBlock = ({ book, page }) => {
  const groups = book.sections.filter(({ pages }) => pages.length > 0).map((section) => groupOf(book, section));
  const loose = book.sections.filter(({ pages, path }) => pages.length === 0 && path !== page.path);
  const all = [{ title: say.loose, topics: loose.map(({ path, title }) => ({ path, title })) }, ...groups];
  const token = makeToken("choose_topics", 0, { groups: all.filter(({ topics }) => topics.length > 0) } satisfies TokenMeta["choose_topics"]);
  token.block = true;
  return [token];
};

/** The page of the section itself has the name of the whole; among the others it is the introduction. */
function groupOf(book: Book, { path, title, pages }: Section): TopicGroup {
  const opening = book.pages.get(path);
  const first = opening && hasText(opening) ? [{ path, title: say.opening }] : [];
  return { title, topics: [...first, ...pages.map((page) => ({ path: page.path, title: book.pages.get(page.path)?.title ?? page.title }))] };
}

/** A page that only leads to the pages below it has nothing to read on paper. */
function hasText({ tokens }: BookPage): boolean {
  return tokens.some((token) => token.type !== "data_block" || metaOf(token, "data_block").name !== "pages");
}
