import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../../test/helpers/browser.ts";
import { startServer } from "../../test/helpers/web-server.ts";
import { median, shownBytes, shownCount, shownTime } from "./figures.ts";
import { pagefindAlonePath, withPagefindAlone } from "./pagefind-alone.ts";
import type { BenchOptions } from "./part.ts";
import type { Report, Table } from "./report.ts";
import { askAndWatch, emptyBox } from "./search-watch.ts";
import { Line, now, slow4G } from "./slow-line.ts";

/** How much slower the phone is than this machine. */
const slowdown = 4;
const phone = { width: 412, height: 823 };

/** A question of readers, and where the page is that answers it. */
interface Question {
  readonly question: string;
  readonly page: string;
}

const appen: Question = { question: "appen", page: "clienten/appen/" };
const datalek: Question = { question: "datalek", page: "wat-nu/" };
const formulier: Question = { question: "formulier", page: "handouts/" };

type Moment = "first question" | "second question" | "third question" | "first on the next page";

/** What is measured: where a reader searches, what she asks there, and how to see that a question is answered. */
interface Contestant {
  readonly name: string;
  readonly path: string;
  readonly box: string;
  readonly answer: (asked: Question) => string;
  readonly questions: readonly (readonly [Moment, Question])[];
}

const leidraad: Contestant = {
  name: "Leidraad",
  path: "platforms/index.html",
  box: "input[type=search]",
  answer: ({ page }) => `.search-panel .search-result a[href*="/${page}"]`,
  questions: [["first question", appen], ["second question", datalek], ["third question", formulier], ["first on the next page", appen]],
};

/** Where a reader goes on, for what is measured on the next page. */
const nextPath = "dilemmas/index.html";

/** Any result will do: Pagefind does not know which page is ours to find. */
const pagefindAlone: Contestant = {
  name: "Pagefind alone",
  path: pagefindAlonePath,
  box: "input",
  answer: ({ question }) => `ol[data-question="${question}"] a`,
  questions: [["first question", appen], ["second question", datalek]],
};

/** One question, as one reader met it. */
interface Asked {
  readonly contestant: string;
  readonly moment: Moment;
  readonly first: number;
  readonly firstRequests: number;
  readonly firstBytes: number;
  readonly last: number;
  readonly lastRequests: number;
  readonly lastBytes: number;
}

/** Milliseconds that a reader may have to wait for a first result; no more than Leidraad promises itself. */
const limits: Readonly<Partial<Record<Moment, number>>> = { "first question": 1200, "second question": 400, "third question": 400 };

/** What a reader on a slow phone waits for after the first key of a question. */
export async function benchSearch({ site, runs }: BenchOptions): Promise<Report> {
  const folder = withPagefindAlone(site);
  const browser = await startBrowser();
  try {
    const asked: Asked[] = [];
    // By turns, so that a machine that grows busier slows both.
    for (let run = 0; run < runs; run += 1) {
      for (const contestant of [leidraad, pagefindAlone]) asked.push(...(await visit(browser, folder, contestant)));
    }
    return { title: "Search on a slow phone", method: methodOf(runs, browser.version()), tables: [timesOf(asked), loadOf(asked)] };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** A reader who comes for the first time and asks some questions on one page, and one more on the next page. */
async function visit(browser: Browser, site: string, contestant: Contestant): Promise<Asked[]> {
  const line = new Line(slow4G);
  const server = await startServer(site, "/", { gzip: true, deliver: line.deliver });
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  try {
    await slowDown(page);
    await page.goto(server.url + contestant.path, { waitUntil: "networkidle" });
    const asked: Asked[] = [];
    for (const [moment, question] of contestant.questions) {
      if (moment === "first on the next page") await page.goto(server.url + nextPath, { waitUntil: "networkidle" });
      asked.push(await ask(page, line, contestant, moment, question));
    }
    return asked;
  } finally {
    await context.close();
    server.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

async function ask(page: Page, line: Line, { name, box, answer }: Contestant, moment: Moment, asked: Question): Promise<Asked> {
  const selector = answer(asked);
  await emptyBox(page, box, selector);
  const from = now();
  const { key, first, last } = await askAndWatch(page, line, { box, question: asked.question, answer: selector });
  const [upToFirst, upToLast] = [line.between(from, first), line.between(from, last)];
  return {
    contestant: name,
    moment,
    first: first - key,
    firstRequests: upToFirst.requests.length,
    firstBytes: upToFirst.bytes,
    last: last - key,
    lastRequests: upToLast.requests.length,
    lastBytes: upToLast.bytes,
  };
}

function methodOf(runs: number, version: string): string {
  return `Chromium ${version}, ${phone.width}×${phone.height}, its main thread ${slowdown} times slower; HTTP/1.1 with gzip, ${slow4G.latency} ms before `
    + `each response and ${(slow4G.bytesPerSecond * 8) / 1_000_000} Mbit/s for all together, slowed by the server. Questions: `
    + `${[appen, datalek, formulier].map(({ question }) => `"${question}"`).join(", ")}, each typed at once, as soon as the box has the focus. Times run from the first key `
    + `to the moment that the answer is painted; "complete" is the last change of the page after it. Medians of ${runs} visits, between brackets the `
    + `shortest and the longest. "Pagefind alone" is a bare page with nothing but Pagefind's own script and its own pause of 300 ms: the least that it takes.`;
}

function timesOf(asked: readonly Asked[]): Table {
  return {
    title: "From the first key",
    columns: ["question", "first result", "(of all visits)", "limit", "complete"],
    rows: groups(asked).map(([{ contestant, moment }, all]) => {
      const limit = contestant === leidraad.name ? limits[moment] : undefined;
      const first = all.map((one) => one.first);
      const range = `(${shownTime(Math.min(...first))} – ${shownTime(Math.max(...first))})`;
      const verdict = limit === undefined ? "" : `${shownTime(limit)}: ${median(first) <= limit ? "kept" : "missed"}`;
      return [`${contestant}, ${moment}`, shownTime(median(first)), range, verdict, shownTime(median(all.map(({ last }) => last)))];
    }),
  };
}

function loadOf(asked: readonly Asked[]): Table {
  return {
    title: "Requests and bytes from the focus on",
    columns: ["question", "requests to first", "bytes to first", "requests in all", "bytes in all"],
    rows: groups(asked).map(([{ contestant, moment }, all]) => {
      const middle = (of: (one: Asked) => number) => median(all.map(of));
      return [
        `${contestant}, ${moment}`, shownCount(middle((one) => one.firstRequests)), shownBytes(middle((one) => one.firstBytes)),
        shownCount(middle((one) => one.lastRequests)), shownBytes(middle((one) => one.lastBytes)),
      ];
    }),
  };
}

/** What all visits met at the same moment, contestant after contestant. */
function groups(asked: readonly Asked[]): (readonly [Asked, readonly Asked[]])[] {
  const byName = Map.groupBy(asked, ({ contestant, moment }) => `${contestant}, ${moment}`);
  return [...byName.values()].flatMap((all) => (all[0] ? [[all[0], all] as const] : []));
}
