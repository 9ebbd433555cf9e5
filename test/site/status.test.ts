import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Status } from "../../data/schema/edition.ts";
import { buildSite } from "../../scripts/site/build-site.ts";
import { home, page } from "../book/book-of.ts";
import { folderWith } from "../helpers/folder.ts";
import { shownPdf } from "../print/opened.ts";

const smallest = readFileSync(join(import.meta.dirname, "../organisations/smallest/organisation.ts"), "utf8");

/** The folder of a small site with PDFs, of a text with this status. */
async function siteWith(status: Status): Promise<string> {
  const root = folderWith({
    "content/index.md": home["index.md"] ?? "",
    "content/appen.md": page("Appen"),
    "content/zoeken.md": page("Zoeken", "", { kind: "search" }),
    "content/blad.md": page("Een blad", "Een zin.", { kind: "handout", print: "{ format: a4, sheets: 1 }", book: "false", order: 20 }),
    "content/werk.md": page("Een werkblad", "Een zin.", { kind: "worksheet", print: "{ format: a4, sheets: 1 }", book: "false", order: 30 }),
    "zonnehof/organisation.ts": smallest.replace("approvedBy:", `status: "${status}", approvedBy:`),
  });
  const { folder } = await buildSite({ organisationFolder: join(root, "zonnehof"), contentFolder: join(root, "content"), output: join(root, "site") });
  return folder;
}

function htmlFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html")).map((name) => readFileSync(join(site, name), "utf8"));
}

/** The words of each page of every PDF, those that are only decoration too. */
async function printedPages(site: string): Promise<{ name: string; text: string }[]> {
  const names = readdirSync(join(site, "pdf")).sort();
  const found = names.map(async (name) => {
    const pdf = await shownPdf(new Uint8Array(readFileSync(join(site, "pdf", name))));
    return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return { name, text: items.map((item) => ("str" in item ? item.str : "")).join(" ").replace(/\s+/g, " ") };
    }));
  });
  return (await Promise.all(found)).flat();
}

describe("a text that nobody approved yet", () => {
  test("is called a concept above every page, in its document control, and on every sheet", async () => {
    const site = await siteWith("concept");
    const pages = htmlFiles(site);
    expect(pages).toHaveLength(7);
    for (const html of pages) expect(html).toContain("Concept: deze tekst is nog niet vastgesteld.");
    for (const html of pages.filter((one) => one.includes("document-facts"))) expect(html).toContain("<dd>Concept</dd>");
    const printed = await printedPages(site);
    expect(new Set(printed.map(({ name }) => name))).toEqual(new Set(["blad.pdf", "handboek.pdf", "werk.pdf"]));
    const cover = printed.find(({ name }) => name === "handboek.pdf");
    expect(cover?.text).toMatch(/Status Concept .*Wordt vastgesteld door het bestuur/);
    for (const { text } of printed.filter((one) => one !== cover && one.text.includes("versie 1"))) expect(text).toContain("concept, versie 1");
    expect(printed.filter(({ text }) => text.includes("concept, versie 1")).length).toBeGreaterThanOrEqual(3);
  }, 90_000);
});

describe("document control", () => {
  test("tells owner, version, status, date and review on every page of the book", async () => {
    const site = await siteWith("herziening");
    const inBook = htmlFiles(site).filter((html) => html.includes("document-control"));
    expect(inBook).toHaveLength(6);
    for (const html of inBook) {
      for (const value of ["het kantoor", "<dd>1</dd>", "In herziening", "1 november 2026", "1 november 2027"]) expect(html).toContain(value);
      expect(html).not.toContain("class=\"concept-note\"");
    }
    expect((await printedPages(site)).map(({ text }) => text).join(" ")).not.toContain("concept");
  }, 90_000);
});
