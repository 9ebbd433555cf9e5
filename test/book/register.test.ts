import { describe, expect, test } from "vitest";
import { isApplicable, questionIds, questions } from "../../data/schema/questions.ts";
import { followingPlaces } from "../../scripts/book/register/following-places.ts";
import { registerTable, registerTables } from "../../scripts/book/register/register-table.ts";
import { bookOf, html, page, words } from "./book-of.ts";
import { shippedHandbook, vlinderhof } from "./shipped-handbook.ts";

const keuzes = { "over/index.md": page("Over"), "over/keuzes.md": page("Onze keuzes", "::: register", { audience: "[managers]", order: 99 }) };
const { book: shipped } = await shippedHandbook(vlinderhof);
const applicable = questionIds.filter((id) => isApplicable(questions[id], vlinderhof));

describe("who opens the register of choices", () => {
  test("reads first what is still to be decided, with what holds until then and a link to the question", async () => {
    const answers = { readReceipts: { answer: "off", reason: "", decided: true } };
    const { book: plain } = await bookOf(keuzes);
    const { book } = await bookOf(keuzes, { organisation: { answers: { ...plain.organisation.answers, ...(answers as object) } } });
    const shown = html(book, "/over/keuzes/");
    const [, open = ""] = /<h2 id="nog-te-beslissen">Nog te beslissen<\/h2>(.*?)<h2/s.exec(shown) ?? [];
    expect(open).toContain('<a href="#keuze-availability">Wanneer zijn medewerkers bereikbaar via social media of een app?</a> Nu geldt: Op de eigen werkdagen en werktijden');
    expect(open).not.toContain("keuze-read-receipts");
  });

  test("sees how many questions are decided, and no list when all are", async () => {
    const given = Object.fromEntries(questionIds.map((id) => [id, { answer: questions[id].default, reason: "", decided: true }]));
    const { book } = await bookOf(keuzes, { organisation: { answers: given as never } });
    expect(words(book, "/over/keuzes/")[0]).toMatch(/^Over alle \d+ vragen is besloten\./);
    expect(html(book, "/over/keuzes/")).not.toContain("nog-te-beslissen");
    expect(words(shipped, "/over/keuzes/").join("\n")).toContain(`Van de ${applicable.length} vragen is er over ${applicable.filter((id) => vlinderhof.answers[id].decided).length} besloten.`);
  });

  test("is led to passages that only one answer gets, under their heading, and to pages that only one answer gets", async () => {
    const files = {
      ...keuzes,
      "a.md": page("Boven", "::: when readReceipts is off\nUit.\n:::"),
      "b.md": page("Onder een kop", "Zin.\n\n## Vinkjes\n\nZin.\n\n::: when readReceipts is off\nUit.\n:::"),
      "c.md": page("Met eigen kop", "Zin.\n\n::: when readReceipts is off\n## Uit\n\nUit.\n:::"),
      "d.md": page("Alleen bij dit antwoord", "Zin.", { when: "readReceipts is off" }),
      "e.md": page("Bij een ander antwoord", "Zin.\n\n::: when readReceipts is on\nAan.\n:::"),
    };
    const { book } = await bookOf(files, { answers: { readReceipts: "off" } });
    expect(followingPlaces(book, "readReceipts").map(({ page: { title }, id }) => [title, id])).toEqual([
      ["Alleen bij dit antwoord", undefined], ["Boven", undefined], ["Met eigen kop", "uit"], ["Onder een kop", "vinkjes"],
    ]);
  });

  test("finds no question without a place in the handbook where it is read, and the decision aid among those places", () => {
    expect(applicable.filter((id) => followingPlaces(shipped, id).length === 0)).toEqual([]);
    expect(followingPlaces(shipped, "clientImages").map(({ page: { path } }) => path)).toContain("/beslishulp/");
    expect(followingPlaces(shipped, "readReceipts").map(({ page: { path } }) => path)).not.toContain("/beslishulp/");
  });

  test("can unfold what was not chosen, with what speaks for it; search never finds that", () => {
    const [, entry = ""] = /<h3 id="keuze-client-connections">(.*?)<h3/s.exec(html(shipped, "/over/keuzes/")) ?? [];
    const [, folded = ""] = /<details class="fold" data-pagefind-ignore>(.*?)<\/details>/s.exec(entry) ?? [];
    expect(folded).toContain("<strong>Nee, nooit:</strong>");
    expect(folded).not.toContain("Alleen via een werkaccount");
  });
});

describe("the choices as a table", () => {
  const lines = registerTable(shipped).split("\r\n");

  test("stand beside the page that shows them, which links to it; a book without the register has none", async () => {
    expect(registerTables(shipped).map(({ path }) => path)).toEqual(["over/keuzes.csv"]);
    expect(html(shipped, "/over/keuzes/")).toContain('<a href="../../over/keuzes.csv">');
    expect(registerTables((await bookOf({})).book)).toEqual([]);
  });

  test("have a line for each question that applies, in the order of the register", () => {
    const asked = [...html(shipped, "/over/keuzes/").matchAll(/<h3 id="keuze-/g)];
    expect(lines.filter(Boolean)).toHaveLength(asked.length + 1);
    expect(lines[0]).toBe("\uFEFFOnderwerp;Vraag;Antwoord;Wat medewerkers lezen;Waarom;Besloten;Besloten door;Besloten op;Standaardantwoord;Andere antwoorden;Staat op");
    expect(lines[1]).toMatch(/^Contact met jongeren;Mag een medewerker jongeren toevoegen als vriend, volger of connectie\?;Alleen via een werkaccount;.*;ja;de raad van bestuur;2026-05-18;/);
  });

  test("hold no reason that a spreadsheet would take for a formula", async () => {
    const answers = { readReceipts: { answer: "off", reason: '=HYPERLINK("https://x.example")', decidedBy: "@directie", decided: true } };
    const { book: plain } = await bookOf(keuzes);
    const { book } = await bookOf(keuzes, { organisation: { answers: { ...plain.organisation.answers, ...(answers as object) } } });
    expect(registerTable(book)).toContain(`;"'=HYPERLINK(""https://x.example"")";ja;'@directie;`);
  });
});

describe("the sheet for the meeting that decides", () => {
  const shown = html(shipped, "/werkbladen/beslissen/");

  test("asks every question that applies, numbered, with a box for each answer and room for the reason, who and when", () => {
    const asked = [...shown.matchAll(/<h3 id="besluit-[^"]*">(\d+)\. /g)].map(([, number]) => Number(number));
    expect(asked).toEqual(applicable.map((_, index) => index + 1));
    const boxes = applicable.reduce((sum, id) => sum + Object.keys(questions[id].options).length, 0);
    expect(shown.match(/<span class="tick"/g)).toHaveLength(boxes);
    for (const label of ["Waarom kiezen we dit?", "Besloten door:"]) expect(shown.match(new RegExp(label.replace("?", "\\?"), "g"))).toHaveLength(applicable.length);
  });

  test("marks the answer that holds, and the default", () => {
    expect(shown).toContain("<strong>Alleen via een werkaccount</strong> (geldt nu, besloten op 18 mei 2026, standaard). ");
    expect(shown).toContain("<strong>Nee, nooit</strong>. ");
  });

  test("is listed for managers, to print and to fill in on a screen", () => {
    const [, managers = ""] = /Voor leidinggevenden<\/h\d>(.*?)<h\d/s.exec(html(shipped, "/handouts/")) ?? [];
    expect(managers).toContain("werkbladen-beslissen.pdf");
    expect(managers).toContain("werkbladen-beslissen-invullen.pdf");
    expect(managers).toContain("werkbladen-gelezen.pdf");
  });
});
