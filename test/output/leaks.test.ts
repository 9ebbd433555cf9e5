import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { inCirculation, loadOrganisation } from "../../data/schema/index.ts";
import { findLeaks } from "../../scripts/output/check/leaks.ts";
import { pdfWords } from "../../scripts/output/check/pdf-words.ts";
import { secretsOf } from "../../scripts/output/check/secrets.ts";
import { folderWith } from "../helpers/folder.ts";

const secrets = {
  phones: ["085 - 0000 103"],
  addresses: ["Meldpunt@vlinderhof.example", "https://intranet.example/meldpunt"],
  pages: [{ path: "/clienten/appen/", names: ["Appen met jongeren"] }, { path: "/inzetten/", names: ["Dossiercheck"] }],
};

/** What is found in a site of one file. */
async function leaksIn(path: string, content: string | Uint8Array): Promise<string[]> {
  const folder = folderWith({ "index.html": "<p>Welkom bij de handouts. Bel 085 - 0000 1034 of 085 - 0000 101, mail info@vlinderhof.example.</p>", [path]: "" });
  writeFileSync(join(folder, path), content);
  return (await findLeaks(folder, secrets)).map(({ file, what }) => `${file}: ${what}`);
}

const number = (file: string) => [`${file}: Hier staat een nummer dat alleen voor medewerkers is: 085 - 0000 103.`];
const mail = (file: string) => [`${file}: Hier staat een adres dat alleen voor medewerkers is: Meldpunt@vlinderhof.example.`];
const title = (file: string) => [`${file}: Hier staat de titel van een pagina die alleen voor medewerkers is: “Appen met jongeren”.`];
const address = (file: string) => [`${file}: Hier staat het adres van een pagina die alleen voor medewerkers is: /clienten/appen/.`];

test("a site in which nothing internal stands has no leaks", async () => {
  expect(await leaksIn("a.html", "<p>Een app met jongeren, of inzetten op een dossier.</p>")).toEqual([]);
});

describe("an internal number is found however it is spelled", () => {
  test.each([
    "085 - 0000 103", "0850000103", "085-0000-103", "085 – 0000 103", "(085) 0000 103", "085.0000.103", "085\u00a0-\u00a00000\u00a0103",
    "+31 85 0000 103", "+31850000103", "+31 (0)85 0000 103", "0031 85 0000 103", "085&nbsp;-&nbsp;0000&#32;103", "085 - <b>0000</b> 103",
    `<a href="tel:0850000103">Bel</a>`, `<a href="tel:+31850000103">Bel</a>`, `<a href="tel:+31%2085%200000%20103">Bel</a>`, `<p data-n="085 0000103">x</p>`,
  ])("%s", async (written) => {
    expect(await leaksIn("a.html", `<p>Bel ${written}.</p>`)).toEqual(number("a.html"));
  });
});

describe("in every kind of file", () => {
  test.each([
    ["a page: text", "a.html", "<p>meldpunt@vlinderhof.example</p>", mail],
    ["a page: entities", "a.html", "<p>meldpunt&#64;vlinderhof.example</p>", mail],
    ["a page: cut into elements", "a.html", "<p>Appen <em>met</em>\n jongeren</p>", title],
    ["a page: a remark nobody sees", "a.html", "<!-- Appen met jongeren -->", title],
    ["a page: an address", "a.html", `<a href="../clienten/appen/index.html">x</a>`, address],
    ["a page: the name of a topic", "a.html", `<a href="x.html?p=clienten_appen">x</a>`, address],
    ["data", "pages.json", JSON.stringify([{ path: "/clienten/appen/" }]), address],
    ["data with characters written as numbers", "a.json", `{"mail":"meldpunt\\u0040vlinderhof.example"}`, mail],
    ["a script", "a.js", `const title = "Appen met jongeren";`, title],
    ["a style sheet", "a.css", `/* 085 - 0000 103 */`, number],
    ["a table of values", "keuzes.csv", `vraag;antwoord\n"Appen met jongeren";"ja"`, title],
    ["a feed", "versies.xml", `<feed><entry><title>Appen met jongeren</title></entry></feed>`, title],
    ["a calendar with folded lines", "review.ics", "DESCRIPTION:Mail meldpunt@vlinder\r\n hof.example", mail],
    ["a drawing", "a.svg", `<svg><text>085 0000 103</text></svg>`, number],
  ])("%s", async (_, file, content, expected) => {
    expect(await leaksIn(file, content)).toEqual(expected(file));
  });

  test("the search index, which is compressed", async () => {
    expect(await leaksIn("nl_1.pf_fragment", gzipSync(`pagefind_dcd{"content":"Bel 085 - 0000 103"}`))).toEqual(number("nl_1.pf_fragment"));
  });

  test("the name of a file", async () => {
    expect(await leaksIn("clienten-appen.pdf", await (await PDFDocument.create()).save())).toEqual(address("clienten-appen.pdf"));
  });

  test("an address of a website, and a title of one word as a word", async () => {
    expect(await leaksIn("a.html", `<a href="https://intranet.example/meldpunt">Dossiercheck</a> <p>dossierchecks</p>`)).toEqual([
      "a.html: Hier staat een adres dat alleen voor medewerkers is: https://intranet.example/meldpunt.",
      "a.html: Hier staat de titel van een pagina die alleen voor medewerkers is: “Dossiercheck”.",
    ]);
  });
});

describe("in a PDF", () => {
  const ttf = join(dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json")), "400Regular", "SourceSans3_400Regular.ttf");

  /** A PDF to which something was done, as it is saved. */
  async function pdfWith(change: (pdf: PDFDocument) => unknown): Promise<Uint8Array> {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await change(pdf);
    return pdf.save();
  }

  const places: [string, (pdf: PDFDocument) => unknown, (file: string) => string[]][] = [
    ["text in a font of every reader", async (pdf) => pdf.getPage(0).drawText("Appen met jongeren", { font: await pdf.embedFont(StandardFonts.Helvetica) }), title],
    ["text in a font of its own, cut over two lines", async (pdf) => {
      pdf.registerFontkit(createRequire(import.meta.url)("@pdf-lib/fontkit") as Parameters<PDFDocument["registerFontkit"]>[0]);
      pdf.getPage(0).drawText("Appen met\njongeren", { font: await pdf.embedFont(readFileSync(ttf), { subset: true }) });
    }, title],
    ["its subject", (pdf) => pdf.setSubject("Bel 085 - 0000 103"), number],
    ["its metadata", (pdf) => pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(pdf.context.flateStream(`<x:xmpmeta>meldpunt@vlinderhof.example</x:xmpmeta>`, { Type: "Metadata", Subtype: "XML" }))), mail],
    ["where a link leads", (pdf) => {
      const link = pdf.context.obj({ Type: "Annot", Subtype: "Link", Rect: [0, 0, 9, 9], A: { S: "URI", URI: PDFString.of("mailto:meldpunt@vlinderhof.example") } });
      pdf.getPage(0).node.set(PDFName.of("Annots"), pdf.context.obj([link]));
    }, mail],
    ["a bookmark", (pdf) => pdf.catalog.set(PDFName.of("Outlines"), pdf.context.obj({ First: pdf.context.register(pdf.context.obj({ Title: PDFHexString.fromText("Appen met jongeren") })) })), title],
    ["a field to fill in", (pdf) => {
      const field = pdf.getForm().createTextField("nummer");
      field.setText("085 0000 103");
      field.addToPage(pdf.getPage(0));
    }, number],
  ];

  test.each(places)("%s", async (_, change, expected) => {
    expect(await leaksIn("a.pdf", await pdfWith(change))).toEqual(expected("a.pdf"));
  });

  test("strings in lists and in brackets with marks are read", async () => {
    const words = await pdfWords(await pdfWith((pdf) => {
      const list = PDFArray.withContext(pdf.context);
      list.push(PDFString.of("een \\(twee\\)"));
      pdf.catalog.set(PDFName.of("Test"), PDFDict.fromMapWithContext(new Map([[PDFName.of("A"), list]]), pdf.context));
    }));
    expect(words).toContain("een (twee)");
  });
});

describe("what is a secret", async () => {
  const { organisation } = await loadOrganisation(join(import.meta.dirname, "..", "markdown", "organisation"));
  const shown = inCirculation(organisation, "extern");
  const none = { pages: [], said: "" };

  test("how to reach internal contacts; nothing of a site for staff", () => {
    expect(secretsOf(organisation, shown, none)).toEqual({ phones: ["085 - 0000 103", "085 - 0000 104"], addresses: ["privacy@proef.example", "meld@proef.example", "https://jeugdstem.example"], pages: [] });
    expect(secretsOf(organisation, organisation, none)).toEqual({ phones: [], addresses: [], pages: [] });
  });

  test("not a number that is also public, in whatever spelling", () => {
    const contacts = { ...organisation.contacts, incidentDesk: { name: "het Meldpunt", phone: "0031 85 0000 112", visibility: "internal" as const } };
    const changed = { ...organisation, contacts };
    expect(secretsOf(changed, inCirculation(changed, "extern"), none).phones).toEqual(["085 - 0000 104"]);
  });

  test("not the title of a page that is what a platform is called, or what a public page says itself", () => {
    const pages = [{ path: "/a/", names: ["Facebook"] }, { path: "/b/", names: ["Werk en privé"] }, { path: "/c/", names: ["Ons protocol"] }];
    expect(secretsOf(organisation, shown, { pages, said: "Houd werk\nen privé uit elkaar." }).pages.map(({ names }) => names)).toEqual([[], [], ["Ons protocol"]]);
  });
});
