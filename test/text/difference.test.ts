import { expect, test } from "vitest";
import { differencesIn } from "../../scripts/text/difference.ts";
import { showDifferences } from "../../scripts/text/show-difference.ts";

const shown = (before: string, after: string, color = false): string => showDifferences(differencesIn(before, after), { color });

test("a change is shown in its sentence, with words for what went and what came", () => {
  expect(shown("Appen mag alleen met een werktelefoon.\n\nBel bij nood 112.", "Appen mag alleen met een telefoon van het werk.\n\nBel bij nood 112."))
    .toMatchInlineSnapshot(`
      "Regel 1
        Appen mag alleen met een [weg: werktelefoon.] [nieuw: telefoon van het werk.]"
    `);
});

test("a paragraph that came or went, and one that says something else, are shown whole", () => {
  const before = "## Kop\n\nDeze alinea gaat weg.\n\nDeze blijft staan.\n\nHier stond vroeger een heel ander verhaal.";
  const after = "## Kop\n\nDeze blijft staan.\n\nEen alinea erbij.\n\nEn nog een.\n\nNu lees je over iets nieuws.";
  expect(shown(before, after)).toMatchInlineSnapshot(`
    "Regel 3
      [weg: Deze alinea gaat weg.]

    Regel 5
      [weg: Hier stond vroeger een heel ander verhaal.]
      [nieuw: Een alinea erbij.]
      [nieuw: En nog een.]
      [nieuw: Nu lees je over iets nieuws.]"
  `);
});

test("changes close together are one change, and a fact between braces is one word", () => {
  expect(shown("Vraag het aan je begeleider of aan de teamleider van {{ organisation.name }}.", "Vraag het aan je mentor of aan een teamleider van {{ organisation.shortName }}."))
    .toMatchInlineSnapshot(`
      "Regel 1
        Vraag het aan je [weg: begeleider of aan de teamleider van {{ organisation.name }}.] [nieuw: mentor of aan een teamleider van {{ organisation.shortName }}.]"
    `);
});

test("of a long paragraph only the words around a change are shown", () => {
  const long = (word: string) => `${"Hier staan heel veel woorden die niet zijn veranderd. ".repeat(3)}Dit ene ${word} wel. ${"En daarna komt er nog een lang stuk. ".repeat(4)}`.trim();
  expect(shown(long("woord"), long("getal"))).toMatchInlineSnapshot(`
    "Regel 1
      … staan heel veel woorden die niet zijn veranderd. Dit ene [weg: woord] [nieuw: getal] wel. En daarna komt er nog een lang stuk. En …"
  `);
});

test("empty lines, spaces and line ends of another computer are no change", () => {
  expect(shown("Een zin.\n\nNog een.", "Een zin.\r\n\r\n\r\nNog een.  \r\n")).toBe("");
  expect(shown("Gelijk.", "Gelijk.")).toBe("");
});

test("line numbers are those of the newer text", () => {
  const before = ["een", "twee", "drie", "vier", "vijf"];
  expect(differencesIn(before.join("\n"), ["nul", ...before.slice(0, 3), "4", "vijf"].join("\n")).map(({ line }) => line)).toEqual([1, 5]);
});

test("in a terminal the marks have a colour too", () => {
  expect(shown("Bel morgen even terug.", "Bel vandaag even terug.", true)).toBe("Regel 1\n  Bel \u001b[31m[weg: morgen]\u001b[39m \u001b[32m[nieuw: vandaag]\u001b[39m even terug.");
});
