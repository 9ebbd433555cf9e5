import type { StateBlock } from "markdown-it";
import { nearest } from "../report/nearest.ts";
import { pictogram, type PictogramName, pictogramNames } from "../site/pictogram.ts";
import type { BlockLine } from "./block-lines.ts";
import { type BlockTable, parseWrapped } from "./block-rule.ts";
import { fileLine, pageOf, report, type PageEnv } from "./env.ts";
import type { HtmlRules } from "./html.ts";
import { metaOf } from "./tokens.ts";

/** `::: pictogram phone Bellen`: a drawing with its word, and beside it a few short lines on that one subject. */
export const pictogramBlocks: BlockTable = { pictogram: { parse: parsePictogram } };

function parsePictogram(state: StateBlock, line: BlockLine): void {
  const page = pageOf(state.env);
  const [written = "", ...words] = line.rest.split(" ").filter(Boolean);
  const name = pictogramNames.find((known) => known === written);
  if (!name) reportName(page, line, written);
  else if (words.length === 0) reportWord(page, line, name);
  parseWrapped(state, line, "pictogram", { name: name ?? "question" }, () => pushWord(state, line, words.join(" ")));
}

function pushWord(state: StateBlock, line: BlockLine, word: string): void {
  state.push("pictogram_word_open", "", 1);
  const inline = state.push("inline", "", 0);
  inline.content = word;
  inline.map = [line.line, line.line + 1];
  inline.children = [];
  state.push("pictogram_word_close", "", -1);
}

function reportName(page: PageEnv, line: BlockLine, written: string): void {
  const near = nearest(written, pictogramNames);
  report(page, {
    code: "pictogram",
    line: fileLine(page, line.line),
    what: written === "" ? "Bij het blok “pictogram” ontbreekt de naam van de tekening." : `Er is geen tekening die “${written}” heet.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een naam uit de lijst, en zet het woord erachter: ::: pictogram phone Bellen",
    allowed: pictogramNames,
  });
}

function reportWord(page: PageEnv, line: BlockLine, name: PictogramName): void {
  report(page, {
    code: "pictogram",
    line: fileLine(page, line.line),
    what: `Bij de tekening “${name}” staat geen woord.`,
    why: "Een tekening betekent niet voor iedereen hetzelfde. Een voorleesstem leest alleen het woord.",
    todo: `Zet het woord achter de naam: ::: pictogram ${name} Bellen`,
  });
}

/** `<div class="pictogram"><div class="pictogram-sign">…<p>Bellen</p></div><div class="pictogram-text">…</div></div>` */
export const pictogramHtml = {
  pictogram_open: (token) => `<div class="pictogram">\n<div class="pictogram-sign">${pictogram(metaOf(token, "pictogram_open").name)}`,
  pictogram_word_open: () => "<p>",
  pictogram_word_close: () => '</p></div>\n<div class="pictogram-text">\n',
  pictogram_close: () => "</div>\n</div>\n",
} satisfies HtmlRules;
