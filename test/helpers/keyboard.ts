import type { Page } from "playwright-core";

/** What has the focus, as a reader would name it: its role or element, and its words; "nothing" when the focus is lost. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(focusedText);
}

const focusedText = `(() => {
  const element = document.activeElement;
  if (element === document.body || !element.checkVisibility({ visibilityProperty: true })) return "nothing";
  const roles = { a: "link", summary: "fold", h1: "heading", h2: "heading", h3: "heading", input: element.type, section: "region" };
  const words = element.getAttribute("aria-label") ?? element.labels?.[0]?.innerText ?? (element.localName === "main" ? "" : element.innerText);
  return ((roles[element.localName] ?? element.localName) + " " + words).replace(/\\s+/g, " ").trim();
})()`;

/** Goes forward from where the focus is until something with these words has it; fails when it does not come. */
export async function tabTo(page: Page, words: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (typeof words === "string" ? now === words : words.test(now)) return;
  }
  throw new Error(`${String(words)} was not reached with ${key}`);
}

/** The stops of a page: those in the order in which it is read, and those that the Tab key makes, there and back. */
export interface TabStops {
  readonly read: readonly string[];
  readonly forward: readonly string[];
  readonly backward: readonly string[];
}

/**
 * Walks through a page with the Tab key, from before its first stop to beyond its last, and back again. Presses go to the browser
 * together, for a page has many.
 */
export async function walk(page: Page): Promise<TabStops> {
  const read = await page.evaluate<string[]>(`(${readStops.toString()})()`);
  const presses = await page.context().newCDPSession(page);
  const press = (count: number, modifiers: number) => Promise.all(Array.from({ length: count }, () =>
    presses.send("Input.dispatchKeyEvent", { type: "keyDown", key: "Tab", code: "Tab", windowsVirtualKeyCode: 9, modifiers })));
  const visited = () => page.evaluate<string[]>("visited.splice(0)");
  await press(read.length + 1, 0);
  const forward = await visited();
  await page.evaluate(`stops.at(-1).focus(); visited.length = 1`);
  await press(read.length - 1, 8);
  const backward = await visited();
  await presses.detach();
  return { read, forward, backward };
}

/** Runs in the page: gathers what can have the focus in the order of the document, and notes from then on what gets it. */
function readStops(): string[] {
  const able = "a[href], button:not([disabled]), input:not([disabled], [type=hidden]), select:not([disabled]), textarea, summary, [tabindex]";
  // Of a group of which one can be chosen, that one is the stop.
  const isOtherChoice = (element: HTMLElement) => element instanceof HTMLInputElement && element.type === "radio" && !element.checked;
  const stops = [...document.querySelectorAll<HTMLElement>(able)].filter((element) => element.tabIndex >= 0 && !isOtherChoice(element) && element.checkVisibility({ visibilityProperty: true }));
  const named = new Map(stops.map((element, index) => [element as EventTarget, `${index} ${element.localName} ${(element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/g, " ").trim().slice(0, 60)}`]));
  const visited: string[] = [];
  Object.assign(globalThis, { stops, visited });
  addEventListener("focusin", ({ target }) => visited.push((target && named.get(target)) ?? `not a stop: ${(target as HTMLElement).outerHTML.slice(0, 80)}`));
  return [...named.values()];
}

/** Notes from now on what status messages say; the function it gives tells what was said, and begins anew. */
export async function hearStatus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(`(() => {
    globalThis.said = [];
    const note = (records) => {
      for (const status of new Set(records.map(({ target }) => (target.closest ? target : target.parentElement)?.closest("[role=status]")))) {
        if (status && status.textContent.trim()) said.push(status.textContent.replace(/\\s+/g, " ").trim());
      }
    };
    new MutationObserver(note).observe(document.body, { childList: true, characterData: true, subtree: true });
  })()`);
  return () => page.evaluate<string[]>("said.splice(0)");
}
