import { describe, expect, test } from "vitest";
import { addressOf } from "../../scripts/onefile/addresses.ts";
import type { Handbook } from "../../scripts/onefile/handbook.ts";
import { inlineCode, inlineJson } from "../../scripts/onefile/inline-code.ts";
import { pagePiece } from "../../scripts/onefile/page-piece.ts";
import { fillPictures } from "../../scripts/onefile/pictures.ts";
import type { PictureSlot } from "../../scripts/onefile/pictures.ts";
import { shareIcons } from "../../scripts/onefile/share-icons.ts";

const handbook: Handbook = {
  paths: new Set(["/", "/clienten/appen/"]),
  published: undefined,
  files: new Map([["assets/img/huis-480.webp", { path: "assets/img/huis-480.webp", content: "klein" }], ["assets/img/huis-960.webp", { path: "assets/img/huis-960.webp", content: "groot" }]]),
  pdfTitles: new Map([["pdf/blad.pdf", "Een blad"]]),
};

describe("an address in the one file", () => {
  test.each([
    ["../appen/index.html", "#/clienten/appen/"],
    ["../../index.html", "#/"],
    ["../appen/index.html#blauwe-vinkjes", "#/clienten/appen/blauwe-vinkjes"],
    ["../appen/index.html?p=x", "#/clienten/appen/"],
    ["https://www.example.org/a?b#c", "https://www.example.org/a?b#c"],
    ["mailto:a@b.example?subject=c", "mailto:a@b.example?subject=c"],
    ["tel:112", "tel:112"],
    ["../../pdf/blad.pdf", undefined],
  ])("%s", (url, address) => expect(addressOf(url, "/clienten/bellen/", handbook)).toBe(address));

  test("leads to the published site for what is not in the file", () => {
    const published = { ...handbook, published: "https://zorg.example/richtlijnen" };
    expect(addressOf("../../pdf/blad.pdf", "/clienten/appen/", published)).toBe("https://zorg.example/richtlijnen/pdf/blad.pdf");
    expect(addressOf("../../over/versies/1.0/index.html#x", "/clienten/appen/", published)).toBe("https://zorg.example/richtlijnen/over/versies/1.0/#x");
  });
});

describe("a page in the one file", () => {
  const piece = (body: string, slots: PictureSlot[] = []) =>
    pagePiece(`<html><head><title>Appen &amp; bellen</title></head><body class="with-nav">${body}</body></html>`, "/clienten/appen/", handbook, slots, new Map());

  test("has its path before each id, and everything that names an id follows", () => {
    expect(piece(`<nav aria-labelledby="a b"><h2 id="a">x</h2></nav><p id="b"><a href="#b">y</a><button popovertarget="a">z</button></p>`)).toBe(
      `<div class="book-page with-nav" id="/clienten/appen/" data-title="Appen &amp; bellen">\n<nav aria-labelledby="/clienten/appen/a /clienten/appen/b"><h2 id="/clienten/appen/a">x</h2></nav>`
      + `<p id="/clienten/appen/b"><a href="#/clienten/appen/b">y</a><button popovertarget="/clienten/appen/a">z</button></p>\n</div>`,
    );
  });

  test("has no link that leads nowhere, and names the PDF that is not there", () => {
    expect(piece(`<a class="card-link" href="../../pdf/blad.pdf" aria-label="Een blad (pdf)">Blad</a>`)).toContain(`<span class="away card-link">Blad</span>`);
    expect(piece(`<div class="download"><a class="button" href="../../pdf/blad.pdf">Download</a></div>`)).toContain("Hierbij hoort een pdf: Een blad.");
  });

  test("opens other sites beside the handbook", () => {
    expect(piece(`<a href="https://www.example.org">x</a>`)).toContain(`<a href="https://www.example.org" target="_blank" rel="noopener">x</a>`);
  });

  test("keeps what is its own only", () => {
    const html = piece(`<header><div class="header-bar">logo</div></header><main id="layout-inhoud" class="main"><p data-site-only>feed</p>tekst</main><footer class="footer">voet</footer>`);
    expect(html).toMatch(/\n<div class="main">tekst<\/div>\n/u);
  });

  test("says as text what is text", () => {
    expect(piece(`<p title="&quot;&lt;b&gt;">&lt;script&gt; &amp;amp;</p>`)).toContain(`<p title="&quot;<b>">&lt;script&gt; &amp;amp;</p>`);
  });

  test("has pictures inside it, no wider than a column, as long as there is room", () => {
    const slots: PictureSlot[] = [];
    const picture = `<picture><source srcset="../../assets/img/huis-480.webp 480w, ../../assets/img/huis-960.webp 960w, x.webp 1600w"><img src="x.jpeg" alt="Een &quot;huis&quot;" width="4" height="3"></picture>`;
    const html = piece(picture + picture, slots);
    const shown = `<img src="data:image/webp;base64,${Buffer.from("groot").toString("base64")}" alt="Een &quot;huis&quot;" width="4" height="3" decoding="async">`;
    expect(fillPictures(html, slots, 10_000)).toEqual({ html: html.replace("<!--picture 0-->", shown).replace("<!--picture 1-->", shown), leftOut: [] });
    const filled = fillPictures(html, slots, shown.length);
    expect(filled.html).toContain(shown);
    expect(filled.html).toContain("(Afbeelding: Een &quot;huis&quot;)");
    expect(filled.leftOut).toEqual(["/clienten/appen/"]);
  });
});

test("an icon is drawn once", () => {
  const icon = (drawing: string) => `<svg class="icon" aria-hidden="true" width="24" height="24" viewBox="0 0 24 24">${drawing}</svg>`;
  const { html, drawings } = shareIcons(icon("<path/>") + icon("<circle/>") + icon("<path/>"));
  expect(html.match(/#icon-\d/gu)).toEqual(["#icon-1", "#icon-2", "#icon-1"]);
  expect(drawings).toContain(`<symbol id="icon-1" viewBox="0 0 24 24"><path/></symbol>`);
});

test("data cannot end its script, begin a remark, or break a line", () => {
  const data = { text: "</script><!-- \u2028\u2029" };
  const text = inlineJson(data);
  expect(text).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(text)).toEqual(data);
  expect(() => inlineCode(`"</script>"`)).toThrow("</script");
});
