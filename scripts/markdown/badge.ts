import { icon, type IconName } from "../site/icon.ts";
import { escapeHtml, type HtmlRules } from "./html.ts";
import { type BadgeTone, metaOf } from "./tokens.ts";

/** The sign in front of the word of a badge, for web and PDF. Shape and word tell the verdicts apart without colour. */
export const badgeIcons = { yes: "check", limited: "minus", no: "cross" } as const satisfies Record<BadgeTone, IconName>;

/** `<span class="badge badge-no">…Nee</span>` */
export const badgeHtml = {
  badge: (token) => {
    const { tone } = metaOf(token, "badge");
    return `<span class="badge badge-${tone}">${icon(badgeIcons[tone])}${escapeHtml(token.content)}</span>`;
  },
} satisfies HtmlRules;
