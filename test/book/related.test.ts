import { describe, expect, test } from "vitest";
import { bookOf, type Files, page, problemsIn } from "./book-of.ts";

/** "rules: Appen, Toevoegen: Uitleg (#uitleg)" for each group of a page. */
async function relatedOn(path: string, files: Files): Promise<string[]> {
  const { book } = await bookOf(files);
  const groups = book.pages.get(path)?.related ?? [];
  return groups.map(({ name, pages }) => `${name}: ${pages.map(({ title, anchor }) => (anchor ? `${title} (#${anchor})` : title)).join(", ")}`);
}

const rule = page("De regel", "## Uitleg\n\nEen zin.", { order: 1 });

describe("pages to read next", () => {
  const files: Files = {
    "regel.md": rule,
    "andere-regel.md": page("Andere regel", "Een zin.", { order: 2 }),
    "kaart.md": page("De kaart", "Een zin.", { kind: "dilemma", related: "[andere-regel.md, regel.md#uitleg, blad.md]" }),
    "tweede-kaart.md": page("Nog een kaart", "Een zin.", { kind: "dilemma", related: "[regel.md]" }),
    "blad.md": page("Het blad", "Een zin.", { kind: "worksheet", related: "[kaart.md, folder.md]" }),
    "folder.md": page("De folder", "Een zin.", { kind: "handout" }),
  };

  test("stand in groups by kind, in the order of the book", async () => {
    expect(await relatedOn("/kaart/", files)).toEqual(["rules: De regel: Uitleg (#uitleg), Andere regel", "worksheets: Het blad"]);
  });

  test("name each other, once, also when only one of them says so", async () => {
    expect(await relatedOn("/regel/", files)).toEqual(["dilemmas: De kaart, Nog een kaart"]);
    expect(await relatedOn("/blad/", files)).toEqual(["dilemmas: De kaart", "handouts: De folder"]);
    expect(await relatedOn("/folder/", files)).toEqual(["worksheets: Het blad"]);
  });

  test("send nobody to a page for others: clients are not sent to a page for staff, unless the page itself does", async () => {
    const named = "[staf.md, naasten.md]";
    const forAll = {
      "staf.md": page("Voor medewerkers", "Een zin.", { order: 1 }),
      "naasten.md": page("Voor naasten", "Een zin.", { order: 2, audience: "[clients, staff]" }),
      "blad.md": page("Blad voor naasten", "Een zin.", { order: 3, kind: "handout", audience: "[clients]", related: named }),
      "kaart.md": page("De kaart", "Een zin.", { order: 4, kind: "dilemma", related: named }),
    };
    expect(await relatedOn("/staf/", forAll)).toEqual(["dilemmas: De kaart", "handouts: Blad voor naasten"]);
    expect(await relatedOn("/naasten/", forAll)).toEqual(["handouts: Blad voor naasten"]);
    expect(await relatedOn("/blad/", forAll)).toEqual(["rules: Voor medewerkers, Voor naasten"]);
  });

  test("leave out a page that is for other organisations, whichever of the two names the other", async () => {
    const others = { "weg.md": page("Weg", "Een zin.", { when: "clientConnections is never", related: "[kaart.md]" }) };
    const answers = { clientConnections: "withAgreements" };
    const { book } = await bookOf({ ...others, "kaart.md": page("De kaart", "Een zin.", { related: "[weg.md]" }) }, { answers });
    expect(book.pages.get("/kaart/")?.related).toEqual([]);
  });

  test("a page without any has none", async () => {
    expect(await relatedOn("/", files)).toEqual([]);
  });
});

describe("what is wrong with them", () => {
  const inFront = (related: string): Promise<string[]> => problemsIn({ "regel.md": rule, "kaart.md": page("De kaart", "Een zin.", { related }) });

  test("a page that is not there, with the line of its own path", async () => {
    expect(await inFront("\n  - regel.md\n  - regels.md")).toEqual([
      "content/kaart.md:8 Deze link gaat naar /regels/, en die pagina is er niet. Bedoel je regel.md?",
    ]);
  });

  test("a place that is not there", async () => {
    expect(await inFront("[regel.md#uitlegg]")).toEqual(["content/kaart.md:6 Op regel.md is geen plek die “#uitlegg” heet. Bedoel je “#uitleg”?"]);
  });

  test("the page itself, a page twice, an address outside the book, and something else", async () => {
    expect(await inFront('[kaart.md, regel.md, "regel.md#uitleg", "https://voorbeeld.example", regel]')).toEqual([
      "content/kaart.md:6 Bij related staat “kaart.md”, en dat is deze pagina zelf of een pagina die er al staat. Haal het pad weg.",
      "content/kaart.md:6 Bij related staat “regel.md#uitleg”, en dat is deze pagina zelf of een pagina die er al staat. Haal het pad weg.",
      "content/kaart.md:6 “https://voorbeeld.example” is geen pagina van het handboek. Zet bij related het pad van een pagina, bijvoorbeeld ../clienten/appen.md. Een adres buiten de site hoort als link in de tekst.",
      "content/kaart.md:6 “regel” is geen pagina van het handboek. Schrijf het pad van het bestand vanaf dit bestand, bijvoorbeeld ../clienten/appen.md of ../clienten/appen.md#blauwe-vinkjes.",
    ]);
  });
});

describe("sets of cards", () => {
  const half = { print: "{ format: half }" };

  test("each card has the document of the whole set", async () => {
    const { book } = await bookOf({ "kaarten/index.md": page("De kaarten"), "kaarten/een.md": page("Een", "Een zin.", half), "kaarten/twee.md": page("Twee", "Een zin.", half) });
    const files = ["/kaarten/", "/kaarten/een/", "/kaarten/twee/"].map((path) => book.pages.get(path)?.document?.file);
    expect(files).toEqual([undefined, "pdf/kaarten.pdf", "pdf/kaarten.pdf"]);
  });

  test("cannot run over more sheets, and cannot take the file of another PDF", async () => {
    const problems = await problemsIn({
      "kaarten/index.md": page("De kaarten", "Een zin.", { print: "{ format: a4 }" }),
      "kaarten/een.md": page("Een", "Een zin.", { print: "{ format: half, sheets: 2 }" }),
    });
    expect(problems).toEqual([
      "content/kaarten/een.md De pdf van deze pagina zou pdf/kaarten.pdf heten, net als die van “De kaarten”. Geef de pagina of de map een andere naam, of haal print uit de kop van een van de twee.",
      "content/kaarten/een.md Een kaart op een half vel kan niet over meer vellen lopen. Haal sheets weg, of kies een andere vorm: { format: a4, sheets: 2 }.",
    ]);
  });
});
