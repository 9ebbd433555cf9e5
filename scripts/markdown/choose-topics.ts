import { words } from "../../data/words.ts";
import { relativeHref } from "../book/href.ts";
import { chosenPath, topicName } from "../book/topics.ts";
import { icon } from "../site/icon.ts";
import { escapeHtml, type HtmlRules } from "./html.ts";
import { metaOf, type Topic, type TopicGroup } from "./tokens.ts";

const say = words.dataBlocks.chooseTopics;

/**
 * A plain form: what is ticked goes into the address of the page to print, "…/printen/alles/index.html?p=clienten_appen", and
 * is kept nowhere else. It needs no script; with one it counts, and ticks a whole section. Search leaves it out, since it
 * holds the title of every page.
 */
export const chooseTopicsHtml = {
  choose_topics: (token, { path }) => {
    const { all, none, counted, first } = say;
    const forScript = escapeHtml(JSON.stringify({ all, none, counted, first }));
    const groups = metaOf(token, "choose_topics").groups.map(groupHtml).join("");
    const send = `<div class="topics-send"><button class="button" type="submit">${icon("print")}<span>${say.send}</span></button></div>`;
    return `<form class="topics" method="get" action="${relativeHref(path, chosenPath)}" data-topics="${forScript}" data-pagefind-ignore>\n${groups}${send}\n</form>\n`;
  },
} satisfies HtmlRules;

function groupHtml({ title, topics }: TopicGroup): string {
  return `<fieldset class="topics-group"><legend>${escapeHtml(title)}</legend>\n<ul class="topics-list">\n${topics.map(topicHtml).join("")}</ul>\n</fieldset>\n`;
}

function topicHtml({ path, title }: Topic): string {
  return `<li><label class="topic"><input type="checkbox" name="p" value="${topicName(path)}"> <span>${escapeHtml(title)}</span></label></li>\n`;
}
