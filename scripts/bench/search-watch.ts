import type { Page } from "playwright-core";
import { setTimeout as wait } from "node:timers/promises";
import { now } from "./slow-line.ts";
import type { Line } from "./slow-line.ts";

/** What a reader waited for, in milliseconds since 1970. */
export interface Waited {
  /** The first key. */
  readonly key: number;
  /** The first moment at which the answer stood on the screen. */
  readonly first: number;
  /** The last time anything changed on the page: by then all results are there. */
  readonly last: number;
}

/** What the page keeps for us while a question is answered. */
interface Watch {
  key: number;
  first: number;
  last: number;
}

/** Rest after which nothing more is coming, in milliseconds, while nothing is on its way: longer than any pause for typing. */
const rest = 900;
/** As long as a reader might still wait, in milliseconds. */
const patience = 20_000;

/**
 * Types a question at once, as fast as keys can go, and watches the page until nothing changes any more.
 *
 * @param answer selector of what must be on the screen for the question to be answered
 * @returns the moments; NaN for an answer that never came
 */
export async function askAndWatch(page: Page, line: Line, { box, question, answer }: { box: string; question: string; answer: string }): Promise<Waited> {
  await page.evaluate(startWatch, answer);
  await page.focus(box);
  await page.keyboard.type(question);
  const until = now() + patience;
  let quietSince = now();
  let seen: Watch = await page.evaluate(readWatch);
  while (now() < until && now() - quietSince < rest) {
    // Seldom, because looking takes time from the page.
    await wait(150);
    const next = await page.evaluate(readWatch);
    if (line.isBusy() || next.last !== seen.last) quietSince = now();
    seen = next;
  }
  return seen;
}

/**
 * Empties the box, as a reader does before another question, and waits for the old results to go. The focus is not touched: in
 * a box that never had it, that would be the moment at which search begins to load.
 */
export async function emptyBox(page: Page, box: string, answer: string): Promise<void> {
  await page.evaluate((selector) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input?.value) return;
    input.value = "";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, box);
  await page.waitForSelector(answer, { state: "hidden" });
}

/** Runs in the page. A result counts when it is painted: after the frame in which it was put there. */
function startWatch(answer: string): void {
  const clock = () => performance.timeOrigin + performance.now();
  const watch: Watch = { key: NaN, first: NaN, last: NaN };
  Object.assign(globalThis, { benchWatch: watch });
  addEventListener("keydown", ({ timeStamp }) => (watch.key = performance.timeOrigin + timeStamp), { once: true, capture: true });
  const isThere = () => document.querySelector(answer)?.checkVisibility() ?? false;
  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  let found = false;
  new MutationObserver(() => {
    painted(() => (watch.last = clock()));
    if (found || !isThere()) return;
    found = true;
    painted(() => (watch.first = clock()));
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** Runs in the page. */
function readWatch(): Watch {
  return (globalThis as unknown as { benchWatch: Watch }).benchWatch;
}
