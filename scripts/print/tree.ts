import type { Token } from "markdown-it";
import { callouts } from "../markdown/callout.ts";
import { ruleKinds } from "../markdown/do-dont.ts";
import { metaOf } from "../markdown/tokens.ts";
import { withAnchor } from "./anchors.ts";
import { inlineNodes } from "./inline-tree.ts";
import { decisionAidNodes } from "./decision-aid-tree.ts";
import { attributeOf, childrenOf, nest } from "./nest.ts";
import type { Branch } from "./nest.ts";
import type { BlockNode, ContactLine, Fill, HeadingRole, InlineNode, Signature } from "./nodes.ts";
import { anchorOf, labelName } from "./scope.ts";
import type { Scope } from "./scope.ts";
import { tableNode } from "./table-tree.ts";

/** A panel with at most this many characters stays on one page; a longer one may run on. */
const longestKeptPanel = 900;

type BlockRule = (branch: Branch, scope: Scope) => readonly BlockNode[];

const blockRules: Readonly<Record<string, BlockRule>> = {
  paragraph: paragraphNodes,
  heading: headingNode,
  hr: () => [{ t: "divider" }],
  bullet_list: bulletsNode,
  ordered_list: (branch, scope) => [{ t: "numbers", ...numbered(branch, scope) }],
  blockquote: (branch, scope) => [{ t: "quote", c: blockNodes(branch.children, scope) }],
  table: (branch, scope) => [tableNode(branch, scope)],
  choice: (branch, scope) => withAnchor(anchorLabel(branch, scope), blockNodes(branch.children, scope)),
  callout: calloutNode,
  rule: (branch, scope) => withAnchor(anchorLabel(branch, scope), [ruleNode(branch, scope)]),
  weigh: (branch, scope) => [{ t: "weigh", sides: childrenOf(branch, "weigh_side").map((side) => weighSide(side, scope)) }],
  steps: (branch, scope) => childrenOf(branch, "ordered_list").map((list) => ({ t: "steps", ...numbered(list, scope) })),
  situations: (branch, scope) => childrenOf(branch, "bullet_list").map((list) => ({ t: "situations", tight: true, items: itemsOf(list, scope) })),
  fill: (branch, scope) => [fillNode(branch, scope)],
  fill_row: (branch, scope) => [{ t: "fillRow", fields: childrenOf(branch, "fill").map((field) => fillNode(field, scope)) }],
  pictogram: pictogramNode,
  signatures: (branch, scope) => [{ t: "signatures", items: childrenOf(branch, "signature").map((signature) => signatureOf(signature, scope)) }],
  cut: () => [{ t: "cut" }],
  contacts: (branch, scope) => [{ t: "contacts", items: childrenOf(branch, "contact").map((contact) => contactLines(contact, scope)) }],
  rules: (branch, scope) => [rulesNode(branch, scope)],
  rules_filter: (branch, scope) => blockNodes(branch.children, scope),
  validity: (branch, scope) => blockNodes(branch.children, scope),
  register: (branch, scope) => blockNodes(branch.children, scope),
  fold: foldNodes,
  decision: (branch, scope) => [{ t: "keep", c: blockNodes(branch.children, scope) }],
  aid: decisionAidNodes,
  terms: (branch, scope) => [{ t: "terms", items: termItems(branch, scope) }],
  // A form that leads to a page to print; on paper there is nothing to tick or press.
  choose_topics: () => [],
  cards: (branch, scope) => [{ t: "cards", items: childrenOf(branch, "card").map((card) => looseNodes(card, scope)) }],
};

/**
 * The tokens of a page as the tree the templates render.
 *
 * @throws Error for a token that print has no rendering for: a fault of ours, so nothing is ever left out silently
 */
export function tokensToTree(tokens: readonly Token[], scope: Scope): BlockNode[] {
  return blockNodes(nest(tokens), scope);
}

function blockNodes(branches: readonly Branch[], scope: Scope): BlockNode[] {
  const nodes = branches.flatMap((branch) => {
    const rule = blockRules[branch.name];
    if (!rule) throw new Error(`a ${branch.name} token as a block, which print does not know`);
    return rule(branch, scope);
  });
  return nodes.map((node, index) => (node.t === "paragraph" && isBold(node.c) && nodes[index - 1]?.t === "heading" ? { ...node, leads: true } : node));
}

function isBold([first, ...others]: readonly InlineNode[]): boolean {
  return first?.t === "strong" && others.length === 0;
}

/** The text of a block that holds nothing but text. */
function textOf(branch: Branch, scope: Scope): InlineNode[] {
  return childrenOf(branch, "inline").flatMap((inline) => inlineNodes(inline.children, scope));
}

/** A paragraph; a picture that stands alone in one is a block of its own. */
function paragraphNodes(branch: Branch, scope: Scope): readonly BlockNode[] {
  const c = textOf(branch, scope);
  const [only, second] = c;
  if (only?.t === "image" && !second) return [{ t: "picture", file: only.file, alt: only.alt }];
  return c.length > 0 ? [{ t: "paragraph", c }] : [];
}

/** The looks of headings by their level in Markdown, where a page starts at 2. */
const roles: Readonly<Record<number, HeadingRole>> = { 2: "head", 3: "subhead" };

function headingNode(branch: Branch, scope: Scope): readonly BlockNode[] {
  const level = Number(branch.token.tag.slice(1));
  return [{
    t: "heading",
    level: level + scope.levelShift,
    role: roles[level] ?? "minor",
    id: anchorLabel(branch, scope),
    c: textOf(branch, scope),
  }];
}

function anchorLabel(branch: Branch, scope: Scope): string {
  return labelName(scope.path, anchorOf(branch.token));
}

/** Items may hold blocks, or a line of text without a paragraph around it. */
function itemsOf(branch: Branch, scope: Scope): BlockNode[][] {
  return childrenOf(branch, "list_item").map((item) => looseNodes(item, scope));
}

function looseNodes(branch: Branch, scope: Scope): BlockNode[] {
  return branch.children.flatMap((child): readonly BlockNode[] =>
    child.name === "inline" ? [{ t: "paragraph", c: inlineNodes(child.children, scope) }] : blockNodes([child], scope));
}

function numbered(branch: Branch, scope: Scope): { tight: boolean; start: number; items: BlockNode[][] } {
  return { tight: isTight(branch), start: Number(attributeOf(branch.token, "start") ?? 1), items: itemsOf(branch, scope) };
}

function bulletsNode(branch: Branch, scope: Scope): readonly BlockNode[] {
  const list = { tight: isTight(branch), items: itemsOf(branch, scope) };
  if (branch.token.meta?.["ticks"] !== true) return [{ t: "bullets", ...list }];
  return [{ t: "ticks", ...list, boxes: list.items.map(() => ({})) }];
}

/** Markdown calls a list tight when no empty lines stand between its items; markdown-it hides their paragraphs then. */
function isTight(branch: Branch): boolean {
  return branch.children.every(({ children }) => children.every(({ name, token }) => name !== "paragraph" || token.hidden));
}

function calloutNode(branch: Branch, scope: Scope): readonly BlockNode[] {
  const { kind } = metaOf(branch.token, "callout_open");
  const [title, ...body] = branch.children;
  if (title?.name !== "callout_title") throw new Error("a callout without its title");
  const icon = callouts[kind].icon;
  return [{ t: "callout", kind, icon, title: textOf(title, scope), keep: isShort(branch), c: blockNodes(body, scope) }];
}

/** Paper has nothing to fold: the words that would open it stand above, in bold. */
function foldNodes({ children: [title, ...body] }: Branch, scope: Scope): readonly BlockNode[] {
  if (title?.name !== "fold_title") throw new Error("something folded without its title");
  return [{ t: "paragraph", c: [{ t: "strong", c: textOf(title, scope) }], leads: true }, ...blockNodes(body, scope)];
}

/** A do or don't. Its first paragraph is the rule itself, in bold; the rest explains it. */
function ruleNode(branch: Branch, scope: Scope): BlockNode {
  const { kind } = metaOf(branch.token, "rule_open");
  const { label, icon } = ruleKinds[kind];
  const [sentence, ...rest] = blockNodes(branch.children, scope);
  if (sentence?.t !== "paragraph") throw new Error("a rule that does not begin with its sentence");
  const bold: BlockNode = { t: "paragraph", c: [{ t: "strong", c: sentence.c }] };
  return { t: "rule", kind, icon, title: [{ t: "text", s: label }], keep: isShort(branch), c: [bold, ...rest] };
}

function weighSide(branch: Branch, scope: Scope): { title: InlineNode[]; c: BlockNode[] } {
  const [title, ...body] = branch.children;
  if (title?.name !== "weigh_title") throw new Error("a side of a dilemma without its title");
  return { title: textOf(title, scope), c: blockNodes(body, scope) };
}

function fillNode(branch: Branch, scope: Scope): Fill {
  return { t: "fill", lines: metaOf(branch.token, "fill_open").lines, c: textOf(branch, scope) };
}

function pictogramNode(branch: Branch, scope: Scope): readonly BlockNode[] {
  const { name } = metaOf(branch.token, "pictogram_open");
  const [word, ...body] = branch.children;
  if (word?.name !== "pictogram_word") throw new Error("a pictogram without its word");
  return [{ t: "pictogram", name, word: textOf(word, scope), keep: isShort(branch), c: blockNodes(body, scope) }];
}

function signatureOf(signature: Branch, scope: Scope): Signature {
  const [who, ...lines] = childrenOf(signature, "signature_who", "signature_line");
  if (who?.name !== "signature_who") throw new Error("a signature of nobody");
  return { who: textOf(who, scope), lines: lines.map((line) => ({ part: metaOf(line.token, "signature_line_open").part, c: textOf(line, scope) })) };
}

function rulesNode(branch: Branch, scope: Scope): BlockNode {
  const { kind } = metaOf(branch.token, "rules_open");
  const items = childrenOf(branch, "rules_item").map((item) => looseNodes(item, scope));
  return { t: "rules", kind, ...ruleKinds[kind], items };
}

function contactLines(contact: Branch, scope: Scope): ContactLine[] {
  return childrenOf(contact, "contact_line").map((line) => ({
    part: metaOf(line.token, "contact_line_open").part,
    c: textOf(line, scope),
  }));
}

/** Each term in bold, with its meaning below it. */
function termItems(branch: Branch, scope: Scope): BlockNode[][] {
  const [words, meanings] = ["terms_term", "terms_meaning"].map((name) => branch.children.filter((child) => child.name === name));
  return (words ?? []).map((word, index) => [
    { t: "paragraph", c: [...termAnchor(word, scope), { t: "strong", c: textOf(word, scope) }] },
    ...(meanings?.[index] ? [{ t: "paragraph", c: textOf(meanings[index], scope) } as const] : []),
  ]);
}

function termAnchor(word: Branch, scope: Scope): InlineNode[] {
  return anchorOf(word.token) === undefined ? [] : [{ t: "anchor", id: anchorLabel(word, scope) }];
}

function isShort(branch: Branch): boolean {
  return lettersIn(branch) <= longestKeptPanel;
}

function lettersIn(branch: Branch): number {
  return branch.token.content.length + branch.children.reduce((sum, child) => sum + lettersIn(child), 0);
}
