import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectPath } from "../../scripts/book/project-path.ts";
import type { Problem } from "../../scripts/report/problem.ts";
import { folderOf, loadFolder, page } from "../book/book-of.ts";
import { problemsIn, type Row, said } from "./said.ts";

/** What is found in a small handbook with these bytes as its page "a.md". */
async function problemsOf(source: string | Uint8Array): Promise<readonly Problem[]> {
  const folder = folderOf({});
  writeFileSync(join(folder, "content", "a.md"), source);
  const found = await loadFolder(folder).then(({ warnings }) => warnings, problemsIn);
  return found.map((problem) => ({ ...problem, file: problem.file.replace(`${projectPath(folder)}/content/`, "") }));
}

async function expectMessages(name: string, rows: readonly Row<string | Uint8Array>[]): Promise<void> {
  await expect(await said(rows, problemsOf)).toMatchFileSnapshot(`messages/${name}.txt`);
}

/** A page with this text, which starts on line 8. */
const body = (text: string): string => page("A", text);

/** A page with these lines on top of its front matter. */
const front = (...lines: string[]): string => ["---", ...lines, "title: A", "summary: S", "audience: [staff]", "order: 1", "---", "", "Een zin."].join("\n");

describe("what stands above a page", () => {
  test("is data in YAML, and never a program", async () => {
    await expectMessages("text-front-matter", [
      ["C18", "writes a program", "---js\nmodule.exports = { title: process.exit(9) };\n---\nTekst."],
      ["C18", "writes a program behind a space", "--- js\nmodule.exports = {};\n---\nTekst."],
      ["C18", "writes JSON", `---json\n{ "title": "A" }\n---\nTekst.`],
      ["C18", "writes TOML", "+++\ntitle = \"A\"\n+++\nTekst."],
      ["C18", "gives a value the type of a function", front("nav: !!js/function 'function () {}'")],
      ["C20", "writes four dashes", `----\n${front()}`],
      ["C20", "leaves a line open above it", `\n${front()}`],
      ["C21", "moves the page out of the site", front("permalink: ../../kwaad/index.html")],
      ["C21", "tells Eleventy what to do", front("layout: page.njk", "eleventyComputed: { title: x }", "templateEngineOverride: njk")],
      ["B11", "hides fields under others", front("__proto__: { vies: 1 }", "print: { format: a4, __proto__: { vies: 1 } }")],
      ["B12", "writes a field every object has", front("constructor: { prototype: { vies: 1 } }")],
      ["T13", "lets values refer to values", front("a: &a [x, x]", "b: &b [*a, *a]", "c: [*b, *b]")],
      ["T13", "takes over a group of fields", front("<<: { nav: A }")],
      ["A25", "puts a list in a list", front(`nav: ${"[".repeat(20_000)}${"]".repeat(20_000)}`)],
      ["A25", "puts a group in a group", front(`nav: ${"{ a: ".repeat(20_000)}1${" }".repeat(20_000)}`)],
      ["A15", "writes ja for yes", front("book: ja")],
      ["A17", "writes a word where a list belongs", front().replace("[staff]", "staff")],
      ["A18", "writes nothing behind a field", front("nav: ~")],
      ["A11", "writes a number where a text belongs", front("nav: 1.10")],
      ["A11", "writes a number without an end", front().replace("order: 1", "order: .inf")],
      ["C22", "writes a chapter in the title", page("woord ".repeat(3000))],
    ]);
    expect(({} as { vies?: unknown }).vies).toBeUndefined();
  });
});

describe("characters in a page", () => {
  test("that nobody sees are told, with everything else that is wrong", async () => {
    await expectMessages("text-characters", [
      ["A29", "saves the page as Latin-1", Buffer.from(body("Cliënt."), "latin1")],
      ["A29", "gives a picture the name of a page", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00])],
      ["A29", "gives a Word document the name of a page", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x99])],
      ["A30", "saves the page as UTF-16", Buffer.from(`\uFEFF${body("Tekst.")}`, "utf16le")],
      ["A30", "saves it as UTF-16 the other way round", Buffer.from(`\uFEFF${body("Tekst.")}`, "utf16le").swap16()],
      ["A30", "saves it as UTF-16 without a mark", Buffer.from(body("Tekst."), "utf16le")],
      ["A32", "pastes a control character", body("Een\u0007twee.")],
      ["A32", "pastes what Word wrote as Windows-1252", body("Een\u0092twee.")],
      ["A32", "pastes a space without width", body("Zo\u200brg.")],
      ["A32", "pastes the end of a paragraph of another program", body("Een\u2029twee.")],
      ["A32", "pastes a soft hyphen, which may stay", body("Wo\u00adord.")],
      ["B06", "turns a sentence around, above a dead link", body("Een \u202etwee.\n\n[weg](weg.md)")],
      ["B06", "turns the title around", page("A\u2067b")],
      ["B07", "mixes alphabets in a title and in the text", page("Zоrg", "Wij geven Zоrg aan iedereen, in het Ελληνικά en in het русский.")],
      ["C23", "forgets the spaces", body("woord".repeat(25))],
      ["C23", "pastes a word as large as a file may be", body("x".repeat(250_000))],
      ["C26", "writes somebody's number", body("Nummer 111222333 en 111.222.333 en 1112.22.333 en 111 222 333.")],
      ["C26", "writes other numbers", body("085 - 0000 101, 0612345678, 06 1122 2333, 020 111 222 333, € 111.222.333,00, NL91ABNA0417164300, 111222334, 2026.")],
    ]);
  });
});

describe("a text that could do something", () => {
  test("is refused, whatever it hides behind", async () => {
    await expectMessages("text-programs", [
      ["C01", "pastes a script, and what a script hides in", body("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\n<svg/onload=alert(1)>\n\n<SCRIPT\n>x")],
      ["C01", "writes HTML in the title", page("'<b>A</b>'")],
      ["B03", "writes in the language of templates", body("{{ 7*7 }} {{ range.constructor(\"return 1\")() }}")],
      ["B03", "writes in other such languages", body("{% raw %} ${1+1} <%= 1 %> {# x #} #{1}")],
      ["C02", "links to a script, plain or hidden", body("[a](javascript:alert(1)) [b](JaVaScRiPt:x) [c](java&#115;cript:x) [d](\tjavascript:x) [e](%6aavascript:x) <javascript:x>")],
      ["C03", "links to data or a file", body("[a](data:text/html,x) [b](file:///etc/passwd)")],
      ["C04", "leaves the scheme to the page", body("[a](//voorbeeld.nl)")],
      ["C08", "links to a disk", body("[a](C:\\map\\brief.docx) [b](\\\\server\\map)")],
      ["C11", "shows a picture from elsewhere", body("![a](https://voorbeeld.nl/a.png) ![b](//voorbeeld.nl/b.png) ![c](data:image/png;base64,AA) ![d](../../d.png)")],
      ["B16", "writes an address that is another than it seems", body("[a](https://bank.nl@voorbeeld.nl) [b](https://voorbeeld.nl\\@bank.nl) [c](https:///x) [d](https://voorbeeld.nl:99999) [e](https://intern)")],
      ["B10", "asks for what every object has", body("{{ organisation.constructor }} {{ organisation.__proto__ }}\n\n::: constructor\n:::\n\n::: when __proto__ is yes\nx\n:::\n\n::: do toString=x\nx\n:::\n\n::: contacts constructor")],
    ]);
  });
});

describe("a text that is put together wrongly", () => {
  test("is told where", async () => {
    await expectMessages("text-structure", [
      ["A24", "mistypes a fact", body("{{ org.nmae }} en {{ organisation.contacts.communications.emial }}")],
      ["C12", "skips a level of headings", body("## Een\n\n#### Twee\n\n# Drie")],
      ["C13", "writes a heading twice", body("## Kop\n\nEen.\n\n## Kop\n\nTwee, zie [boven](#kop) en [hier](#kop-2).")],
      ["C14", "gives two headings one name", body("## Een {#naam}\n\nEen.\n\n## Twee {#naam}\n\nTwee.")],
      ["D05", "writes a heading without letters", body("## 💊\n\nEen.\n\n## 日本\n\nTwee.")],
      ["C15", "makes a table without a row of headings", body("| a | b |\n| c | d |")],
      ["C15", "leaves a heading of a table empty", body("| a | |\n| - | - |\n| c | d |")],
      ["C16", "numbers a list as Word does", body("1. een\n1. twee\n1. drie")],
      ["C17", "does not close a block", body("::: tip\nEen.\n\n::: warning\nTwee.")],
      ["C25", "pastes a spreadsheet", body(["a", "-", "b"].map((cell) => `|${`${cell}|`.repeat(2000)}`).join("\n"))],
    ]);
  });

  test.each([
    ["C24", "square brackets", "[".repeat(50_000)],
    ["C24", "stars", "*a **a ".repeat(30_000)],
  ])("%s: %s without end cost less than a second", async (_, _what, text) => {
    const before = process.cpuUsage();
    expect(await problemsOf(body(text))).toEqual([]);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(1_000_000);
  });
});
