import { describe, expect, test } from "vitest";
import { english } from "../../data/language/english.ts";
import { languagePieces } from "../../scripts/markdown/foreign-words.ts";
import { bookOf, html, page, type Variation } from "./book-of.ts";

/** The page of this text as it is shown. */
async function shown(body: string, variation: Variation = {}): Promise<string> {
  return html((await bookOf({ "a.md": page("A", body) }, variation)).book, "/a/").trim();
}

/** The words marked as English in a piece of HTML. */
const marks = (text: string): (string | undefined)[] => [...text.matchAll(/<span lang="en">([^<]*)<\/span>/g)].map(([, word]) => word);

/** The foreign words of a text. */
const foreign = (text: string): string[] => languagePieces(text).flatMap(({ text: words, language }) => (language ? [words] : []));

describe("an English word on a page", () => {
  test("is marked wherever it stands: in running text, a heading, a list, a table, a link", async () => {
    const text = await shown("Doe mee met een **scam**.\n\n## Sextortion op het werk\n\n- Een chat, [meer over spyware](index.md).\n\n| Clickbait | Wat |\n|---|---|\n| Nudes | niet |");
    expect(marks(text)).toEqual(["scam", "Sextortion", "spyware", "Clickbait", "Nudes"]);
  });

  test("is marked in the word that opens its meaning, and in the meaning", async () => {
    expect(marks(await shown("Wat is doxing?"))).toEqual(["doxing", "Doxing"]);
  });

  test("is marked on a card and in the list of terms", async () => {
    const { book } = await bookOf({ "index.md": page("Start", "::: pages\n\n::: glossary", { kind: "home", order: 0 }), "a.md": page("Sexting en meer") });
    expect(marks(html(book, "/"))).toEqual(expect.arrayContaining(["Sexting", "Catfish", "Phishing"]));
  });

  test("keeps the id and the name of its heading as they were", async () => {
    const { book } = await bookOf({ "a.md": page("A", "## Sextortion op het werk\n\nZin.") });
    expect(book.pages.get("/a/")?.headings).toEqual([{ id: "sextortion-op-het-werk", level: 2, text: "Sextortion op het werk" }]);
  });

  test("that is marked by hand, is code, or is what the organisation calls itself, is left alone", async () => {
    expect(await shown("Een [fake news]{de}, `fake news` en {{ organisation.shortName }}.", { organisation: { shortName: "Fake news" } })).toBe(
      '<p>Een <span lang="de">fake news</span>, <code>fake news</code> en Fake news.</p>',
    );
  });

  test("leaves tokens alone that other books share", async () => {
    const { book } = await bookOf({ "a.md": page("A", "Een scam.") });
    const again = html(book, "/a/");
    expect(html(book, "/a/")).toBe(again);
    expect(again).toBe('<p>Een <span lang="en">scam</span>.</p>\n');
  });
});

describe("the words of the list", () => {
  test("are found as they are, with a capital, in brackets and in quotes", () => {
    expect(foreign("Phishing, (sexting) en “grooming”: fear of\u00a0missing out. Story’s of story's.")).toEqual(
      ["Phishing", "sexting", "grooming", "fear of\u00a0missing out", "Story’s", "story's"],
    );
  });

  test("are found in a word that has a hyphen, and not in one that has none", () => {
    expect(foreign("end-to-end-versleuteling, nep-livestream")).toEqual(["end-to-end", "livestream"]);
    expect(foreign("phishingmail, endtoend, groepsfeed, gedoxt")).toEqual([]);
  });

  test("are not found in an address or a tag", () => {
    expect(foreign("www.phishing.nl, x.nl/sexting, info@scam.example, #deepfake, @spoofing")).toEqual([]);
  });

  test("are whole phrases before the words in them", () => {
    expect(foreign("two-factor authentication, dark patterns")).toEqual(["two-factor authentication", "dark patterns"]);
  });

  test("stand once, in small letters and in order", () => {
    const order = new Intl.Collator("en", { ignorePunctuation: true });
    expect(english.toSorted((one, other) => order.compare(one, other))).toEqual([...english]);
    expect(new Set(english).size).toBe(english.length);
    expect(english.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});

test("pieces of a text are together the whole text", () => {
  for (const text of ["", "Phishing", "een scam. ", "geen"]) expect(languagePieces(text).map((piece) => piece.text).join("")).toBe(text);
});
