/**
 * One result, as the reader sees it: what page it is, what kind and for whom, what it says, where on the page the words stand, and
 * its PDF when it is there to print.
 */

import { fill } from "./fill.js";
import { element, icon, link, listed, unseen } from "./search-elements.js";
import { say } from "./search-labels.js";
import { folded, stem } from "./search-words.js";

/**
 * @param result a Result of search-query.js
 * @param words those of the question, to be marked
 * @param ways how the box leads to pages, see search-box.js
 * @param limit how many headings at most
 */
export function resultItem({ page, headings, alarm, excerpt }, words, ways, limit) {
  const item = element("li", alarm ? "search-result search-alarm" : "search-result");
  item.append(
    alarm ? alarmLink(page, alarm, ways) : link(ways.address(page.path), "search-link", ...markedText(page.title, words)),
    labels(page, ways),
    element("p", "search-text", ...(excerpt?.map(excerptPart) ?? markedText(page.summary, words))),
  );
  // A letter above a part of an alphabetical list says nothing here.
  const places = headings.filter(({ id, text }) => id !== alarm?.id && text.length > 1).slice(0, limit);
  if (places.length > 0) item.append(placeList(page, places, words, ways));
  const pdf = page.pdf && ways.file(page.pdf);
  if (pdf) item.append(pdfLink(page, pdf));
  return item;
}

/** For a reader who needs help now: one link, to the very place. */
function alarmLink(page, { id, text }, ways) {
  const name = element("span", "search-alarm-page", icon("alarm"), element("span", "", page.title));
  return link(ways.address(page.path, id), "search-link", name, ...(text === page.title ? [] : [" ", element("span", "search-alarm-place", text)]));
}

function labels({ path, kind, section, audiences }, { sections }) {
  const { one, many } = say.kinds[kindOf(kind)];
  const title = section === path ? undefined : sections.get(section);
  const line = element("p", "search-labels", element("span", "search-kind", one), " ");
  // The section with dilemmas need not be named beside each dilemma.
  if (title && title !== many) line.append(element("span", "search-section", title), " ");
  line.append(element("span", "search-audience", fill(say.forWhom, { audiences: listed(audiences.map((name) => say.audiences[name]), say.and) })));
  return line;
}

/** The first page is to a reader what a section is: a page that leads to others. */
export function kindOf(kind) {
  return kind === "home" ? "section" : kind;
}

function placeList({ path }, places, words, ways) {
  const list = element("ul", "search-headings");
  list.append(...places.map(({ id, text }) => element("li", "search-heading", link(ways.address(path, id), "search-link", ...markedText(text, words)))));
  return list;
}

function pdfLink({ title, paper }, href) {
  return element("p", "search-pdf", link(href, "", icon("download"), element("span", "", paper ? fill(say.pdf.paper, { paper }) : say.pdf.plain, unseen(`: ${title}`))));
}

function excerptPart({ text, marked }) {
  return marked ? element("mark", "", text) : document.createTextNode(text);
}

/** A text in which the words of the question are marked, in whatever form they stand there. */
export function markedText(text, words) {
  const asked = words.filter((word) => word.length > 1);
  const stems = new Set(asked.map(stem));
  const isAsked = (part) => {
    const word = folded(part);
    return stems.has(stem(word)) || asked.some((begin) => word.startsWith(begin));
  };
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).filter(Boolean).map((part) => (isAsked(part) ? element("mark", "", part) : part));
}
