import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { projectPath } from "../../scripts/book/project-path.ts";
import type { Problem } from "../../scripts/report/problem.ts";
import { makeFolder } from "../helpers/folder.ts";
import { smallestSource } from "../schema/organisation-with.ts";
import { problemsIn, type Row, said } from "./said.ts";

/** What is found in a folder with these bytes as its organisation file. */
async function problemsOf(source: string | Uint8Array): Promise<readonly Problem[]> {
  const folder = makeFolder();
  writeFileSync(join(folder, "organisation.ts"), source);
  const found = await loadOrganisation(folder).then(({ warnings }) => warnings, problemsIn);
  return found.map((problem) => ({ ...problem, file: problem.file.replace(`${projectPath(folder)}/`, "") }));
}

const smallest = smallestSource("Klein", "Klein");

/** The smallest file with this in the place of the name, on line 5. */
const named = (name: string): string => smallestSource(`name: "Klein"`, name);

/** The smallest file with these lines above it. */
const above = (...lines: string[]): string => [...lines, smallest].join("\n");

async function expectMessages(name: string, rows: readonly Row<string | Uint8Array>[]): Promise<void> {
  await expect(await said(rows, problemsOf)).toMatchFileSnapshot(`messages/${name}.txt`);
}

describe("a file that holds no data", () => {
  test("says so", async () => {
    await expectMessages("organisation-no-data", [
      ["A04", "leaves the file empty", " \n\n"],
      ["A04", "leaves only a remark in it", "// nog invullen\n"],
      ["A04", "takes the data out of the export", "export default {};\n".replace("{}", "undefined")],
      ["A26", "writes YAML in it", "name: Klein\nshortName: Klein\n"],
      ["A26", "writes JSON in it", `{ "name": "Klein" }\n`],
      ["A26", "exports by another name", smallest.replace("export default ", "export const organisatie = ")],
      ["A30", "saves the file as UTF-16", Buffer.from(`\uFEFF${smallest}`, "utf16le")],
      ["A30", "saves the file as UTF-16 without a mark", Buffer.from(smallest, "utf16le")],
      ["A29", "saves the file as Latin-1", Buffer.from(smallestSource("gasten", "cliënten"), "latin1")],
      ["A32", "pastes a zero character from another program", named(`name: "Kl\u0000ein"`)],
      ["A32", "pastes the end of a line that no editor shows", named(`name: "Kl\u2028ein"`)],
    ]);
  });
});

describe("a file with a program in it", () => {
  test("is refused before it is run", async () => {
    await expectMessages("organisation-program", [
      ["T7", "forgets the first line", smallest.replace(/^import.*$/m, "")],
      ["T7", "reads a file of the computer", above(`import { readFileSync } from "node:fs";`)],
      ["T7", "fetches something from elsewhere", above(`import gegevens from "https://voorbeeld.nl/gegevens.js";`)],
      ["T7", "asks leidraad for something it does not have", above(`import { bestaatNiet } from "leidraad";`)],
      ["T7", "imports where a value belongs", named(`name: (await import("node:os")).hostname()`)],
      ["T7", "takes today for the date", smallestSource(`date: "2026-11-01"`, `date: new Date().toISOString().slice(0, 10)`)],
      ["T7", "lets chance decide", named("name: `Klein ${Math.random()}`")],
      ["T7", "waits for something that never comes", above("await new Promise(() => {});")],
      ["T7", "goes round and round", above("while (true) {}")],
      ["T7", "ends the program", above("process.exit(0);")],
      ["T7", "gives up", above(`throw "kapot";`)],
      ["T7", "changes what everything is made of", above("Object.prototype.vies = 1;")],
      ["T7", "makes the export a promise", "export default (async () => ({}))();\n"],
      ["T7", "makes a field a little program", named(`get name() { return "Klein"; }`)],
      ["T7", "puts a program on several lines", `for (const naam of [1]) {\n  console.log(naam);\n}\nsetTimeout(() => 1);\n${smallest}`],
    ]);
  });

  test("may work values out, and share them", async () => {
    await expectMessages("organisation-worked-out", [
      ["T7", "writes a value once", `const naam = "Klein";\nconst met = (tekst) => ({ name: \`\${naam} \${tekst}\` });\n${smallestSource(`{ name: "de huisarts", phone: "112" }`, `{ ...met("team"), phone: ["11", "2"].join("") }`)}`],
      ["T7", "exports under another name", `${smallest.replace("export default ", "const ons = ")}\nexport { ons as default };\n`],
      ["T7", "calls a value like something of the language", `const Date = "2026-11-01";\n${smallestSource(`date: "2026-11-01"`, "date: Date")}`],
    ]);
  });

  test("may take data from a file nearby that organisations share", async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "gedeeld.ts"), `export const naam = "Gedeeld";\n`);
    writeFileSync(join(folder, "organisation.ts"), `import { naam } from "./gedeeld.ts";\n${named("name: naam")}`);
    expect((await loadOrganisation(folder)).organisation.name).toBe("Gedeeld");
  });

  test("that can only be found out by running it is told without a trace", async () => {
    await expectMessages("organisation-stops", [
      ["T7", "lets something call itself", `const naam = () => naam();\n${named("name: naam()")}`],
      ["T7", "asks more than can be", named(`name: "x".repeat(-1)`)],
      ["T7", "uses a value above its place", `${named("name: later")}\nconst later = "Klein";\n`],
    ]);
  });
});

describe("a value of another kind", () => {
  test("is told with what belongs there", async () => {
    await expectMessages("organisation-values", [
      ["A02", "forgets the name", smallestSource(`  name: "Klein",\n`, "")],
      ["A18", "writes null", named("name: null")],
      ["A20", "writes only a space that does not break", named(`name: "\u00a0"`)],
      ["A20", "writes only joiners", named(`name: "\\u200d"`)],
      ["A21", "writes a line end in it", named(`name: "Klein\\nGroot"`)],
      ["A21", "writes a tab in it", named(`name: "Klein\\tGroot"`)],
      ["A22", "pastes a book in it", named(`name: "${"x".repeat(200_000)}"`)],
      ["A10", "writes a code with a zero in front and without quotes", named("name: 01234567")],
      ["A11", "writes a number as a big one", named("name: 10n")],
      ["A17", "writes a list", named(`name: ["Klein"]`)],
      ["A17", "writes a group that has no end", named("name: { a: { b: {} } }")],
      ["A17", "writes a group in a list of words", smallestSource(`["welzijn"]`, "[{ __proto__: null, a: 10n }]")],
      ["A15", "writes ja", smallestSource("brand:", `setting: { fosterCare: "ja" },\n  brand:`)],
      ["A16", "chooses what is not in the list", smallestSource(`"none", clientImages`, `"soms", clientImages`)],
      ["A13", "writes the date the Dutch way", smallestSource(`date: "2026-11-01"`, `date: "1 november 2026"`)],
      ["A12", "writes the date without quotes", smallestSource(`date: "2026-11-01"`, "date: 2026-11-01")],
      ["A12", "writes such a date without a zero in it", smallestSource(`date: "2026-11-01"`, "date: 2026-11-21")],
      ["A12", "writes a date as an object", smallestSource(`date: "2026-11-01"`, `date: { jaar: 2026 }`)],
      ["A11", "writes a number without an end", smallestSource("brand:", "terms: { consentMonths: 1e400 },\n  brand:")],
      ["A25", "puts brackets in brackets", named(`name: ${"[".repeat(5000)}${"]".repeat(5000)}`)],
    ]);
  });
});

describe("a name that is more than it seems", () => {
  test("is refused, or deserves a look", async () => {
    await expectMessages("organisation-names", [
      ["B06", "turns the direction of reading around", named(`name: "Kle\\u202ein"`)],
      ["B06", "isolates a part of it", named(`name: "Kle\\u2066in"`)],
      ["B06", "turns it around with the character itself", named(`name: "Kle\u202ein"`)],
      ["B07", "has a Cyrillic letter in it", named(`name: "Z\u043erg"`)],
      ["B08", "has an emoji in it", named(`name: "👩🏽‍⚕️ Zorg"`)],
      ["B09", "is Arabic", named(`name: "دار الرعاية"`)],
      ["B10", "is a word of the language", named(`name: "constructor"`)],
      ["B11", "is a field that hides others", named(`__proto__: { example: true },\n  name: "Klein"`)],
      ["B11", "is such a field written as a text", named(`["__proto__"]: { example: true },\n  name: "Klein"`)],
      ["B12", "is a field every object has", named(`constructor: { prototype: { vies: true } },\n  name: "Klein"`)],
    ]);
    expect(({} as { vies?: true }).vies).toBeUndefined();
  });
});

describe("an address, number or colour that can do something", () => {
  const phone = (value: string): string => smallestSource(`phone: "112"`, value);
  const color = (value: string): string => smallestSource(`color: "#000000"`, value);

  test("is refused with what it should look like", async () => {
    await expectMessages("organisation-addresses", [
      ["B13", "puts a quote in a mail address", phone(`email: 'a@b.nl" onmouseover="x'`)],
      ["B14", "adds a copy to a mail address", phone(`email: "a@b.nl?bcc=c@d.nl"`)],
      ["B14", "adds a line to a mail address", phone(`email: "a@b.nl\\nbcc: c@d.nl"`)],
      ["B15", "links to a script", phone(`url: "javascript:alert(1)"`)],
      ["B16", "leaves the scheme to the page", phone(`url: "//voorbeeld.nl"`)],
      ["B16", "writes the slashes the wrong way", phone(`url: "http:\\\\\\\\voorbeeld.nl"`)],
      ["B16", "puts a name before the address", phone(`url: "https://bank.nl@voorbeeld.nl"`)],
      ["B17", "forgets https://", phone(`url: "www.voorbeeld.nl"`)],
      ["B18", "adds something to a phone number", phone(`phone: "112; drop"`)],
      ["A09", "writes a phone number without quotes", phone("phone: 0612345678")],
      ["B19", "adds rules to a colour", color(`color: "red;} body { display: none }"`)],
      ["B20", "calls a colour by its name", color(`color: "red"`)],
      ["B20", "writes a colour short", color(`color: "#fff"`)],
      ["B20", "writes a colour as a function", color(`color: "rgb(15, 110, 115)"`)],
      ["B20", "writes a colour that shines through", color(`color: "#ffffff80"`)],
      ["B20", "writes a colour as a variable", color(`color: "var(--x)"`)],
      ["B24", "adds rules to a typeface", color(`color: "#000000", typeface: "x'; }"`)],
      ["D10", "points to a file of the computer as the logo", color(`color: "#000000", logo: "/etc/passwd"`)],
      ["D10", "points to a file on the disk of Windows", color(`color: "#000000", logo: "C:\\\\logo.png"`)],
      ["D09", "points out of the folder with backslashes", color(`color: "#000000", logo: "..\\\\logo.png"`)],
    ]);
  });
});
