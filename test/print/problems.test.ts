import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { checkInput } from "../../scripts/print/check-input.ts";
import { documentData } from "../../scripts/print/document-data.ts";
import { makePdfs } from "../../scripts/print/make-pdfs.ts";
import type { BlockNode } from "../../scripts/print/nodes.ts";
import { createPictures } from "../../scripts/print/pictures.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import type { Problem } from "../../scripts/report/problem.ts";
import type { Book } from "../../scripts/book/book.ts";
import { fingerprint, folderWith, makeFolder } from "../helpers/folder.ts";
import { make, pdfOf } from "./make.ts";
import { bookOfOnePage } from "./small-book.ts";
import { tagText } from "./tag-text.ts";

async function problemsOf(book: Book, outputFolder = makeFolder()): Promise<readonly Problem[]> {
  try {
    await makePdfs(book, { outputFolder });
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  return [];
}

describe("a character that no font has", () => {
  test("is reported once for each page, with the words around it", async () => {
    const [problem, ...others] = await problemsOf(await bookOfOnePage("Een teken ⛧ zomaar.\n\nNog een teken ⛧."));
    expect(others).toEqual([]);
    expect(problem?.file).toMatch(/blad\.md$/);
    expect(problem?.what).toBe("Het teken “⛧” (U+26E7) kan niet worden afgedrukt. Het staat in: “Een teken ⛧ zomaar.”.");
    expect(problem?.todo).toBe("Schrijf in woorden wat het teken zegt, of haal het weg.");
  });

  test("is a whole emoji when it would fall apart", async () => {
    const [problem, ...others] = await problemsOf(await bookOfOnePage("Zij stuurt 👨‍👩 en 👨‍👩‍👧 en 🤷🏽‍♀️."));
    expect(others).toEqual([]);
    expect(problem?.what).toBe(
      "De emoji “👨‍👩” (U+1F468 U+200D U+1F469) kan niet als één teken worden afgedrukt. Het staat in: “Zij stuurt 👨‍👩 en 👨‍👩‍👧 en 🤷🏽‍♀️.”.",
    );
    expect(problem?.todo).toBe("Kies een andere emoji, of schrijf in woorden wat zij zegt.");
  });

  test("gets other advice when it is a letter of another script", async () => {
    const [problem] = await problemsOf(await bookOfOnePage("Vraag het محمد."));
    expect(problem?.what).toContain("“م” (U+0645)");
    expect(problem?.todo).toContain("zoals het in een paspoort staat");
  });

  test("is not a letter whose accent is a character of its own", async () => {
    expect(await problemsOf(await bookOfOnePage("Één ő en één ễ.".normalize("NFD")))).toEqual([]);
  });

  test("is found in what stands around the text, and then the organisation file is named", async () => {
    const { organisation } = await loadOrganisation(join(import.meta.dirname, "organisation"));
    const named = { ...organisation, name: "De 橋" };
    const { book } = await loadBook({ organisation: named, contentFolders: [join(import.meta.dirname, "content")] });
    const found = await problemsOf(book);
    expect(found.map(({ file }) => file)).toContain("test/print/organisation/organisation.ts");
  });

  test("may be one that the brand’s typeface lacks, as long as the other one has it", async () => {
    expect(await problemsOf(await bookOfOnePage("Van hier → naar daar ✓, met een niet-afbreekbaar\u202ftussenteken."))).toEqual([]);
  });
});

describe("a sheet that is too full", () => {
  const sentence = "Dit is een zin die samen met vele andere een hele regel op een vel papier vult, en dan nog een.";

  test("is set smaller before it is refused", async () => {
    expect(await problemsOf(await bookOfOnePage(Array(40).fill(sentence).join("\n\n")))).toEqual([]);
  });

  test("is refused with the number of lines to take out, and nothing is written", async () => {
    const output = makeFolder();
    const [problem, ...others] = await problemsOf(await bookOfOnePage(Array(90).fill(sentence).join("\n\n")), output);
    expect(others).toEqual([]);
    expect(problem?.what).toMatch(/^“Het blad” past niet op één vel, aan twee kanten bedrukt: er zijn ongeveer \d+ regels te veel\.$/);
    expect(problem?.why).toBe("De tekst is al zo klein als nog goed leest (10,5 punt).");
    expect(fingerprint(output)).toEqual({});
  });

  test("takes no more sheets than it needs, and keeps each part whole when there is room for that", async () => {
    const part = (title: string): string => `## ${title}\n\n${Array(12).fill(sentence).join("\n\n")}\n`;
    const titles = ["Een", "Twee", "Drie"];
    const pdf = pdfOf(await make(await bookOfOnePage(titles.map(part).join("\n"), "{ format: a4, sheets: 3 }")), "blad");
    const pages = (await tagText(pdf)).split("\f").map((page) => page.replaceAll(/\s+/g, " "));
    expect(pages).toHaveLength(2);
    for (const title of titles) {
      const own = pages.find((page) => page.includes(`${title} Dit is`)) ?? "";
      const text = own.slice(own.indexOf(`${title} Dit is`)).split(/(?:Een|Twee|Drie) Dit/)[1] ?? "";
      expect(text.match(/is een zin/g), title).toHaveLength(12);
    }
  });

  test("may have more sheets", async () => {
    expect(await problemsOf(await bookOfOnePage(Array(90).fill(sentence).join("\n\n"), "{ format: a4, sheets: 3 }"))).toEqual([]);
  });

  test("counts the panels of a card, which is printed on one side", async () => {
    const [problem] = await problemsOf(await bookOfOnePage(Array(80).fill(sentence).join("\n\n"), "{ format: card, sheets: 1 }"));
    expect(problem?.what).toMatch(/^“Het blad” past niet op één vel: er zijn ongeveer \d+ regels te veel\.$/);
  });
});

describe("a set of cards", () => {
  const card = (title: string, sentences: number): string =>
    `---\ntitle: ${title}\nsummary: In het kort.\naudience: [staff]\norder: 1\nprint: { format: half }\n---\n\n${
      Array(sentences).fill("Dit is een zin die op een halve bladzijde een hele regel vult, of iets meer.").join("\n\n")}\n`;
  const front = (title: string, kind: string): string => `---\ntitle: ${title}\nsummary: In het kort.\naudience: [staff]\norder: 1\nkind: ${kind}\n---\n\nTekst.\n`;

  test("names each card that is longer than half a sheet, with how much", async () => {
    const { organisation } = await loadOrganisation(join(import.meta.dirname, "organisation"));
    const content = folderWith({
      "index.md": front("Start", "home"),
      "kaarten/index.md": front("De kaarten", "section"),
      "kaarten/kort.md": card("Kort", 3),
      "kaarten/lang.md": card("Lang", 40),
      "kaarten/langer.md": card("Langer", 41),
    });
    const { book } = await loadBook({ organisation, contentFolders: [content] });
    const found = await problemsOf(book);
    const [long, longer] = found.map(({ what }) => Number(/ongeveer (\d+) regels te veel/.exec(what)?.[1]));
    expect(found.map(({ file, what, todo }) => [file.replace(/.*\//, ""), what.replace(/\d+/, "…"), todo])).toEqual([
      ["lang.md", "“Lang” past niet op een half vel: er zijn ongeveer … regels te veel.", "Kort de tekst van de kaart in."],
      ["langer.md", "“Langer” past niet op een half vel: er zijn ongeveer … regels te veel.", "Kort de tekst van de kaart in."],
    ]);
    expect(longer).toBeGreaterThan(long ?? Number.NaN);
  });
});

test("a picture that cannot be read is reported by its own name", async () => {
  const { organisation } = await loadOrganisation(join(import.meta.dirname, "organisation"));
  const front = "---\ntitle: Start\nsummary: In het kort.\naudience: [staff]\norder: 1\nkind: home\n---\n\n";
  const content = folderWith({ "index.md": `${front}![Een foto](foto.png)\n`, "foto.png": "geen foto" });
  const { book } = await loadBook({ organisation, contentFolders: [content] });
  const [problem] = await problemsOf(book);
  expect(problem?.file).toMatch(/foto\.png$/);
  expect(problem?.what).toBe("De afbeelding foto.png kan niet worden gelezen.");
});

describe("what parsing should have caught already, and print refuses all the same", () => {
  const problemsIn = async (nodes: readonly BlockNode[]): Promise<string[]> => {
    const book = await bookOfOnePage("Tekst.");
    const [document] = book.documents.filter(({ format }) => format === "a4");
    if (!document) throw new Error("no sheet");
    const data = documentData(book, { document, kind: "print", file: document.file }, createPictures());
    const chapters = data.chapters.map((chapter) => ({ ...chapter, nodes }));
    return checkInput(book, { ...data, chapters }, () => true).map(({ what }) => what);
  };

  test("a picture without a description", async () => {
    expect(await problemsIn([{ t: "picture", file: "/pictures/1.png", alt: " " }])).toEqual(["Een afbeelding heeft geen beschrijving."]);
  });

  test("a heading that skips a level", async () => {
    const heading = (level: number): BlockNode => ({ t: "heading", level, role: "head", id: `kop-${level}`, c: [{ t: "text", s: `Niveau ${level}` }] });
    expect(await problemsIn([heading(2), heading(3), heading(2)])).toEqual([]);
    expect(await problemsIn([heading(2), heading(4)])).toEqual(["De kop “Niveau 4” slaat een niveau over."]);
    expect(await problemsIn([heading(3)])).toEqual(["De kop “Niveau 3” slaat een niveau over."]);
  });
});
