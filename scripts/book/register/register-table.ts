import type { Answer } from "../../../data/schema/organisation.ts";
import type { QuestionOption } from "../../../data/schema/question.ts";
import { words } from "../../../data/words.ts";
import { csv } from "../../report/csv.ts";
import type { Book } from "../book.ts";
import { type PlainWords, plainWords } from "../plain-words.ts";
import { groupLabel, type RegisterEntry, registerEntries } from "./entries.ts";
import { followingPlaces } from "./following-places.ts";
import { registerTablePath } from "./table-path.ts";

const say = words.dataBlocks.register;

/** Between values in one cell; a comma may be part of a value. */
const between = " | ";

/** The table of all choices for each page that shows the register, most often one: where it goes in the site and what is in it. */
export function registerTables(book: Book): { path: string; content: string }[] {
  const pages = [...book.pages.values()].filter(({ tokens }) => tokens.some(({ type }) => type === "register_open"));
  return pages.map(({ path }) => ({ path: registerTablePath(path).slice(1), content: registerTable(book) }));
}

/** Every choice on one line, in the order of the register; dates as "2026-10-01", which sorts and which Excel knows. */
export function registerTable(book: Book): string {
  const plain = plainWords(book.organisation);
  return csv(Object.values(say.columns), registerEntries(book).map((entry) => Object.values(rowOf(book, entry, plain))));
}

function rowOf(book: Book, { id, question, answer, chosen, others }: RegisterEntry, plain: PlainWords): Record<keyof typeof say.columns, string> {
  const labels = (options: readonly QuestionOption[]): string => options.map(({ label }) => plain(label)).join(between);
  const byDefault = [question.default].flat().flatMap((option) => question.options[option] ?? []);
  return {
    group: plain(groupLabel(question.group)),
    question: plain(question.ask),
    answer: labels(chosen) || plain(say.noAnswer),
    staff: chosen.map(({ staff }) => plain(staff)).join(" "),
    reason: reasonOf(answer, chosen, plain),
    decided: answer.decided ? say.yes : say.no,
    decidedBy: answer.decidedBy ?? "",
    decidedOn: answer.decidedOn ?? "",
    byDefault: labels(byDefault) || plain(say.noAnswer),
    others: labels(others),
    places: followingPlaces(book, id).map(({ page }) => page.title).join(between),
  };
}

/** Our own reason may hold facts; hers stands there as she wrote it. */
function reasonOf({ reason }: Answer, chosen: readonly QuestionOption[], plain: PlainWords): string {
  const ours = chosen.map(({ why }) => why).join(" ");
  return reason === ours ? plain(ours) : reason;
}
