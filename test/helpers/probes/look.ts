import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** What the probes share inside a page. */
export interface Look {
  /** Is it there for the eye: not hidden, not a single pixel for screen readers, not waiting above the page for focus. */
  isSeen(element: Element): boolean;
  /** What an element is called in a report: its tag, its classes and how its text begins. */
  name(element: Element): string;
  /** What Tab visits, in the order of the document. */
  stops(): HTMLElement[];
  /** The pieces of text that are seen. */
  texts(root: Element): Text[];
  /** Everything a script listens to for clicks, but for the page as a whole. */
  clicked: Set<Element>;
}

declare global {
  interface Window {
    look: Look;
  }
}

/** A tab whose pages all have `window.look`, whatever their policy. */
export async function probePage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage({ bypassCSP: true, reducedMotion: "reduce", ...options });
  await page.addInitScript(bringLook);
  return page;
}

/** Shows a small page from memory: the body of a document in Dutch with a title and a style sheet. */
export async function showPlanted(page: Page, body: string): Promise<void> {
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="nl"><title>Proef</title><body>${body}`)}`);
}

/** Runs in the page, before its own scripts. */
function bringLook(): void {
  const isPixel = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 && height <= 1 && getComputedStyle(element).overflow !== "visible";
  };
  const isSeen = (element: Element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) return false;
    const { right, bottom } = element.getBoundingClientRect();
    if (right + scrollX <= 0 || bottom + scrollY <= 0) return false;
    for (let around: Element | null = element; around; around = around.parentElement) if (isPixel(around)) return false;
    return true;
  };
  const isTextSeen = (text: Text) => {
    if (!text.data.trim() || !text.parentElement || !isSeen(text.parentElement)) return false;
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getClientRects().length > 0;
  };
  const clicked = new Set<Element>();
  const add = Reflect.get(EventTarget.prototype, "addEventListener") as (this: EventTarget, ...rest: unknown[]) => void;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [EventListenerOrEventListenerObject | null, (boolean | AddEventListenerOptions)?]) {
    if (type === "click" && this instanceof Element && this !== document.documentElement && this !== document.body) clicked.add(this);
    add.call(this, type, ...rest);
  };
  window.look = {
    isSeen,
    clicked,
    name: (element) => {
      const classes = (element.getAttribute("class") ?? "").trim().split(/\s+/).filter(Boolean).map((name) => `.${name}`).join("");
      return `${element.localName}${classes} “${(element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40)}”`;
    },
    stops: () => Array.from(document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]"))
      .filter((element) => element.tabIndex >= 0 && !element.matches(":disabled, [type=hidden], [inert] *") && element.checkVisibility({ visibilityProperty: true })),
    texts: (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (isTextSeen(node as Text) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found;
    },
  };
}
