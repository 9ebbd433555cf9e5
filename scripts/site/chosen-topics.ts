import type { Token } from "markdown-it";
import type { Book, BookPage } from "../book/book.ts";
import { relativeHref } from "../book/href.ts";
import { chosenPath, topicId, topicName } from "../book/topics.ts";
import type { LinkPlace } from "../markdown/html.ts";
import { renderTokens } from "../markdown/render.ts";
import { metaOf } from "../markdown/tokens.ts";
import type { Pictures } from "./pictures.ts";

/** A page as it stands among the others that can be printed together. */
export interface ChosenTopic {
  readonly path: string;
  /** What it is called in the address, "clienten_appen". */
  readonly name: string;
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** "standard", "easy" or "youth": easy pages have larger letters. */
  readonly layer: string;
  /** True for what is handed out or filled in: it begins on a sheet of its own. */
  readonly ownSheet: boolean;
  readonly html: string;
}

/** The one page from which a reader prints what she chose: it holds everything, and a script takes away what she did not choose. */
export interface ChosenTopics {
  /** Site path of the page with the form. */
  readonly form: string;
  /** In reading order. */
  readonly topics: readonly ChosenTopic[];
}

/**
 * Renders every page that can be chosen once more, to stand with the others on one page.
 *
 * @returns nothing when the handbook has no form to choose with
 */
export function chosenTopics(book: Book, pictures: Pictures): ChosenTopics | undefined {
  const pages = [...book.pages.values()];
  const found = pages.flatMap(({ path, tokens }) => formsIn(tokens).map((token) => ({ path, token })))[0];
  if (!found) return undefined;
  const offered = new Set(metaOf(found.token, "choose_topics").groups.flatMap(({ topics }) => topics.map(({ path }) => path)));
  const isHere = (path: string): boolean => offered.has(path);
  return { form: found.path, topics: pages.filter(({ path }) => isHere(path)).map((page) => topicOf(page, isHere, pictures)) };
}

function formsIn(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ type }) => type === "choose_topics");
}

function topicOf(page: BookPage, isHere: (path: string) => boolean, pictures: Pictures): ChosenTopic {
  const { path, title, summary, data } = page;
  const href = (target: LinkPlace): string =>
    isHere(target.path) ? `#${topicId(target.path, target.anchor)}` : relativeHref(chosenPath, target.path, target.anchor);
  const html = renderTokens(page.tokens, {
    path: chosenPath,
    picture: (file, alt) => pictures.html(chosenPath, file, alt),
    together: { title, id: (id) => topicId(path, id), href },
  });
  return { path, name: topicName(path), id: topicId(path), title, summary, layer: data.layer, ownSheet: data.print !== undefined, html };
}
