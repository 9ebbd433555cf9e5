import { icon } from "../site/icon.ts";
import { readArgs } from "./block-args.ts";
import type { BlockTable } from "./block-rule.ts";
import { pageOf } from "./env.ts";
import type { HtmlRules } from "./html.ts";

/** `::: cut`: a line to cut along, so that one half of a sheet stays and the other half goes along. */
export const cutBlocks: BlockTable = {
  cut: {
    oneLine: true,
    parse: (state, line) => {
      readArgs(pageOf(state.env), line, {});
      state.push("cut", "hr", 0).map = [line.line, line.line + 1];
    },
  },
};

/** `<div class="cut">…<hr></div>` */
export const cutHtml = {
  cut: () => `<div class="cut">${icon("scissors")}<hr></div>\n`,
} satisfies HtmlRules;
