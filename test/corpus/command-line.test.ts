import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { page } from "../book/book-of.ts";
import { fingerprint, folderWith, makeFolder } from "../helpers/folder.ts";
import { smallestSource } from "../schema/organisation-with.ts";

interface Outcome {
  readonly code: number;
  readonly text: string;
}

/** Runs a script as npm does, with what Node kept of it: to compile all of it costs a second. */
function run(script: string, options: readonly string[], nodeOptions: readonly string[] = []): Promise<Outcome> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(projectFolder, ".cache", "node"), NO_COLOR: "1", npm_execpath: "" };
  const command = ["--disable-warning=ExperimentalWarning", ...nodeOptions, `scripts/${script}`, ...options];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: projectFolder, env }, (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), text: stdout + stderr }));
  });
}

/** What comes of a build that must be refused: nothing is written beside what there was, and there is no trace of a program. */
async function refused(...options: readonly string[]): Promise<Outcome> {
  const place = makeFolder();
  const outcome = await run("build.ts", ["--output", join(place, "_site"), "--no-pdf", ...options]);
  expect(readdirSync(place)).toEqual([]);
  expectNoTrace(outcome);
  return outcome;
}

function expectNoTrace({ text }: Outcome): void {
  expect(text).not.toMatch(/^ +at |node:internal|\.ts:\d|LEIDRAAD_DEBUG|Error:/m);
}

const organisation = (source: string): string => folderWith({ "organisation.ts": source });
const smallest = smallestSource("Klein", "Klein");

describe("an organisation that cannot be built: exit code 2, in Dutch, and nothing is written", () => {
  test.each([
    ["T7: a program that would end the build as if all were well", organisation(`process.exit(0);\n${smallest}`), "Hier staat een stukje programma: process.exit(0);"],
    ["A25: brackets in brackets, on which Node's own reader breaks", organisation(`export default ${"[".repeat(5000)}${"]".repeat(5000)};\n`), "Hier staan veel te veel haakjes in elkaar."],
    ["A03: a file in the place of the folder", join(projectFolder, "package.json"), "Dit is een bestand, en geen map van een organisatie."],
  ])("%s", async (_, folder, sentence) => {
    const outcome = await refused(`--organisation=${folder}`);
    expect(outcome.text).toContain(sentence);
    expect(outcome.code).toBe(2);
  });

  test("C01, E03: a page and its picture, told together", async () => {
    const folder = organisation(smallest);
    mkdirSync(join(folder, "content", "eigen"), { recursive: true });
    writeFileSync(join(folder, "content", "eigen", "index.md"), page("Van ons", "<script>alert(1)</script>\n\n![Een foto](foto.png)"));
    writeFileSync(join(folder, "content", "eigen", "foto.png"), "geen plaatje");
    const { code, text } = await refused(`--organisation=${folder}`);
    expect(text).toContain("HTML is niet toegestaan: <script>");
    expect(text).toContain("Dit bestand is geen afbeelding die we kunnen lezen");
    expect(code).toBe(2);
  });

  test("A03: organisations of which none can be read, each told by itself", async () => {
    const home = folderWith({ "een/organisation.ts/geheim.txt": "", "twee/organisation.ts": "throw 1;\nexport default {};\n" });
    const place = makeFolder();
    const outcome = await run("build.ts", ["--all", "--organisations", home, "--output", join(place, "_site"), "--no-pdf"]);
    expectNoTrace(outcome);
    expect(outcome.text).toContain("Dit is geen gewoon bestand, maar een map of een snelkoppeling.");
    expect(outcome.text).toContain("Hier staat een stukje programma: throw 1;");
    expect(outcome.code).toBe(2);
    expect(readdirSync(place, { recursive: true }).filter((name) => String(name).endsWith(".html"))).toEqual([]);
  });
});

describe("a place where no site may come: exit code 2, and what is there stays", () => {
  test.each([
    ["F04: a file", "kies.txt", "Dit is een bestand en geen map."],
    ["F20: a folder with other things in it", "map", "In deze map staan bestanden die niet door Leidraad gemaakt zijn."],
  ])("%s", async (_, output, sentence) => {
    const folder = folderWith({ "kies.txt": "a", "map/brief.docx": "b", "organisatie/organisation.ts": smallest });
    const before = fingerprint(folder);
    const outcome = await run("build.ts", ["--organisation", join(folder, "organisatie"), "--output", join(folder, output)]);
    expectNoTrace(outcome);
    expect(outcome.text).toContain(sentence);
    expect(outcome.code).toBe(2);
    expect(fingerprint(folder)).toEqual(before);
  });
});

test("F13: a Node that is too old says so in its first line, exit code 4", async () => {
  const old = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } }); Object.defineProperty(process, "version", { value: "v18.20.0" });`;
  const outcome = await run("run.mjs", ["build"], ["--import", `data:text/javascript,${encodeURIComponent(old)}`]);
  expect(outcome).toEqual({
    code: 4,
    text: [
      "Leidraad heeft Node 22.18 of nieuwer nodig; gevonden: v18.20.0.",
      "Start een opdracht met npm, bijvoorbeeld: npm run build.",
      "Installeer een nieuwere Node van nodejs.org en probeer het opnieuw.",
      "",
    ].join("\n"),
  });
});
