import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(projectFolder, "package-lock.json"), "utf8")) as { packages: Readonly<Record<string, LockedPackage>> };
const manifest = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as Readonly<Record<"dependencies" | "devDependencies", Record<string, string>>>;
const installed = Object.entries(packages).filter(([path]) => path !== "");

/** Whether a package is locked where Node would look for it from another one. */
function isLocked(name: string, from: string): boolean {
  if (packages[`${from}${from && "/"}node_modules/${name}`]) return true;
  if (from === "") return false;
  return isLocked(name, from.includes("/node_modules/") ? from.slice(0, from.lastIndexOf("/node_modules/")) : "");
}

test("the lockfile holds the programs for every platform, not only for the one it was made on", () => {
  const missing = installed.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, path)).map((name) => `${path} → ${name}`));
  expect(missing).toEqual([]);
});

test("every package is locked with a hash of its content", () => {
  expect(installed.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
});

test("nothing that ships runs a script when it is installed", () => {
  expect(installed.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript).map(([path]) => path)).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version));
  expect(loose).toEqual([]);
});

/** Licences that let anyone use and pass on what is made with them; those of fonts and of the image library ask no more of a site. */
const allowedLicences = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "LGPL-3.0-or-later", "MIT", "MPL-2.0", "OFL-1.1", "PSF-2.0", "Python-2.0", "Zlib"]);

/** What says its licence in its own files and not, or not by its name, in its manifest. */
const readByHand: Readonly<Record<string, string>> = { "node_modules/duplexer": "MIT", "node_modules/duck": "BSD-2-Clause" };

test("every package has a licence from the list", () => {
  const others = installed.filter(([path, { license = "" }]) => {
    const choices = (readByHand[path] ?? license).replace(/[()]/g, "").split(" OR ");
    return !choices.some((choice) => choice.split(" AND ").every((one) => allowedLicences.has(one)));
  });
  expect(others.map(([path, { license }]) => `${path}: ${license ?? "none"}`)).toEqual([]);
});
