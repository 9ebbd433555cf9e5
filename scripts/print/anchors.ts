import type { BlockNode, InlineNode } from "./nodes.ts";

/**
 * Blocks that can be linked to under a name. The name goes into the first text of the first block, so that it stands on
 * the page where the reader finds that text, also when the block moves to the next page.
 */
export function withAnchor(id: string, nodes: readonly BlockNode[]): readonly BlockNode[] {
  const [first, ...rest] = nodes;
  const marked = first && inFirstText(first, { t: "anchor", id });
  return marked ? [marked, ...rest] : [{ t: "anchor", id }, ...nodes];
}

/** The block with the anchor in its first text; undefined when it does not begin with text. */
function inFirstText(node: BlockNode, anchor: InlineNode): BlockNode | undefined {
  switch (node.t) {
    case "paragraph":
    case "heading":
    case "fill":
      return { ...node, c: [anchor, ...node.c] };
    case "callout":
    case "rule":
      return { ...node, title: [anchor, ...node.title] };
    case "bullets":
    case "ticks":
    case "situations":
    case "numbers":
    case "steps":
    case "rules":
    case "cards":
      return inFirstItem(node, anchor);
    default:
      return undefined;
  }
}

function inFirstItem<List extends BlockNode & { readonly items: readonly (readonly BlockNode[])[] }>(list: List, anchor: InlineNode): List | undefined {
  const [[firstBlock, ...otherBlocks] = [], ...otherItems] = list.items;
  const marked = firstBlock && inFirstText(firstBlock, anchor);
  return marked && { ...list, items: [[marked, ...otherBlocks], ...otherItems] };
}
