import type { StateBlock, Token } from "markdown-it";
import { words } from "../../data/words.ts";
import { readArgs } from "./block-args.ts";
import type { BlockLine } from "./block-lines.ts";
import { type BlockTable, parseWrapped } from "./block-rule.ts";
import { inline, makeToken, wrap } from "./build-tokens.ts";
import { fileLine, pageOf, report } from "./env.ts";
import type { HtmlRules } from "./html.ts";
import { closingIndex, outline } from "./outline.ts";
import { metaOf, type SignaturePart, signatureParts, type TokenMeta } from "./tokens.ts";

/**
 * `::: signatures` around a list of who signs. Each of them gets room for a name, a date and a signature. A `when`
 * between the points leaves out who does not have to sign here.
 */
export const signaturesBlocks: BlockTable = { signatures: { parse: parseSignatures } };

function parseSignatures(state: StateBlock, line: BlockLine): void {
  readArgs(pageOf(state.env), line, {});
  const start = state.tokens.length;
  const body = parseWrapped(state, line, "signatures");
  if (!isPlainList(body)) reportBody(state, line);
  else state.tokens.splice(start + 1, body.length, ...body.flatMap(signatureTokens));
}

/** True for one list with dashes of which each point is one line of text. */
function isPlainList(body: readonly Token[]): boolean {
  const lists = outline(body).every((type) => type === "bullet_list" || type === "when");
  return lists && body.every((token, index) =>
    token.type !== "list_item_open" || outline(body.slice(index + 1, closingIndex(body, index))).join() === "paragraph");
}

/** A point of the list becomes someone who signs; the list and its paragraphs themselves are gone. */
function signatureTokens(token: Token): Token[] {
  switch (token.type) {
    case "bullet_list_open":
    case "bullet_list_close":
      return [];
    case "list_item_open":
      return [makeToken("signature_open", 1)];
    case "paragraph_open":
      return [makeToken("signature_who_open", 1)];
    case "paragraph_close":
      return [makeToken("signature_who_close", -1)];
    case "list_item_close":
      return [...signatureParts.flatMap(lineFor), makeToken("signature_close", -1)];
    default:
      return [token];
  }
}

function lineFor(part: SignaturePart): Token[] {
  const label = inline([]);
  label.content = words.signatures[part];
  return wrap("signature_line", [label], { part } satisfies TokenMeta["signature_line_open"]);
}

function reportBody(state: StateBlock, line: BlockLine): void {
  const page = pageOf(state.env);
  report(page, {
    code: "signatures",
    line: fileLine(page, line.line),
    what: "In het blok “signatures” staat iets anders dan één lijst met streepjes, of een punt heeft meer dan één regel.",
    why: "Elk punt is iemand die tekent: die krijgt een regel voor de naam, de datum en de handtekening.",
    todo: "Zet in het blok alleen wie er tekent: - De {{ organisation.client.singular }}",
  });
}

/** `<ul class="signatures"><li class="signature"><p class="signature-who">…</p><p class="signature-line signature-name">…` */
export const signaturesHtml = {
  signatures_open: () => '<ul class="signatures">\n',
  signatures_close: () => "</ul>\n",
  signature_open: () => '<li class="signature">\n',
  signature_close: () => "</li>\n",
  signature_who_open: () => '<p class="signature-who">',
  signature_who_close: () => "</p>\n",
  signature_line_open: (token) => `<p class="signature-line signature-${metaOf(token, "signature_line_open").part}"><span class="fill-label">`,
  signature_line_close: () => '</span> <span class="fill-line"></span></p>\n',
} satisfies HtmlRules;
