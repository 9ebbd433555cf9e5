import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createBookCache } from "../../scripts/book/book-cache.ts";
import { bookOf, folderOf, html, loadFolder, page } from "./book-of.ts";

const files = {
  "a.md": page("A", [
    "[daar](b.md), [een appje](x.md), [de rechten](b.md#kop), [deel b](b.md), [dat deel](lang.md), [hier](#kop)",
    "[de site](https://www.voorbeeld.example/een/pad), [voorbeeld.example](https://www.voorbeeld.example), [schrijf](mailto:a@b.example)",
    "## Kop",
  ].join("\n\n")),
  "b.md": page("Deel B", "## Kop\n\nZin."),
  "x.md": page("X"),
  "lang.md": page("Een lange titel", "Zin.", { nav: "Kort" }),
};

test("a link has a note for paper when its words do not say where it leads: a name in the menu, or an address", async () => {
  const { book } = await bookOf(files);
  expect(html(book, "/a/")).toMatchInlineSnapshot(`
    "<p><a href="../b/index.html" data-note="Deel B">daar</a>, <a href="../x/index.html" data-note="X">een appje</a>, <a href="../b/index.html#kop" data-note="Deel B">de rechten</a>, <a href="../b/index.html">deel b</a>, <a href="../lang/index.html" data-note="Kort">dat deel</a>, <a href="#kop">hier</a></p>
    <p><a href="https://www.voorbeeld.example/een/pad" data-note="www.voorbeeld.example/een/pad">de site</a>, <a href="https://www.voorbeeld.example/" data-note="www.voorbeeld.example">voorbeeld.example</a>, <a href="mailto:a@b.example" data-note="a@b.example">schrijf</a></p>
    <h2 id="kop">Kop</h2>
    "
  `);
});

test("a page that is kept from build to build gets its notes anew: the name of the other page may have changed", async () => {
  const cache = createBookCache();
  const folder = folderOf(files);
  const { book: before } = await loadFolder(folder, { cache });
  writeFileSync(join(folder, "content/lang.md"), page("Een lange titel", "Zin.", { nav: "Nieuw" }));
  const { book: after } = await loadFolder(folder, { cache });
  expect(html(after, "/a/")).toBe(html(before, "/a/").replace('data-note="Kort"', 'data-note="Nieuw"'));
});
