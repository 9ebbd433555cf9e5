import { readArgs } from "./block-args.ts";
import { type BlockTable, parseWrapped } from "./block-rule.ts";
import { pageOf } from "./env.ts";
import type { HtmlRules } from "./html.ts";

/** `::: quote`: the same as lines that start with ">", for who finds that easier to write. */
export const quoteBlocks: BlockTable = {
  quote: {
    parse: (state, line) => {
      readArgs(pageOf(state.env), line, {});
      parseWrapped(state, line, "blockquote");
    },
  },
};

/** `<blockquote class="quote">…</blockquote>` */
export const quoteHtml = {
  blockquote_open: () => '<blockquote class="quote">\n',
  blockquote_close: () => "</blockquote>\n",
} satisfies HtmlRules;
