import { conditions } from "../../data/schema/conditions.ts";
import { isApplicable, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { words } from "../../data/words.ts";
import type { Book } from "../book/book.ts";
import { plainWords } from "../book/plain-words.ts";
import { followingPlaces } from "../book/register/following-places.ts";
import { type BlockDifference, compareTexts, type PageDifference } from "../versions/compare-texts.ts";
import { type Snapshot, snapshotOf } from "../versions/snapshot.ts";

const say = words.compare;

/** A question that two organisations answer in another way, in words. */
export interface AnswerDifference {
  readonly id: QuestionId;
  readonly ask: string;
  readonly one: string;
  readonly other: string;
  /** Titles of the pages where either reads it. */
  readonly pages: readonly string[];
}

/** A fact on which passages depend and which is not the same. */
export interface FactDifference {
  readonly label: string;
  readonly one: string;
  readonly other: string;
}

/** A block that differs, told once: on the first page that has it. */
export interface TextDifference extends BlockDifference {
  /** Titles of the other pages on which the same block differs in the same way. */
  readonly also: readonly string[];
}

/** A page that differs. */
export interface PageComparison extends Omit<PageDifference, "blocks"> {
  readonly blocks: readonly TextDifference[];
  /** Ids of the questions it follows from, among those that are answered in another way. */
  readonly questions: readonly QuestionId[];
}

/** All that differs between two books. */
export interface Comparison {
  readonly answers: readonly AnswerDifference[];
  readonly facts: readonly FactDifference[];
  readonly pages: readonly PageComparison[];
}

/** Puts two books side by side: which answers and facts differ, and which texts. */
export function compareBooks(one: Book, other: Book): Comparison {
  const answers = answerDifferences(one, other);
  return { answers, facts: factDifferences(one, other), pages: pageComparisons(one, other, answers.map(({ id }) => id)) };
}

function answerDifferences(one: Book, other: Book): AnswerDifference[] {
  const plain = plainWords(one.organisation);
  const told = ({ organisation }: Book, id: QuestionId): string => {
    if (!isApplicable(questions[id], organisation)) return say.notAsked;
    const labels = [organisation.answers[id].answer].flat().flatMap((option) => questions[id].options[option]?.label ?? []);
    return labels.map((label) => plain(label)).join(", ") || plain(words.dataBlocks.register.noAnswer);
  };
  return questionIds.flatMap((id) => {
    const [here, there] = [told(one, id), told(other, id)];
    if (here === there) return [];
    const pages = [one, other].flatMap((book) => followingPlaces(book, id).map(({ page }) => page.title));
    return [{ id, ask: plain(questions[id].ask), one: here, other: there, pages: [...new Set(pages)] }];
  });
}

function factDifferences(one: Book, other: Book): FactDifference[] {
  return Object.entries(say.conditions).flatMap(([name, label]) => {
    const [here, there] = [one, other].map(({ organisation }) => conditions[name]?.of(organisation).map(valueWords).join(", ") || say.none);
    return here === undefined || there === undefined || here === there ? [] : [{ label, one: here, other: there }];
  });
}

const valueWords = (value: string): string => (value === "yes" ? say.yes : value === "no" ? say.no : value);

function pageComparisons(one: Book, other: Book, changed: readonly QuestionId[]): PageComparison[] {
  const differences = compareTexts(textsOf(one), textsOf(other));
  const titles = new Map<string, string[]>();
  for (const { title, blocks } of differences) for (const block of blocks) titles.set(keyOf(block), [...(titles.get(keyOf(block)) ?? []), title]);
  const told = new Set<string>();
  return differences.flatMap(({ blocks, ...page }): PageComparison[] => {
    const first = blocks.filter((block) => !told.has(keyOf(block)));
    for (const block of first) told.add(keyOf(block));
    if (page.kind === "changed" && first.length === 0) return [];
    const also = (block: BlockDifference): string[] => [...new Set(titles.get(keyOf(block)))].filter((title) => title !== page.title);
    return [{ ...page, blocks: first.map((block) => ({ ...block, also: also(block) })), questions: changed.filter((id) => follows(one, other, page.path, id)) }];
  });
}

/** The text of each page but those that list the answers: those are told already. */
function textsOf(book: Book): Pick<Snapshot, "pages"> {
  const lists = (path: string): boolean => book.pages.get(path)?.tokens.some(({ type }) => type === "register_open" || type === "decision_open") ?? false;
  return { pages: snapshotOf(book).pages.filter(({ path }) => !lists(path)) };
}

const keyOf = ({ kind, pieces }: BlockDifference): string => JSON.stringify([kind, pieces]);

function follows(one: Book, other: Book, path: string, id: QuestionId): boolean {
  return [one, other].some((book) => followingPlaces(book, id).some(({ page }) => page.path === path));
}
