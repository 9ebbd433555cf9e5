import { describe, expect, test } from "vitest";
import { conditions } from "../../data/schema/conditions.ts";
import { createMarkdown, parseLine, plainText } from "../../scripts/markdown/index.ts";
import { parse, problemLine, render, testPage } from "./page.ts";

describe("what a page yields besides its text", () => {
  const source = `## Appen {#appen}

::: choice clientConnections
:: never
### Nooit
::: do
Weiger vriendelijk.
:::
[weg](weg.md)
:: professionalAccountOnly
### Via een werkaccount van {{ organisation.shortName }}
::: dont audience=partners platforms=whatsapp,x card=yes
Deel *geen* namen.

Uitleg.
:::
:: withAgreements
:::

[Lees verder](../over/contact.md#wie)
`;

  test("headings of what was chosen", () => {
    expect(parse(source).page.headings).toEqual([
      { id: "appen", level: 2, text: "Appen" },
      { id: "via-een-werkaccount-van-shortname", level: 3, text: "Via een werkaccount van De Proef" },
    ]);
  });

  test("rules of what was chosen, with the page's own readers where none are named", () => {
    const [rule] = parse(source).page.rules;
    expect(rule).toMatchObject({ kind: "dont", id: "regel-deel-geen-namen", audience: ["partners"], platforms: ["whatsapp", "x"], card: true });
    expect(render(rule?.sentence ?? [])).toBe("Deel <em>geen</em> namen.");
    const [other] = parse(source, { clientConnections: "never", audience: "managers" }).page.rules;
    expect(other).toMatchObject({ kind: "do", id: "regel-weiger-vriendelijk", audience: ["managers"], platforms: [], card: false });
  });

  test("the choices it follows from", () => {
    expect(parse(source).page.choices).toEqual([{ question: "clientConnections", id: "choice-client-connections" }]);
  });

  test("every link, chosen or not, with its line in the file", () => {
    expect(parse(source).page.links).toEqual([
      { path: "/clienten/weg/", line: 13 },
      { path: "/over/contact/", anchor: "wie", line: 24 },
    ]);
  });

  test("every id", () => {
    expect([...parse(source).page.ids].sort()).toEqual(["appen", "choice-client-connections", "regel-deel-geen-namen", "via-een-werkaccount-van-shortname"]);
  });
});

test("a problem tells file, line, what, why and what to do, in that order of the page", () => {
  const { page } = parse("## a\n\n#### b\n\n{{ organisation.shortNme }}");
  expect(page.problems).toEqual([
    {
      level: "error",
      code: "C12",
      file: "content/clienten/proef.md",
      line: 7,
      what: "Deze kop slaat een niveau over: van ## naar ####.",
      why: "Wie met een schermlezer van kop naar kop gaat, denkt dan dat er iets ontbreekt.",
      todo: "Schrijf ### voor deze kop, of zet er een kop van dat niveau boven.",
    },
    {
      level: "error",
      code: "fact",
      file: "content/clienten/proef.md",
      line: 9,
      what: "“organisation.shortNme” is geen gegeven van de organisatie.",
      todo: "Bedoel je “organisation.shortName”?",
    },
  ]);
});

test("one line of front matter is read as text with facts, and its problems stand on its own line", () => {
  const page = testPage();
  const md = createMarkdown();
  expect(plainText(parseLine(md, "Appen met {{ organisation.client.plural }}: 'kan dat'?", page, 2))).toBe("Appen met ijsmakers: ‘kan dat’?");
  expect(page.problems).toEqual([]);
  parseLine(md, "Over {{ organisation.x }} <b>", page, 3);
  expect(page.problems.map(problemLine)).toEqual([
    "problem: 3 C01 HTML is niet toegestaan: <b>",
    "problem: 3 fact “organisation.x” is geen gegeven van de organisatie.",
  ]);
});

test("the same text gives the same tokens, whatever was parsed before", () => {
  const text = "## Kop\n\n## Kop\n\n::: tip\n{{ organisation.client.plural }}\n:::";
  expect(render(parse(text).tokens)).toBe(render(parse(text).tokens));
});

test("every answer to every question can be asked about", () => {
  for (const [name, { values }] of Object.entries(conditions)) {
    for (const value of values) expect(parse(`::: when ${name} is ${value}\nTekst\n:::`).page.problems).toEqual([]);
  }
});
