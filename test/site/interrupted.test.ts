import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { buildSite } from "../../scripts/site/build-site.ts";
import { ownCopyOfSite } from "../helpers/built-site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { fingerprint } from "../helpers/folder.ts";

let output: string;
let before: Record<string, string>;

beforeEach(async () => {
  output = await ownCopyOfSite("vlinderhof");
  before = fingerprint(output);
});

/** Starts another build of the same site and sends it a signal when its pages are made, while its PDFs are being set. */
function interrupt(signal: NodeJS.Signals): Promise<number | null> {
  const child = spawn(process.execPath, ["scripts/build.ts", "--organisation", "de-wilgen", "--output", output], { cwd: projectFolder });
  let sent = false;
  child.stdout.on("data", (text: Buffer) => {
    // Once: a second Ctrl-C stops a program in the hard way.
    if (!sent && text.toString().includes("gemaakt")) sent = child.kill(signal);
  });
  return new Promise((resolve) => child.on("close", resolve));
}

test("Ctrl-C: the former site stays, nothing is left beside it, exit code 130", async () => {
  expect(await interrupt("SIGINT")).toBe(130);
  expect(fingerprint(output)).toEqual(before);
  expect(readdirSync(join(output, ".."))).toEqual(["_site"]);
});

test("cut off without a word: the former site stays, and the next build clears up and goes on", async () => {
  expect(await interrupt("SIGKILL")).toBe(null);
  expect(fingerprint(output)).toEqual(before);
  expect(existsSync(`${output}.nieuw`)).toBe(true);
  await buildSite({ organisationFolder: exampleFolder("vlinderhof"), output, pdf: false });
  expect(fingerprint(output)).toEqual(before);
  expect(readdirSync(join(output, ".."))).toEqual(["_site"]);
});
