import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { inCirculation, loadOrganisation, type Organisation } from "../../data/schema/index.ts";
import { findFaults } from "../../scripts/output/check/check-output.ts";
import { readPage } from "../../scripts/output/check/read-page.ts";
import { folderName } from "../../scripts/portable/folder-name.ts";
import { makePortable } from "../../scripts/portable/make-portable.ts";
import { portablePath } from "../../scripts/portable/take-away.ts";
import { withoutOwnLink } from "../../scripts/portable/without-own-link.ts";
import { serverFileNames } from "../../scripts/publish/server-files.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { builtSite } from "../helpers/built-site.ts";
import { readData } from "../helpers/search-index.ts";
import { exampleFolder } from "../helpers/example.ts";
import { fingerprint, folderWith, makeFolder } from "../helpers/folder.ts";
import { type Unpacked, unpackedExample } from "./unpacked.ts";

const filesIn = (folder: string): string[] => Object.keys(fingerprint(folder));
const read = (...path: string[]): string => readFileSync(join(...path), "utf8");

let vlinderhof: Organisation;
beforeAll(async () => {
  vlinderhof = (await loadOrganisation(exampleFolder("vlinderhof"))).organisation;
});

describe("the ZIP of a built site", () => {
  let unpacked: Unpacked;
  let inside: string;
  beforeAll(async () => {
    unpacked = await unpackedExample("vlinderhof");
    inside = join(unpacked.folder, unpacked.name);
  });

  test("is one folder with the name of the organisation, and in it only what to click, what to read and the site", () => {
    expect(readdirSync(unpacked.folder)).toEqual(["richtlijnen-vlinderhof"]);
    expect(readdirSync(inside).sort()).toEqual(["LEESMIJ.txt", "Open het handboek.html", "handboek"]);
  });

  test("holds every file of the site as it was checked, but what only a server has a use for", () => {
    const site = fingerprint(unpacked.site);
    const { "assets/open.js": _, ...packed } = fingerprint(join(inside, "handboek"));
    const left = Object.keys(site).filter((path) => !(path in packed));
    expect(left.filter((path) => !path.startsWith("pagefind/") && !serverFileNames.has(path))).toEqual([".leidraad", "404.html", portablePath]);
    const changed = Object.keys(packed).filter((path) => packed[path] !== site[path]);
    expect(changed).toEqual(["handouts/index.html", "index.html"]);
  });

  test("has no dead link, and none to itself", () => {
    const start = readPage(read(inside, "Open het handboek.html")).addresses.map(({ url }) => url);
    expect(start).toEqual(["handboek/assets/open.js", "handboek/index.html"]);
    expect(start.filter((url) => !existsSync(join(inside, url)))).toEqual([]);
    const faults = findFaults(join(inside, "handboek"), { indexed: readData(join(inside, "handboek")).pages.pages.length, documents: [], base: "/", leftOut: [], secrets: { phones: [], addresses: [], pages: [] } });
    expect(faults.map(({ file, what }) => `${file}: ${what}`)).toEqual(["pagefind/pagefind-entry.json: De zoekindex is niet gemaakt."]);
    for (const page of ["index.html", "handouts/index.html"]) {
      expect(read(unpacked.site, page), page).toContain(portablePath);
      expect(read(inside, "handboek", page), page).not.toContain("handboek.zip");
    }
  });

  test("tells in Dutch what to do with it, and which version it is, as Notepad shows it", () => {
    const text = read(inside, "LEESMIJ.txt");
    expect(text.startsWith("\uFEFFRichtlijnen social media – Stichting Vlinderhof\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", " ")).toContain("Dit is versie 1.1 van 2 november 2026. De tekst wordt uiterlijk op 1 november 2027 opnieuw bekeken.");
    expect(text).toContain("https://richtlijnen.vlinderhof.example");
    expect(text).not.toContain("{");
    expect(text.split("\r\n").filter((line) => line.length > 80 || line.includes("\n"))).toEqual([]);
  });

  test("is short enough everywhere for Windows", () => {
    expect(filesIn(inside).filter((path) => path.length > 120)).toEqual([]);
  });
});

describe("what stands in the way", () => {
  test("a picture with a name that Windows cannot unpack: exit code 5, with the name", () => {
    const long = `richtlijnen/${"lang".repeat(27)}.png`;
    const outcome = (() => {
      try {
        return makePortable(folderWith({ "index.html": "x", [long]: "x" }), vlinderhof);
      } catch (error) {
        return error;
      }
    })();
    expect(outcome).toBeInstanceOf(ProblemsError);
    expect((outcome as ProblemsError).exitCode).toBe(5);
    expect((outcome as ProblemsError).problems).toEqual([expect.objectContaining({ file: `zip: handboek/${long}`, what: expect.stringContaining("133 tekens") as string })]);
  });

  test("an offer of the ZIP that could not be taken out of it", () => {
    expect(() => withoutOwnLink(`<p><a href="${portablePath}">zip</a></p>`)).toThrow("outside a list");
  });
});

test("only the item with the ZIP is taken out of a page", () => {
  const page = `<ul><li><a href="../meenemen/handboek.html">a</a></li><li>x <ul><li>y</li></ul><a href="../${portablePath}">b</a></li></ul><p>c</p>`;
  expect(withoutOwnLink(page)).toBe(`<ul><li><a href="../meenemen/handboek.html">a</a></li></ul><p>c</p>`);
});

test("the same site gives the same bytes, wherever it stands", async () => {
  const site = await builtSite("vlinderhof");
  const copy = join(makeFolder(), "ergens anders é");
  cpSync(site, copy, { recursive: true });
  makePortable(copy, vlinderhof);
  expect(fingerprint(copy)[portablePath]).toBe(fingerprint(site)[portablePath]);
});

describe("the folder is called", () => {
  const called = (facts: Partial<Organisation>): string => folderName({ ...vlinderhof, ...facts });

  test("after the organisation, in letters that every system knows", () => {
    expect(called({ shortName: "Zorg & Zo Čaković" })).toBe("richtlijnen-zorg-en-zo-cakovic");
    expect(called({ shortName: "Забота", id: "zabota" })).toBe("richtlijnen-zabota");
    expect(called({ shortName: "con" })).toBe("richtlijnen-con");
  });

  test("otherwise for readers outside, so that one is never unpacked over the other", () => {
    expect(folderName(inCirculation(vlinderhof, "extern"))).toBe("richtlijnen-vlinderhof-extern");
  });
});
