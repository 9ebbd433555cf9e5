import { describe, expect, test } from "vitest";
import { html, bookOf, page, problemsIn } from "./book-of.ts";

const easy = (body: string, fields: Record<string, string> = {}) => ({ "a.md": page("A", body, { layer: "easy", ...fields }) });
const tested = { testedWith: "{ date: \"2026-11-21\", group: zes bewoners }" };

describe("a page in easy language", () => {
  test("that no reader tried yet is mentioned in the report, and built all the same", async () => {
    expect(await problemsIn(easy("Een zin."))).toMatchInlineSnapshot(`
      [
        "info: content/a.md Deze makkelijke tekst is nog niet getest met lezers. Lees hem met een paar mensen voor wie hij is, en zet daarna in de kop: testedWith: { date: "2026-11-21", group: zes bewoners }",
      ]
    `);
    expect(await problemsIn(easy("Een zin.", tested))).toEqual([]);
  });

  test("of the usual kind needs no such test", async () => {
    expect(await problemsIn({ "a.md": page("A", "Een zin.") })).toEqual([]);
  });

  test("may have six lines beside a drawing, not seven", async () => {
    const block = (lines: number) => `::: pictogram phone Bellen\n${Array(lines).fill("Bel ons.").join("\n")}\n:::`;
    expect(await problemsIn(easy(block(6), tested))).toEqual([]);
    expect(await problemsIn(easy(block(7), tested))).toMatchInlineSnapshot(`
      [
        "warning: content/a.md Naast de tekening “phone” staan 7 regels. Maak er twee blokken van, elk met een eigen tekening, of laat regels weg.",
      ]
    `);
  });

  test("counts only the lines that this organisation gets", async () => {
    const lines = (text: string) => Array(5).fill(text).join("\n");
    const body = `::: pictogram phone Bellen\n::: when fosterCare is yes\n${lines("Een.")}\n:::\n::: when fosterCare is no\n${lines("Twee.")}\n:::\n:::`;
    expect(await problemsIn(easy(body, tested))).toEqual([]);
  });

  test("shows every line of the file on a line of its own", async () => {
    const { book } = await bookOf(easy("Bel ons.\nWij helpen.", tested));
    expect(html(book, "/a/")).toBe("<p>Bel ons.<br>\nWij helpen.</p>\n");
  });
});

test("an unknown layer and a test without its group are reported", async () => {
  expect(await problemsIn(easy("Een zin.", { layer: "simpel" }))).toMatchInlineSnapshot(`
    [
      "content/a.md:6 “simpel” kan niet bij “layer”. Kies een waarde uit de lijst. Hier hoort: Taal: standard, easy (makkelijk: grote letters, elke regel een eigen regel) of youth (jongeren).",
    ]
  `);
  expect(await problemsIn(easy("Een zin.", { testedWith: "{ date: \"2026-11-21\" }" }))).toMatchInlineSnapshot(`
    [
      "content/a.md:7 “testedWith.group” ontbreekt of is leeg. Vul dit in. Hier hoort: Met wie: “zes bewoners van locatie De Wilg”. Geen namen.",
    ]
  `);
});
