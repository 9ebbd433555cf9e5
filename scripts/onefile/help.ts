import { elements, hasClass, writeHtml } from "./document.ts";
import type { Element } from "./document.ts";
import type { Handbook } from "./handbook.ts";
import { placePage } from "./place-page.ts";

/** Every way in which pages say whom to ask, with its number: pages for staff and pages for others name different people. */
export type Helps = Map<string, number>;

/**
 * Takes whom to ask from a page, where it would be said a hundred times, and leaves the number of the text that says it, with
 * the address to write to about this page.
 */
export function takeHelp(help: Element, path: string, handbook: Handbook, helps: Helps): void {
  const feedback = elements(help, ({ name, parent }) => name === "a" && parent !== null && hasClass(parent as Element, "help-feedback"))[0];
  const address = feedback?.attribs["href"];
  if (feedback) feedback.attribs["href"] = "";
  placePage(help, path, "", handbook);
  const text = writeHtml(help.children);
  const number = helps.get(text) ?? helps.size;
  helps.set(text, number);
  help.name = "div";
  help.attribs = { "data-help": String(number), ...(address && { "data-feedback": address }) };
  help.children = [];
}

/** The texts, for the script to copy from. */
export function helpTemplates(helps: Helps): string {
  return [...helps].map(([text, number]) => {
    const id = `layout-hulp-${number}`;
    return `<template data-help-text="${number}"><section class="help" aria-labelledby="${id}">${text.replaceAll('"layout-hulp"', `"${id}"`)}</section></template>`;
  }).join("\n");
}
