import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { requestFrom } from "../../scripts/release/from-flags.ts";
import { readState, release } from "../../scripts/release/release.ts";
import { readSnapshot } from "../../scripts/versions/snapshot-files.ts";
import { home } from "../book/book-of.ts";
import { folderWith } from "../helpers/folder.ts";
import { manualExamples } from "./examples.ts";

const smallest = readFileSync(join(import.meta.dirname, "../organisations/smallest/organisation.ts"), "utf8");

/** What the manual says an organisation file has in it after the release that it shows. */
const after = manualExamples().find(({ text }) => text.startsWith("edition: {"))?.text.trimEnd() ?? "";

/** The same file before: version 1.0, and no other in its history. */
const before = after.replace('version: "1.1"', 'version: "1.0"').replace('"2026-11-16"', '"2026-06-01"').replace("2027-11-01", "2027-06-01").replace(/ {4}\{\n {6}version: "1\.1"[\s\S]*?\n {4}\},\n/, "");

const fileWith = (edition: string): string => smallest.replace(/ {2}edition: \{.*\},/, () => edition.replace(/^/gm, "  "));

/** The options of the command as the manual has it, as a shell would give them. */
function shownFlags(): Record<string, string | boolean | undefined> {
  const command = manualExamples().find(({ kind, file }) => kind === "opdracht" && file === "release")?.text ?? "";
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "").slice(4);
  const text = { type: "string" } as const;
  return parseArgs({ args, options: { version: text, changes: text, audience: text, date: text, review: text, pdf: { type: "boolean" } }, allowNegative: true }).values;
}

test("the release in the manual gives the organisation file that the manual shows", async () => {
  const folder = folderWith({ "zonnehof/organisation.ts": fileWith(before), "content/index.md": home["index.md"] ?? "" });
  const source = { folder: join(folder, "zonnehof"), contentFolder: join(folder, "content") };
  const { pdf, ...flags } = shownFlags();
  const state = await readState(source);
  expect(state.book.organisation.edition).toMatchObject({ version: "1.0", date: "2026-06-01", history: [{ version: "1.0" }] });
  await release(requestFrom(flags, state, "2026-12-01"), state, { ...source, pdf: pdf !== false });
  expect(readFileSync(join(source.folder, "organisation.ts"), "utf8")).toBe(fileWith(after));
  expect(readSnapshot(source.folder, "1.1").snapshot?.pages).toHaveLength(1);
});

test("every status the manual names is one an organisation may have", async () => {
  const manual = readFileSync(join(import.meta.dirname, "../../HANDLEIDING.md"), "utf8");
  const named = [...manual.matchAll(/status: "(concept|herziening|vastgesteld)"/g)].map(([, status]) => status);
  expect(new Set(named)).toEqual(new Set(["concept", "herziening", "vastgesteld"]));
  for (const status of ["concept", "herziening"]) {
    const folder = folderWith({ "zonnehof/organisation.ts": fileWith(after.replace("vastgesteld", status)) });
    expect((await loadOrganisation(join(folder, "zonnehof"))).organisation.edition.status).toBe(status);
  }
});
