import type { PDFPageProxy } from "pdfjs-dist";
import { shownPdf } from "./opened.ts";

/**
 * The text of a PDF in the order of its tags, which is the order a screen reader follows; artifacts such as running heads
 * are not in it. Each page ends with a form feed.
 */
export async function tagText(bytes: Uint8Array): Promise<string> {
  const pdf = await shownPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) pages.push(await pageText(await pdf.getPage(number)));
  return pages.join("\f");
}

interface TreeNode {
  readonly children?: readonly TreeNode[];
  readonly type?: string;
  readonly id?: string;
}

async function pageText(page: PDFPageProxy): Promise<string> {
  const pieces = await markedText(page);
  const read = (node: TreeNode): string =>
    node.type === "content" ? (pieces.get(node.id ?? "") ?? "") : (node.children ?? []).map(read).join("");
  const tree = (await page.getStructTree()) as TreeNode | null;
  return tree ? read(tree) : "";
}

/** The text of each piece of marked content, by its id; of a drawing that is nothing. */
export async function markedText(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const pieces = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined) pieces.set(id, `${pieces.get(id) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
    } else if (item.type === "endMarkedContent") open.pop();
    else {
      const id = item.type === "beginMarkedContentProps" ? item.id : undefined;
      if (id !== undefined) pieces.set(id, pieces.get(id) ?? "");
      open.push(id);
    }
  }
  return pieces;
}
