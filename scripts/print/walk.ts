import type { BlockNode, InlineNode } from "./nodes.ts";

type Node = BlockNode | InlineNode;

/** Every node of a tree, in reading order: each before the nodes inside it. */
export function partsOf(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...partsOf(nodesInside(node))]);
}

/** The nodes directly inside a node, in the order in which they are printed. */
export function nodesInside(node: Node): readonly Node[] {
  switch (node.t) {
    case "callout":
    case "rule":
      return [...node.title, ...node.c];
    case "pictogram":
      return [...node.word, ...node.c];
    case "signatures":
      return node.items.flatMap(({ who, lines }) => [...who, ...lines.flatMap(({ c }) => c)]);
    case "bullets":
    case "ticks":
    case "situations":
    case "numbers":
    case "steps":
    case "rules":
    case "cards":
    case "terms":
      return node.items.flat();
    case "weigh":
      return node.sides.flatMap(({ title, c }) => [...title, ...c]);
    case "table":
      return [...node.head.flat(), ...node.rows.flat().flatMap(({ c }) => c)];
    case "term":
      return [...node.c, ...node.note];
    case "fillRow":
      return node.fields;
    case "contacts":
      return node.items.flat().flatMap(({ c }) => c);
    default:
      return "c" in node ? node.c : [];
  }
}
