import { describe, expect, test } from "vitest";
import { openPages } from "../../layouts/assets/js/search-query.js";
import type { PageEntry } from "../../layouts/assets/js/search-query.js";
import { isOneSlip, meantWord } from "../../layouts/assets/js/search-typos.js";
import { cleanQuery, plainWords, searchText, stem } from "../../layouts/assets/js/search-words.js";

const page = (path: string, title: string, strong = ""): PageEntry =>
  ({ path, title, section: path, audiences: ["staff"], kind: "rule", summary: "", headings: [], strong, parts: "", weak: "", often: "" });

const { find } = openPages({
  pages: [page("/foto/", "Foto’s van cliënten", "toestemming\nformulier"), page("/lek/", "Een datalek"), page("/groep/", "Groepsapps", "appgroep\nlek")],
  sections: [],
  alarms: [],
  compounds: { heads: ["formulier", "foto"], whole: ["datalek"], notFirst: ["voor"], short: ["app"] },
  vocabulary: ["zeggenschap boetes", "vergadering"],
  accented: "cliënten",
});
const meant = (query: string) => find(query).understood;
const found = (query: string) => find(query).results.map(({ page: { path } }) => path);

describe("one slip of the keyboard", () => {
  test.each([["datalekk", "a letter too many"], ["datalk", "a letter too few"], ["dataleg", "another letter"], ["dataelk", "two that changed places"]])(
    "%s (%s) is read as datalek", (typed) => {
      expect(meant(typed)).toBe("datalek");
      expect(found(typed)).toEqual(["/lek/"]);
    });
  test("in a sentence only that word is mended", () => expect(meant("Wat moet ik bij een datalekk?")).toBe("Wat moet ik bij een datalek?"));
  test("a word that only the text says is known too", () => expect(meant("vergaderng")).toBe("vergadering"));
  test("is spelled as the handbook does", () => expect(meant("clienteen")).toBe("cliënten"));
  test("a word spelled by ear is read as it sounds", () => expect([meant("toestemmyng"), meant("zechgenschap")]).toEqual(["toestemming", "zeggenschap"]));
  test("two slips are not guessed at", () => expect(meant("dtalekk")).toBeUndefined());
});

describe("nothing is mended", () => {
  test.each(["datalek", "toestemming", "formulier", "vergadering", "cliënten"])("in a word that is known: %s", (typed) => expect(meant(typed)).toBeUndefined());
  test.each(["data", "datal", "toestemmin", "verg"])("while what is typed begins a known word: %s", (typed) => expect(meant(typed)).toBeUndefined());
  test.each(["lec", "lkk", "ap"])("in a word of fewer than four letters: %s", (typed) => expect(meant(typed)).toBeUndefined());
  test("in a word that belongs to its neighbour", () => expect(meant("toestemmings formulier")).toBeUndefined());
  test("in what is no word", () => expect(meant("d4talek 2fa")).toBeUndefined());
});

test("of more words the most frequent is meant, then the first by alphabet", () => {
  const known = new Map([["boeken", 1], ["boetes", 3], ["boekes", 1], ["boeter", 1]]);
  expect(meantWord("boetek", known, () => true)).toBe("boetes");
  expect(meantWord("boekel", known, () => true)).toBe("boeken");
  expect(meantWord("boekel", known, (word) => word !== "boeken")).toBe("boekes");
});

test("a long word is compared letter by letter with few words", () => {
  let looked = 0;
  const known = new Map(Array.from({ length: 5000 }, (_, at) => [`woord${"x".repeat(at % 30)}`, 1]));
  meantWord("a".repeat(200), known, () => (looked += 1) > 0);
  expect(looked).toBe(0);
});

test("one slip is counted from either side", () => {
  for (const [one, other] of [["foto", "fotoo"], ["foto", "fto"], ["foto", "fota"], ["foto", "ofto"], ["foto", "foot"]] as const) {
    expect([isOneSlip(one, other), isOneSlip(other, one)]).toEqual([true, true]);
  }
  for (const [one, other] of [["foto", "foto"], ["foto", "fo"], ["foto", "tofo"], ["", "ab"]] as const) expect(isOneSlip(one, other)).toBe(false);
});

describe("a compound", () => {
  test("that stands nowhere is taken apart", () => expect(found("fotoformulier")).toContain("/foto/"));
  test("with one known part is found by a last part that says what it is", () => expect(found("zeppelinfoto")).toEqual(["/foto/"]));
  test("is found by its last part, and the last part by it", () => expect(found("app groep")[0]).toBe("/groep/"));
  test("is left whole where a list says so", () => expect(find("voorfoto").words).not.toContain("voor"));
});

describe("the words of a question", () => {
  test("are cut to 200 letters and 32 words, never in the middle of a sign", () => {
    expect(cleanQuery("x".repeat(300))).toHaveLength(200);
    expect(cleanQuery("a ".repeat(90)).split(" ")).toHaveLength(32);
    expect([...cleanQuery("🦋".repeat(300))]).toHaveLength(200);
  });
  test("that say nothing of the subject are not looked for", () => expect(find("Mag ik een foto van een cliënt?").words).toEqual(["foto", "client"]));
  test("are read without accents and apostrophes, whether the ë is one sign or two", () => {
    expect(plainWords("Cliënt of clie\u0308nt, foto’s & foto's")).toEqual(["client", "of", "client", "fotos", "fotos"]);
    expect(searchText(" Zó\u00adn ﬁlm! ")).toBe(" zon film ");
  });
});

describe("the forms of a word have one stem", () => {
  test.each([
    "app apps appen appje appjes geappt", "formulier formulieren formuliertje", "lek lekken gelekt", "afspraak afspraken", "grens grenzen", "brief brieven briefje",
    "delen gedeeld deelt", "film filmen filmpje filmpjes gefilmd", "plaats plaatsen plaatst geplaatst", "kaart kaartje kaarten", "regel regels", "kind kinderen", "boos boze",
    "groot grote", "client clienten", "adres adressen", "foto fotos fotootje", "volgen volgt gevolgd", "huis huizen", "dm dmen", "sms smsen",
  ])("%s", (forms) => expect(new Set(forms.split(" ").map(stem)).size).toBe(1));
  test.each(["beeld bel", "app ap", "kaart karakter", "regel regeling", "plaats plaat"])("%s are not forms of one word", (words) => {
    expect(new Set(words.split(" ").map(stem)).size).toBe(2);
  });
});
