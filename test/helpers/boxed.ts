import type { Browser, Frame, Page } from "playwright-core";

/**
 * What the viewer of SharePoint and OneDrive lets an HTML file do
 * (github.com/SharePoint/sharepoint-html, as read in November 2026): scripts in the file itself, and nothing else.
 */
const policy = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data: blob:; connect-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'";

export interface Boxed {
  readonly page: Page;
  readonly frame: Frame;
  /** Everything the file did that it may not, or asked for: violations, errors and requests. */
  readonly faults: string[];
}

/**
 * Opens a file as such a viewer does: from memory, in a frame that may only run scripts.
 *
 * @param way the frame reads the file from an address in memory, or has it as its own text
 */
export async function openBoxed(browser: Browser, html: string, way: "blob" | "srcdoc", viewport = { width: 1280, height: 800 }): Promise<Boxed> {
  const page = await browser.newPage({ viewport });
  const faults: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => /^(?:about|blob|data):/.test(request.url()) || faults.push(`request: ${request.url()}`));
  await page.addInitScript(`addEventListener("securitypolicyviolation", (event) => console.error("violation", event.violatedDirective, event.blockedURI))`);
  await page.setContent(`<!DOCTYPE html><html lang="nl"><title>Bestanden</title><style>body { margin: 0 } iframe { width: 100vw; height: 100vh; border: 0; display: block }</style><iframe sandbox="allow-scripts" title="Handboek"></iframe>`);
  const strict = html.replace("<head>", () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
  await page.evaluate(([text = "", how]) => {
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    if (how === "srcdoc") frame.srcdoc = text;
    else frame.src = URL.createObjectURL(new Blob([text], { type: "text/html;charset=utf-8" }));
  }, [strict, way]);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("no frame");
  await frame.waitForSelector(".book-page:not([hidden]) h1");
  return { page, frame, faults };
}
