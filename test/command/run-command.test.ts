import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { report } from "../../scripts/command/run-command.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";

let said = "";

beforeEach(() => {
  said = "";
  vi.spyOn(console, "log").mockImplementation((text: string) => void (said += `${text}\n`));
  vi.spyOn(console, "error").mockImplementation((text: unknown) => void (said += `${String(text)}\n`));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** An error as the operating system gives it. */
const systemError = (code: string) => Object.assign(new Error(`${code}: no`), { code, path: "_site.nieuw/index.html" });

test("what an officer must mend is reported, with the exit code of its kind", () => {
  const error = new ProblemsError([{ level: "error", code: "C05", file: "content/x.md", line: 3, what: "Dode link.", todo: "Verbeter hem." }]);
  expect(report(error)).toBe(2);
  expect(said).toContain("content/x.md");
  expect(said).toContain("Dode link.");
});

describe("the machine stands in the way: exit code 4, in plain Dutch", () => {
  test.each([
    ["ENOSPC", "De schijf is vol."],
    ["EROFS", "Op deze schijf mag niet geschreven worden."],
    ["EACCES", "Je mag hier niet schrijven of lezen."],
    ["EBUSY", "Een bestand is in gebruik."],
    ["ENOTDIR", "Een deel van dit pad is een bestand en geen map."],
    ["EEXIST", "Een deel van dit pad is een bestand en geen map."],
  ])("%s", (code, sentence) => {
    expect(report(systemError(code))).toBe(4);
    expect(said).toContain(sentence);
    expect(said).toContain("_site.nieuw/index.html");
    expect(said).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

describe("a fault of ours: exit code 1", () => {
  const fault = new Error("(./layouts/page.njk) oops\n  at somewhere", { cause: new Error("no asset is called \"x\"") });

  test("is said to be ours, with one line to pass on and no trace", () => {
    expect(report(fault)).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "
      Er ging iets mis in Leidraad zelf; het ligt niet aan wat jij hebt ingevuld. Aan een vorige site is niets veranderd.
      Meld het bij de makers van Leidraad, met deze regel erbij: (./layouts/page.njk) oops — no asset is called "x"
      Alle bijzonderheden zien? Draai de opdracht nog eens met LEIDRAAD_DEBUG=1 ervoor.
      "
    `);
  });

  test("gives all details on request", () => {
    vi.stubEnv("LEIDRAAD_DEBUG", "1");
    report(fault);
    expect(said).toContain("at somewhere");
    expect(said).not.toContain("LEIDRAAD_DEBUG");
  });
});
