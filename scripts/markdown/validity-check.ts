import { words } from "../../data/words.ts";
import { relativeHref } from "../book/href.ts";
import { icon, type IconName } from "../site/icon.ts";
import { escapeHtml, type HtmlRules } from "./html.ts";
import { metaOf } from "./tokens.ts";

const { say } = words.dataBlocks.validityCheck;

/** The icon of each kind of verdict, which the script copies. */
const toneIcons: Readonly<Record<"yes" | "no" | "ask", IconName>> = { yes: "check", no: "cross", ask: "warning" };

/**
 * Room for the verdict on a print, with all that the script compares it with. Without script it stays empty, and on a page that
 * is printed with others it is left out.
 */
export const validityCheckHtml = {
  validity_open: (token, { path, together }) => {
    if (together) return "<div>\n";
    const { documents, ...now } = metaOf(token, "validity_open");
    const listed = documents.map(({ id, title, file }) => ({ id, title, href: relativeHref(path, `/${file}`) }));
    const data = escapeHtml(JSON.stringify({ ...now, documents: listed, say }));
    const icons = Object.entries(toneIcons).map(([tone, name]) => `<template data-tone="${tone}">${icon(name)}</template>`).join("");
    return `<div class="validity" data-validity="${data}">${icons}<div class="verdict"><div role="status"></div><div class="verdict-more"></div></div>\n`;
  },
  validity_close: () => "</div>\n",
} satisfies HtmlRules;
