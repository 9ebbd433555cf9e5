import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { extname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { headersOf, mimeTypes, oneFilePage } from "../../scripts/publish/headers.ts";
import type { Published } from "../../scripts/publish/headers.ts";
import { startBrowser } from "../helpers/browser.ts";
import { builtSite } from "../helpers/built-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { type RealServer, serverNames, startRealServer } from "../helpers/real-servers.ts";

/** An intern site at the root of a domain, and a public one in a folder, which others may frame. */
const sites = [
  { where: "at the root of a domain", organisation: exampleFolder("vlinderhof"), base: "/" },
  { where: "in a folder", organisation: join(import.meta.dirname, "../organisations/fullest"), base: "/richtlijnen/" },
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A request as a browser makes it; fetch would unpack and forget what was packed. */
function ask(url: string, gzip = false): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { headers: gzip ? { "Accept-Encoding": "gzip" } : {} }, (response) => {
      response.resume().on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    }).on("error", reject).end();
  });
}

describe.each(serverNames)("%s with the file of the site", (name) => {
  let server: RealServer;

  beforeAll(async () => {
    const built = [];
    for (const { organisation, base } of sites) built.push({ folder: await builtSite(organisation), base });
    server = await startRealServer(name, built);
    // The sites were built without their PDFs.
    for (const folder of server.folders) {
      mkdirSync(join(folder, "pdf"), { recursive: true });
      writeFileSync(join(folder, "pdf/proef.pdf"), "%PDF-1.7\n");
    }
  });

  afterAll(() => server.stop());

  describe.each([...sites.entries()])("%#", (index, { where, organisation }) => {
    let url: string;
    let files: string[];
    let published: Published;

    beforeAll(async () => {
      url = server.urls[index] ?? "";
      files = readdirSync(server.folders[index] ?? "", { recursive: true, encoding: "utf8" });
      published = (await loadOrganisation(organisation)).organisation;
    });

    test(`${where}: sends a file of every kind with its type, the policy and the other headers, once`, async () => {
      const kinds = Object.keys(mimeTypes).flatMap((extension) => files.find((file) => extname(file) === extension) ?? []);
      expect(kinds.map((file) => extname(file))).toEqual(expect.arrayContaining([".html", ".js", ".css", ".pdf", ".pagefind", ".pf_meta", ".pf_index", ".pf_fragment", ".ico", ".woff2"]));
      for (const file of [...kinds, oneFilePage, "search-index/pages.js", "pagefind/pagefind-worker.js"]) {
        const { status, headers } = await ask(url + file);
        expect([file, status, headers["content-type"]]).toEqual([file, 200, mimeTypes[extname(file)]]);
        expect([file, told(headers)]).toEqual([file, wanted(file, published)]);
      }
    });

    test(`${where}: shows the page of the site for an unknown address, however deep, and does not let anybody keep it`, async () => {
      for (const path of ["onbekend", "clienten/onbekend/index.html", "assets/style.0123456789.css"]) {
        const { status, headers } = await ask(url + path);
        expect([path, status, headers["content-type"]]).toEqual([path, 404, "text/html; charset=utf-8"]);
        expect([path, told(headers)]).toEqual([path, wanted("404.html", published)]);
        expect(await (await fetch(url + path)).text()).toContain("Deze pagina is er niet");
      }
    });

    test(`${where}: leads from a folder to its page, without naming the machine or leaving https`, async () => {
      const { status, headers } = await ask(`${url}clienten`);
      expect(status).toBe(301);
      expect(new URL(String(headers["location"]), url).href).toBe(`${url}clienten/`);
      expect((await ask(`${url}clienten/`)).status).toBe(200);
    });

    test(`${where}: packs text, and what is packed already it does not`, async () => {
      const packed = async (file: string) => (await ask(url + file, true)).headers["content-encoding"];
      expect([await packed("index.html"), await packed("search-index/pages.js"), await packed(files.find((file) => file.endsWith(".css")) ?? "")]).toEqual(["gzip", "gzip", "gzip"]);
      expect(await packed(files.find((file) => file.endsWith(".pf_meta")) ?? "")).toBeUndefined();
      expect((await ask(`${url}index.html`)).headers["content-encoding"]).toBeUndefined();
    });

    test(`${where}: a reader searches and finds, also in the full text, without a breach of the policy or a request elsewhere`, async () => {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
      page.on("pageerror", (error) => wrong.push(error.message));
      page.on("request", (one) => new URL(one.url()).origin === new URL(url).origin || wrong.push(one.url()));
      await page.goto(`${url}index.html`);
      const fragment = page.waitForResponse((response) => response.url().includes(".pf_fragment"));
      await page.focus("input[type=search]");
      await page.keyboard.type("blauwe vinkjes");
      await page.waitForSelector('.search-panel[aria-busy="false"] .search-result');
      expect((await fragment).status()).toBe(200);
      expect(await page.textContent(".search-panel")).toContain("Appen");
      expect(wrong).toEqual([]);
      await page.goto(`${url}${oneFilePage}`);
      // The handbook in one file runs its own script and has its own style, under a policy of its own.
      await page.waitForFunction(() => !document.documentElement.classList.contains("is-starting"));
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe("Times New Roman");
      expect(wrong).toEqual([]);
      await page.goto(`${url}clienten/onbekend/index.html`);
      // The browser tells of a page that is not there by itself.
      expect(wrong.filter((text) => !text.includes("404"))).toEqual([]);
      await page.click(".button");
      expect(page.url()).toBe(`${url}index.html`);
      await page.close();
    });
  });
});

/** Headers that are looked at, in small letters. */
const looked = [
  "content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy", "cross-origin-opener-policy",
  "cross-origin-resource-policy", "x-frame-options", "x-robots-tag", "cache-control",
];

/** Node joins a header that came twice with a comma, which then is no longer what is wanted. */
function told(headers: Answer["headers"]): Record<string, unknown> {
  return Object.fromEntries(looked.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}

function wanted(file: string, published: Published): Record<string, string> {
  return Object.fromEntries(headersOf(file, published).map(({ name, value }) => [name.toLowerCase(), value]));
}
