import path from "node:path";
import { dutchDate } from "../../data/schema/dates.ts";
import { isHandbook } from "../../data/schema/books.ts";
import type { DocumentFile, PrintDocument } from "../../data/schema/documents.ts";
import type { Layer } from "../../data/schema/page.ts";
import { words } from "../../data/words.ts";
import type { Book, BookPage } from "../book/book.ts";
import { palette } from "../site/palette.ts";
import { chaptersOf } from "./chapters.ts";
import { emojiPattern } from "./emoji.ts";
import { emojiFont, printFonts } from "./fonts.ts";
import { withFormFields } from "./form-fields.ts";
import { printedAddress } from "./links.ts";
import { changesOf } from "./changes.ts";
import type { BlockNode, Chapter } from "./nodes.ts";
import type { Pictures } from "./pictures.ts";
import { validityOf } from "./validity.ts";
import type { Validity } from "./validity.ts";

/** All that a template knows of a document; it reads it as JSON. Sizes are in points. */
export interface DocumentData {
  readonly kind: DocumentFile["kind"];
  readonly title: string;
  /** What a window and a list of files show: `pdfTitle`. */
  readonly fileTitle: string;
  /** The title of the handbook, in the book of one section; null in all else. */
  readonly partOf: string | null;
  readonly description: string;
  /** For whom it is: "medewerkers en leidinggevenden". */
  readonly audience: string;
  readonly organisation: { readonly name: string; readonly shortName: string; readonly logo: string | null };
  readonly edition: {
    /** Year, month, day. */
    readonly date: readonly number[];
    readonly versionText: string;
    readonly dateText: string;
    readonly ownerText: string;
    readonly reviewText: string;
  };
  /** What the cover tells about the edition: label and value. */
  readonly colophon: readonly (readonly [string, string])[];
  /** The address of the site as people write it; null when it is not published. */
  readonly site: string | null;
  /** How to find out whether a print is still valid; null when the site has no address. */
  readonly validity: Validity | null;
  readonly words: typeof words.print;
  readonly colours: Readonly<Record<string, string>>;
  readonly fonts: readonly string[];
  /** The emoji in it, as a regular expression, and the font that draws them; null when there are none. */
  readonly emoji: { readonly pattern: string; readonly font: string } | null;
  /** Language of the text: an easy one is set with more room, without hyphens or italics. */
  readonly layer: Layer;
  readonly textSize: number;
  /** Whether no smaller text is tried when this one does not fit. */
  readonly smallest: boolean;
  /** Whether every page number in the text takes as much room as the widest. */
  readonly steady: boolean;
  /** Most pages it may have; null for a document of any length. */
  readonly pageLimit: number | null;
  readonly chapters: readonly Chapter[];
  /** True when the last chapter stands by itself on the back of a book. */
  readonly hasBack: boolean;
  /** Of a book: the table of what changed, in each version. */
  readonly changes: readonly BlockNode[];
}

/** A document of which it is still to be seen how large its text can be. */
export type UnsizedDocument = Omit<DocumentData, "textSize" | "smallest" | "pageLimit" | "steady">;

/** A PDF of a document as its template wants it. */
export function documentData(book: Book, { document, kind }: DocumentFile, pictures: Pictures): UnsizedDocument {
  const { organisation } = book;
  const { brand, edition, publication } = organisation;
  const front = frontPage(book, document);
  const partOf = handbookAround(book, document);
  const chapters = chaptersOf(book, document, pictures);
  const data: Omit<UnsizedDocument, "emoji"> = {
    kind,
    title: front.title,
    fileTitle: pdfTitle(partOf === null ? front.title : `${front.title} – ${partOf}`, kind),
    partOf,
    description: front.summary,
    audience: audienceText(front.data.audience, organisation.client.plural),
    organisation: {
      name: organisation.name,
      shortName: organisation.shortName,
      logo: brand.logo === undefined ? null : pictures.fileOf(path.join(organisation.folder, brand.logo)),
    },
    edition: {
      date: edition.date.split("-").map(Number),
      versionText: versionText(edition),
      dateText: dutchDate(edition.date),
      ownerText: `${words.print.owner} ${edition.owner}`,
      reviewText: `${words.print.validUntil} ${dutchDate(edition.nextReview)}`,
    },
    colophon: [
      [words.print.colophon.version, `${edition.version}, ${dutchDate(edition.date)}`],
      [words.print.colophon.status, words.layout.statuses[edition.status]],
      [words.print.colophon.validUntil, dutchDate(edition.nextReview)],
      [edition.status === "concept" ? words.print.colophon.toBeApprovedBy : words.print.colophon.approvedBy, edition.approvedBy],
      [words.print.colophon.owner, edition.owner],
    ],
    site: publication.url === undefined ? null : printedAddress(publication.url),
    validity: validityOf(book, document),
    words: words.print,
    colours: printColours(palette(brand).print),
    fonts: printFonts(brand.typeface).families,
    layer: front.data.layer,
    chapters: kind === "fill" ? withFormFields(chapters) : chapters,
    hasBack: document.back !== undefined,
    changes: document.format === "book" ? changesOf(book) : [],
  };
  const pattern = emojiPattern(JSON.stringify(data));
  return { ...data, emoji: pattern === null ? null : { pattern, font: emojiFont.family } };
}

/** "versie 1.2", and before it "concept" as long as nobody approved the text: each foot and each card says it. */
function versionText({ version, status }: Book["organisation"]["edition"]): string {
  const named = `${words.print.version} ${version}`;
  return status === "concept" ? `${words.print.concept}, ${named}` : named;
}

/** The title of a PDF in its window: of a document made in another way it says which, "Onze afspraken (grote letters)". */
export function pdfTitle(title: string, kind: DocumentFile["kind"]): string {
  return kind === "print" ? title : `${title} (${words.print.kinds[kind]})`;
}

/** The page that gives a document its title and summary. */
function frontPage(book: Book, document: PrintDocument): BookPage {
  const front = book.pages.get(document.front);
  if (!front) throw new Error(`${document.file} has no page to take its title from`);
  return front;
}

function handbookAround(book: Book, document: PrintDocument): string | null {
  return document.format === "book" && !isHandbook(document) ? (book.pages.get("/")?.title ?? null) : null;
}

/** The readers of a page in words, as its head on the web names them. */
function audienceText(audience: BookPage["data"]["audience"], clients: string): string {
  const names = audience.map((one) => words.layout.audiences[one].replace("{clients}", clients));
  const [last, ...before] = names.toReversed();
  return before.length > 0 ? `${before.toReversed().join(", ")} ${words.layout.and} ${last}` : (last ?? "");
}

function printColours(scheme: object): Record<string, string> {
  return Object.fromEntries(Object.entries(scheme));
}
