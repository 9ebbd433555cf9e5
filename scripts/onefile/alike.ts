import { byClass, byTag, writeHtml } from "./document.ts";
import type { Element } from "./document.ts";
import type { Handbook } from "./handbook.ts";
import { placePage } from "./place-page.ts";

/**
 * What pages say alike, with its number: whom to call and whom to ask. Pages for staff name other people than pages for others, so
 * there are a few texts of each, which would otherwise be there a hundred times.
 */
export type Alike = Map<string, number>;

/**
 * Takes whom to ask from a page and leaves room for it, with the number of the text and the address to write to about this page.
 */
export function takeHelp(help: Element, path: string, handbook: Handbook, alike: Alike): void {
  const line = byClass(help, "help-feedback");
  const feedback = line && byTag(line, "a");
  const address = feedback?.attribs["href"];
  if (feedback) feedback.attribs["href"] = "mailto:";
  const number = numberOf(help, path, handbook, alike);
  help.name = "div";
  help.attribs = { "data-help": String(number), ...(address && { "data-feedback": address }) };
  help.children = [];
}

/** The number of the text of an element among those that pages say alike. */
export function numberOf(element: Element, path: string, handbook: Handbook, alike: Alike): number {
  placePage(element, path, "", handbook);
  const text = writeHtml(element);
  const number = alike.get(text) ?? alike.size;
  alike.set(text, number);
  return number;
}

/** The texts, for the script to copy from. The one that all pages share has the plain id. */
export function alikeTemplates(alike: Alike): string {
  return [...alike].map(([text, number]) => `<template data-alike="${number}">${text.replaceAll('"layout-hulp"', `"layout-hulp-${number}"`)}</template>`).join("\n");
}
