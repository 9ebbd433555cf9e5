import { expect, test } from "vitest";
import { folderWith } from "../helpers/folder.ts";
import { reportOf } from "./loading.ts";
import { smallestSource } from "./organisation-with.ts";

const reportWith = (brand: string) => reportOf(folderWith({ "organisation.ts": smallestSource(`color: "#000000"`, brand) }));

test("a brand has one colour or two", async () => {
  expect(await reportWith(`color: "#0f6e73"`)).toBe("");
  expect(await reportWith(`color: "#0f6e73", accent: "#d9480f"`)).toBe("");
});

test("a third colour is refused at its line, with what is allowed", async () => {
  const report = await reportWith(`color: "#0f6e73", accent: "#d9480f", accent2: "#c2255c"`);
  expect(report).toMatch(/^ {2}Fout op regel \d+, bij brand/m);
  expect(report).toContain("accent2");
  expect(report).toContain("accent");
});

test("colours in a list are refused too", async () => {
  expect(await reportWith(`color: ["#0f6e73", "#d9480f", "#c2255c"]`)).toMatch(/^ {2}Fout op regel \d+, bij brand\.color/m);
});
