import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { checkOrganisation } from "../../scripts/check/check-organisation.ts";
import { noTerminal, requestFrom } from "../../scripts/release/from-flags.ts";
import { keepCurrent, readState, release } from "../../scripts/release/release.ts";
import type { ReleaseFlags } from "../../scripts/release/request.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { changedUnderVersion } from "../../scripts/versions/changed-under-version.ts";
import { readSnapshot } from "../../scripts/versions/snapshot-files.ts";
import { home, page } from "../book/book-of.ts";
import { fingerprint, folderWith } from "../helpers/folder.ts";

const smallest = readFileSync(join(import.meta.dirname, "../organisations/smallest/organisation.ts"), "utf8");
const today = "2026-11-22";
const words = "Bij appen staat nu wat je doet als je telefoon kwijt is.";

/** An organisation with a handbook of three pages, in version 1 of 1 November 2026. */
function project(organisation = smallest): { folder: string; contentFolder: string } {
  const root = folderWith({
    "content/index.md": home["index.md"] ?? "",
    "content/appen.md": page("Appen", "Bel dan dezelfde dag."),
    "content/blad.md": page("Een blad", "Een zin.", { kind: "handout", print: "{ format: a4, sheets: 1 }", book: "false", order: 20 }),
    "zonnehof/organisation.ts": organisation,
  });
  return { folder: join(root, "zonnehof"), contentFolder: join(root, "content") };
}

type Project = ReturnType<typeof project>;

const edit = ({ contentFolder }: Project, text: string): void => writeFileSync(join(contentFolder, "appen.md"), page("Appen", text));
const organisationFile = ({ folder }: Project): string => readFileSync(join(folder, "organisation.ts"), "utf8");

async function releaseWith(source: Project, flags: ReleaseFlags, pdf = false): Promise<void> {
  const state = await readState(source);
  await release(requestFrom(flags, state, today), state, { ...source, pdf });
}

const keep = async (source: Project): Promise<string> => keepCurrent(await readState(source), { ...source, pdf: false });

/** What an officer is told, and proof that nothing in her folder changed. */
async function refusal(source: Project, flags: ReleaseFlags): Promise<string> {
  const before = fingerprint(source.folder);
  const told = await releaseWith(source, flags).then(() => "uitgegeven", reportOf);
  expect(fingerprint(source.folder)).toEqual(before);
  return told;
}

function reportOf(error: unknown): string {
  if (error instanceof ProblemsError) return formatReport(error.problems);
  throw error;
}

describe("releasing a version", () => {
  test("writes it in the organisation file and keeps the text of every page", async () => {
    const source = project();
    await keep(source);
    edit(source, "Bel dan meteen.");
    await releaseWith(source, { version: "1.1", changes: words, audience: "staff, partners", date: "2026-11-20", review: "2027-11-20" });
    const { organisation } = await loadOrganisation(source.folder);
    expect(organisation.edition).toMatchObject({ version: "1.1", date: "2026-11-20", nextReview: "2027-11-20" });
    expect(organisation.edition.history).toEqual([
      { version: "1.1", date: "2026-11-20", changes: words, audience: ["staff", "partners"] },
      { version: "1", date: "2026-11-01", changes: "De eerste versie in dit overzicht.", audience: [] },
    ]);
    const text = (version: string) => readSnapshot(source.folder, version).snapshot?.pages.find(({ path }) => path === "/appen/")?.blocks;
    expect([text("1"), text("1.1")]).toEqual([["Bel dan dezelfde dag."], ["Bel dan meteen."]]);
    expect(readdirSync(source.folder).sort()).toEqual(["organisation.ts", "versions"]);
  });

  test("proposes the next number, today, and a review within a year when it is left out", async () => {
    const state = await readState(project());
    expect(requestFrom({ changes: words }, state, today)).toEqual({ version: "2", date: today, nextReview: "2027-11-01", changes: words, audience: [] });
    expect(requestFrom({ changes: words, date: "2027-09-01" }, state, today).nextReview).toBe("2028-09-01");
  });

  test("keeps the PDFs people have in hand, when that is asked for", async () => {
    const source = project();
    await releaseWith(source, { version: "1.1", changes: words }, true);
    expect(readdirSync(join(source.folder, "versions/1.1"))).toEqual(["blad.pdf", "handboek.pdf"]);
    expect(readSnapshot(source.folder, "1.1").snapshot?.documents).toContainEqual({ title: "Een blad", file: "pdf/blad.pdf" });
  }, 60_000);

  test("gives the same bytes each time", async () => {
    const kept = await Promise.all([project(), project()].map(async (source) => {
      await releaseWith(source, { version: "1.1", changes: words });
      return fingerprint(source.folder);
    }));
    expect(kept[0]).toEqual(kept[1]);
  });

  test("takes the place of what an earlier attempt left that was cut off", async () => {
    const source = project();
    mkdirSync(join(source.folder, "versions"));
    mkdirSync(join(source.folder, ".versie-in-de-maak"));
    writeFileSync(join(source.folder, "versions/1.1.json"), "{ half");
    writeFileSync(join(source.folder, ".organisation-in-de-maak.ts"), "export default {");
    await releaseWith(source, { version: "1.1", changes: words });
    expect(readSnapshot(source.folder, "1.1").snapshot?.version).toBe("1.1");
    expect(readdirSync(source.folder).sort()).toEqual(["organisation.ts", "versions"]);
  });

  test("leaves everything as it was when the last step fails", async () => {
    const source = project();
    const before = organisationFile(source);
    const state = await readState(source);
    const request = requestFrom({ version: "1.1", changes: words }, state, today);
    // A folder that cannot be replaced stands where the text would come.
    writeFileSync(join(source.folder, "versions"), "geen map");
    await expect(release(request, state, { ...source, pdf: false })).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(organisationFile(source)).toBe(before);
    expect(readdirSync(source.folder).sort()).toEqual(["organisation.ts", "versions"]);
  });
});

describe("a version that is not there yet", () => {
  test("is kept once, and then says that it is", async () => {
    const source = project();
    expect(await keep(source)).toBe("kept");
    expect(await keep(source)).toBe("already");
    expect(organisationFile(source)).toBe(smallest);
  });

  test("is not kept with another text under the same number", async () => {
    const source = project();
    await keep(source);
    edit(source, "Bel dan meteen.");
    const told = await keep(source).catch(reportOf);
    expect(told).toContain("Van versie 1 is al een andere tekst bewaard. Er verschilt nu 1 pagina: Appen.");
    expect(told).toContain("npm run release");
  });
});

describe("a release is refused", () => {
  test("without words that tell what changed", async () => {
    expect(await refusal(project(), { version: "1.1", changes: "update" })).toContain("Er staat niet wat er is veranderd.");
    expect(await refusal(project(), { version: "1.1", changes: " " })).toContain("--changes");
  });

  test("over a text that did not change", async () => {
    const source = project();
    await keep(source);
    const told = await refusal(source, { version: "1.1", changes: words });
    expect(told).toContain("Er is niets veranderd sinds versie 1.");
    expect(told).toContain("nextReview");
  });

  test.each([
    ["that exists", { version: "1" }, "Versie 1 bestaat al."],
    ["with a name no file can have", { version: "../1.1" }, "“../1.1” kan geen versienummer zijn."],
    ["with a name Windows keeps to itself", { version: "con" }, "kan geen versienummer zijn"],
    ["of a day before the former", { date: "2026-10-31" }, "2026-10-31 ligt vóór de datum van versie 1: 2026-11-01."],
    ["of a day that does not exist", { date: "2026-02-31" }, "--date"],
    ["to be reviewed before it is there", { review: "2026-11-22" }, "De volgende herziening (2026-11-22) ligt niet na de datum van de versie (2026-11-22)."],
    ["for readers nobody knows", { audience: "medewerkers" }, "--audience"],
    ["told in more words than fit", { changes: `${"heel veel woorden ".repeat(20)}.` }, "--changes"],
  ] as const)("for a version %s", async (_, flags, message) => {
    expect(await refusal(project(), { version: "1.1", changes: words, ...flags })).toContain(message);
  });

  test("over a book with errors", async () => {
    const source = project();
    edit(source, "Lees [dit](bestaat-niet.md).");
    expect(await refusal(source, { version: "1.1", changes: words })).toContain("appen.md");
  });

  test("when the kept text was damaged", async () => {
    const source = project();
    await keep(source);
    writeFileSync(join(source.folder, "versions/1.json"), "{ half");
    expect(await refusal(source, { version: "1.1", changes: words })).toContain("De bewaarde tekst in dit bestand is beschadigd.");
  });

  test("when the organisation file cannot be changed safely; then it says what to type", async () => {
    const source = project(smallest.replace(/edition: \{.*\},/, (edition) => `...{ ${edition} },`));
    expect(organisationFile(source)).not.toBe(smallest);
    const told = await refusal(source, { version: "1.1", changes: words, audience: "staff", date: today });
    expect(told).toContain("niet veilig kan veranderen. Er is niets veranderd.");
    for (const line of ['version: "1.1",', 'date: "2026-11-22",', `changes: "${words}",`, 'audience: ["staff"],', "npm run release -- --keep"]) expect(told).toContain(line);
  });

  test("when the changed file would say something else than was meant", async () => {
    const source = project(smallest.replace(/(edition: \{.*\},)/, "$1\n  ...(true ? { edition: { version: \"7\", date: \"2026-11-01\", nextReview: \"2027-11-01\", approvedBy: \"het bestuur\", owner: \"het kantoor\" } } : {}),"));
    expect(await refusal(source, { version: "7.1", changes: words })).toContain("niet veilig kan veranderen");
  });

  test("where nobody can answer; then it says what to type", () => {
    const told = formatReport(noTerminal({ version: "1.1" }).problems);
    expect(told).toContain("er is geen venster om het antwoord in te typen");
    expect(told).toContain('npm run release -- --version "1.1" --changes "Wat er is veranderd."');
  });
});

describe("a build of a text that changed under its version", () => {
  test("warns, and names the pages", async () => {
    const source = project();
    await keep(source);
    expect(changedUnderVersion((await readState(source)).book)).toEqual([]);
    edit(source, "Bel dan meteen.");
    writeFileSync(join(source.contentFolder, "nieuw.md"), page("Een nieuwe pagina", "Tekst.", { order: 30 }));
    const [problem, ...others] = changedUnderVersion((await readState(source)).book);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ level: "warning", field: "edition.version", what: "De tekst is veranderd sinds versie 1 is uitgegeven: 2 pagina's: Appen, Een nieuwe pagina (nieuw)." });
  });

  test("says nothing as long as no text was kept", async () => {
    const source = project();
    expect(existsSync(join(source.folder, "versions"))).toBe(false);
    expect(changedUnderVersion((await readState(source)).book)).toEqual([]);
  });

  test("does not mind another date, owner or day of review", async () => {
    const source = project();
    writeFileSync(join(source.contentFolder, "appen.md"), page("Appen", "Versie {{ organisation.edition.version }} van {{ organisation.edition.date }}.\n\n::: versions\n\n::: valid-documents"));
    await keep(source);
    writeFileSync(join(source.folder, "organisation.ts"), smallest.replace("2027-11-01", "2028-02-01").replace('date: "2026-11-01"', 'date: "2026-11-03"'));
    expect(changedUnderVersion((await readState(source)).book)).toEqual([]);
  });
});

describe("a check", () => {
  test("tells that the text changed under its version, and what was kept and cannot be read", async () => {
    const source = project();
    const check = async () => (await checkOrganisation({ organisationFolder: source.folder, contentFolder: source.contentFolder, on: today })).problems.filter(({ code }) => code === "versie");
    await keep(source);
    expect(await check()).toEqual([]);
    edit(source, "Bel dan meteen.");
    expect(await check()).toMatchObject([{ level: "warning", what: "De tekst is veranderd sinds versie 1 is uitgegeven: 1 pagina: Appen." }]);
    writeFileSync(join(source.folder, "versions/1.json"), "{ half");
    expect(await check()).toMatchObject([{ level: "error", what: "De bewaarde tekst in dit bestand is beschadigd." }]);
  });
});
