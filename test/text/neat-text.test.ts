import { describe, expect, test } from "vitest";
import { checkReading } from "../../scripts/text/check-reading.ts";
import { bookOf, page } from "../book/book-of.ts";

async function saidOf(body: string, fields: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { book } = await bookOf({ "a.md": page("Een pagina", body, fields) });
  return checkReading(book).map(({ line, what }) => `${line ?? ""}: ${what}`);
}

describe("stray marks", () => {
  const slips = [
    ["Twee  spaties.", "8: In deze tekst staat een dubbele spatie: “Twee  spaties.”"],
    ["Een spatie te veel .", "8: In deze tekst staat een spatie voor een leesteken: “Een spatie te veel .”"],
    ["Een zin.. En verder.", "8: In deze tekst staat een dubbel leesteken: “Een zin.. En verder.”"],
    ["Een ( haakje.", "8: In deze tekst staat een spatie na een haakje: “Een ( haakje.”"],
    ["Dit was **vet .", "8: In deze tekst staat een rest van de opmaak: “Dit was **vet .”"],
  ] as const;
  test.each(slips)("%s", async (body, said) => {
    expect(await saidOf(body)).toContain(said);
  });

  test("marks that belong there are left alone", async () => {
    expect(await saidOf("Hij zei: ‘Kom je?’ (Nee, dus.) Dat was om 9.30 uur, op 1-2-2026 … of later.")).toEqual([]);
  });
});

test("a sentence without a capital is found on its own line", async () => {
  expect(await saidOf("Eerst dit.\ndan dat.")).toEqual(["9: Deze zin begint met een kleine letter: “dan dat.”"]);
});

test("a sentence without its end is found", async () => {
  expect(await saidOf("Dit is een zin")).toEqual(["8: Deze zin heeft geen einde: “Dit is een zin”"]);
});

test("the summary is looked at too", async () => {
  expect(await saidOf("Een zin.", { summary: "zonder hoofdletter" })).toEqual([
    ": Deze zin begint met een kleine letter: “zonder hoofdletter”",
    ": Deze zin heeft geen einde: “zonder hoofdletter”",
  ]);
});

test("a paragraph that stands on a page twice is found; a short one may come back", async () => {
  const long = "Vertel het ook aan je collega’s, want zij moeten weten wat er is afgesproken.";
  expect(await saidOf(`${long}\n\nBel 112.\n\nBel 112.\n\n${long}`)).toEqual([`14: Deze alinea staat twee keer op de pagina: “${long}”`]);
});

test("a page of headings only has no text", async () => {
  expect(await saidOf("## Kop")).toContain(": Op deze pagina staat geen tekst.");
});
