import type { StateBlock } from "markdown-it";
import { readArgs } from "./block-args.ts";
import type { BlockLine } from "./block-lines.ts";
import { type BlockTable, parseWrapped } from "./block-rule.ts";
import { fileLine, pageOf, report } from "./env.ts";
import type { HtmlRules } from "./html.ts";
import { outline } from "./outline.ts";

/** `::: steps` around one numbered list; a `when` between its points does not break the numbering. */
export const stepsBlocks: BlockTable = { steps: { parse: parseSteps } };

function parseSteps(state: StateBlock, line: BlockLine): void {
  const page = pageOf(state.env);
  readArgs(page, line, {});
  const body = parseWrapped(state, line, "steps");
  const inside = outline(body);
  const lists = inside.filter((type) => type !== "when");
  const broken = inside.some((type, index) => type !== "when" && type === inside[index - 1]);
  if (lists.every((type) => type === "ordered_list") && !broken) return;
  report(page, {
    code: "steps",
    line: fileLine(page, line.line),
    what: "In het blok “steps” staat iets anders dan één genummerde lijst.",
    why: "Het blok toont stappen die je na elkaar doet.",
    todo: "Begin elke stap met 1. en zet tekst die geen stap is boven of onder het blok. Tekst bij een stap springt in tot onder de tekst van de stap.",
  });
}

/** `<div class="steps"><ol>…</ol></div>` */
export const stepsHtml = {
  steps_open: () => '<div class="steps">\n',
  steps_close: () => "</div>\n",
} satisfies HtmlRules;
