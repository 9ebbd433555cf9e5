import { describe, expect, test } from "vitest";
import { printHash, readPrint, verdictOn } from "../../layouts/assets/js/validity-verdict.js";
import { printName } from "../../scripts/print/validity.ts";

/** Newest first, with names that no comparing of strings or numbers would put in this order. */
const versions = ["najaar 2026", "10.0", "9.1", "2024"].map((version) => ({ version, changes: `Nieuw in ${version}.` }));
const now = { documents: [{ id: "handouts-intake" }, { id: "dilemmas" }], versions, current: "najaar 2026", validUntil: "2027-11-01" };
const on = (version: string, id = "handouts-intake", today = "2026-12-24") => verdictOn({ id, version }, now, today);

describe("the address on a print", () => {
  test.each([
    ["handouts-intake", "2.1"],
    ["dilemmas", "najaar 2026"],
    ["één-blad", "1.0 <b> & 100% @ #"],
  ])("of %s, version %s, is read as it was printed", (id, version) => {
    expect(readPrint(`#${printName(id, version)}`)).toEqual({ id, version });
    expect(printHash({ id, version })).toBe(`#${printName(id, version)}`);
  });

  test("may lack the version, when a reader does not find hers in the list", () => {
    expect(readPrint(printHash({ id: "dilemmas", version: "" }))).toEqual({ id: "dilemmas", version: "" });
  });

  test.each([
    ["nothing", ""],
    ["an ordinary place on a page", "#zelf-opzoeken"],
    ["HTML", "#%3Cimg src=x onerror=alert(1)%3E"],
    ["ten thousand letters", `#handouts-intake@${"a".repeat(10_000)}`],
    ["a broken code", "#handouts-intake@%"],
    ["no document", "#@2.1"],
    ["several versions", "#handouts-intake@2.1@2.2"],
  ])("is not read from %s", (_, hash) => {
    expect(readPrint(hash)).toBeUndefined();
  });
});

describe("a print", () => {
  test("of the current version is valid up to and including its last day", () => {
    expect(on("najaar 2026", "handouts-intake", "2027-11-01")).toEqual({ kind: "valid", document: { id: "handouts-intake" }, changes: [] });
    expect(on("najaar 2026", "handouts-intake", "2027-11-02").kind).toBe("past");
  });

  test.each([
    ["10.0", ["najaar 2026"]],
    ["9.1", ["najaar 2026", "10.0"]],
    ["2024", ["najaar 2026", "10.0", "9.1"]],
  ])("of version %s is outdated, and all that changed since is told", (version, since) => {
    const { kind, printed, changes } = on(version);
    expect({ kind, printed: printed?.version, changes: changes.map((told) => told.version) }).toEqual({ kind: "outdated", printed: version, changes: since });
  });

  test("that is outdated stays so when the last day has passed", () => {
    expect(on("9.1", "dilemmas", "2030-01-01").kind).toBe("outdated");
  });

  test.each(["3.0", "", "10", "najaar 2026 "])("of version “%s”, which is not told anywhere, is not guessed about", (version) => {
    expect(on(version)).toEqual({ kind: "unknownVersion", document: { id: "handouts-intake" }, changes: [] });
  });

  test("of a version that the site tells of but does not have yet is not called old", () => {
    expect(verdictOn({ id: "dilemmas", version: "10.0" }, { ...now, current: "9.1" }, "2026-12-24").kind).toBe("unknownVersion");
  });

  test("of a document that is gone is retired when its version is ours, and unknown otherwise", () => {
    expect(on("9.1", "oude-folder")).toEqual({ kind: "retired", changes: [] });
    expect(on("8.8", "oude-folder")).toEqual({ kind: "unknown", changes: [] });
  });

  test("without an address that can be read is unknown", () => {
    expect(verdictOn(undefined, now, "2026-12-24")).toEqual({ kind: "unknown", changes: [] });
  });

  test("of a version with several changes counts all newer versions, and none of its own", () => {
    const twice = { ...now, versions: [...versions.slice(0, 2), { version: "10.0", changes: "Nog iets." }, ...versions.slice(2)] };
    expect(verdictOn({ id: "dilemmas", version: "10.0" }, twice, "2026-12-24").changes.map(({ version }) => version)).toEqual(["najaar 2026"]);
  });
});
