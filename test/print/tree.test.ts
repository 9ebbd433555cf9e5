import { describe, expect, test } from "vitest";
import { fact, heading, link, list, makeToken, paragraph, rules, strong, table, text, wrap } from "../../scripts/markdown/build-tokens.ts";
import type { RuleKind } from "../../scripts/markdown/tokens.ts";
import { labelsOf } from "../../scripts/print/scope.ts";
import type { InlineNode } from "../../scripts/print/nodes.ts";
import type { Scope } from "../../scripts/print/scope.ts";
import { tokensToTree } from "../../scripts/print/tree.ts";
import { shippedHandbook, vlinderhof } from "../book/shipped-handbook.ts";

const scope: Scope = {
  path: "/hier/",
  levelShift: 1,
  labelOf: ({ path, anchor }) => (path === "/hier/" ? (anchor ? `${path}#${anchor}` : path) : undefined),
  elsewhere: ({ path }) => ({ title: "Elders", href: `https://site.example${path}index.html`, where: path.includes("op-de-site") ? `site.example${path.replace(/\/$/, "")}` : null }),
  pictureFile: (absolute) => `/pictures/${absolute}`,
  explains: (id) => id === "uitleg-datalek",
};
const tree = (tokens: Parameters<typeof tokensToTree>[0]) => tokensToTree(tokens, scope);
const rule = (kind: RuleKind, id: string, ...paragraphs: readonly string[]) =>
  wrap("rule", paragraphs.flatMap((words) => paragraph([text(words)])), { kind, id, audience: [], platforms: [], card: false });
const page = (path: string, anchor?: string) => ({ path, line: 1, ...(anchor ? { anchor } : {}) });

test("text that means something to Typst stays text", () => {
  expect(tree(paragraph([text("#set $x$ "), fact("*vet* \\ @y")]))).toEqual([{ t: "paragraph", c: [{ t: "text", s: "#set $x$ *vet* \\ @y" }] }]);
});

test("a token that print does not know stops the build", () => {
  expect(() => tree([makeToken("html_block", 0)])).toThrow("no print rendering for a token of type html_block");
  expect(() => tree([makeToken("data_block", 0)])).toThrow("no print rendering");
  expect(() => tree([makeToken("badge", 0, { tone: "yes" })])).toThrow("a badge token as a block");
  expect(() => tree(wrap("steps", paragraph([text("x")])))).toThrow("a paragraph in a steps");
});

test("tokens that do not pair stop the build", () => {
  expect(() => tree([makeToken("paragraph_open", 1)])).toThrow("never closed");
  expect(() => tree([makeToken("em_close", -1)])).toThrow("a stray em_close");
});

test("a heading goes down one level below a page title, keeps its look, and has its id as a label", () => {
  expect(tree(heading(2, "kop", [text("Kop")]))).toEqual([{ t: "heading", level: 3, role: "head", id: "/hier/#kop", c: [{ t: "text", s: "Kop" }] }]);
});

describe("a link", () => {
  const linked = (to: Parameters<typeof link>[0], words: string) => {
    const [node] = tree(paragraph(link(to, [text(words)])));
    return node?.t === "paragraph" ? node.c[0] : undefined;
  };

  test("inside the document goes to a place in it", () => {
    expect(linked(page("/hier/", "kop"), "de kop")).toMatchObject({ t: "reference", target: "/hier/#kop" });
  });

  test("to a page outside the document names that page, unless the text does", () => {
    expect(linked(page("/elders/"), "lees dit")).toMatchObject({ t: "link", href: "https://site.example/elders/index.html", note: "Elders" });
    expect(linked(page("/elders/"), "elders")).toMatchObject({ note: null });
    expect(linked(page("/elders/op-de-site/"), "lees dit")).toMatchObject({ note: "Elders, site.example/elders/op-de-site" });
    expect(linked(page("/elders/op-de-site/"), "elders")).toMatchObject({ note: "site.example/elders/op-de-site" });
  });

  test.each([
    ["https://www.site.example/pad/", "deze site", "www.site.example/pad"],
    ["https://site.example", "Kijk op site.example", null],
    ["https://site.example/een-lang-adres-dat-niemand-ooit-van-papier-overtypt", "site", "site.example"],
    ["mailto:a@b.example", "mail ons", "a@b.example"],
    ["mailto:a@b.example", "a@b.example", null],
    ["tel:+31850000101", "+31 (0)85 - 0000 101", null],
    ["tel:0850000101", "bel ons", "0850000101"],
  ])("to %s with the text “%s” is followed by %s", (href, words, note) => {
    expect(linked(href, words)).toMatchObject({ t: "link", href, note, literal: note === null });
  });
});

test("a gathered rule ends in the page number of its source, or in nothing when that page is not in the document", () => {
  const gathered = (path: string) => {
    const source = link(page(path, "regel"), [fact("Titel")], "rule-source");
    return tree(rules("do", [{ sentence: [text("Meld het.")], source }]));
  };
  expect(gathered("/hier/")).toMatchObject([{ label: "Wel doen", items: [[{ c: [{ t: "text", s: "Meld het. " }, { t: "page", target: "/hier/#regel" }] }]] }]);
  expect(gathered("/elders/")).toMatchObject([{ items: [[{ c: [{ t: "text", s: "Meld het. " }] }]] }]);
});

test("a choice is its text; what links to it finds the first words of it", () => {
  const choice = wrap("choice", [...heading(2, "kop", [text("Nee")]), ...paragraph([text("Nooit.")])], { question: "q", id: "choice-q" });
  expect(tree(choice)).toMatchObject([
    { t: "heading", id: "/hier/#kop", c: [{ t: "anchor", id: "/hier/#choice-q" }, { t: "text", s: "Nee" }] },
    { t: "paragraph" },
  ]);
  expect(tree(wrap("choice", [makeToken("hr", 0)], { question: "q", id: "choice-q" }))).toEqual([{ t: "anchor", id: "/hier/#choice-q" }, { t: "divider" }]);
  expect(labelsOf({ path: "/hier/", tokens: choice })).toEqual(["/hier/", "/hier/#choice-q", "/hier/#kop"]);
});

test("every label a link can go to is in the tree once", () => {
  const choice = wrap("choice", [...list([[text("x")]]), ...rule("do", "regel-meld-het", "Meld het.")], { question: "q", id: "choice-q" });
  const tokens = [...heading(2, "kop", [text("Kop")]), ...choice];
  const found = JSON.stringify(tree(tokens)).match(/"id":"[^"]+"/g)?.map((id) => id.slice(6, -1)).sort();
  expect(["/hier/", ...(found ?? [])]).toEqual(labelsOf({ path: "/hier/", tokens }).sort());
});

test("a rule is its sentence in bold and the explanation below it", () => {
  expect(tree(rule("dont", "r", "Meld het.", "Meteen."))).toMatchObject([{
    t: "rule", kind: "dont", icon: "cross", keep: true,
    title: [{ t: "anchor", id: "/hier/#r" }, { t: "text", s: "Niet doen" }],
    c: [{ t: "paragraph", c: [{ t: "strong" }] }, { t: "paragraph", c: [{ t: "text", s: "Meteen." }] }],
  }]);
});

test("a long panel may run on to the next page", () => {
  const panel = (length: number) => tree(rule("do", "r", "x".repeat(length)));
  expect(panel(900)).toMatchObject([{ keep: true }]);
  expect(panel(901)).toMatchObject([{ keep: false }]);
});

test("the columns of a table are as wide as what is in them", () => {
  const reason = "Omdat een ander het anders ook leest, en dat wil niemand.";
  const [node] = tree(table({ label: "Tabel: proef", headers: [[text("Ja")], [text("Waarom")]], rows: [[[text("1")], [text(reason)]]] }));
  if (node?.t !== "table") throw new Error("no table");
  const [first = 0, second = 0] = node.columns.map(({ width }) => width);
  expect(second / first).toBeGreaterThan(2);
  expect(second / first).toBeLessThan(4);
});

test("words in bold keep to themselves", () => {
  expect(tree(paragraph([text("a "), ...strong([text("b")]), text(" c")]))).toEqual([
    { t: "paragraph", c: [{ t: "text", s: "a " }, { t: "strong", c: [{ t: "text", s: "b" }] }, { t: "text", s: " c" }] },
  ]);
});

test("in the decision aid every answer names the number of a question or the letter of an outcome", async () => {
  const { book } = await shippedHandbook(vlinderhof);
  const tables = tree(book.pages.get("/beslishulp/")?.tokens ?? []).flatMap((node) => (node.t === "table" ? [node.rows] : []));
  const signs = tables.flat().map(([sign]) => plain(sign?.c));
  const answers = (tables[0] ?? []).flatMap(([, , to]) => plain(to?.c).match(/(?<=→\u00a0)\w+/gu) ?? []);
  expect(answers.length).toBeGreaterThan(20);
  expect(answers.filter((sign) => !signs.includes(sign))).toEqual([]);
  expect(signs.slice(1).filter((sign) => !answers.includes(sign))).toEqual([]);
});

/** The words of inline nodes, a break as a space. */
function plain(nodes: readonly InlineNode[] = []): string {
  return nodes.map((node) => ("s" in node ? node.s : "c" in node ? plain(node.c) : " ")).join("");
}
