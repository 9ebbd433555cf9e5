import { words } from "../../data/words.ts";
import { metaOf } from "../markdown/tokens.ts";
import { inlineNodes } from "./inline-tree.ts";
import { childrenOf } from "./nest.ts";
import type { Branch } from "./nest.ts";
import type { BlockNode, InlineNode } from "./nodes.ts";
import { anchorOf, labelName } from "./scope.ts";
import type { Scope } from "./scope.ts";

const say = words.dataBlocks.decisionAid.print;

/**
 * A decision aid on paper: a table of questions in which each answer names the number of the next question or the letter of an
 * outcome, and below it a table of the outcomes.
 */
export function decisionAidNodes(branch: Branch, scope: Scope): readonly BlockNode[] {
  const items = (list: string, item: string) => partsOf(branch, list).flatMap((found) => childrenOf(found, item));
  return [
    flowTable([[say.number, 3], [say.question, 27], [say.answers, 25]], items("aid_questions", "aid_question").map((item) => questionRow(item, scope))),
    flowTable([[say.letter, 5], [say.what, 50]], items("aid_outcomes", "aid_outcome").map((item) => outcomeRow(item, scope))),
  ];
}

type Cells = readonly (readonly InlineNode[])[];

function flowTable(columns: readonly (readonly [string, number])[], rows: readonly Cells[]): BlockNode {
  return {
    t: "table",
    columns: columns.map(([, width]) => ({ align: "left", width })),
    head: columns.map(([label]) => [{ t: "text", s: label }]),
    rows: rows.map((cells) => cells.map((c) => ({ c, lines: 0, room: 0 }))),
  };
}

function questionRow(item: Branch, scope: Scope): Cells {
  const { sign } = metaOf(item.token, "aid_question_open");
  const answers = partsOf(item, "aid_answers").flatMap((list) => childrenOf(list, "aid_answer"));
  return [[bold(sign)], lines(item, scope), withBreaks(answers.map((answer) => answerLine(answer, scope)))];
}

function outcomeRow(item: Branch, scope: Scope): Cells {
  return [[bold(metaOf(item.token, "aid_outcome_open").sign)], lines(item, scope)];
}

/** The heading in bold with its anchor, and each paragraph on a line below it. */
function lines(item: Branch, scope: Scope): InlineNode[] {
  const titles = partsOf(item, "heading").map((heading): InlineNode[] => [
    { t: "anchor", id: labelName(scope.path, anchorOf(heading.token)) },
    { t: "strong", c: textOf(heading, scope) },
  ]);
  return withBreaks([...titles, ...partsOf(item, "paragraph").map((text) => textOf(text, scope))]);
}

/** "Ja → 2". */
function answerLine(answer: Branch, scope: Scope): InlineNode[] {
  return [...textOf(answer, scope), { t: "text", s: "\u00a0→\u00a0" }, bold(metaOf(answer.token, "aid_answer_open").sign)];
}

/** The children of one kind; a question holds several, and what it leads to in words is not for paper. */
function partsOf(branch: Branch, name: string): readonly Branch[] {
  return branch.children.filter((child) => child.name === name);
}

function textOf(branch: Branch, scope: Scope): InlineNode[] {
  return partsOf(branch, "inline").flatMap((inline) => inlineNodes(inline.children, scope));
}

function bold(s: string): InlineNode {
  return { t: "strong", c: [{ t: "text", s }] };
}

function withBreaks(parts: readonly (readonly InlineNode[])[]): InlineNode[] {
  return parts.flatMap((part, index): readonly InlineNode[] => (index === 0 ? part : [{ t: "br" }, ...part]));
}
