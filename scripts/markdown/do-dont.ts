import type { StateBlock } from "markdown-it";
import { isDropped, platformNames } from "../../data/schema/known-platforms.ts";
import { audiences } from "../../data/schema/page.ts";
import { icon, type IconName } from "../site/icon.ts";
import { type ArgValues, readArgs } from "./block-args.ts";
import type { BlockLine } from "./block-lines.ts";
import { type BlockTable, parseWrapped } from "./block-rule.ts";
import { fileLine, pageOf, type PageEnv, report } from "./env.ts";
import { escapeHtml, type HtmlRules, idIn } from "./html.ts";
import { metaOf, type RuleKind, type TokenMeta } from "./tokens.ts";

/** Rules come in two kinds; the words say which, so that nobody depends on colour or icon. */
export const ruleKinds = {
  do: { label: "Wel doen", icon: "check" },
  dont: { label: "Niet doen", icon: "cross" },
} as const satisfies Record<RuleKind, { label: string; icon: IconName }>;

/** What may stand behind `::: do` and `::: dont`. */
const ruleArgs = ({ organisation }: PageEnv): ArgValues => ({ audience: audiences, platforms: platformNames(organisation), card: ["yes"] });

/** `::: do audience=staff platforms=whatsapp card=yes`: the first paragraph is the rule, the rest explains it. */
export const ruleBlocks: BlockTable = {
  do: { parse: (state, line) => parseRule(state, line, "do") },
  dont: { parse: (state, line) => parseRule(state, line, "dont") },
};

function parseRule(state: StateBlock, line: BlockLine, kind: RuleKind): void {
  const page = pageOf(state.env);
  const { audience = page.audience, platforms = [], card } = readArgs(page, line, ruleArgs(page));
  const known = platforms.filter((id) => !isDropped(page.organisation, id));
  // A rule for nothing but platforms that this organisation does without is not for it.
  const chosen = platforms.length === 0 || known.length > 0;
  // The id follows once it is known which other ids stand on the page.
  const [first] = parseWrapped(state, line, "rule", { kind, id: "", audience, platforms: known, card: card !== undefined, ...(chosen ? {} : { chosen }) } satisfies TokenMeta["rule_open"]);
  if (!first || first.type === "paragraph_open") return;
  report(page, {
    code: "rule",
    line: fileLine(page, line.line),
    what: `Het blok “${line.name}” begint niet met een gewone zin.`,
    why: "De eerste alinea is de regel zelf; die komt ook in de lijst met regels en op de kaart.",
    todo: "Zet bovenaan in het blok de regel in één zin, en daaronder de uitleg.",
  });
}

/** `<div class="rule rule-do" id="regel-…"><p class="rule-label">…Wel doen</p><div class="rule-body">…</div></div>` */
export const ruleHtml = {
  rule_open: (token, env) => {
    const { kind, id } = metaOf(token, "rule_open");
    const { label, icon: name } = ruleKinds[kind];
    return `<div class="rule rule-${kind}" id="${escapeHtml(idIn(env, id))}"><p class="rule-label">${icon(name)}${label}</p><div class="rule-body">\n`;
  },
  rule_close: () => "</div></div>\n",
} satisfies HtmlRules;
