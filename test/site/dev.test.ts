import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { startBrowser } from "../helpers/browser.ts";
import { makeFolder } from "../helpers/folder.ts";
import { organisationWith, ownPage } from "../helpers/own-organisation.ts";

/** An officer's own organisation, in a folder of its own. */
let organisation: string;
let server: ChildProcess;
let said = "";
let address: string;
let browser: Browser;
let page: Page;

const write = (path: string, text: string) => writeFileSync(join(organisation, path), text);
const organisationFile = () => readFileSync(join(organisation, "organisation.ts"), "utf8");

/** Waits until the server has said something new that matches. */
async function hears(pattern: RegExp): Promise<RegExpMatchArray> {
  for (;;) {
    const found = pattern.exec(said);
    if (found) {
      said = said.slice(found.index + found[0].length);
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until the open page shows a text; nobody reloads it. */
const sees = (text: string) => page.waitForFunction((wanted) => document.body.textContent?.includes(wanted), text);

beforeAll(async () => {
  organisation = organisationWith({ "content/koffie.md": ownPage("Iedereen om de beurt.") });
  const output = join(makeFolder(), "dev");
  server = spawn(process.execPath, ["scripts/dev.ts", "--organisation", organisation, "--port", "8450", "--output", output], { cwd: projectFolder });
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (text: Buffer) => (said += text.toString()));
  browser = await startBrowser();
  address = (await hears(/Kijk op (http:\/\/localhost:\d+\/)/))[1] ?? "";
  page = await browser.newPage();
  await page.goto(`${address}koffie/index.html`);
  await sees("Iedereen om de beurt.");
});

afterAll(async () => {
  await browser.close();
  server.kill("SIGINT");
});

test("a saved page is on screen at once, without reloading", async () => {
  write("content/koffie.md", ownPage("Wie het eerst komt."));
  await sees("Wie het eerst komt.");
});

test("a change in the organisation file is on screen on every page", async () => {
  write("organisation.ts", organisationFile().replace(/shortName: "[^"]+"/, "shortName: \"Koffiehuis\""));
  await sees("Koffiehuis");
});

test("a mistake is told in the terminal, in Dutch, with its line; the site stays and the server lives", async () => {
  write("content/koffie.md", ownPage("Zie [de thee](thee.md)."));
  const [report] = await hears(/koffie\.md[\s\S]*?Fout op regel 8[\s\S]*?blijft zoals hij was/);
  expect(report).toContain("/thee/");
  expect((await page.goto(`${address}koffie/index.html`))?.status()).toBe(200);
  await sees("Wie het eerst komt.");
  write("content/koffie.md", ownPage("Thee is er ook."));
  await sees("Thee is er ook.");
});

test("a broken organisation file does not stop the server either", async () => {
  const good = organisationFile();
  write("organisation.ts", good.replace("defineOrganisation({", "defineOrganisation({{"));
  await hears(/organisation\.ts[\s\S]*?blijft zoals hij was/);
  write("organisation.ts", good.replace("Koffiehuis", "Theehuis"));
  await sees("Theehuis");
});

test("search follows", async () => {
  write("content/koffie.md", ownPage("Hier staat nu iets over espressoapparaten."));
  await sees("espressoapparaten");
  await expect.poll(async () => {
    await page.goto(`${address}zoeken/index.html?q=espressoapparaten`);
    // The index is made when nothing was written for a second; before the first one search does not come.
    await page.waitForFunction(() => document.querySelector("[role=status]")?.textContent || document.querySelector(".search-failed"));
    return page.locator(".search-result").count();
  }, { timeout: 30_000, interval: 500 }).toBe(1);
});

test("a removed page is gone", async () => {
  rmSync(join(organisation, "content/koffie.md"));
  await expect.poll(async () => (await page.goto(`${address}koffie/index.html`))?.status(), { timeout: 10_000 }).toBe(404);
});

test("a PDF is made when somebody opens it, and no other; after an edit elsewhere it is not made again", async () => {
  const open = async (): Promise<string> => {
    const response = await page.request.get(`${address}pdf/handouts-partners.pdf`, { timeout: 50_000 });
    return (await response.body()).subarray(0, 5).toString();
  };
  expect(await open()).toBe("%PDF-");
  expect((await hears(/pdf\/\S+ gemaakt/))[0]).toBe("pdf/handouts-partners.pdf gemaakt");
  write("content/koffie.md", ownPage("Er is weer koffie."));
  await expect.poll(async () => (await page.goto(`${address}koffie/index.html`))?.status(), { timeout: 10_000 }).toBe(200);
  said = "";
  expect(await open()).toBe("%PDF-");
  expect(said).not.toMatch(/pdf\/\S+ gemaakt/);
});
