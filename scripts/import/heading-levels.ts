import type { XmlElement, XmlNode } from "./source-xml.ts";
import { levelOf } from "./split-pages.ts";

/** Deeper headings are lists in disguise. */
const deepest = 4;

/** The headings of a page with the level they get there, and whether they skipped one or lay too deep. */
export interface PageHeading {
  readonly node: XmlElement;
  readonly level: number;
  readonly mended: "skipped" | "deep" | undefined;
}

/**
 * Headings that step down one level at a time from the title of the page, whatever they did in the document. Headings of one
 * level below the same heading stay of one level.
 *
 * @param top level of the heading that became the title; 0 for a page without one
 */
export function pageHeadings(nodes: readonly XmlNode[], top: number): PageHeading[] {
  const above = [{ was: top, is: 1 }];
  return nodes.flatMap((node) => {
    const was = levelOf(node);
    if (was === undefined) return [];
    while (above.length > 1 && (above.at(-1)?.was ?? 0) >= was) above.pop();
    const parent = above.at(-1) ?? { was: top, is: 1 };
    const level = Math.min(parent.is + 1, deepest);
    above.push({ was, is: level });
    const skipped = parent.was > 0 && was > parent.was + 1;
    return [{ node: node as XmlElement, level, mended: parent.is === deepest ? "deep" as const : skipped ? "skipped" as const : undefined }];
  });
}
