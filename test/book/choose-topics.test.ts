import { describe, expect, test } from "vitest";
import { topicId, topicName } from "../../scripts/book/topics.ts";
import { chosenTopics } from "../../scripts/site/chosen-topics.ts";
import { tokensToTree } from "../../scripts/print/tree.ts";
import { bookOf, html, page, problemsIn } from "./book-of.ts";

const files = {
  "los.md": page("Los", "Zin.", { order: 1 }),
  "deel/index.md": page("Deel", "Vooraf.\n\n::: pages", { kind: "section", order: 2 }),
  "deel/een.md": page("Een", "Zie [twee](twee.md#kop), [leeg](../leeg/index.md) en [zoek](../zoeken.md).\n\n## Kop\n\n::: do\nDoe het.\n:::\n\n| A | B |\n| - | - |\n| c | d |", { order: 1 }),
  "deel/twee.md": page("Twee", "## Kop\n\nEen AVG-zin over de AVG.", { order: 2 }),
  "leeg/index.md": page("Leeg", "::: pages", { kind: "section", order: 3 }),
  "leeg/kind.md": page("Kind"),
  "printen.md": page("Kies", "::: choose-topics", { order: 4 }),
  "zoeken.md": page("Zoeken", "Zin.", { kind: "search", order: 9 }),
};
const pictures = { files: [], html: () => "" };

describe("the form to choose what to print", () => {
  test("has every page with something to read in its section, the loose ones above; not itself, the home page or search", async () => {
    const { book } = await bookOf(files);
    expect(html(book, "/printen/").replace(/ data-topics="[^"]*"/, "")).toMatchInlineSnapshot(`
      "<form class="topics" method="get" action="../printen/alles/index.html" data-pagefind-ignore>
      <fieldset class="topics-group"><legend>Losse onderwerpen</legend>
      <ul class="topics-list">
      <li><label class="topic"><input type="checkbox" name="p" value="los"> <span>Los</span></label></li>
      </ul>
      </fieldset>
      <fieldset class="topics-group"><legend>Deel</legend>
      <ul class="topics-list">
      <li><label class="topic"><input type="checkbox" name="p" value="deel"> <span>Inleiding</span></label></li>
      <li><label class="topic"><input type="checkbox" name="p" value="deel_een"> <span>Een</span></label></li>
      <li><label class="topic"><input type="checkbox" name="p" value="deel_twee"> <span>Twee</span></label></li>
      </ul>
      </fieldset>
      <fieldset class="topics-group"><legend>Leeg</legend>
      <ul class="topics-list">
      <li><label class="topic"><input type="checkbox" name="p" value="leeg_kind"> <span>Kind</span></label></li>
      </ul>
      </fieldset>
      <div class="topics-send"><button class="button" type="submit">{print}<span>Maak mijn afdruk</span></button></div>
      </form>
      "
    `);
  });

  test("is nothing in a PDF", async () => {
    const { book } = await bookOf(files);
    const scope = { path: "/printen/", levelShift: 0, labelOf: () => undefined, elsewhere: () => ({ title: null, href: null, where: null }), pictureFile: () => "", explains: () => false };
    expect(tokensToTree(book.pages.get("/printen/")?.tokens ?? [], scope)).toEqual([]);
  });
});

describe("the page with what can be chosen", () => {
  test("has the topics of the form in reading order, ids that no two have, and links that stay on it where they can", async () => {
    const { book } = await bookOf(files);
    const topics = chosenTopics(book, pictures);
    expect(topics?.form).toBe("/printen/");
    expect(topics?.topics.map(({ path }) => path)).toEqual(["/los/", "/deel/", "/deel/een/", "/deel/twee/", "/leeg/kind/"]);
    expect(topics?.topics.find(({ name }) => name === "deel_een")?.html.replace(/<svg.*?<\/svg>/g, "")).toMatchInlineSnapshot(`
      "<p>Zie <a href="#p_deel_twee__kop">twee</a>, <a href="../../leeg/index.html">leeg</a> en <a href="../../zoeken/index.html" data-note="Zoeken">zoek</a>.</p>
      <h3 id="p_deel_een__kop">Kop</h3>
      <div class="rule rule-do" id="p_deel_een__regel-doe-het"><p class="rule-label">Wel doen</p><div class="rule-body">
      <p>Doe het.</p>
      </div></div>
      <section class="table" tabindex="0" aria-label="Tabel: Kop – Een"><table>
      <thead>
      <tr><th scope="col">A</th><th scope="col">B</th></tr>
      </thead>
      <tbody>
      <tr><td>c</td><td>d</td></tr>
      </tbody>
      </table></section>
      "
    `);
  });

  test("is not there when no page offers the choice", async () => {
    const { book } = await bookOf({ "los.md": page("Los") });
    expect(chosenTopics(book, pictures)).toBeUndefined();
  });

  test("has an address that no page of an author can take", async () => {
    const [problem] = await problemsIn({ ...files, "printen/alles.md": page("Alles") });
    expect(problem).toBe("content/printen/alles.md De naam “printen/alles” is al bezet. Kies een andere naam voor het bestand of de map.");
  });
});

test("no two places share an id on that page, however alike their names", () => {
  const places = [["/a/"], ["/a/", "b"], ["/a/b/"], ["/a-b/"], ["/a/b/", "c"], ["/a/", "b-c"], ["/a/b/c/"]] as const;
  const ids = places.map(([path, id]) => topicId(path, id));
  expect(new Set(ids).size).toBe(places.length);
  expect(ids[4]).toBe("p_a_b__c");
  expect(topicName("/clienten/appen/")).toBe("clienten_appen");
});
