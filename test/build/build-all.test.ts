import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { buildAll, type Outcome } from "../../scripts/build/build-all.ts";
import { buildKey, sharedKey } from "../../scripts/build/build-key.ts";
import { organisationsToBuild } from "../../scripts/build/organisations-to-build.ts";
import { takeLock } from "../../scripts/output/lock.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { buildSite } from "../../scripts/site/build-site.ts";
import { page } from "../book/book-of.ts";
import { folderWith, makeFolder } from "../helpers/folder.ts";

const smallest = readFileSync(join(import.meta.dirname, "..", "organisations", "smallest", "organisation.ts"), "utf8");

/** A handbook that is quick to build. */
const contentFolder = folderWith({
  "index.md": page("Start", "Welkom.", { kind: "home", order: 0 }),
  "zoeken.md": page("Zoeken", "", { kind: "search", order: 90 }),
});

/** A folder with an organisation for each name; the file of each may be another than the smallest. */
const homeWith = (files: Record<string, string>): string =>
  folderWith(Object.fromEntries(Object.entries(files).map(([id, file]) => [`${id}/organisation.ts`, file])));

const none = makeFolder();
const common = { circulation: "intern", pdf: false, force: false, today: "2026-11-21", contentFolder } as const;

async function run(home: string, output: string, options: { readonly force?: boolean; readonly circulation?: "extern" } = {}): Promise<Record<string, Outcome["result"]>> {
  const organisations = await organisationsToBuild([home], none);
  const { outcomes } = await buildAll({ ...common, organisations, output, ...options });
  return Object.fromEntries(outcomes.map(({ id, result }) => [id, result]));
}

const home = (output: string, id: string): string => readFileSync(join(output, id, "index.html"), "utf8");

describe("building all organisations", () => {
  test("gives each a site of its own, and leaves alone what nothing changed for", async () => {
    const folder = homeWith({ een: smallest, twee: smallest });
    const output = join(makeFolder(), "_site");
    expect(await run(folder, output)).toEqual({ een: "made", twee: "made" });
    expect(await run(folder, output)).toEqual({ een: "same", twee: "same" });
    mkdirSync(join(folder, "twee", "content"));
    writeFileSync(join(folder, "twee", "content", "extra.md"), page("Extra"));
    expect(await run(folder, output)).toEqual({ een: "same", twee: "made" });
    expect(home(output, "twee")).toContain("extra/index.html");
    expect(await run(folder, output, { force: true })).toEqual({ een: "made", twee: "made" });
  });

  test("goes on where one fails, whose former site stays as it was", async () => {
    const folder = homeWith({ een: smallest, kapot: smallest, twee: smallest });
    const output = join(makeFolder(), "_site");
    await run(folder, output);
    const former = home(output, "kapot");
    writeFileSync(join(folder, "kapot", "organisation.ts"), smallest.replace("shortName", "korteNaam"));
    writeFileSync(join(folder, "twee", "organisation.ts"), `// anders\n${smallest}`);
    expect(await run(folder, output)).toEqual({ een: "same", kapot: "failed", twee: "made" });
    expect(home(output, "kapot")).toBe(former);
  });

  test("tells of the site of an organisation that is gone, and leaves it where it is", async () => {
    const folder = homeWith({ een: smallest, twee: smallest });
    const output = join(makeFolder(), "_site");
    await run(folder, output);
    renameSync(join(folder, "twee"), join(makeFolder(), "twee"));
    const { orphans } = await buildAll({ ...common, organisations: await organisationsToBuild([folder], none), output });
    expect(orphans).toEqual(["twee"]);
    expect(home(output, "twee")).toContain("<html");
  });

  test("is done by one run at a time", async () => {
    const output = join(makeFolder(), "_site");
    const unlock = takeLock(`${output}.lock`);
    await expect(run(homeWith({ een: smallest }), output)).rejects.toMatchObject({ exitCode: 3 });
    unlock();
  });

  test("never mixes with the site of one organisation, in either direction", async () => {
    const folder = homeWith({ een: smallest });
    const [one, all] = [join(makeFolder(), "_site"), join(makeFolder(), "_site")];
    await buildSite({ organisationFolder: join(folder, "een"), contentFolder, output: one, pdf: false });
    await expect(run(folder, one)).rejects.toThrow("In deze map staat de site van één organisatie.");
    await run(folder, all);
    await expect(buildSite({ organisationFolder: join(folder, "een"), contentFolder, output: all, pdf: false })).rejects.toThrow("In deze map staan de sites van alle organisaties");
  });
});

describe("which organisations", () => {
  const idsIn = async (others: readonly string[], from = none): Promise<string[]> => (await organisationsToBuild(others, from)).map(({ id, problems }) => `${id}${problems.length > 0 ? "!" : ""}`);
  const example = smallest.replace("defineOrganisation({", "defineOrganisation({ example: true,");

  test("all that are no example; the examples when there is nothing else", async () => {
    expect(await idsIn([], homeWith({ echt: smallest, voorbeeld: example }))).toEqual(["echt"]);
    expect(await idsIn([], homeWith({ voorbeeld: example }))).toEqual(["voorbeeld"]);
    expect(await idsIn([homeWith({ elders: smallest })], homeWith({ echt: smallest, voorbeeld: example }))).toEqual(["echt", "elders"]);
  });

  test("not two of one name, nor of names that differ in capitals only; the others are built", async () => {
    expect(await idsIn([homeWith({ hof: smallest, ander: smallest })], homeWith({ hof: smallest }))).toEqual(["ander", "hof!", "hof!"]);
    expect(await idsIn([homeWith({ hof: smallest })], homeWith({ Hof: smallest }))).toEqual(["Hof!", "hof!"]);
    expect(await idsIn([homeWith({ "de hof": smallest })])).toEqual(["de hof!"]);
  });

  test("a folder without organisations, and the folder of one, are problems", async () => {
    const folder = homeWith({ hof: smallest });
    await expect(organisationsToBuild([makeFolder()], none)).rejects.toThrow(ProblemsError);
    await expect(organisationsToBuild([join(folder, "hof")], none)).rejects.toThrow("Dit is de map van één organisatie.");
  });
});

describe("what a site is made from", async () => {
  const project = { "content/a.md": "a", "data/b.ts": "b", "data/organisations/x/organisation.ts": "x", "layouts/c.njk": "c", "scripts/d.ts": "d", "package-lock.json": "{}", "README.md": "r" };
  const keyWith = (files: Record<string, string>): string => sharedKey(folderWith({ ...project, ...files }));

  test.each(["content/a.md", "content/nieuw.md", "data/b.ts", "layouts/c.njk", "scripts/d.ts", "package-lock.json"])("changes with %s", (file) => {
    expect(keyWith({ [file]: "anders" })).not.toBe(keyWith({}));
  });

  test.each(["README.md", "data/organisations/x/organisation.ts"])("does not change with %s", (file) => {
    expect(keyWith({ [file]: "anders" })).toBe(keyWith({}));
  });

  const folder = homeWith({ hof: smallest });
  const { organisation } = await loadOrganisation(join(folder, "hof"));
  const inputs = { sharedKey: "a", organisation, options: { pdf: true } };

  test("changes with the organisation, its folder, and the options", () => {
    const key = buildKey(inputs);
    expect(buildKey(inputs)).toBe(key);
    expect(buildKey({ ...inputs, sharedKey: "b" })).not.toBe(key);
    expect(buildKey({ ...inputs, options: { pdf: false } })).not.toBe(key);
    expect(buildKey({ ...inputs, organisation: { ...organisation, shortName: "Anders" } })).not.toBe(key);
    writeFileSync(join(folder, "hof", "foto.png"), "x");
    expect(buildKey(inputs)).not.toBe(key);
  });
});
