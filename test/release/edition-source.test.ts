import { describe, expect, test } from "vitest";
import { type EditionChange, withNewVersion } from "../../scripts/release/edition-source.ts";

const change: EditionChange = {
  version: "1.1", date: "2026-11-16", nextReview: "2027-11-01",
  told: [{ version: "1.1", date: "2026-11-16", changes: "Appen is \"anders\".", audience: ["staff", "partners"] }],
};

const file = (edition: string): string => `import { defineOrganisation } from "leidraad";\n\nexport default defineOrganisation({\n  name: "Stichting",\n  edition: ${edition},\n});\n`;

const changed = (edition: string): string | undefined => {
  const text = withNewVersion(file(edition), change);
  return text?.slice(text.indexOf("edition: ") + 9, text.lastIndexOf(",\n});"));
};

describe("a new version in an organisation file", () => {
  test("comes on top of the history, and every comment stays where it was", () => {
    expect(changed(`{
    // Het nummer van nu.
    version: "1.0", // niet vergeten
    date: "2026-06-01",
    nextReview: "2027-05-01", /* met de raad */
    owner: "Communicatie",
    history: [
      // De eerste.
      {
        version: "1.0",
        date: "2026-06-01",
        changes: "De eerste versie.",
      },
    ],
  }`)).toMatchInlineSnapshot(`
      "{
          // Het nummer van nu.
          version: "1.1", // niet vergeten
          date: "2026-11-16",
          nextReview: "2027-11-01", /* met de raad */
          owner: "Communicatie",
          history: [
            {
              version: "1.1",
              date: "2026-11-16",
              changes: "Appen is \\"anders\\".",
              audience: ["staff", "partners"],
            },
            // De eerste.
            {
              version: "1.0",
              date: "2026-06-01",
              changes: "De eerste versie.",
            },
          ],
        }"
    `);
  });

  test("makes a history where there is none, behind a comma and a comment that stand there", () => {
    expect(changed(`{
    version: "1.0",
    date: "2026-06-01",
    nextReview: "2027-05-01",
    owner: "Communicatie" // wie
  }`)).toMatchInlineSnapshot(`
      "{
          version: "1.1",
          date: "2026-11-16",
          nextReview: "2027-11-01",
          owner: "Communicatie", // wie
          history: [
            {
              version: "1.1",
              date: "2026-11-16",
              changes: "Appen is \\"anders\\".",
              audience: ["staff", "partners"],
            },
          ],
        }"
    `);
  });

  const told = `{ version: "1.1", date: "2026-11-16", changes: "Appen is \\"anders\\".", audience: ["staff", "partners"] }`;

  test("fits in a file written on one line", () => {
    expect(changed(`{ version: "1.0", date: "2026-06-01", nextReview: "2027-05-01", owner: "C" }`))
      .toBe(`{ version: "1.1", date: "2026-11-16", nextReview: "2027-11-01", owner: "C", history: [${told}] }`);
    expect(changed(`{ version: '1.0', date: '2026-06-01', nextReview: '2027-05-01', history: [{ version: '1.0', date: '2026-06-01', changes: 'Eerste.' }] }`))
      .toBe(`{ version: '1.1', date: '2026-11-16', nextReview: '2027-11-01', history: [${told}, { version: '1.0', date: '2026-06-01', changes: 'Eerste.' }] }`);
  });

  test("fills an empty history", () => {
    expect(changed(`{\n    version: "1.0",\n    date: "2026-06-01",\n    nextReview: "2027-05-01",\n    history: [],\n  }`))
      .toContain(`    history: [\n      {\n        version: "1.1",\n        date: "2026-11-16",`);
  });

  test("keeps the line ends of Windows", () => {
    const windows = file(`{\n    version: "1.0",\n    date: "2026-06-01",\n    nextReview: "2027-05-01",\n    history: [\n    ],\n  }`).replaceAll("\n", "\r\n");
    const text = withNewVersion(windows, change) ?? "";
    expect(text).toContain('version: "1.1"');
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test.each([
    ["a version that is made of something", `{ version: "1." + "0", date: "2026-06-01", nextReview: "2027-05-01", history: [] }`],
    ["a history from somewhere else", `{ version: "1.0", date: "2026-06-01", nextReview: "2027-05-01", history }`],
    ["an edition from somewhere else", `edition`],
    ["a version that stands there twice", `{ version: "1.0", version: "1.0", date: "2026-06-01", nextReview: "2027-05-01", history: [] }`],
    ["a slip in the punctuation", `{ version: "1.0" date: "2026-06-01" }`],
  ])("is not attempted with %s", (_, edition) => {
    expect(changed(edition)).toBeUndefined();
  });
});
