import type { StateBlock } from "markdown-it";
import type { BlockLine } from "./block-lines.ts";
import { fileLine, type PageProblem, pageOf, report } from "./env.ts";

/** Goes through the parts of a block; `end` is the line after the last one of a part, counted from 0. */
export function eachPart(line: BlockLine, parse: (part: BlockLine, end: number) => void): void {
  line.parts.forEach((part, index) => {
    part.seen = true;
    parse(part, line.parts[index + 1]?.line ?? line.closedBy ?? part.line + 1);
  });
}

/** What a block says of text that stands above its first part. */
export type Lead = Pick<PageProblem, "code" | "what" | "todo">;

/** Reports text between the opening line and the first part: it would belong to no part, so nobody would see it. */
export function checkLead(state: StateBlock, line: BlockLine, lead: Lead): void {
  const page = pageOf(state.env);
  const first = line.parts[0]?.line ?? line.closedBy ?? line.line;
  for (let at = line.line + 1; at < first; at += 1) {
    if (!state.isEmpty(at)) return report(page, { line: fileLine(page, at), ...lead });
  }
}
