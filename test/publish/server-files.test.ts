import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import type { Book } from "../../scripts/book/book.ts";
import { contentSecurityPolicy, headers, mimeTypes, oneFilePolicy } from "../../scripts/publish/headers.ts";
import { serverFileNames, serverFiles } from "../../scripts/publish/server-files.ts";
import { builtSite } from "../helpers/built-site.ts";
import { type Changes, organisationWith } from "../schema/organisation-with.ts";

const tenEmbedders = Array.from({ length: 10 }, (_, index) => `https://${"intranet".repeat(13)}${index}.nl`);

/** The files for the smallest organisation with two pages, by name. */
async function filesWith(publication: NonNullable<Changes["publication"]>): Promise<Map<string, string>> {
  const pages = new Map(["/", "/clienten/", "/clienten/appen/"].map((path) => [path, {}])) as unknown as Book["pages"];
  const files = await serverFiles({ organisation: organisationWith({ publication }), pages });
  return new Map(files.map(({ path, content }) => [path, String(content)]));
}

const atRoot = await filesWith({ url: "https://richtlijnen.zorg.example", indexing: "intern" });
const inFolder = await filesWith({ url: "https://www.zorg.example/beleid/richtlijnen", indexing: "openbaar", embeddedBy: tenEmbedders });

test("each of them is known by name, to be left out where there is no server", () => {
  expect([...atRoot.keys(), ...inFolder.keys()].filter((name) => !serverFileNames.has(name))).toEqual([]);
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: Element[];
}

function parseXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, inside: [] };
  const open = [root];
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = { name, attributes, inside: [] };
      open.at(-1)!.inside.push(element);
      open.push(element);
    },
    onclosetag: (name) => expect(open.pop()?.name).toBe(name),
  }, { xmlMode: true });
  parser.end(xml);
  expect(open).toHaveLength(1);
  return root;
}

function everyElement(element: Element): Element[] {
  return [element, ...element.inside.flatMap(everyElement)];
}

function find(root: Element, ...names: string[]): Element {
  return names.reduce((element, name) => element.inside.find((one) => one.name === name)!, root);
}

describe.each([["at the root of a domain", atRoot], ["in a folder, framed by others", inFolder]])("web.config %s", (_, files) => {
  const root = parseXml(files.get("web.config")!);

  test("takes everything away before it adds it, since IIS does not take the same thing twice", () => {
    const lists = everyElement(root).filter(({ inside }) => inside.some(({ name }) => name === "remove"));
    expect(lists).toHaveLength(5);
    for (const { inside } of lists) {
      const added = inside.filter(({ name }) => ["add", "mimeMap", "error"].includes(name));
      expect(added.length).toBeGreaterThan(0);
      for (const element of added) {
        const [key = ""] = ["name", "fileExtension", "statusCode", "value"].filter((attribute) => attribute in element.attributes);
        const before = inside.slice(0, inside.indexOf(element));
        expect(before.some(({ name, attributes }) => name === "remove" && attributes[key] === element.attributes[key])).toBe(true);
      }
    }
  });

  test("knows every type", () => {
    const maps = find(root, "configuration", "system.webServer", "staticContent").inside.filter(({ name }) => name === "mimeMap");
    expect(Object.fromEntries(maps.map(({ attributes }) => [attributes["fileExtension"], attributes["mimeType"]]))).toEqual(mimeTypes);
  });

  test("sets nothing that IIS keeps from a site by default", () => {
    const sections = everyElement(root).filter(({ name }) => name === "system.webServer").flatMap(({ inside }) => inside.map(({ name }) => name));
    expect([...new Set(sections)].sort()).toEqual(["defaultDocument", "httpErrors", "httpProtocol", "staticContent"]);
    expect(find(root, "configuration", "system.webServer", "httpErrors").attributes).toEqual({});
  });
});

test("web.config names the page for unknown addresses from the folder of the whole website", () => {
  const path = (files: Map<string, string>) =>
    everyElement(parseXml(files.get("web.config")!)).find(({ name }) => name === "error")?.attributes["path"];
  expect([path(atRoot), path(inFolder)]).toEqual(["404.html", "beleid\\richtlijnen\\404.html"]);
});

describe("_headers", () => {
  const rulesOf = (text: string) => text.split(/\n(?=\/)/).slice(1).map((part) => {
    const [path = "", ...lines] = part.trimEnd().split("\n");
    return { path, names: lines.map((line) => line.trim().split(":")[0]) };
  });

  test.each([["alone", atRoot], ["with ten others that frame it", inFolder]])("stays within what Netlify and Cloudflare read: %s", (_, files) => {
    const text = files.get("_headers")!;
    expect(Math.max(...text.split("\n").map(({ length }) => length))).toBeLessThan(2000);
    expect(rulesOf(text).length).toBeLessThan(100);
  });

  test("no header can come from two rules, for hosts join or choose those in ways of their own", () => {
    const rules = rulesOf(atRoot.get("_headers")!);
    const paths = ["/", "/index.html", "/assets/style.css", "/assets/fonts/a.woff2", "/clienten/", "/clienten/appen/index.html", "/pdf/a.pdf", "/meenemen/handboek.html", "/meenemen/handboek"];
    for (const path of paths) {
      const names = rules.filter(({ path: pattern }) => new RegExp(`^${pattern.replace("*", ".*").replace(":file", "[^/]+").replaceAll(".", "\\.").replaceAll("\\.*", ".*")}$`).test(path)).flatMap(({ names: own }) => own);
      expect(names).toContain("Content-Security-Policy");
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test("every folder of a built site has the policy", async () => {
    const site = await builtSite("vlinderhof");
    const folders = readdirSync(site, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const built = rulesOf(readFileSync(join(site, "_headers"), "utf8")).map(({ path }) => path);
    expect(folders.filter((name) => name !== "meenemen" && !built.includes(`/${name}/*`))).toEqual([]);
  });
});

test("staticwebapp.config.json is JSON, with a rule for what differs", () => {
  const config = JSON.parse(atRoot.get("staticwebapp.config.json")!) as Record<string, never>;
  expect(Object.keys(config)).toEqual(["globalHeaders", "mimeTypes", "routes", "responseOverrides"]);
  expect(config["mimeTypes"]).toEqual(mimeTypes);
  expect(config["responseOverrides"]).toEqual({ 404: { rewrite: "/404.html" } });
});

describe.each(["web.config", ".htaccess", "nginx-leidraad.conf", "_headers", "staticwebapp.config.json"])("%s", (name) => {
  test.each([[{ indexing: "intern" as const }], [{ indexing: "openbaar" as const, embeddedBy: tenEmbedders }]])("says the same as every other, to the letter: %j", async (publication) => {
    const text = (await filesWith(publication)).get(name)!;
    for (const policy of [contentSecurityPolicy({ publication }), oneFilePolicy({ publication })]) expect(text).toContain(policy);
    for (const { name: header, value } of headers({ publication })) expect(text).toMatch(new RegExp(`${header}.*${value.replace(/[()]/g, "\\$&")}`));
    // Only as a remark, for the owner of the domain to decide.
    expect(text.replace(/^\s*#.*$|<!--[^]*?-->/gmu, "")).not.toContain("Strict-Transport-Security");
  });
});

test("an address with odd signs cannot add a line to the file of a server", async () => {
  const files = await filesWith({ url: "https://zorg.example/a;b{c}$d&e=1/", indexing: "intern" });
  expect(files.get("nginx-leidraad.conf")).toContain("error_page 404 /a%3Bb%7Bc%7D%24d%26e%3D1/404.html;");
  expect(files.get(".htaccess")).toContain("ErrorDocument 404 /a%3Bb%7Bc%7D%24d%26e%3D1/404.html\n");
});

describe("robots.txt", () => {
  test("lets search engines read that they are not wanted", () => {
    expect(atRoot.get("robots.txt")).not.toMatch(/disallow|sitemap/i);
    expect(atRoot.has("sitemap.xml")).toBe(false);
  });

  test("of a public site tells where the list of pages is", () => {
    expect(inFolder.get("robots.txt")).toBe("User-agent: *\nAllow: /\n\nSitemap: https://www.zorg.example/beleid/richtlijnen/sitemap.xml\n");
    const places = everyElement(parseXml(inFolder.get("sitemap.xml")!)).filter(({ name }) => name === "loc");
    expect(places).toHaveLength(3);
    expect(inFolder.get("sitemap.xml")).toContain("<loc>https://www.zorg.example/beleid/richtlijnen/clienten/appen/</loc>");
  });

  test("a public site without an address has no list", async () => {
    expect((await filesWith({ indexing: "openbaar" })).has("sitemap.xml")).toBe(false);
  });
});

describe("favicon.ico", () => {
  let bytes: Buffer;
  beforeAll(async () => {
    const files = await serverFiles({ organisation: organisationWith({}), pages: new Map() as Book["pages"] });
    bytes = Buffer.from(files.find(({ path }) => path === "favicon.ico")!.content as Uint8Array);
  });

  test("holds three pictures of the size it says, to the last byte", async () => {
    const entries = [0, 1, 2].map((index) => bytes.subarray(6 + 16 * index, 22 + 16 * index));
    const pictures = entries.map((entry) => bytes.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8)));
    const sizes = await Promise.all(pictures.map(async (picture) => (await sharp(picture).metadata()).width));
    expect(sizes).toEqual([16, 32, 48]);
    expect(entries.map((entry) => entry[0])).toEqual(sizes);
    expect(22 + 32 + pictures.reduce((sum, { length }) => sum + length, 0)).toBe(bytes.length);
  });

  test("is the same each time", async () => {
    const files = await serverFiles({ organisation: organisationWith({}), pages: new Map() as Book["pages"] });
    expect(Buffer.from(files.find(({ path }) => path === "favicon.ico")!.content as Uint8Array).equals(bytes)).toBe(true);
  });
});

describe("LEESMIJ-publiceren.txt", () => {
  test("reads well in any editor", () => {
    const lines = atRoot.get("LEESMIJ-publiceren.txt")!.split("\r\n");
    expect(lines.filter((line) => line.length > 92 || /[\n\t]|\s$/.test(line))).toEqual([]);
    expect(lines.at(-1)).toBe("");
  });

  test("tells who copies the folder what to do with it", () => expect(atRoot.get("LEESMIJ-publiceren.txt")!.replaceAll("\r\n", "\n")).toMatchFileSnapshot("LEESMIJ-publiceren.txt"));

  test("names who may frame the site, that it is public, and the path it was made for", () => {
    const text = inFolder.get("LEESMIJ-publiceren.txt")!.replace(/\s+/g, " ");
    expect(text).toContain(tenEmbedders.join(", "));
    expect(text).toContain("ingesteld als openbaar");
    expect(text).toContain("die zoekt de site op /beleid/richtlijnen.");
    expect(text).not.toContain("noindex");
  });
});
