import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { takeLock } from "../../scripts/output/lock.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { buildSite } from "../../scripts/site/build-site.ts";
import { builtSite, ownCopyOfSite } from "../helpers/built-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { fingerprint, folderWith, makeFolder } from "../helpers/folder.ts";
import { organisationWith, ownPage } from "../helpers/own-organisation.ts";

/** Runs the command as `npm run build` does, in the project. */
function build(...options: string[]) {
  return spawnSync(process.execPath, ["scripts/build.ts", ...options], { cwd: projectFolder, encoding: "utf8" });
}

describe("a site", () => {
  let site: string;
  beforeAll(async () => {
    site = await builtSite("vlinderhof", { pdf: true });
  });

  test("has pages, search, PDFs, a page for unknown addresses and the marker", () => {
    const parts = [".leidraad", "404.html", "assets", "clienten", "index.html", "pagefind", "pdf", "wat-nu", "zoeken"];
    expect(readdirSync(site)).toEqual(expect.arrayContaining(parts));
    const sheets = ["dilemmas.pdf", "handboek.pdf", "handouts-kaart-medewerkers.pdf", "handouts-partners.pdf"];
    expect(readdirSync(join(site, "pdf"))).toEqual(expect.arrayContaining(sheets));
  });

  test("leads from a rule to its dilemma and back, and from a card to the PDF of all cards", () => {
    const rule = readFileSync(join(site, "clienten/toevoegen/index.html"), "utf8");
    const card = readFileSync(join(site, "dilemmas/vriendschapsverzoek/index.html"), "utf8");
    expect(rule.split("Verder lezen")[1]).toContain('<a href="../../dilemmas/vriendschapsverzoek/index.html">Vriendschapsverzoek</a>');
    expect(card.split("Verder lezen")[1]).toContain('<a href="../../clienten/toevoegen/index.html">Toevoegen en volgen</a>');
    expect(card).toMatch(/href="\.\.\/\.\.\/pdf\/dilemmas\.pdf">.*Alle kaarten als pdf/);
  });

  test("keeps only what search needs of Pagefind", () => {
    expect(readdirSync(join(site, "pagefind")).map((name) => name.replace(/nl_[0-9a-f]+/, "nl_…")).sort()).toEqual(
      ["fragment", "index", "pagefind-entry.json", "pagefind-worker.js", "pagefind.js", "pagefind.nl_….pf_meta", "wasm.nl.pagefind"],
    );
  });

  test("says in every page whose it is, and nothing of the machine it was made on", () => {
    for (const [file, text] of textFiles(site)) {
      expect(text, file).not.toContain(projectFolder.replace(/\/$/, ""));
      if (file.endsWith(".html")) expect(text, file).toContain("Vlinderhof");
    }
  });

  test("gives an intern site to no search engine", () => {
    for (const [file, text] of textFiles(site)) {
      if (file.endsWith(".html")) expect(text, file).toContain(`<meta name="robots" content="noindex, nofollow">`);
    }
  });
});

function textFiles(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(html|css|js|json|svg)$/.test(file))
    .map((file) => [file, readFileSync(join(folder, file), "utf8")]);
}

// Two whole sites with all their PDFs.
test("the same input gives the same bytes, whatever the folder, the time zone, the language or the moment", { timeout: 240_000 }, async () => {
  const first = fingerprint(await builtSite("vlinderhof", { pdf: true }));
  const output = join(makeFolder(), "ergens anders", "_site é");
  const { status } = spawnSync(process.execPath, ["scripts/build.ts", "--organisation", "vlinderhof", "--output", output], {
    cwd: projectFolder,
    env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", HOME: makeFolder(), NO_COLOR: "1" },
  });
  expect(status).toBe(0);
  expect(fingerprint(output)).toEqual(first);
});

describe("the command", () => {
  test("tells what it made, while it works and at the end, and where to look", () => {
    const output = join(makeFolder(), "_site");
    const { status, stdout } = build("--organisation", "de-wilgen", "--output", output, "--no-pdf");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Leidraad bouwt de site van data\/organisations\/de-wilgen …\n {2}\d+ pagina's gemaakt\n {2}handboek in één bestand gemaakt\n {2}zoekindex gemaakt\n/);
    expect(stdout).toMatch(/Klaar: de site van .*, \d+ pagina's, in \d+,\d seconden\.\nBekijk hem in je browser: file:\/\/\S+\/index\.html\n/);
    expect(stdout).toContain("zonder pdf's");
  });

  test("answers an option it does not know with what it does know, exit code 2", () => {
    const { status, stdout } = build("--organisatie", "x");
    expect(status).toBe(2);
    expect(stdout).toContain("npm run build -- --organisation <naam of map>");
  });

  test("an organisation that is not there is an officer's mistake, not a crash", () => {
    const { status, stdout, stderr } = build("--organisation", "bestaat-niet", "--output", join(makeFolder(), "_site"));
    expect(status).toBe(2);
    expect(stdout).toContain("bestaat-niet");
    expect(stderr).toBe("");
  });
});

describe("a build that cannot go on leaves the former site as it was", () => {
  let output: string;
  let before: Record<string, string>;
  beforeAll(async () => {
    output = await ownCopyOfSite("vlinderhof");
    before = fingerprint(output);
  });

  /** The problems of a build over the same site, which must not have changed, with nothing left beside it. */
  async function failure(organisationFolder: string): Promise<ProblemsError> {
    const outcome = await buildSite({ organisationFolder, output, pdf: false }).catch((error: unknown) => error);
    expect(fingerprint(output)).toEqual(before);
    expect(readdirSync(join(output, ".."))).toEqual(["_site"]);
    expect(outcome).toBeInstanceOf(ProblemsError);
    return outcome as ProblemsError;
  }

  test("a dead link in a page: exit code 2, with file and line", async () => {
    const error = await failure(organisationWith({ "content/thuis.md": ownPage("Zie [daar](nergens.md).") }));
    expect(error.exitCode).toBe(2);
    expect(error.problems.filter(({ level }) => level === "error")).toEqual([expect.objectContaining({ line: 8, file: expect.stringContaining("content/thuis.md") as string })]);
  });

  test("an organisation file with mistakes: exit code 2", async () => {
    const error = await failure(organisationWith({ "organisation.ts": "export default { name: 3 };" }));
    expect(error.exitCode).toBe(2);
    expect(error.problems.length).toBeGreaterThan(3);
  });

  test("a picture that is far too large: exit code 2, within a second, not read", async () => {
    const folder = organisationWith({ "content/thuis.md": ownPage("![Een huis](huis.png)"), "content/huis.png": hugePng() });
    const start = performance.now();
    const error = await failure(folder);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(error.problems).toEqual([expect.objectContaining({ what: expect.stringContaining("te veel pixels (30000 × 30000)") as string })]);
  });

  test("another build that is busy: exit code 3", async () => {
    const release = takeLock(`${output}.lock`);
    const outcome = await buildSite({ organisationFolder: exampleFolder("vlinderhof"), output, pdf: false }).catch((error: unknown) => error);
    release();
    expect((outcome as ProblemsError).exitCode).toBe(3);
    expect(fingerprint(output)).toEqual(before);
  });
});

/** A small file that says it is a picture of 900 megapixels; opened, it would take gigabytes. */
function hugePng(): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(30_000, 0);
  size.writeUInt32BE(30_000, 4);
  size.set([8, 2], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  return Buffer.concat([signature, pngChunk("IHDR", size), pngChunk("IDAT", deflateSync(Buffer.alloc(30_000))), pngChunk("IEND", Buffer.alloc(0))]);
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

test("a page that was withdrawn is gone: from the site, the menu and search", async () => {
  const output = join(makeFolder(), "_site");
  const withPage = organisationWith({ "content/thuis.md": ownPage("Bij ons thuis drinken we koffiezetapparaatkoffie.") });
  await buildSite({ organisationFolder: withPage, output, pdf: false });
  expect(existsSync(join(output, "thuis/index.html"))).toBe(true);
  expect(readFileSync(join(output, "index.html"), "utf8")).toContain("thuis/index.html");
  await buildSite({ organisationFolder: organisationWith({}), output, pdf: false });
  expect(existsSync(join(output, "thuis"))).toBe(false);
  expect(readFileSync(join(output, "index.html"), "utf8")).not.toContain("thuis/index.html");
});

test("a build may not replace a folder of somebody else", async () => {
  const output = folderWith({ "scriptie.docx": "x" });
  const outcome = await buildSite({ organisationFolder: exampleFolder("vlinderhof"), output, pdf: false }).catch((error: unknown) => error);
  expect((outcome as ProblemsError).exitCode).toBe(2);
  expect(readdirSync(output)).toEqual(["scriptie.docx"]);
});
