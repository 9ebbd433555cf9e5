import { describe, expect, test } from "vitest";
import { badge, cards, contacts, fact, heading, link, list, makeToken, paragraph, rules, strong, table, text } from "../../scripts/markdown/build-tokens.ts";
import { metaOf, plainText, tokenTypes } from "../../scripts/markdown/index.ts";
import { readFixtures } from "./fixtures.ts";
import { parse, render } from "./page.ts";

const target = { path: "/clienten/appen/", anchor: "vinkjes", line: 1 };

describe("tokens made by hand render as parsed ones do", () => {
  test("a paragraph with bold words, a value and a link", () => {
    const tokens = paragraph([...strong([text("Let op: ")]), fact("*A* & <b>"), text(" "), ...link(target, [text("appen")])]);
    expect(render(tokens)).toBe('<p><strong>Let op: </strong>*A* &amp; &lt;b&gt; <a href="../../clienten/appen/index.html#vinkjes">appen</a></p>\n');
  });

  test("a heading and a list", () => {
    expect(render([...heading(3, "kop", [text("Kop")]), ...list([[text("a")], [text("b")]]), ...list([[text("c")]], true)])).toBe(
      '<h3 id="kop">Kop</h3>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<ol>\n<li>c</li>\n</ol>\n',
    );
  });

  test("a table with a badge", () => {
    expect(render(table({ label: "Tabel: Wat mag", headers: [[text("Wat")]], rows: [[[badge("no", "Mag niet")]]] }))).toBe(
      '<section class="table" tabindex="0" aria-label="Tabel: Wat mag"><table>\n<thead>\n<tr><th scope="col">Wat</th></tr>\n</thead>\n' +
        '<tbody>\n<tr><th scope="row"><span class="badge badge-no">{cross}Mag niet</span></th></tr>\n</tbody>\n</table></section>\n',
    );
  });

  test("contacts", () => {
    const lines = [
      { part: "role" as const, children: [text("Communicatie")] },
      { part: "phone" as const, children: link("tel:0850000101", [fact("085 - 0000 101", "phone")]) },
    ];
    expect(render(contacts([lines]))).toBe(
      '<ul class="contacts">\n<li class="contact">\n<p class="contact-role">Communicatie</p>\n' +
        '<p class="contact-phone">{phone}<a href="tel:0850000101">085 - 0000 101</a></p>\n</li>\n</ul>\n',
    );
  });

  test("gathered rules say in words whether to do them", () => {
    expect(render(rules("dont", [{ sentence: [text("Geen foto’s.")], source: link(target, [text("Beeld")], "rule-source") }]))).toBe(
      '<ul class="rules rules-dont">\n<li>{cross}<span class="visually-hidden">Niet doen: </span>Geen foto’s. ' +
        '<a href="../../clienten/appen/index.html#vinkjes" class="rule-source">Beeld</a></li>\n</ul>\n',
    );
  });

  test("cards", () => {
    expect(render(cards([{ to: { path: "/wat-nu/", line: 1 }, title: "Wat nu?", summary: "Als het misgaat." }]))).toBe(
      '<ul class="cards">\n<li class="card"><a href="../../wat-nu/index.html" class="card-link">Wat nu?</a><p>Als het misgaat.</p>\n</li>\n</ul>\n',
    );
  });
});

describe("the closed list", () => {
  test("a token outside it is a fault, never silently dropped", () => {
    expect(() => render([makeToken("dilemma_open", 1)])).toThrow("no HTML for a token of type dilemma_open");
    expect(() => render(parse("::: versions").tokens)).toThrow("data_block");
  });

  test("parsing gives no other types, and each of Markdown's own and our blocks occurs in the texts of these tests", () => {
    const seen = new Set([...readFixtures().values()].flat().flatMap(({ markdown, settings }) => {
      const { page, tokens } = parse(markdown, settings);
      return page.problems.length > 0 ? [] : tokens.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]);
    }));
    seen.delete("data_block");
    const made = tokenTypes.filter((type) => !/^(contacts?|contact_line|rules(_item|_filter)?|cards?|aid(_\w+)?|terms(_term|_meaning)?|validity|register|fold(_title)?|decision)_(open|close)$|^(badge|term|choose_topics)$/.test(type));
    expect([...seen].sort()).toEqual([...made].sort());
  });

  test("asking a token for what another type carries is a fault", () => {
    expect(() => metaOf(text("a"), "fact")).toThrow("expected a fact token, got text");
    expect(() => metaOf(makeToken("fact", 0), "fact")).toThrow("without its meta");
  });
});

test("rendering changes nothing, so tokens can be rendered again for another page", () => {
  const { tokens } = parse("## Kop\n\n- [ ] [a](appen.md) {{ organisation.client.plural }}\n\n![alt](organisation/beeld.svg)");
  const before = JSON.stringify(tokens);
  expect(render(tokens)).toBe(render(tokens));
  expect(JSON.stringify(tokens)).toBe(before);
});

test("plain text is the words, on one line", () => {
  const { tokens } = parse("## Kop *met* `code`\n\nTekst van {{ organisation.shortName }}\nen ![een beeld](organisation/beeld.svg) [link](appen.md).");
  expect(plainText(tokens)).toBe("Kop met code Tekst van De Proef en een beeld link.");
});
