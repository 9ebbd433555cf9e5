import type { Token } from "markdown-it";
import type { PrintDocument } from "../../../data/schema/documents.ts";
import { audiences } from "../../../data/schema/page.ts";
import { words } from "../../../data/words.ts";
import { fact, heading, link, paragraph, text, wrap } from "../../markdown/build-tokens.ts";
import { withCapital } from "../../markdown/sentence.ts";
import { paperText } from "../paper-text.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.printables;

/**
 * `::: printables`: every document with what it is for, its paper, and the same made in other ways; with `section=yes` only
 * those of pages in the section of this page, with `group=audience` a list for each group of readers, packets first and the
 * handbook, whole and in chapters, last.
 */
export const printables: DataBlock = (place) => {
  const shown = place.args["section"] ? place.book.documents.filter((document) => isOfSection(place, document)) : place.book.documents;
  if (shown.length === 0) reportNone(place);
  return place.args["group"] ? byAudience(place, shown) : listOf(place, shown);
};

function listOf(place: DataBlockPlace, documents: readonly PrintDocument[]): Token[] {
  const items = documents.flatMap((document) => wrap("list_item", itemOf(place, document), { document: document.format }));
  return items.length === 0 ? [] : wrap("bullet_list", items, { documents: true });
}

/** What it is, what it is for, of a packet what is in it, and in one quiet line its paper and how else it is made. */
function itemOf({ book, page, to }: DataBlockPlace, document: PrintDocument): Token[] {
  const { title, file, front, variants, parts = [] } = document;
  // The handbook needs none, and that of this page stands at its top.
  const summary = front === "/" || front === page.path ? undefined : book.pages.get(front)?.summary;
  return [
    // In the link, for the page of a sheet has the name of its PDF and is often a link above this list.
    ...paragraph(link(to(`/${file}`), [text(title), text(` (${say.pdf})`)])),
    ...(summary === undefined ? [] : paragraph([text(summary)])),
    ...(parts.length === 0 ? [] : paragraph([text(`${say.contains} `), ...listed(parts.map((part) => link(to(part.front), [text(part.title)])))])),
    ...paperOf(document, variants.map((variant) => variantLink(to, title, variant))),
  ];
}

/** "Dubbelzijdig op 1 vel. Ook om in te vullen (pdf)." */
function paperOf(document: PrintDocument, variants: readonly Token[][]): Token[] {
  const paper = paperText(document);
  const sentences = [
    ...(paper === "" ? [] : [[text(`${withCapital(paper)}.`)]]),
    ...(variants.length === 0 ? [] : [[text(`${say.also} `), ...listed(variants), text(".")]]),
  ];
  return sentences.length === 0 ? [] : paragraph(sentences.flatMap((sentence, index) => [...(index === 0 ? [] : [text(" ")]), ...sentence]));
}

/** Its own words would say too little to who hears links without what stands before them. */
function variantLink(to: DataBlockPlace["to"], title: string, { kind, file }: PrintDocument["variants"][number]): Token[] {
  const shown = `${say.kinds[kind]} (${say.pdf})`;
  const tokens = link(to(`/${file}`), [text(shown)]);
  tokens[0]?.attrSet("aria-label", `${title} ${shown}`);
  return tokens;
}

/** "een, twee en drie". */
function listed(items: readonly Token[][]): Token[] {
  return items.flatMap((item, index) => [...(index === 0 ? [] : [text(index === items.length - 1 ? ` ${words.layout.and} ` : ", ")]), ...item]);
}

/** A document is for the main readers of its first page; the handbook is for all. */
function byAudience(place: DataBlockPlace, documents: readonly PrintDocument[]): Token[] {
  const sheets = documents.filter(({ format }) => format !== "book").toSorted((one, other) => rank(one) - rank(other));
  const group = (id: string, name: string, own: readonly PrintDocument[]): Token[] =>
    own.length === 0 ? [] : [...heading(place.headingLevel + 1, `printen-${id}`, [fact(name)]), ...listOf(place, own)];
  return [
    ...audiences.flatMap((audience) => {
      const own = sheets.filter(({ front }) => place.book.pages.get(front)?.data.audience[0] === audience);
      const name = words.layout.audiences[audience].replace("{clients}", place.book.organisation.client.plural);
      return group(audience, say.forAudience.replace("{audience}", name), own);
    }),
    ...group("handboek", say.book, documents.filter(({ format }) => format === "book")),
  ];
}

/** A packet holds what a reader would else look for one by one. */
function rank({ format }: PrintDocument): number {
  return format === "packet" ? 0 : 1;
}

function isOfSection({ book, page }: DataBlockPlace, { format, pages }: PrintDocument): boolean {
  return format !== "book" && pages.some((path) => book.pages.get(path)?.section === page.section);
}

function reportNone({ report }: DataBlockPlace): void {
  report({
    level: "warning",
    code: "printables",
    what: "In dit onderdeel heeft geen pagina een eigen pdf, dus er komt hier niets te staan.",
    todo: "Haal section=yes weg, of zet print in de kop van een pagina in deze map.",
  });
}
