import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { folderWith } from "../helpers/folder.ts";
import { reportOf } from "./loading.ts";
import { smallestSource } from "./organisation-with.ts";

/** A folder whose organisation has a logo with this name and these bytes. */
function withLogo(name: string, content?: string | Uint8Array): string {
  const folder = folderWith({ "organisation.ts": smallestSource(`color: "#000000"`, `color: "#000000", logo: "${name}"`) });
  if (content !== undefined) writeFileSync(join(folder, name), content);
  return folder;
}

/** A drawing with something to see in it. */
const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v10z"/>${inside}</svg>`;

const png = (width: number): Promise<Uint8Array> =>
  sharp({ create: { width, height: 60, channels: 3, background: "#0f6e73" } }).png().toBuffer();

test("a drawing and a picture of enough dots are fine", async () => {
  expect(await reportOf(withLogo("logo.svg", svg(`<path d="M0 0h9" fill="url(#a)"/><use href="#a"/>`)))).toBe("");
  expect(await reportOf(withLogo("logo.png", await png(300)))).toBe("");
});

test("a logo that is not there is told at its field", async () => {
  expect(await reportOf(withLogo("logo.svg"))).toMatch(/op regel 21, bij brand\.logo\n {4}Het logo “logo\.svg” staat niet in de map\./);
});

test("a link to a file elsewhere is refused", async () => {
  const folder = withLogo("logo.svg");
  symlinkSync(join(projectFolder, "data/organisations/overzij/logo.svg"), join(folder, "logo.svg"));
  expect(await reportOf(folder)).toContain("geen gewoon bestand");
});

test.each([
  ["a script", `<script>alert(1)</script>`],
  ["a web page", `<foreignObject><p>x</p></foreignObject>`],
  ["a handler", `<path onclick="alert(1)" d="M0 0"/>`],
  ["a picture from elsewhere", `<image href="https://evil.example/x.png"/>`],
  ["an old-style link", `<a xlink:href="javascript:alert(1)"><path d="M0 0"/></a>`],
  ["a typeface from elsewhere", `<style>@import url("https://evil.example/x.css");</style>`],
  ["a fill from elsewhere", `<path fill="url(https://evil.example/x.svg#a)" d="M0 0"/>`],
])("an svg with %s is refused", async (_, inside) => {
  expect(await reportOf(withLogo("logo.svg", svg(inside)))).toMatch(/^ {2}Fout op regel 21, bij brand\.logo/m);
});

test.each([
  ["a doctype", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("")}`],
  ["no size", `<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>`],
  ["another root", `<html width="10" height="10"></html>`],
])("an svg with %s is refused", async (_, content) => {
  expect(await reportOf(withLogo("logo.svg", content))).toMatch(/^ {2}Fout op regel 21, bij brand\.logo/m);
});

test("a png that is something else is refused", async () => {
  expect(await reportOf(withLogo("logo.png", "geen beeld"))).toContain("geen afbeelding die we kunnen lezen");
  const jpeg = await sharp(await png(300)).jpeg().toBuffer();
  expect(await reportOf(withLogo("logo.png", jpeg))).toContain("“logo.png” is in werkelijkheid een jpeg-bestand.");
});

test("letters as text, and too few dots, deserve a look but stop nothing", async () => {
  expect(await reportOf(withLogo("logo.svg", svg("<text>Klein</text>")))).toMatch(/Waarschuwing op regel 21[^]*letters als tekst[^]*1 waarschuwing$/);
  expect(await reportOf(withLogo("logo.png", await png(80)))).toMatch(/maar 80 beeldpunten breed[^]*1 waarschuwing$/);
});
