import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startBrowser } from "../../test/helpers/browser.ts";
import { startServer } from "../../test/helpers/web-server.ts";
import { median, shownBytes, shownTime } from "./figures.ts";
import { firstPaint, slowdown } from "./first-paint.ts";
import type { BenchOptions } from "./part.ts";
import type { Report, Table } from "./report.ts";
import { freeLine, Line, now } from "./slow-line.ts";
import type { Traffic } from "./slow-line.ts";

const phone = { width: 412, height: 823 };

/** The part of pages.json that is used here. */
interface PageList {
  readonly pages: readonly { readonly href: string; readonly kind: string }[];
}

/** Kinds of files by their extension; what is none of these is "other": pictures, and the index on the search page. */
const types = ["html", "css", "js", "woff2", "other"];

/** What a reader downloads at first sight of each kind of page: bytes and requests, which no machine changes; and when it stands there. */
export async function benchWeight({ site, runs }: BenchOptions): Promise<Report> {
  const kinds = await pagesByKind(site);
  const browser = await startBrowser();
  try {
    const rows: string[][] = [];
    for (const [kind, pages] of kinds) rows.push(await weigh(browser, site, kind, pages));
    return { title: "What a first view downloads", method, tables: [{ title: "By kind of page", columns, rows }, await paintTable(browser, site, kinds, runs)] };
  } finally {
    await browser.close();
  }
}

const method = `Opened by a reader who has nothing yet, ${phone.width}×${phone.height}; bodies as they go over the line with gzip. `
  + "The middle page of each kind and the heaviest, by the length of their HTML; the files of the heaviest by type. On a slow phone: the middle page on slow 4G, the main thread "
  + `${slowdown} times slower; medians.`;

/** The pages of each kind, the shortest first. */
async function pagesByKind(site: string): Promise<[string, string[]][]> {
  const { pages } = JSON.parse(await readFile(join(site, "pages.json"), "utf8")) as PageList;
  const all = await Promise.all([...pages, { href: "404.html", kind: "not found" }].map(async ({ href, kind }) =>
    ({ href, kind, length: (await readFile(join(site, href))).length })));
  const kinds = Map.groupBy(all.sort((one, other) => one.length - other.length), ({ kind }) => kind);
  return [...kinds].map(([kind, own]): [string, string[]] => [kind, own.map(({ href }) => href)]).sort(([one], [other]) => (one < other ? -1 : 1));
}

const columns = ["kind", "pages", "requests", "bytes", "heaviest: requests", "bytes", ...types, "page"];

async function weigh(browser: Browser, site: string, kind: string, pages: readonly string[]): Promise<string[]> {
  const [middle = "", heaviest = ""] = [pages[pages.length >> 1], pages.at(-1)];
  const one = await firstView(browser, site, middle);
  const most = middle === heaviest ? one : await firstView(browser, site, heaviest);
  const byType = types.map((type) => shownBytes([...most.byFile].filter(([file]) => typeOf(file) === type).reduce((sum, [, bytes]) => sum + bytes, 0)));
  return [kind, String(pages.length), String(one.requests.length), shownBytes(one.bytes), String(most.requests.length), shownBytes(most.bytes), ...byType, heaviest];
}

/** On one kind after the other, as often as asked: a machine that grows busier slows all of them. */
async function paintTable(browser: Browser, site: string, kinds: readonly [string, string[]][], runs: number): Promise<Table> {
  const seen = new Map<string, { largest: number; shift: number }[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const [kind, pages] of kinds) seen.set(kind, [...(seen.get(kind) ?? []), await firstPaint(browser, site, pages[pages.length >> 1] ?? "", phone)]);
  }
  const rows = [...seen].map(([kind, all]) => [kind, shownTime(median(all.map(({ largest }) => largest))), median(all.map(({ shift }) => shift)).toFixed(4)]);
  return { title: "On a slow phone", columns: ["kind", "largest paint", "layout shift"], rows };
}

async function firstView(browser: Browser, site: string, href: string): Promise<Traffic> {
  const line = new Line(freeLine);
  const server = await startServer(site, "/", { gzip: true, deliver: line.deliver });
  const context = await browser.newContext({ viewport: phone });
  try {
    const page = await context.newPage();
    await page.goto(server.url + href, { waitUntil: "networkidle" });
    return line.between(0, now());
  } finally {
    await context.close();
    server.close();
  }
}

function typeOf(file: string): string {
  const extension = file.split(".").at(-1) ?? "";
  return types.includes(extension) ? extension : "other";
}
