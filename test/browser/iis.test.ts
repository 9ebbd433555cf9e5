import { expect, test } from "vitest";
import { contentSecurityPolicy, oneFilePage, oneFilePolicy } from "../../scripts/publish/headers.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { startImitatedIis } from "../helpers/imitated-iis.ts";

const published = { publication: { indexing: "intern" } } as const;

test("on a server that sends only what web.config names, a reader searches the full text under the policy", async () => {
  const [server, browser] = await Promise.all([startImitatedIis(await builtSite("vlinderhof")), startBrowser()]);
  try {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("response", (response) => response.ok() || wrong.push(`${response.status()} ${response.url()}`));
    page.on("request", (one) => one.url().startsWith(server.url) || wrong.push(one.url()));
    const first = await page.goto(server.url);
    expect(first?.headers()["content-security-policy"]).toBe(contentSecurityPolicy(published));
    const fragment = page.waitForResponse((response) => response.url().includes(".pf_fragment"));
    await page.focus("input[type=search]");
    await page.keyboard.type("blauwe vinkjes");
    await fragment;
    await page.waitForSelector('.search-panel[aria-busy="false"] .search-result');
    expect(wrong).toEqual([]);

    const unknown = await fetch(`${server.url}clienten/onbekend`);
    expect([unknown.status, (await unknown.text()).includes("Deze pagina is er niet")]).toEqual([404, true]);
    expect((await fetch(`${server.url}.leidraad`)).status).toBe(404);
    const own = await fetch(server.url + oneFilePage);
    expect(own.headers.get("content-security-policy")).toBe(own.ok ? oneFilePolicy(published) : contentSecurityPolicy(published));
  } finally {
    await browser.close();
    server.close();
  }
});
