import type { MarkdownIt, StateBlock, StateCore, Token } from "markdown-it";
import { readArgs } from "./block-args.ts";
import type { BlockLine } from "./block-lines.ts";
import { type BlockTable, parseWrapped } from "./block-rule.ts";
import { fileLine, lineOf, pageOf, report } from "./env.ts";
import type { HtmlRules } from "./html.ts";
import { closingIndex, outline } from "./outline.ts";

/** `::: situations` around a list in which each point is a link: "Een cliënt stuurt een vriendschapsverzoek". */
export const situationsBlocks: BlockTable = { situations: { parse: parseSituations } };

/** Checks that each point is a link, once the text inside is parsed. */
export function situations(md: MarkdownIt): void {
  md.core.ruler.before("smartquotes", "situations", checkLinks);
}

function parseSituations(state: StateBlock, line: BlockLine): void {
  const page = pageOf(state.env);
  readArgs(page, line, {});
  const body = parseWrapped(state, line, "situations");
  const lists = outline(body).filter((type) => type !== "when");
  if (lists.every((type) => type === "bullet_list")) return;
  report(page, {
    code: "situations",
    line: fileLine(page, line.line),
    what: "In het blok “situations” staat iets anders dan één lijst met streepjes.",
    todo: "Zet in het blok alleen regels als: - [Een cliënt wil je toevoegen](clienten/toevoegen.md)",
  });
}

function checkLinks(state: StateCore): void {
  state.tokens.forEach((token, open) => {
    if (token.type !== "situations_open") return;
    const inside = state.tokens.slice(open, closingIndex(state.tokens, open));
    inside.forEach((item, index) => {
      if (item.type === "list_item_open" && !isLink(inside[index + 2])) reportItem(state, item);
    });
  });
}

/** True for the text of a point that is one link and nothing else. */
function isLink(inline: Token | undefined): boolean {
  const children = inline?.children ?? [];
  return children[0]?.type === "link_open" && children.findIndex(({ type }) => type === "link_close") === children.length - 1;
}

function reportItem(state: StateCore, item: Token): void {
  const page = pageOf(state.env);
  report(page, {
    code: "situations",
    line: lineOf(page, item),
    what: "Dit punt in het blok “situations” is geen link.",
    why: "Wie een situatie herkent, klikt meteen door.",
    todo: "Maak van de hele zin een link: - [Een cliënt wil je toevoegen](clienten/toevoegen.md)",
  });
}

/** `<div class="situations"><ul>…</ul></div>` */
export const situationsHtml = {
  situations_open: () => '<div class="situations">\n',
  situations_close: () => "</div>\n",
} satisfies HtmlRules;
