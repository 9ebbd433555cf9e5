import path from "node:path";
import { dutchDate } from "../../data/schema/dates.ts";
import { words } from "../../data/words.ts";
import type { Book } from "../book/book.ts";
import { changesOf } from "../print/changes.ts";
import type { Pictures } from "../print/pictures.ts";
import { blocks } from "./blocks.ts";
import type { Draft, ListedHeading } from "./draft.ts";
import { orderedList } from "./draft.ts";
import { drawing } from "./drawing.ts";
import { heading } from "./heading.ts";
import { numberText, run, tab } from "./inline.ts";
import { paragraph } from "./paragraph.ts";
import { element, value } from "./xml.ts";

const say = words.word;
/** As deep as the contents go: chapters, and the pages in them. */
const listedLevels = 2;

/** What stands before the text: what this is and which version, how to respond to it, and what is in it. */
export function front(draft: Draft, book: Book, pictures: Pictures): string {
  return [cover(draft, book, pictures), respond(draft, book), contents(draft.before.headings), history(draft, book)].join("");
}

function cover(draft: Draft, { organisation, pages }: Book, pictures: Pictures): string {
  const { brand, edition, councils, folder, name } = organisation;
  const { colophon } = words.print;
  const names = [councils.works?.name, councils.client?.name].filter((council) => council !== undefined);
  const facts = [
    [colophon.version, `${edition.version}, ${dutchDate(edition.date)}`],
    [colophon.validUntil, dutchDate(edition.nextReview)],
    [colophon.approvedBy, edition.approvedBy],
    [colophon.owner, edition.owner],
  ] as const;
  return [
    brand.logo === undefined ? "" : paragraph({ style: "Afbeelding" }, drawing(draft, pictures.fileOf(path.join(folder, brand.logo)), `${words.print.logo} ${organisation.shortName}`, "logo")),
    paragraph({ style: "Title" }, run(pages.get("/")?.title ?? name)),
    paragraph({ style: "Subtitle" }, run(name)),
    paragraph({ style: "Overleg" }, run(names.length === 0 ? say.subtitle : say.councils.replace("{councils}", names.join(` ${words.layout.and} `)))),
    ...facts.map(([label, fact]) => paragraph({ style: "Normal" }, `${run(`${label}: `, { bold: true })}${run(fact)}`)),
  ].join("");
}

function respond(draft: Draft, { organisation }: Book): string {
  const list = { id: orderedList(draft, { start: 1, level: 0 }), level: 0 };
  const steps = say.respond.steps.map((step) => paragraph({ style: "ListNumber", list }, run(step.replace("{version}", organisation.edition.version))));
  return paragraph({ style: "Voorwerk" }, run(say.respond.title)) + steps.join("");
}

/**
 * The table of contents as a field that Word can bring up to date. Until then it has the numbers of paragraphs, which are
 * known here, and not those of pages, which are not; so nobody is asked to update anything when the document opens.
 */
function contents(headings: readonly ListedHeading[]): string {
  const listed = headings.filter(({ level }) => level <= listedLevels);
  const begin = `${fieldCharacter("begin")}<w:r><w:instrText xml:space="preserve"> TOC \\o "1-${listedLevels}" \\h \\z \\u </w:instrText></w:r>${fieldCharacter("separate")}`;
  const lines = listed.map(({ bookmark, number, level, words: text }, index) =>
    paragraph({ style: `TOC${level}` }, `${index === 0 ? begin : ""}${element("w:hyperlink", { "w:anchor": bookmark, "w:history": 1 }, run(text), tab, run(numberText(number)))}`));
  const end = paragraph({ style: "Normal" }, fieldCharacter("end"));
  const body = `${paragraph({ style: "TOCHeading" }, run(say.contents))}${lines.join("")}${listed.length > 0 ? end : ""}`;
  const properties = element("w:sdtPr", {}, element("w:docPartObj", {}, value("w:docPartGallery", "Table of Contents"), "<w:docPartUnique/>"));
  return element("w:sdt", {}, properties, element("w:sdtContent", {}, body)) + paragraph({ style: "Normal" }, run(say.contentsNote));
}

export function fieldCharacter(type: "begin" | "separate" | "end"): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

/** What changed in each version; a council that knows the former one starts here. */
function history(draft: Draft, book: Book): string {
  return heading(draft, { level: 1, words: say.changes }, () => run(say.changes)) + blocks(draft, changesOf(book));
}
