import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outputFolders } from "../../scripts/output/output-folder.ts";
import type { OutputFolders } from "../../scripts/output/output-folder.ts";
import { createStage, publish, recover } from "../../scripts/output/stage.ts";
import { writeFiles } from "../../scripts/output/write-files.ts";
import { makeFolder } from "../helpers/folder.ts";

const newFolders = () => outputFolders(join(makeFolder(), "_site"));
const pageOf = ({ site }: OutputFolders) => readFileSync(join(site, "index.html"), "utf8");

function stageWith(folders: OutputFolders, text: string): void {
  createStage(folders);
  writeFiles(folders.stage, [{ path: "index.html", content: text }]);
}

test("the first site appears", async () => {
  const folders = newFolders();
  stageWith(folders, "one");
  await publish(folders);
  expect(pageOf(folders)).toBe("one");
});

test("a new site replaces the former one whole, and leaves nothing beside it", async () => {
  const folders = newFolders();
  stageWith(folders, "one");
  writeFiles(folders.stage, [{ path: "withdrawn/index.html", content: "x" }]);
  await publish(folders);
  stageWith(folders, "two");
  await publish(folders);
  expect(pageOf(folders)).toBe("two");
  expect(existsSync(join(folders.site, "withdrawn"))).toBe(false);
  expect(readdirSync(join(folders.site, ".."))).toEqual(["_site"]);
});

test("a build cut off halfway leaves the former site, and its traces go", async () => {
  const folders = newFolders();
  stageWith(folders, "one");
  await publish(folders);
  stageWith(folders, "half");
  recover(folders);
  expect(pageOf(folders)).toBe("one");
  expect(existsSync(folders.stage)).toBe(false);
});

test("a build cut off between the two renames: the former site comes back", async () => {
  const folders = newFolders();
  stageWith(folders, "one");
  await publish(folders);
  stageWith(folders, "two");
  renameSync(folders.site, folders.former);
  recover(folders);
  expect(pageOf(folders)).toBe("one");
  expect(readdirSync(join(folders.site, ".."))).toEqual(["_site"]);
});

test("a build cut off after the renames: the new site stays", async () => {
  const folders = newFolders();
  stageWith(folders, "two");
  await publish(folders);
  mkdirSync(folders.former);
  recover(folders);
  expect(pageOf(folders)).toBe("two");
});

test("when the new site cannot take its place the former one is put back", async () => {
  const folders = newFolders();
  stageWith(folders, "one");
  await publish(folders);
  await expect(publish(folders)).rejects.toThrow(); // there is no stage
  expect(pageOf(folders)).toBe("one");
});
