import { documentsOf } from "../../data/schema/documents.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Book, BookPage } from "./book.ts";
import { outlineOf } from "./outline.ts";
import type { ParsedPage } from "./parse-content.ts";
import { relatedOf } from "./related.ts";

/** Makes one book of the pages: reading order, sections, ways back and forth, documents. Data blocks are still to be filled in. */
export function bindPages(parsed: readonly ParsedPage[], organisation: Organisation): Book {
  const outline = outlineOf(parsed);
  const byPath = new Map(parsed.map((page) => [page.path, page]));
  const inOrder = outline.order.flatMap((path) => byPath.get(path) ?? []);
  const related = relatedOf(parsed, new Map(inOrder.map((page) => [page.path, page])));
  const pages = new Map(inOrder.map((page): [string, BookPage] => [
    page.path,
    { ...bookPage(page), ...outline.placeOf(page.path), related: related.get(page.path) ?? [] },
  ]));
  const documents = documentsOf({ pages, organisation });
  for (const document of documents) {
    for (const path of document.format === "book" ? [] : document.pages) {
      const page = pages.get(path);
      if (page) pages.set(path, { ...page, document });
    }
  }
  return { organisation, pages, sections: outline.sections, documents };
}

function bookPage(page: ParsedPage): Omit<BookPage, "section" | "breadcrumb" | "related"> {
  const { path, file, data, title, navTitle, summary, tokens, headings, rules, choices, packet } = page;
  return { path, file, lineOffset: page.source.lineOffset, data, title, navTitle, summary, tokens, headings, rules, choices, packet };
}
