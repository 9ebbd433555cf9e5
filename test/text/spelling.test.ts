import { expect, test } from "vitest";
import { checkSpelling, wordsIn } from "../../scripts/text/spelling.ts";
import { dictionary } from "./dictionary.ts";

function saidOf(text: string, verbatim = false): string[] {
  const passage = { kind: "paragraph", own: true, pieces: [{ text, line: 3, verbatim }] } as const;
  return checkSpelling("a.md", [passage], dictionary).map(({ line, what, todo }) => `${line}: ${what} ${todo}`);
}

test("a misspelled word is found, with words that look like it", () => {
  expect(saidOf("Neem een vriendschapverzoek niet aan.")).toEqual([
    "3: “vriendschapverzoek” staat niet in het woordenboek. Bedoel je “vriendschapsverzoek” of “vriendschafverzoek”?",
  ]);
});

test("Dutch words are known, compounds too, at the start of a sentence and with any apostrophe", () => {
  expect(saidOf("’s Avonds belt de pleegouder over foto’s, zo’n auto-ongeluk en de hulpverleners’ afspraken. ‘IJs’ zei hij. Één keer.")).toEqual([]);
});

test("addresses, numbers and facts are no words", () => {
  expect(saidOf("Mail x.qqw@zzorg.example, kijk op www.qwx.nl, of bel 085 - 0000 112 om 9.30 uur op 3e.")).toEqual([]);
  expect(saidOf("Stichting Qwx", true)).toEqual([]);
});

test("the words of a text are what stands between spaces and marks", () => {
  expect(wordsIn("‘Wat fijn’, zei Anna’s oma (65+): ’s zomers 2x; e-mail.")).toEqual(["Wat", "fijn", "zei", "Anna's", "oma", "'s", "zomers", "2x", "e-mail"]);
});
