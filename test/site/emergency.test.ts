import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../scripts/site/build-site.ts";
import { builtSite } from "../helpers/built-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";
import { organisationWith } from "../helpers/own-organisation.ts";

/** What a page says of whom to call. */
interface Page {
  readonly path: string;
  readonly html: string;
  /** The line at the top, and the block below, as text. */
  readonly line: string;
  readonly block: string;
  readonly subjects: readonly string[];
}

/** Every page with a header; not the one that goes in a mail or on a stick by itself. */
function pagesOf(site: string): Page[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html") && !path.startsWith("meenemen")).sort()
    .map((path) => ({ path, html: readFileSync(join(site, path), "utf8") }))
    .map(({ path, html }) => {
      const block = /<section class="help"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "";
      return {
        path, html,
        line: text(/<p class="emergency-line">[\s\S]*?<\/p>/.exec(html)?.[0] ?? ""),
        block: text(block),
        subjects: [...block.matchAll(/<h3 class="help-subject">(.*?)<\/h3>/g)].map(([, subject = ""]) => subject),
      };
    });
}

function text(html: string): string {
  return html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim();
}

describe("whom to call", () => {
  let pages: Page[] = [];
  beforeAll(async () => {
    pages = pagesOf(await builtSite("vlinderhof"));
  });

  test("stands on every page, also on the one for an unknown address, on search and on the page to print together", () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(["404.html", "index.html", "zoeken/index.html", "printen/alles/index.html", "handouts/intake/index.html"]));
    expect([...new Set(pages.map(({ line }) => line))]).toEqual(["Direct gevaar? Bel 112, daarna de bereikbaarheidsdienst: 085 - 0000 110"]);
  });

  test("comes first: right after the link to the content, at the beginning of the header", () => {
    const elsewhere = pages.filter(({ html }) => !/<a class="skip-link"[^>]*>[^<]*<\/a>\s*<header class="header">\s*<p class="emergency-line">/.test(html));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  test("stands below again, most urgent first, in one order", () => {
    expect([...new Set(pages.map(({ subjects }) => subjects.join(" | ")))]).toEqual(["Direct gevaar | Er is iets misgegaan | Vraag over deze richtlijnen"]);
    const elsewhere = pages.filter(({ html }) => !(html.indexOf("</main>") < html.indexOf('<section class="help"') && html.indexOf('<section class="help"') < html.indexOf('<footer class="footer"')));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
  });

  test("gives an internal number on the pages of staff only", () => {
    const desk = new Map(pages.map(({ path, block }) => [path, block.includes("085 - 0000 103")]));
    expect(desk.get("clienten/appen/index.html")).toBe(true);
    expect(desk.get("404.html")).toBe(true);
    expect(desk.get("partners/index.html")).toBe(false);
    expect(desk.get("handouts/intake/index.html")).toBe(false);
  });
});

test("an internal number stays off the edition for outside, and 112 stays on it", async () => {
  const file = readFileSync(join(exampleFolder("vlinderhof"), "organisation.ts"), "utf8");
  const changed = file.replace(/(emergency: \{[^}]*)visibility: "public"/, '$1visibility: "internal"');
  expect(changed).not.toBe(file);
  const output = join(makeFolder(), "_site");
  await buildSite({ organisationFolder: organisationWith({ "organisation.ts": changed }), output, pdf: false, circulation: "extern" });
  const pages = pagesOf(output);
  expect([...new Set(pages.map(({ line }) => line))]).toEqual(["Direct gevaar? Bel 112"]);
  expect([...new Set(pages.map(({ subjects }) => subjects.join(" | ")))]).toEqual(["Direct gevaar | Vraag over deze richtlijnen"]);
  expect(pages.filter(({ html }) => html.includes("0000 110") || html.includes("0000 103")).map(({ path }) => path)).toEqual([]);
});
