import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { oneFilePath } from "../../scripts/onefile/places.ts";
import { chosenPath } from "../../scripts/book/topics.ts";
import { builtSite } from "../helpers/built-site.ts";

/** A page as a browser first fetches it; sizes in bytes, compressed as servers do (gzip -9), fonts apart. */
interface FirstView {
  readonly path: string;
  readonly html: string;
  /** Of the page itself, and of all it brings but for its fonts. */
  readonly text: number;
  readonly whole: number;
  readonly script: number;
  /** Style sheet, script, fonts and pictures: all but the page and the sign in the tab. */
  readonly files: readonly string[];
}

/** Long by what they are: the register of all choices, the sheet to decide on them, every rule on one page. */
const listsOfEverything = ["over/keuzes/index.html", "werkbladen/beslissen/index.html", "richtlijnen/dos-en-donts/index.html"];
/** The page that is made to print from holds the whole handbook; the search page fetches search, which has a budget of its own. */
const apart = [oneFilePath.slice(1), `${chosenPath.slice(1)}index.html`];

/** Whether a page has the style sheet with everything in it, as those with tools and sheets of paper do. */
const isWhole = (files: readonly string[]) => files.some((file) => file.includes("style-whole"));

const weighed = new Map<string, number>();

/** Text as it goes over the line; a font is packed already. */
function weigh(file: string): number {
  const bytes = readFileSync(file);
  const size = weighed.get(file) ?? (/\.(woff2|png|jpe?g|webp)$/.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length);
  weighed.set(file, size);
  return size;
}

function firstView(site: string, path: string): FirstView {
  const html = readFileSync(join(site, path), "utf8");
  const addresses = [/<link rel="stylesheet" href="([^"]+)"/g, /<script src="([^"]+)"/g, /<img [^>]*?src="([^"]+)"/g]
    .map((pattern) => [...html.matchAll(pattern)].map(([, address = ""]) => join(site, path === "404.html" ? "" : dirname(path), address)));
  const files = [...new Set(addresses.flat())];
  const text = gzipSync(html, { level: 9 }).length;
  const script = (addresses[1] ?? []).reduce((sum, file) => sum + weigh(file), 0);
  return { path, html, text, script, files, whole: text + files.reduce((sum, file) => sum + weigh(file), 0) };
}

/** Regular and bold, in which every page is set; italic and the letters of Eastern Europe come only to pages that have them. */
function fontBytes(site: string): number {
  const folder = join(site, "assets/fonts");
  return readdirSync(folder).filter((name) => /-latin-(400|700)-normal\./.test(name)).reduce((sum, name) => sum + weigh(join(folder, name)), 0);
}

describe.each(["vlinderhof", "de-wilgen", "overzij"])("a first view of %s", (organisation) => {
  let views: FirstView[];
  let fonts: number;

  beforeAll(async () => {
    const site = await builtSite(organisation);
    const paths = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html") && !apart.includes(path)).sort();
    // Its addresses are those of where the site is published.
    views = paths.filter((path) => path !== "404.html").map((path) => firstView(site, path));
    fonts = fontBytes(site);
  });

  const named = (found: readonly FirstView[]) => found.map(({ path, whole }) => `${path}: ${whole}`);
  const ordinary = () => views.filter(({ path }) => !listsOfEverything.includes(path));
  const reading = () => ordinary().filter(({ files }) => !isWhole(files));

  test("of a page to read is at most 20 kB without fonts, and little more for the longest; 60 kB with fonts", () => {
    const inOrder = reading().map(({ whole }) => whole).sort((one, other) => one - other);
    expect(inOrder.length).toBeGreaterThan(50);
    expect(inOrder[inOrder.length >> 1]).toBeLessThan(20_000);
    expect(named(reading().filter(({ whole }) => whole > 22_500))).toEqual([]);
    expect(fonts).toBeGreaterThan(20_000);
    expect(named(reading().filter(({ whole }) => whole + fonts > 60_000))).toEqual([]);
  });

  test("is not much more where a reader does something, or where everything stands together", () => {
    expect(named(ordinary().filter(({ whole }) => whole > 26_000 || whole + fonts > 62_500))).toEqual([]);
    expect(named(views.filter(({ whole }) => whole > 33_000 || whole + fonts > 69_000))).toEqual([]);
  });

  test("takes six requests at most: the page, one style sheet, one script, the logo and two fonts", () => {
    expect(named(views.filter(({ files, html }) => 1 + files.length + 2 > 6 && !/<picture|class="picture/.test(html)))).toEqual([]);
    for (const { html } of views) {
      expect(html.match(/<link rel="stylesheet"/g)).toHaveLength(1);
      expect(html.match(/<script /g)).toHaveLength(1);
    }
  });

  test("has at most 10 kB of script, which waits for the page, and none of search", () => {
    expect(views.filter(({ script }) => script > 10_000).map(({ path, script }) => `${path}: ${script}`)).toEqual([]);
    for (const { html, files } of views) {
      expect(html).toMatch(/<script src="[^"]+" defer><\/script>/);
      expect(files.filter((file) => /\/(search|text-search)[.-]/.test(file))).toEqual([]);
    }
  });

  test("never lacks a style: what only the whole style sheet has is on no page with the smaller one", () => {
    const classes = (css: string) => new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name));
    const styleOf = (kind: string) => {
      const file = views.flatMap(({ files }) => files).find((path) => new RegExp(`/${kind}\\.\\w+\\.css$`).test(path));
      return classes(readFileSync(file ?? "", "utf8"));
    };
    const [small, whole] = [styleOf("style"), styleOf("style-whole")];
    const lacking = [...whole].filter((name) => !small.has(name));
    expect(lacking.length).toBeGreaterThan(60);
    const wrong = views.filter(({ files }) => !isWhole(files)).flatMap(({ path, html }) => {
      const used = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")));
      return lacking.filter((name) => used.has(name)).map((name) => `${path}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});
