import { words } from "../../data/words.ts";
import { icon } from "../site/icon.ts";
import { spokenHtml } from "./foreign-words.ts";
import { escapeHtml, hrefIn, type HtmlRules, idIn, type RenderEnv } from "./html.ts";
import { type ExplainedTerm, metaOf } from "./tokens.ts";

const say = words.glossary;

/**
 * An explained word: a button that opens its meaning, and the meaning itself. It needs no script and no mouse to hover with:
 * the browser opens and closes a popover (https://html.spec.whatwg.org/multipage/popover.html), with Escape too. A browser
 * that does not know popovers, and paper, show the meaning in brackets. Search reads the word and not its meaning.
 *
 * The punctuation stays inside the outer span, so that no line begins with a full stop.
 */
export const termHtml = {
  term: (token, env) => {
    const explained = metaOf(token, "term");
    const [before = "", after = ""] = splitAt(token.content, explained.word);
    if (env.together) return `${escapeHtml(before)}${told(explained)}${escapeHtml(after)}`;
    return `<span class="term">${escapeHtml(before)}${button(explained)}${meaning(explained, env)}${escapeHtml(after)}</span>`;
  },
  terms_open: () => '<dl class="terms">\n',
  terms_close: () => "</dl>\n",
  terms_term_open: (token, env) => {
    const { id } = metaOf(token, "terms_term_open");
    return id === undefined ? "<dt>" : `<dt id="${idIn(env, id)}">`;
  },
  terms_term_close: () => "</dt>\n",
  terms_meaning_open: () => "<dd>",
  terms_meaning_close: () => "</dd>\n",
} satisfies HtmlRules;

/** What stands before and after a word. */
function splitAt(text: string, word: string): [string, string] {
  const at = text.indexOf(word);
  return [text.slice(0, at), text.slice(at + word.length)];
}

/** On a page to print the meaning stands in the sentence; the script of that page keeps only the first of several. */
function told({ id, word, meaning: text }: ExplainedTerm): string {
  return `${spokenHtml(word)}<span class="term-told" data-term="${id}"> (${spokenHtml(text)})</span>`;
}

function button({ id, word }: ExplainedTerm): string {
  return `<button type="button" class="term-word" popovertarget="${id}">${spokenHtml(word)}</button>`;
}

function meaning({ id, term, meaning: text, more }: ExplainedTerm, env: RenderEnv): string {
  const link = more ? `<a class="term-more" href="${escapeHtml(hrefIn(env, more.to))}">${say.more} ${spokenHtml(more.title)}</a>` : "";
  const close = `<button type="button" class="term-close" popovertarget="${id}" popovertargetaction="hide">${icon("close")}<span class="visually-hidden">${say.close}</span></button>`;
  const name = `<span class="term-name">${spokenHtml(term)}</span>`;
  // No spaces between the parts: in a sentence on paper only the text is left.
  return `<span class="term-meaning" id="${id}" popover data-pagefind-ignore>${name}<span class="term-text">${spokenHtml(text)}</span>${link}${close}</span>`;
}
