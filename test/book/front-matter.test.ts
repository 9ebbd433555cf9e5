import { describe, expect, test } from "vitest";
import { bookOf, page, problemsIn } from "./book-of.ts";

/** A page with exactly this front matter. */
const withFront = (...lines: string[]): Record<string, string> => ({ "a.md": ["---", ...lines, "---", "", "Een zin."].join("\n") });
const rest = ["summary: Een samenvatting.", "audience: [staff]", "order: 10"];

describe("the front matter of a page", () => {
  test("gives title, short title and summary with facts and quotes in place", async () => {
    const front = ['title: "Bij {{ organisation.shortName }}: zo \'doen\' we het"', "nav: Zo {{ gaat je / gaat u }}", ...rest];
    const { book } = await bookOf(withFront(...front));
    expect(book.pages.get("/a/")).toMatchObject({ title: "Bij De Proef: zo ‘doen’ we het", navTitle: "Zo gaat je", data: { kind: "rule", book: true } });
  });

  test("shows a fact exactly as the organisation wrote it", async () => {
    const { book } = await bookOf(withFront("title: Over {{ organisation.legalName }}", ...rest));
    expect(book.pages.get("/a/")?.title).toBe(`Over 's-Heeren & Zn. "De Brug" <zorg> {{ 7*7 }} *vet* [x](y.md) a -- b ...`);
  });

  test("is asked for when it is not there", async () => {
    expect(await problemsIn({ "a.md": "# Titel\n\nEen zin.", "b.md": "", "c.md": "---\ntitle: C\n\nEen zin." })).toMatchInlineSnapshot(`
      [
        "content/a.md:1 Deze pagina begint niet met een kop: een regel met drie streepjes, de gegevens, en weer drie streepjes. Zet de kop bovenaan, zonder lege regel ervoor. Bijvoorbeeld:
      ---
      title: Appen met cliënten
      summary: Afspraken maken mag, de rest bespreek je.
      audience: [staff]
      order: 20
      ---",
        "content/b.md:1 Deze pagina begint niet met een kop: een regel met drie streepjes, de gegevens, en weer drie streepjes. Zet de kop bovenaan, zonder lege regel ervoor. Bijvoorbeeld:
      ---
      title: Appen met cliënten
      summary: Afspraken maken mag, de rest bespreek je.
      audience: [staff]
      order: 20
      ---",
        "content/c.md:1 De kop van deze pagina wordt niet afgesloten. Zet een regel met alleen drie streepjes (---) onder de gegevens. Bijvoorbeeld:
      ---
      title: Appen met cliënten
      summary: Afspraken maken mag, de rest bespreek je.
      audience: [staff]
      order: 20
      ---",
      ]
    `);
  });

  test("is never a program", async () => {
    const files = { "a.md": "---js\nmodule.exports = { title: process.exit(9) }\n---\n", "b.md": "---json\n{}\n---\n" };
    expect(await problemsIn(files)).toMatchInlineSnapshot(`
      [
        "content/a.md:1 Achter de eerste drie streepjes staat “js”. Zet op de eerste regel alleen drie streepjes (---).",
        "content/b.md:1 Achter de eerste drie streepjes staat “json”. Zet op de eerste regel alleen drie streepjes (---).",
      ]
    `);
  });

  /** Slips that YAML takes amiss, or takes without a word and reads as something else. */
  const slips: readonly (readonly [string, readonly string[]])[] = [
    ["a field twice", ["title: A", "title: B", ...rest]],
    ["a tab", ["title: A", ...rest, "print:", "\tformat: a4"]],
    ["a colon in a value", ["title: Appen: hoe dan", ...rest]],
    ["a fact without quotes", ["title: {{ organisation.shortName }} en jij", ...rest]],
    ["only a fact without quotes", ["title: {{ organisation.shortName }}", ...rest]],
    ["a hash that cuts the sentence off", ["title: Gebruik #trots", ...rest]],
    ["an anchor and an alias", ["title: &x A", "nav: *x", ...rest]],
    ["a tag", ["title: !Let op", ...rest]],
    ["a quote that is not closed", ['title: "A', ...rest]],
    ["no colon", ["title A", ...rest]],
    ["a reserved sign", ["title: @naam", ...rest]],
    ["nothing", []],
    ["a list", ["- title"]],
  ];

  test("explains each slip of the pen", async () => {
    const told = await Promise.all(slips.map(async ([name, lines]) => [`${name}:`, ...(await problemsIn(withFront(...lines)))]));
    expect(told.flat().join("\n")).toMatchInlineSnapshot(`
      "a field twice:
      content/a.md:3 Dit gegeven staat twee keer in de kop. Haal een van de twee regels weg.
      a tab:
      content/a.md:7 Deze regel in de kop begint met een tab. Vervang de tab door twee spaties.
      a colon in a value:
      content/a.md:2 De kop is hier niet te lezen. Staat er een dubbele punt in de tekst, of springt de regel te ver in? Zet de hele waarde tussen aanhalingstekens (title: "Appen: hoe dan?"), en begin elke regel vooraan.
      a fact without quotes:
      content/a.md:2 De waarde begint met een teken dat hier een andere betekenis heeft, zoals { [ @ % ! * " of \`. Zet de hele waarde tussen aanhalingstekens: title: "{{ organisation.shortName }} en jij".
      only a fact without quotes:
      content/a.md:2 De waarde begint met een teken dat hier een andere betekenis heeft, zoals { [ @ % ! * " of \`. Zet de hele waarde tussen aanhalingstekens: title: "{{ organisation.shortName }} en jij".
      a hash that cuts the sentence off:
      content/a.md:2 Alles na het hekje (#) valt weg: “#trots”. Zet de hele waarde tussen aanhalingstekens: "…".
      an anchor and an alias:
      content/a.md:2 Een waarde in de kop begint met & of *. Zet de hele waarde tussen aanhalingstekens: "…".
      content/a.md:3 Een waarde in de kop begint met & of *. Zet de hele waarde tussen aanhalingstekens: "…".
      a tag:
      content/a.md:2 De waarde begint met een teken dat hier een andere betekenis heeft, zoals { [ @ % ! * " of \`. Zet de hele waarde tussen aanhalingstekens: title: "{{ organisation.shortName }} en jij".
      a quote that is not closed:
      content/a.md:5 Op of boven deze regel ontbreekt een aanhalingsteken of haakje. Sluit de waarde af met hetzelfde teken als waarmee ze begint: " of ].
      no colon:
      content/a.md:2 De kop is hier niet te lezen. Ontbreekt er een dubbele punt? Schrijf het zo: title: Appen met cliënten
      a reserved sign:
      content/a.md:2 De waarde begint met een teken dat hier een andere betekenis heeft, zoals { [ @ % ! * " of \`. Zet de hele waarde tussen aanhalingstekens: title: "{{ organisation.shortName }} en jij".
      nothing:
      content/a.md:2 “title” ontbreekt of is leeg. Vul dit in. Hier hoort: Titel van de pagina.
      content/a.md:2 “summary” ontbreekt of is leeg. Vul dit in. Hier hoort: De regel in één zin; staat onder de titel en in overzichten.
      content/a.md:2 “audience” ontbreekt of is leeg. Vul dit in. Hier hoort: Voor wie; de eerste bepaalt of de pagina je of u zegt.
      content/a.md:2 “order” ontbreekt of is leeg. Vul dit in. Hier hoort: Plaats in het menu.
      a list:
      content/a.md:2 In de kop staan geen namen met waarden. Schrijf het zo: title: Appen met cliënten"
    `);
  });

  test("with mistyped, missing and impossible fields is told with the line of each", async () => {
    const front = ["titel: A", "summary: ''", "audience: [staff, staf]", "order: tien", "kind: regel", "print:", "  format: a5", "  vellen: 2", "permalink: ../../x", "__proto__: { a: 1 }"];
    expect(await problemsIn(withFront(...front))).toMatchInlineSnapshot(`
      [
        "content/a.md:2 “titel” is geen bekend veld. Bedoel je “title”? Pas dan de naam aan.",
        "content/a.md:3 “summary” is leeg. Vul een tekst in.",
        "content/a.md:4 “staf” kan niet bij “audience.2”. Bedoel je “staff”?",
        "content/a.md:5 “order” is tekst, maar hier hoort een getal. Schrijf alleen cijfers, zonder aanhalingstekens. Hier hoort: Plaats in het menu.",
        "content/a.md:6 “regel” kan niet bij “kind”. Kies een waarde uit de lijst. Hier hoort: Soort pagina.",
        "content/a.md:8 “a5” kan niet bij “print.format”. Bedoel je “a4”?",
        "content/a.md:9 “vellen” is geen bekend veld in print. Haal het veld weg, of kies een naam uit de lijst.",
        "content/a.md:10 “permalink” is geen bekend veld. Haal het veld weg, of kies een naam uit de lijst.",
        "content/a.md:11 “__proto__” is geen bekend veld. Haal het veld weg, of kies een naam uit de lijst.",
      ]
    `);
  });

  test("that is wrong does not hide what is wrong below it", async () => {
    const problems = await problemsIn({ "a.md": page("A: B", "[weg](b.md) en {{ organisation.nmae }}") });
    expect(problems).toHaveLength(3);
  });

  test("with an unknown fact is told on its own line, once", async () => {
    expect(await problemsIn({ "a.md": page("Bij {{ organisation.shortNaam }}") })).toMatchInlineSnapshot(`
      [
        "content/a.md:2 “organisation.shortNaam” is geen gegeven van de organisatie. Bedoel je “organisation.shortName”?",
      ]
    `);
  });

  test("keeps texts that look like something else as they are", async () => {
    const { book } = await bookOf({ "a.md": page("yes", "Zin.", { summary: "2026-11-21" }), "b.md": page('"1.10"') });
    expect([...book.pages.values()].map(({ title, summary }) => [title, summary])).toContainEqual(["yes", "2026-11-21"]);
    expect(book.pages.get("/b/")?.title).toBe("1.10");
  });
});
