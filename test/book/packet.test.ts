import { describe, expect, test } from "vitest";
import type { PrintDocument } from "../../data/schema/documents.ts";
import { bookOf, type Files, page, problemsIn } from "./book-of.ts";

const sheet = "{ format: a4, sheets: 1 }";
const files: Files = {
  "bladen/een.md": page("Blad een", "Een zin.", { print: sheet, order: 1 }),
  "bladen/twee.md": page("Blad twee", "Een zin.", { print: "{ format: a4, sheets: 2 }", order: 2 }),
  "bladen/kaart.md": page("De kaart", "Een zin.", { print: "{ format: card }", order: 3 }),
  "bladen/jongeren.md": page("Voor jongeren", "Een zin.", { print: sheet, order: 4, when: "minors is yes" }),
  "bladen/index.md": page("De bladen"),
};
const packet = (parts: string, fields = {}): string => page("Het pakket", "Een zin.", { print: sheet, packet: parts, ...fields });

async function packetOf(parts: string, minors: boolean): Promise<PrintDocument | undefined> {
  const clientAgeGroups = minors ? (["12-15"] as const) : (["18+"] as const);
  const { book } = await bookOf({ ...files, "bladen/pakket.md": packet(parts) }, { organisation: { clientAgeGroups } });
  return book.pages.get("/bladen/pakket/")?.document;
}

describe("a packet", () => {
  test("is the page itself and the sheets it names, in that order, and counts their sheets of paper", async () => {
    const document = await packetOf("[twee.md, kaart.md, een.md]", true);
    expect(document).toMatchObject({ id: "bladen-pakket", format: "packet", file: "pdf/bladen-pakket.pdf", sheets: 5, pages: ["/bladen/pakket/"] });
    expect(document?.parts?.map(({ id }) => id)).toEqual(["bladen-twee", "bladen-kaart", "bladen-een"]);
  });

  test("leaves out a sheet that is not for this organisation, without a word", async () => {
    const parts = "[een.md, jongeren.md]";
    expect((await packetOf(parts, true))?.parts).toHaveLength(2);
    expect(await packetOf(parts, false)).toMatchObject({ sheets: 2, parts: [{ id: "bladen-een" }] });
    expect(await problemsIn({ ...files, "bladen/pakket.md": packet(parts) }, { organisation: { clientAgeGroups: ["18+"] } })).toEqual([]);
  });

  test("is an ordinary sheet where none of its parts is there", async () => {
    expect(await packetOf("[jongeren.md]", false)).toMatchObject({ format: "a4", sheets: 1 });
  });
});

describe("what is wrong with it", () => {
  const inPacket = (parts: string, fields = {}): Promise<string[]> => problemsIn({ ...files, "bladen/pakket.md": packet(parts, fields) });

  test("a sheet that is not there, with the line of its own path", async () => {
    expect(await inPacket("\n  - een.md\n  - tweee.md")).toEqual([
      "content/bladen/pakket.md:9 Deze link gaat naar /bladen/tweee/, en die pagina is er niet. Bedoel je twee.md?",
    ]);
  });

  test("a page without a PDF, a booklet, cards on half a sheet, and another packet", async () => {
    const others = {
      "bladen/boekje.md": page("Het boekje", "Een zin.", { print: "{ format: booklet }" }),
      "bladen/half.md": page("Een kaartje", "Een zin.", { print: "{ format: half }" }),
      "bladen/ander.md": page("Ander pakket", "Een zin.", { print: sheet, packet: "[een.md]" }),
      "bladen/pakket.md": packet("[index.md, boekje.md, half.md, ander.md]"),
    };
    expect(await problemsIn({ ...files, ...others })).toEqual([
      "content/bladen/pakket.md:7 bladen/index.md heeft geen eigen pdf, en kan dus niet in het pakket. Zet print in de kop van die pagina, of haal het pad hier weg.",
      "content/bladen/pakket.md:7 bladen/boekje.md (print: booklet) kan niet in een pakket. Haal het pad weg, en noem het blad in de tekst van het pakket.",
      "content/bladen/pakket.md:7 bladen/half.md (print: half) kan niet in een pakket. Haal het pad weg, en noem het blad in de tekst van het pakket.",
      "content/bladen/pakket.md:7 bladen/ander.md is zelf een pakket. Noem hier de bladen die erin zitten.",
    ]);
  });

  test("the page itself, a sheet twice, a place on a page, and an address outside the book", async () => {
    expect(await inPacket('[pakket.md, een.md, een.md, "twee.md#kop", "https://voorbeeld.example"]')).toEqual([
      "content/bladen/pakket.md:7 Bij packet staat “pakket.md”, en dat is deze pagina zelf of een blad dat er al staat. Haal het pad weg.",
      "content/bladen/pakket.md:7 Bij packet staat “een.md”, en dat is deze pagina zelf of een blad dat er al staat. Haal het pad weg.",
      "content/bladen/pakket.md:7 “twee.md#kop” is geen hele pagina van het handboek. Zet bij packet het pad van een pagina met een eigen pdf, bijvoorbeeld intake.md.",
      "content/bladen/pakket.md:7 “https://voorbeeld.example” is geen hele pagina van het handboek. Zet bij packet het pad van een pagina met een eigen pdf, bijvoorbeeld intake.md.",
    ]);
  });

  test.each([["no sheet", {}], ["more than one", { print: "{ format: a4, sheets: 2 }" }], ["a card", { print: "{ format: card }" }]])("a page that has %s to lie on top", async (_, print) => {
    expect(await problemsIn({ ...files, "bladen/pakket.md": page("Het pakket", "Een zin.", { packet: "[een.md]", ...print }) })).toEqual([
      "content/bladen/pakket.md Een pagina met packet heeft zelf één vel nodig. Zet in de kop: print: { format: a4, sheets: 1 }",
    ]);
  });
});
