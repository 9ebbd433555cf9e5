import type { Token } from "markdown-it";
import { decisionAid as aid } from "../../../data/decision-aid.ts";
import { type AidOutcome, chosenFor } from "../../../data/schema/decision-aid.ts";
import { words } from "../../../data/words.ts";
import { heading, link, paragraph, text, wrap } from "../../markdown/build-tokens.ts";
import { aidItem, aidSteps } from "../../markdown/decision-aid.ts";
import { kebab } from "../../markdown/slug.ts";
import { anchorOf } from "../../print/scope.ts";
import type { Book } from "../book.ts";
import { isGoneByName } from "../check-leave-out.ts";
import { checkAid, splitRule } from "../decision-aid/check-aid.ts";
import { type AidPart, readAid } from "../decision-aid/read-aid.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

const say = words.dataBlocks.decisionAid;

/**
 * `::: decision-aid`: the questions of data/decision-aid.ts that this organisation needs, numbered, and the outcomes they
 * lead to, lettered. The script on the page asks them one by one; without it, and on paper, a reader follows the numbers.
 */
export const decisionAid: DataBlock = (place) => {
  const { organisation } = place.book;
  // A page that was left out by name is told of once, in the organisation file: see check-leave-out.ts.
  for (const finding of checkAid(aid, organisation, (path, anchor) => isPlace(place.book, path, anchor) || isGoneByName(path, organisation) || isHeldBack(place.book, path))) {
    place.report({ code: "beslishulp", ...finding });
  }
  const part = readAid(aid, organisation);
  const signs = signsOf(part);
  return wrap("aid", [
    ...wrap("aid_questions", part.questions.flatMap((question) => questionTokens(place, question, signs))),
    ...wrap("aid_outcomes", part.outcomes.flatMap((id) => outcomeTokens(place, id, signs.get(id) ?? ""))),
  ]);
};

/** What names a question or outcome on the page and on paper: "3", "B". */
type Signs = ReadonlyMap<string, string>;

function signsOf({ questions, outcomes }: AidPart): Signs {
  return new Map([
    ...questions.map(({ id }, index) => [id, String(index + 1)] as const),
    ...outcomes.map((id, index) => [id, String.fromCodePoint("A".charCodeAt(0) + index)] as const),
  ]);
}

function questionTokens(place: DataBlockPlace, { id, question, steps }: AidPart["questions"][number], signs: Signs): Token[] {
  const { organisation } = place.book;
  return aidItem("aid_question", { id: aidId(id), sign: signs.get(id) ?? "" }, [
    ...heading(place.headingLevel + 1, aidId(id), place.say(chosenFor(question.ask, organisation))),
    ...paragraph(place.say(chosenFor(question.help, organisation))),
    ...aidSteps(steps.map(({ label, to }) => ({ label: place.say(label), to: aidId(to), sign: signs.get(to) ?? "", toWords: stepWords(place, to, signs) }))),
  ]);
}

/** "vraag 3", "B. Nee: wacht tot morgen". */
function stepWords(place: DataBlockPlace, to: string, signs: Signs): Token[] {
  const outcome = aid.outcomes[to];
  const sign = signs.get(to) ?? "";
  return outcome ? [text(`${sign}. `), ...titleTokens(place, outcome)] : [text(say.question.replace("{number}", sign))];
}

function outcomeTokens(place: DataBlockPlace, id: string, sign: string): Token[] {
  const outcome = aid.outcomes[id];
  if (!outcome) throw new Error(`no outcome ${id} in the decision aid`);
  const { organisation } = place.book;
  return aidItem("aid_outcome", { id: aidId(id), sign, verdict: outcome.verdict }, [
    ...heading(place.headingLevel + 1, aidId(id), titleTokens(place, outcome)),
    ...paragraph(place.say(chosenFor(outcome.text, organisation))),
    ...paragraph([...place.say(chosenFor(outcome.why, organisation)), ...ruleLink(place, outcome)]),
  ]);
}

function titleTokens(place: DataBlockPlace, { verdict, title }: AidOutcome): Token[] {
  return [text(say.verdicts[verdict]), ...place.say(chosenFor(title, place.book.organisation))];
}

/** Nothing when the page is not in this book. */
function ruleLink({ book, to }: DataBlockPlace, { rule }: AidOutcome): Token[] {
  const { path, anchor } = splitRule(rule);
  const page = book.pages.get(path);
  return page ? [text(" "), text(say.rule), ...link(to(path, anchor), [text(page.title)])] : [];
}

/** "imageNever" stands on the page as "hulp-image-never". */
function aidId(id: string): string {
  return `hulp-${kebab(id)}`;
}

function isPlace(book: Book, path: string, anchor?: string): boolean {
  const page = book.pages.get(path);
  return page !== undefined && (anchor === undefined || page.tokens.some((token) => anchorOf(token) === anchor));
}

/** Whether a page may be one that only staff get; the circulation for staff, in which every page is, checks that it exists. */
function isHeldBack({ organisation, pages }: Book, path: string): boolean {
  return organisation.circulation === "extern" && !pages.has(path);
}
