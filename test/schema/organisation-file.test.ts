import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { folderWith, makeFolder } from "../helpers/folder.ts";
import { reportIn } from "./loading.ts";
import { smallestSource } from "./organisation-with.ts";

/** The report on a folder with this organisation file. */
const reportOn = (source: string): Promise<string> => reportIn(folderWith({ "organisation.ts": source }));

const wrap = (lines: string): string => `import { defineOrganisation } from "leidraad";\n\nexport default defineOrganisation({\n${lines}\n});\n`;

test("a folder that is not there", async () => {
  expect(await reportIn(join(makeFolder(), "nergens"))).toMatchInlineSnapshot(`
    "nergens

      Fout
        Deze map bestaat niet.
        Doen: Kijk of de naam klopt. Een nieuwe organisatie begint met npm run init.

    1 fout"
  `);
});

test("a folder without an organisation file", async () => {
  expect(await reportIn(makeFolder())).toMatchInlineSnapshot(`
    "organisation.ts

      Fout
        Dit bestand ontbreekt.
        Waarom: In organisation.ts staan de gegevens en keuzes van de organisatie.
        Doen: Maak het met npm run init.

    1 fout"
  `);
});

test("an organisation file that is a link to another place", async () => {
  const folder = makeFolder();
  symlinkSync(join(projectFolder, "test/organisations/smallest/organisation.ts"), join(folder, "organisation.ts"));
  expect(await reportIn(folder)).toMatchInlineSnapshot(`
    "organisation.ts

      Fout
        Dit is geen gewoon bestand, maar een map of een snelkoppeling.
        Waarom: Alles van een organisatie staat in haar eigen map, zodat niets van buiten ongemerkt meekomt.
        Doen: Zet het bestand zelf in de map.

    1 fout"
  `);
});

test("a file that exports nothing", async () => {
  expect(await reportOn(`const organisation = { name: "Klein" };\n`)).toMatchInlineSnapshot(`
    "organisation.ts

      Fout
        In dit bestand ontbreekt “export default defineOrganisation({ … })”.
        Waarom: Daaraan is te zien wat de gegevens van de organisatie zijn.
        Doen: Kijk in data/organisations/vlinderhof/organisation.ts hoe het bestand begint en eindigt.

    1 fout"
  `);
});

test.each(["null", "[]", '"Klein"', "() => 1"])("a file that exports %s has nothing filled in", async (exported) => {
  expect(await reportOn(`export default ${exported};\n`)).toMatch(/ontbreekt “export default defineOrganisation/);
});

test("a forgotten comma is told with its line", async () => {
  expect(await reportOn(wrap(`  name: "Klein",\n  shortName: "Klein"\n  legalName: "Klein",`))).toMatchInlineSnapshot(`
    "organisation.ts

      Fout op regel 6
        Hier klopt de schrijfwijze niet: legalName: "Klein",
        Waarom: Zonder juiste leestekens is niet te lezen wat waarbij hoort.
        Doen: Kijk of op de regel erboven een komma ontbreekt, en of elke { [ en ( weer dichtgaat. Staat er een " midden in een tekst? Zet er een \\ voor: \\".

    1 fout"
  `);
});

test.each([
  ["curly quotes", "  name: “Klein”,", /op regel 4[^]*gekrulde aanhalingstekens/],
  ["a text without an end", `  name: "Klein,\n  shortName: "K",`, /op regel 4[^]*aanhalingsteken achter de tekst/],
  ["a semicolon", `  name: "Klein";\n  shortName: "K",`, /op regel 4[^]*puntkomma/],
  ["an equals sign", `  name = "Klein",`, /op regel 4[^]*dubbele punt/],
  ["quotes within quotes", `  name: "Zorg "Klein"",`, /op regel 4[^]*midden in een tekst/],
  ["a brace too few", `  client: { singular: "gast",`, /haakje|dichtgaat/],
])("%s are told in words that help", async (_, lines, message) => {
  expect(await reportOn(wrap(lines))).toMatch(message);
});

test("a file that is cut off", async () => {
  expect(await reportOn(`import { defineOrganisation } from "leidraad";\nexport default defineOrganisation({\n  name: "Klein",\n`)).toMatchInlineSnapshot(`
    "organisation.ts

      Fout op regel 4
        Hier houdt het bestand te vroeg op.
        Waarom: Zonder juiste leestekens is niet te lezen wat waarbij hoort.
        Doen: Aan het einde ontbreekt een haakje. Elke { [ en ( moet ook weer dicht: } ] ).

    1 fout"
  `);
});

test("the line of a slip is right in a file that uses types as well", async () => {
  const source = `const name: string = "Klein";\n\n\nexport default {\n  name\n  shortName: "K",\n};\n`;
  expect(await reportOn(source)).toMatch(/op regel 6/);
});

test("a word without quotes", async () => {
  expect(await reportOn(wrap("  name: Klein,"))).toMatchInlineSnapshot(`
    "organisation.ts

      Fout op regel 4
        “Klein” staat zonder aanhalingstekens in het bestand.
        Waarom: Een woord zonder aanhalingstekens wordt gelezen als een naam uit een programma.
        Doen: Zet er aanhalingstekens omheen: "Klein".

    1 fout"
  `);
});

test("a field that is written twice, and one with a meaning in the language", async () => {
  const report = await reportOn(smallestSource(`name: "Klein",`, `name: "Groot",\n  name: "Klein",\n  __proto__: { name: "x" },`));
  expect(report).toContain("“name” staat er twee keer; de eerste keer op regel 5.");
  expect(report).toContain("“__proto__” is geen bekend veld.");
});

test("text that is not UTF-8, and a file that is far too large", async () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "organisation.ts"), Buffer.from(smallestSource("gasten", "cliënten"), "latin1"));
  expect(await reportIn(folder)).toMatch(/op regel 8[^]*niet als UTF-8 bewaard/);
  writeFileSync(join(folder, "organisation.ts"), `${smallestSource("Klein", "Klein")}// ${"x".repeat(300_000)}`);
  expect(await reportIn(folder)).toContain("Dit bestand is te groot");
});

test("Windows line ends and a byte order mark change nothing, and lines are still right", async () => {
  const source = `\ufeff${smallestSource(`singular: "gast"`, `singular: ""`).replaceAll("\n", "\r\n")}`;
  expect(await reportOn(source)).toMatch(/op regel 8, bij client\.singular/);
});

test("a file that is changed is read anew", async () => {
  const folder = folderWith({ "organisation.ts": smallestSource("Klein", "Klein") });
  expect((await loadOrganisation(folder)).organisation.name).toBe("Klein");
  writeFileSync(join(folder, "organisation.ts"), smallestSource(`name: "Klein"`, `name: "Groot"`));
  expect((await loadOrganisation(folder)).organisation.name).toBe("Groot");
});

test("what comes out is frozen to the bottom and knows its folder", async () => {
  const folder = folderWith({ "zorg/organisation.ts": smallestSource("Klein", "Klein") });
  const { organisation } = await loadOrganisation(join(folder, "zorg"));
  expect(organisation).toMatchObject({ id: "zorg", folder: join(folder, "zorg"), profileNameExample: "Sam van Klein" });
  expect(organisation.answers.readReceipts).toMatchObject({ answer: "off", decided: false });
  expect(() => Object.assign(organisation.contacts.emergency, { phone: "113" })).toThrow(TypeError);
  expect(() => (organisation.sectors as string[]).push("ggz")).toThrow(TypeError);
});

test("a folder outside the project can import leidraad as well", () => {
  const outside = mkdtempSync(join(tmpdir(), "leidraad é #%20 "));
  try {
    mkdirSync(join(outside, "zorg"));
    writeFileSync(join(outside, "zorg", "organisation.ts"), smallestSource("Klein", "Klein"));
    const script = `
      import { loadOrganisation } from ${JSON.stringify(join(projectFolder, "data/schema/index.ts"))};
      console.log((await loadOrganisation(process.argv[1])).organisation.name);
    `;
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script, join(outside, "zorg")], { encoding: "utf8" });
    expect(output).toBe("Klein\n");
  } finally {
    rmSync(outside, { recursive: true });
  }
});
