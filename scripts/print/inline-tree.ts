import type { Token } from "markdown-it";
import { badgeIcons } from "../markdown/badge.ts";
import { metaOf } from "../markdown/tokens.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Branch } from "./nest.ts";
import type { InlineNode } from "./nodes.ts";
import { linkNode } from "./links.ts";
import { spokenNodes } from "./spoken.ts";
import type { Scope } from "./scope.ts";

type InlineRule = (branch: Branch, scope: Scope) => readonly InlineNode[];

const textNode: InlineRule = ({ token }) => (token.content === "" ? [] : [{ t: "text", s: token.content }]);

const inlineRules: Readonly<Record<string, InlineRule>> = {
  text: textNode,
  fact: textNode,
  term: ({ token }, scope) => termNode(token, scope),
  softbreak: () => [{ t: "text", s: " " }],
  hardbreak: () => [{ t: "br" }],
  code_inline: ({ token }) => [{ t: "code", s: token.content }],
  badge: ({ token }) => [badgeNode(token)],
  // The box comes with what it belongs to: as the mark of an item, the way a bullet does, or with the words of an option.
  tick: () => [],
  option: (branch, scope) => [{ t: "option", c: unbroken(inlineNodes(branch.children, scope)) }],
  image: ({ token }, scope) => [{ t: "image", file: scope.pictureFile(metaOf(token, "image").image), alt: plainText(token.children ?? []) }],
  strong: (branch, scope) => [{ t: "strong", c: inlineNodes(branch.children, scope) }],
  em: (branch, scope) => [{ t: "em", c: inlineNodes(branch.children, scope) }],
  language: (branch, scope) => [{ t: "language", code: metaOf(branch.token, "language_open").code, c: inlineNodes(branch.children, scope) }],
  link: (branch, scope) => linkNode(branch.token, inlineNodes(branch.children, scope), scope),
};

/**
 * Running text for the templates.
 *
 * @throws Error for a token that cannot stand in running text: a fault of ours
 */
export function inlineNodes(branches: readonly Branch[], scope: Scope): InlineNode[] {
  return joinText(branches.flatMap((branch) => {
    const rule = inlineRules[branch.name];
    if (!rule) throw new Error(`a ${branch.name} token in running text, which print does not know`);
    return rule(branch, scope);
  }));
}

/** A short answer to choose is never cut by the end of a line. */
const longestUnbroken = 24;

function unbroken(nodes: InlineNode[]): InlineNode[] {
  const [only, second] = nodes;
  if (only?.t !== "text" || second || only.s.length > longestUnbroken) return nodes;
  return [{ t: "text", s: only.s.replaceAll(" ", "\u00a0") }];
}

function badgeNode(token: Token): InlineNode {
  const { tone } = metaOf(token, "badge");
  return { t: "badge", tone, icon: badgeIcons[tone], s: token.content };
}

/** A term with its meaning in a note where this document explains it, and else the word alone. */
function termNode(token: Token, scope: Scope): readonly InlineNode[] {
  const { term, meaning, id } = metaOf(token, "term");
  const c = spokenNodes(token.content);
  return scope.explains(id) ? [{ t: "term", c, note: spokenNodes(`${term}: ${meaning}`) }] : c;
}

/** Pieces of text that follow each other are one piece: fewer nodes, and words are never cut for hyphenation. */
function joinText(nodes: readonly InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.t === "text" && last?.t === "text") joined[joined.length - 1] = { t: "text", s: last.s + node.s };
    else joined.push(node);
  }
  return joined;
}
