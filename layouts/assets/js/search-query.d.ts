/** A place on a page. */
export interface HeadingPlace {
  readonly id: string;
  readonly text: string;
}

/** What a result shows of a page. */
export interface PageInfo {
  /** Site path, "/clienten/appen/". */
  readonly path: string;
  readonly title: string;
  /** Path of its section; its own at the top level. */
  readonly section: string;
  readonly audiences: readonly string[];
  readonly kind: string;
  readonly summary: string;
  /** File of its own PDF from the root of the site, "pdf/handouts-intake.pdf". */
  readonly pdf?: string;
  /** How much paper that takes: "1 vel". */
  readonly paper?: string;
}

/** A page of the small index. */
export interface PageEntry extends PageInfo {
  /** Title in the menu, where that is another one. */
  readonly nav?: string;
  readonly headings: readonly HeadingPlace[];
  /** Less than 1 for a page that gathers or sums up what others explain. */
  readonly weight?: number;
  /** Words for what it is about, for what a part of it is about, and for what it mentions; the first one a line. */
  readonly strong: string;
  readonly parts: string;
  readonly weak: string;
  /** Words it says more often than other pages do. */
  readonly often: string;
  /** What Pagefind calls it. */
  readonly fragment?: string;
}

/** Words of somebody who needs help now. */
export interface AlarmEntry {
  readonly words: readonly string[];
  readonly path: string;
  /** Absent when this organisation's page lacks the heading. */
  readonly heading?: string;
}

/** What the build writes to search-index/pages.js. */
export interface PageIndex {
  readonly pages: readonly PageEntry[];
  readonly sections: readonly { readonly path: string; readonly title: string }[];
  readonly alarms: readonly AlarmEntry[];
  /** What guards against splitting a word in the wrong place. */
  readonly compounds: { readonly heads: readonly string[]; readonly whole: readonly string[]; readonly notFirst: readonly string[]; readonly short: readonly string[] };
  /** Words that only the texts say, one group a line of words, the most frequent group first. */
  readonly vocabulary: readonly string[];
  /** Words with an accent, as they are spelled. */
  readonly accented: string;
}

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

export interface Result {
  readonly page: PageInfo;
  /** Headings that hold a word of the question, best first; none when no heading does. */
  readonly headings: readonly HeadingPlace[];
  /** Set on the first result when the reader needs help now: where to go at once. */
  readonly alarm?: Partial<HeadingPlace> & { readonly text: string };
  readonly excerpt?: readonly ExcerptPart[];
}

export interface Answer {
  /** The question as it was answered: cut to 200 letters and 32 words. */
  readonly query: string;
  /** The question without its slips of the keyboard, when there were any: "Bedoelde je …?". The results are those of this one. */
  readonly understood?: string;
  /** What to ask a text engine. */
  readonly words: readonly string[];
  readonly results: readonly Result[];
}

/** A page on which the full text has words of the question. */
export interface TextHit {
  readonly path: string;
  readonly headings?: readonly HeadingPlace[];
  readonly excerpt?: readonly ExcerptPart[];
  /** Present when headings and excerpt have to be fetched still; addText takes what it gives as it takes any hit. */
  load?(): Promise<TextHit>;
}

/** Anything that searches the full text. */
export interface TextEngine {
  /** @returns best first; rejects when it cannot search */
  search(words: readonly string[]): Promise<TextHit[]>;
}

export interface Pages {
  readonly find: (query: string) => Answer;
  readonly pages: readonly PageInfo[];
  readonly sections: PageIndex["sections"];
}

export function openPages(data: PageIndex): Pages;
export function addText(answer: Answer, hits: readonly TextHit[], pages: readonly PageInfo[]): Answer;
