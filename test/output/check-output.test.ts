import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkOutput, findFaults } from "../../scripts/output/check/check-output.ts";
import { dataScript } from "../../scripts/search/data-script.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { folderWith } from "../helpers/folder.ts";

const expected = { indexed: 2, documents: ["pdf/handboek.pdf"], base: "/sub/", leftOut: [] as string[], secrets: { phones: [], addresses: [], pages: [] } };

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="nl"><head><title>${title}</title><link rel="stylesheet" href="/sub/assets/style.css"></head><body><h1 id="top">${title}</h1>${body}</body></html>`;

/** A site in which nothing is wrong. */
const good: Record<string, string> = {
  "index.html": page("Start", `<a href="appen/index.html#hoe">Appen</a> <a href="https://example.nl/">x</a> <a href="mailto:a@b.example">m</a>`),
  "appen/index.html": page("Appen", `<h2 id="hoe">Hoe</h2><a href="../index.html">Start</a> <a href="#hoe">hoe</a> <img src="../assets/Foto.png" alt="">`),
  "404.html": page("Niet gevonden", `<a href="/sub/index.html">Start</a>`),
  "assets/style.css": "@font-face { src: url(fonts/a.woff2) }",
  "assets/fonts/a.woff2": "x",
  "assets/Foto.png": "x",
  "pdf/handboek.pdf": "%PDF-1.7",
  "pagefind/pagefind-entry.json": `{"languages":{"nl":{"page_count":2}}}`,
  "search-index/pages.js": dataScript("pages", { pages: [{}, {}] }),
  "search-index/text.js": dataScript("text", [{}, {}]),
};

/** What is found when one file of the good site is another. */
function faultsWith(path: string, content: string, options = expected): string[] {
  const folder = folderWith({ ...good, [path]: content });
  return findFaults(folder, options).map(({ file, what }) => `${file}: ${what}`);
}

const bodyOf = (body: string) => faultsWith("appen/index.html", page("Appen", `<h2 id="hoe">Hoe</h2>${body}`));

test("a good site has no faults", () => expect(findFaults(folderWith(good), expected)).toEqual([]));

describe("links", () => {
  test("to a page that is not there", () => expect(bodyOf(`<a href="../weg/index.html">x</a>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link wijst naar iets dat er niet is: ../weg/index.html",
    ]
  `));
  test("to a heading that is not there", () => expect(bodyOf(`<a href="#weg">x</a>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link wijst naar een kop die er niet is: #weg",
    ]
  `));
  test("in another case: a web server sees the difference", () => expect(bodyOf(`<img src="../assets/foto.png" alt="">`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link wijst naar iets dat er niet is: ../assets/foto.png",
    ]
  `));
  test("out of the site", () => expect(bodyOf(`<a href="../../x.html">x</a>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link wijst buiten de site: ../../x.html",
    ]
  `));
  test("past the place where the site is published", () => expect(bodyOf(`<a href="/elders/index.html">x</a>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link wijst buiten de site: /elders/index.html",
    ]
  `));
  test("a picture size in srcset", () => expect(bodyOf(`<img src="../assets/Foto.png" srcset="../assets/weg.png 2x" alt="">`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link wijst naar iets dat er niet is: ../assets/weg.png",
    ]
  `));
  test("with a scheme that is not for readers", () => expect(bodyOf(`<a href="javascript:alert(1)">x</a><a href="http://x.nl">x</a>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link mag niet: javascript:alert(1)",
      "appen/index.html: Deze link mag niet: http://x.nl",
    ]
  `));
  test("with an address that is not written well", () => expect(bodyOf(`<a href="%zz">x</a>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link wijst naar iets dat er niet is: %zz",
    ]
  `));
  test("the script a form loads later", () => expect(bodyOf(`<form action="../index.html" data-search="../assets/weg.js"></form>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze link wijst naar iets dat er niet is: ../assets/weg.js",
    ]
  `));
  test("into a part that was left out on purpose are let be", () => {
    const { "pdf/handboek.pdf": _, ...site } = good;
    const folder = folderWith({ ...site, "index.html": page("Start", `<a href="pdf/handboek.pdf">x</a><a href="appen/index.html">x</a>`) });
    expect(findFaults(folder, { ...expected, documents: [], leftOut: ["pdf/"] })).toEqual([]);
  });
});

describe("nothing from elsewhere", () => {
  test("a script, picture or frame", () => expect(bodyOf(`<script src="https://cdn.example/x.js"></script><img src="//x.example/p.gif" alt=""><iframe src="data:text/html,x"></iframe>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: De pagina haalt iets op van een andere plek: https://cdn.example/x.js",
      "appen/index.html: De pagina haalt iets op van een andere plek: //x.example/p.gif",
      "appen/index.html: De pagina haalt iets op van een andere plek: data:text/html,x",
    ]
  `));
  test("a font or import in a style sheet", () => expect(faultsWith("assets/style.css", `@import "https://x.example/a.css"; a { background: url(weg.png) }`)).toMatchInlineSnapshot(`
    [
      "assets/style.css: De opmaak noemt een bestand dat niet in de site zit: https://x.example/a.css",
      "assets/style.css: De opmaak noemt een bestand dat niet in de site zit: weg.png",
    ]
  `));
});

describe("pages", () => {
  test("script and style in the page itself", () => expect(bodyOf(`<script>1</script><style>a{}</style><p style="color:red" onclick="x()">x</p>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Script of opmaak in de pagina zelf: <script> zonder src, <style>, style, onclick",
    ]
  `));
  test("the same id twice", () => expect(bodyOf(`<p id="hoe">x</p>`)).toMatchInlineSnapshot(`
    [
      "appen/index.html: Deze id's komen dubbel voor: hoe",
    ]
  `));
  test("no language, no title, no heading", () => expect(faultsWith("leeg/index.html", "<html><body>x</body></html>")).toMatchInlineSnapshot(`
    [
      "leeg/index.html: De taal van de pagina (lang="nl") ontbreekt.",
      "leeg/index.html: De pagina heeft geen titel.",
      "leeg/index.html: De pagina heeft 0 hoofdkoppen (h1) in plaats van één.",
    ]
  `));
  test("two pages with one title", () => expect(faultsWith("nog/index.html", page("Appen", ""))).toMatchInlineSnapshot(`
    [
      "nog/index.html: Deze titel staat ook op appen/index.html: Appen",
    ]
  `));
});

describe("files", () => {
  test("an empty file", () => expect(faultsWith("assets/leeg.svg", "")).toMatchInlineSnapshot(`
    [
      "assets/leeg.svg: Dit bestand is leeg.",
    ]
  `));
  test("a PDF that is none", () => expect(faultsWith("pdf/handboek.pdf", "<html>")).toMatchInlineSnapshot(`
    [
      "pdf/handboek.pdf: Dit is geen goede PDF.",
    ]
  `));
  test("a PDF that was not made", () => expect(findFaults(folderWith(good), { ...expected, documents: ["pdf/kaart.pdf"] })).toMatchInlineSnapshot(`
    [
      {
        "file": "pdf/kaart.pdf",
        "what": "Deze PDF is niet gemaakt.",
      },
    ]
  `));
  test("pages that search does not know", () => expect(findFaults(folderWith(good), { ...expected, indexed: 3 })).toMatchInlineSnapshot(`
    [
      {
        "file": "pagefind/pagefind-entry.json",
        "what": "De zoekindex bevat 2 pagina's; dat moeten er 3 zijn.",
      },
      {
        "file": "search-index/pages.js",
        "what": "De zoekindex bevat 2 pagina's; dat moeten er 3 zijn.",
      },
      {
        "file": "search-index/text.js",
        "what": "De zoekindex bevat 2 pagina's; dat moeten er 3 zijn.",
      },
    ]
  `));
  test("a link to a file elsewhere on the disk", () => {
    const folder = folderWith(good);
    writeFileSync(join(folder, "..", "secret.txt"), "x");
    symlinkSync(join(folder, "..", "secret.txt"), join(folder, "x.txt"));
    expect(findFaults(folder, expected)).toMatchInlineSnapshot(`
      [
        {
          "file": "x.txt",
          "what": "Dit is geen gewoon bestand.",
        },
      ]
    `);
  });
});

test("a site with a fault stops the build with exit code 5", async () => {
  const folder = folderWith({ ...good, "assets/leeg.svg": "" });
  await expect(checkOutput(folder, expected)).rejects.toThrow(ProblemsError);
  await expect(checkOutput(folder, expected)).rejects.toThrow(expect.objectContaining({ exitCode: 5 }) as Error);
});
