import { cpSync, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { writeFiles } from "../../scripts/output/write-files.ts";
import { contentSecurityPolicy, type Published } from "../../scripts/publish/headers.ts";
import { serverFileNames } from "../../scripts/publish/server-files.ts";
import { asJson, reportOf } from "../../scripts/verify/outcome.ts";
import { type Verified, verifySite, type VerifyOptions } from "../../scripts/verify/verify-site.ts";
import { builtSite } from "../helpers/built-site.ts";
import { makeFolder } from "../helpers/folder.ts";
import { type ServerOptions, startServer } from "../helpers/web-server.ts";
import { manualExamples } from "../manual/examples.ts";

/** The built site, with a line in the place of the handbook as PDF, which takes long to make. */
let site: string;
beforeAll(async () => {
  site = await copyWith({});
});

async function copyWith(files: Record<string, string>): Promise<string> {
  const copy = join(makeFolder(), "_site");
  cpSync(await builtSite("vlinderhof"), copy, { recursive: true });
  writeFiles(copy, [["pdf/handboek.pdf", "%PDF-1.7\n"] as const, ...Object.entries(files)].map(([path, content]) => ({ path, content })));
  return copy;
}


/** What a careful server does: it packs text, and keeps its own files to itself. */
const careful: ServerOptions = { gzip: true, fault: (file) => (serverFileNames.has(file) ? "missing" : undefined) };

/** The site on a server that does one thing otherwise than a careful one. */
async function verified(options: ServerOptions = {}, { folder = site, base = "/", ...rest }: { folder?: string; base?: string } & Partial<VerifyOptions> = {}): Promise<Verified> {
  const fault: ServerOptions["fault"] = (file) => careful.fault?.(file) ?? options.fault?.(file);
  const server = await startServer(folder, base, { ...careful, ...options, fault });
  try {
    return await verifySite({ address: new URL(server.url), ...rest });
  } finally {
    server.close();
  }
}

const told = ({ problems }: Verified): string[] => problems.map(({ level, file, what }) => `${level} ${new URL(file).pathname}: ${what}`);

test("a site on a careful server has no problem at all, at the root and below it, and takes some fifty requests", async () => {
  const result = await verified({}, { built: site });
  expect(told(result)).toEqual([]);
  expect(result.requests).toBeLessThan(60);
  expect(reportOf(result, { color: false })).toMatch(/^Nagekeken: http:\/\/127\.0\.0\.1:\d+\/ \(\d+ verzoeken\)\.\nStichting Vlinderhof, versie 1\.1 van 2 november 2026, uitgave intern, \d+ pagina's\.\n\nAlles is in orde\.$/);
});

const loginPage = '<!DOCTYPE html><html><title>Inloggen</title><form><input type="password"></form></html>';
const html404 = (): string => readFileSync(join(site, "404.html"), "utf8");
const policy = contentSecurityPolicy({ publication: { indexing: "intern" } });
const withPolicy = (sent: string | undefined): ServerOptions => ({ fault: () => ({ "Content-Security-Policy": sent }) });

describe("a server that", () => {
  test.each<[string, ServerOptions, string[]]>([
    ["does not know the kinds of Pagefind, as IIS", { fault: (file) => (/^pagefind\/.*\.(?:pagefind|pf_\w+)$/.test(file) ? "missing" : undefined) }, [
      expect.stringMatching(/^warning \/pagefind\/pagefind\.nl_\w+\.pf_meta: Deze bestanden zijn er niet \(404\): pagefind\/pagefind\.nl_\w+\.pf_meta, pagefind\/wasm\.nl\.pagefind\.$/) as string,
    ]],
    ["sends scripts as plain text", { fault: (file) => (/\/site\.\w+\.js$/.test(file) ? { "Content-Type": "text/plain" } : undefined) }, [
      expect.stringMatching(/^error \/assets\/site\.\w+\.js: De server noemt dit bestand “text\/plain” in plaats van text\/javascript\.$/) as string,
    ]],
    ["shows a page to log in everywhere", { instead: () => ({ status: 200, body: loginPage }) }, ["error /: De server stuurt een inlogpagina in plaats van de site."]],
    ["sends everybody to a page to log in", { instead: () => ({ status: 302, headers: { Location: "https://login.example/?to=here" } }) }, [
      "error /: De server stuurt door naar login.example in plaats van de site te geven; dat is meestal een inlogpagina.",
    ]],
    ["asks for a password for scripts and styles", { instead: (file) => (file === "search-index/pages.js" ? { status: 401, body: loginPage } : undefined) }, [
      "error /search-index/pages.js: De server stuurt een inlogpagina in plaats van: search-index/pages.js.",
    ]],
    ["gives its first page for what is not there", { instead: (file) => (file.includes("bestaat-niet") ? { status: 200, body: readFileSync(join(site, "index.html")) } : undefined) }, [
      "warning /deze-pagina-bestaat-niet: De server zegt dat deze pagina bestaat (status 200), maar ze is verzonnen.",
    ]],
    ["shows its own page for what is not there", { instead: (file) => (file.includes("bestaat-niet") ? { status: 404, body: "<html><h1>Not Found</h1></html>" } : undefined) }, [
      "warning /deze-pagina-bestaat-niet: Bij een onbekend adres toont de server zijn eigen pagina, niet die van de site.",
    ]],
    ["sends no policy", withPolicy(undefined), ["warning /: De server stuurt geen Content-Security-Policy mee."]],
    ["lets scripts in a page run", withPolicy(policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")), [
      "warning /: In de Content-Security-Policy laat script-src meer toe dan nodig is: 'unsafe-inline'.",
    ]],
    ["lets anybody frame the site", withPolicy(policy.replace(/; frame-ancestors.*/, "")), ["warning /: In de Content-Security-Policy ontbreekt frame-ancestors."]],
    ["forbids WebAssembly", withPolicy(policy.replace(" 'wasm-unsafe-eval'", "")), ["warning /: In de Content-Security-Policy ontbreekt 'wasm-unsafe-eval' bij script-src."]],
    ["lets browsers guess types", { fault: (file) => (file.endsWith(".css") ? { "X-Content-Type-Options": undefined } : undefined) }, [
      expect.stringMatching(/^warning \/: De server stuurt X-Content-Type-Options niet goed mee bij: assets\/style\.\w+\.css, assets\/search-results\.\w+\.css\.$/) as string,
    ]],
    ["lets search engines have the PDFs", { fault: () => ({ "X-Robots-Tag": undefined }) }, ["warning /: De server stuurt X-Robots-Tag niet goed mee."]],
    ["lets browsers keep pages for a day", { fault: (file) => (file === "index.html" ? { "Cache-Control": "max-age=86400" } : undefined) }, ["warning /: Browsers mogen dit lang bewaren: index.html."]],
    ["does not pack", { gzip: false }, [expect.stringMatching(/^info \/: De server pakt tekst niet in \(gzip of brotli\): index\.html, /) as string]],
    ["does not know the first page of a folder", { instead: (_, asked) => (/.\/$/.test(asked) && !asked.includes("bestaat-niet") ? { status: 404, body: html404() } : undefined) }, [
      expect.stringMatching(/^error \/\w+\/.*\/: Een adres zonder index\.html werkt niet\.$/) as string,
    ]],
    ["shows pages at addresses without a slash", { instead: (_, asked) => (existsSync(join(site, asked, "index.html")) && /[^/]$/.test(asked) ? { status: 200, body: readFileSync(join(site, asked, "index.html")) } : undefined) }, [
      expect.stringMatching(/^error \/\w+\/[^:]*[^/]: De server toont een pagina op een adres zonder schuine streep aan het eind\.$/) as string,
    ]],
    ["lost a folder of pages", { fault: (file) => (file.startsWith("dilemmas/") ? "missing" : undefined) }, [
      expect.stringMatching(/^error \/dilemmas\/.*: Van 16 bekeken pagina's .* niet te lezen: dilemmas\//) as string,
    ]],
    ["cuts files off", { instead: (file) => (file.endsWith(".pf_meta") ? { status: 200, body: Buffer.from("cut off") } : undefined) }, [
      expect.stringMatching(/^warning \/pagefind\/.*\.pf_meta: Dit bestand is beschadigd of leeg\.$/) as string,
    ]],
    ["packs twice, with the wrong label", { instead: (file) => (extname(file) === ".pf_meta" ? { status: 200, headers: { "Content-Encoding": "gzip" }, body: "not packed" } : undefined) }, [
      expect.stringMatching(/^error \/pagefind\/.*\.pf_meta: De server zegt dat het bestand is ingepakt/) as string,
    ]],
    ["lets its own files be read", { instead: (file) => (file === "web.config" ? { status: 200, headers: { "Content-Type": "text/xml" }, body: "<configuration/>" } : undefined) }, [
      "info /web.config: Bestanden voor een server zijn te lezen: web.config.",
    ]],
    ["breaks", { instead: () => ({ status: 500 }) }, ["error /: De server geeft een fout (500)."]],
    ["has nothing there", { instead: () => ({ status: 404 }) }, ["error /: Op dit adres staat niets (404)."]],
    ["has another site there", { instead: () => ({ status: 200, body: "<!DOCTYPE html><h1>Ons intranet</h1>" }) }, ["error /: Op dit adres staat een andere pagina, niet een site van Leidraad."]],
    ["sends round in circles", { instead: (file) => ({ status: 302, headers: { Location: `/${file}` } }) }, ["error /index.html: De server blijft doorsturen naar een ander adres."]],
  ])("%s", async (_, options, expected) => {
    expect(told(await verified(options))).toEqual(expected);
  });
});

test("all kinds of files are asked for, those of Pagefind among them", async () => {
  const asked = new Set<string>();
  await verified({ instead: (file) => void asked.add(extname(file)) });
  expect([...asked]).toEqual(expect.arrayContaining([".html", ".css", ".js", ".json", ".svg", ".woff2", ".pdf", ".zip", ".pagefind", ".pf_meta", ".pf_index", ".pf_fragment"]));
});

describe("below the root of a server", () => {
  test("the page for unknown addresses must have been made for that place", async () => {
    expect(told(await verified({}, { base: "/richtlijnen/" }))).toEqual([
      "error /richtlijnen/deze-pagina-bestaat-niet: De pagina voor onbekende adressen is gemaakt voor een ander adres: haar opmaak en links werken hier niet.",
    ]);
  });

  test("all is well when it was", async () => {
    const folder = await copyWith({ "404.html": html404().replaceAll('="/', '="/richtlijnen/') });
    expect(told(await verified({}, { base: "/richtlijnen/", folder }))).toEqual([]);
  });
});

describe("beside the site that was built here last", () => {
  const list = (): string => readFileSync(join(site, "pages.json"), "utf8");

  test("an old version shows", async () => {
    const folder = await copyWith({ "pages.json": list().replace('"version": "1.1"', '"version": "1.0"').replace('"date": "2026-11-02"', '"date": "2026-05-04"') });
    expect(told(await verified({}, { folder, built: site }))).toEqual([
      "error /pages.json: Op de server staat versie 1.0 van 4 mei 2026, in de map staat versie 1.1 van 2 november 2026.",
    ]);
  });

  test("other words show, though the version is the same", async () => {
    const folder = await copyWith({ "pages.json": list().replace(/"hash": "\w{8}/, '"hash": "00000000') });
    expect(told(await verified({}, { folder, built: site }))).toEqual(["error /pages.json: De tekst op de server is anders dan die in de map, al heet de versie hetzelfde: /."]);
  });

  test("the site of somebody else shows", async () => {
    const folder = await copyWith({ "pages.json": list().replace('"edition": "intern"', '"edition": "extern"') });
    expect(told(await verified({}, { folder, built: site }))).toEqual([
      "error /pages.json: Op de server staat de site van Stichting Vlinderhof (extern), in de map die van Stichting Vlinderhof (intern).",
    ]);
  });

  test("a page that something was put into on its way shows", async () => {
    const home = readFileSync(join(site, "index.html"), "utf8");
    const folder = await copyWith({ "index.html": home.replace("</body>", "<p>Reclame</p></body>") });
    expect(told(await verified({}, { folder, built: site }))).toEqual(["warning /: Dit is op de server anders dan in de map, al is de tekst dezelfde: index.html."]);
  });

  test("a search index of another version shows, also without", async () => {
    const index = readFileSync(join(site, "search-index/pages.js"), "utf8");
    const folder = await copyWith({ "search-index/pages.js": index.replace('"path":"/clienten/appen/"', '"path":"/clienten/oud/"') });
    const [problem = ""] = told(await verified({}, { folder }));
    expect(problem).toMatch(/^error \/search-index\/pages\.js: Zoeken kent (\d+) pagina's, en de site heeft er \1\. Het verschil: \/clienten\/appen\/, \/clienten\/oud\/\.$/);
  });
});

describe("with the organisation's file", () => {
  const framed: Published = { publication: { indexing: "intern", embeddedBy: ["https://zonnehof.sharepoint.com"] } };

  test("it is seen whether those may frame the site who should", async () => {
    expect(told(await verified({}, { published: framed }))).toEqual([
      "error /: In de Content-Security-Policy ontbreekt https://zonnehof.sharepoint.com bij frame-ancestors.",
    ]);
  });
});

describe("a site that cannot be reached", () => {
  const verdictOn = async (address: string, patience?: number): Promise<string> => {
    const { problems } = await verifySite({ address: new URL(address), ...(patience !== undefined && { patience }) });
    return problems.map(({ level, what, todo }) => `${level}: ${what} ${todo === "" ? "" : "…"}`).join("\n");
  };

  /** A server that takes a connection and never answers. */
  async function silent(): Promise<{ url: string; close: () => void }> {
    const server = createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
  }

  test("since its name does not exist", async () => {
    expect(await verdictOn("https://bestaat-niet.invalid/")).toBe("error: Dit adres is niet te vinden: de naam bestaat niet, of alleen op een ander netwerk. …");
  });

  test("since nothing listens there", async () => {
    const { url, close } = await silent();
    close();
    expect(await verdictOn(url)).toBe("error: Op dit adres staat geen webserver aan. …");
  });

  test("since it does not answer", async () => {
    const { url, close } = await silent();
    expect(await verdictOn(url, 200)).toBe("error: De server geeft geen antwoord binnen de tijd. …");
    close();
  });

  test("since it does not speak https", async () => {
    const server = await startServer(site);
    expect(await verdictOn(server.url.replace("http:", "https:"))).toBe("error: De beveiligde verbinding (https) lukt niet. …");
    server.close();
  });
});

test("a server that hangs on one file is told of that file, and the rest is looked at", async () => {
  const result = await verified({ deliver: (response, body, file) => void (file.endsWith(".woff2") || response.end(body)) }, { patience: 1000 });
  expect(told(result)).toEqual([expect.stringMatching(/\.woff2: De server geeft geen antwoord binnen de tijd\.$/)]);
});

test("programs get one object, with every problem in the same fields", async () => {
  const json = asJson(await verified({ gzip: false }));
  expect(Object.keys(json)).toEqual(["address", "organisation", "version", "date", "edition", "pages", "requests", "counts", "problems"]);
  expect(json).toMatchObject({ organisation: "Stichting Vlinderhof", version: "1.1", date: "2026-11-02", edition: "intern", counts: { error: 0, warning: 0, info: 1 } });
  expect(Object.keys(json.problems[0] ?? {})).toEqual(["level", "code", "file", "line", "field", "what", "why", "todo", "allowed"]);
});

test("the report that the manual shows is what a server as IIS gets", async () => {
  const iis = await verified({ fault: (file) => (/^pagefind\/.*\.(?:pagefind|pf_\w+)$/.test(file) ? "missing" : undefined) });
  const shown = manualExamples().find(({ kind, file }) => kind === "melding" && file === "nakijken")?.text ?? "";
  const report = reportOf(iis, { color: false }).replaceAll(/http:\/\/127\.0\.0\.1:\d+\//g, "https://intranet.example/richtlijnen/");
  const steady = (text: string): string => text.replaceAll(/nl_\w+/g, "nl_1a2b3c4d5e").replace(/\d+ pagina's/, "102 pagina's").replace(/\d+ verzoeken/, "48 verzoeken");
  expect(`${steady(report)}\n`).toBe(steady(shown));
});
