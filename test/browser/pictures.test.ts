import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { keptMadeWith, madeWith, pictureFolder, pictureName, subjects, takePictures } from "../../scripts/patterns/pictures.ts";
import type { Subject } from "../../scripts/patterns/pictures.ts";
import { lookAt, openPattern, startPictureBrowser, writeBrandedPatterns } from "../../scripts/patterns/take-pictures.ts";
import { coarse, comparePictures, exact } from "../helpers/compare-pictures.ts";
import { makeFolder } from "../helpers/folder.ts";

/** Where what was seen, and what differs, is put for who has to look. */
const seenFolder = join(projectFolder, ".cache/pictures");

const browser = await startPictureBrowser();
const [kept, here] = [keptMadeWith(), madeWith(browser)];
const isSame = kept.chromium === here.chromium && kept.platform === here.platform;
const tolerance = isSame ? exact : coarse;
const name = `Chromium ${here.chromium} on ${here.platform}${isSame ? "" : `, compared coarsely: the pictures are of ${kept.chromium} on ${kept.platform}`}`;

let folder: string;

beforeAll(async () => {
  rmSync(seenFolder, { recursive: true, force: true });
  folder = makeFolder();
  await writeBrandedPatterns(folder);
});

afterAll(() => browser.close());

const keptPicture = (file: string): Buffer => readFileSync(join(pictureFolder, file));

/** What differs from what was kept, one sentence a picture; the pictures themselves go where they can be looked at. */
async function differences(subject: Subject): Promise<string[]> {
  const said: string[] = [];
  for (const [file, png] of await takePictures(browser, folder, subject)) {
    const difference = await comparePictures(keptPicture(file), png, tolerance);
    if (!difference) continue;
    mkdirSync(seenFolder, { recursive: true });
    writeFileSync(join(seenFolder, file.replace(".webp", "-seen.png")), png);
    writeFileSync(join(seenFolder, file.replace(".webp", "-difference.png")), difference.picture);
    said.push(`${file}: ${difference.text}`);
  }
  return said;
}

const advice = `Look in ${relative(projectFolder, seenFolder)}, beside ${relative(projectFolder, pictureFolder)}. Is this how it should look? Then: npm run patterns -- --accept`;

describe(`the patterns look as they did (${name})`, () => {
  test.each(subjects.map((subject) => [subject.name, subject] as const))("%s", async (_, subject) => {
    expect(await differences(subject), advice).toEqual([]);
  });

  test("every picture that is kept is compared", () => {
    const compared = subjects.flatMap((subject) => subject.looks.map((look) => pictureName(subject, look)));
    expect(readdirSync(pictureFolder).filter((file) => file.endsWith(".webp")).sort()).toEqual([...compared].sort());
  });
});

/** A picture of the labels with a rule of style more. */
async function labelsWith(content: string, from: Browser = browser): Promise<Buffer> {
  const page = await openPattern(from, folder, "patronen/labels/index.html");
  await lookAt(page, { brand: "vlinderhof", width: 1280, scheme: "light" });
  await page.addStyleTag({ content });
  const png = await page.locator("article .prose").screenshot({ animations: "disabled" });
  await page.close();
  return png;
}

describe("a picture tells", () => {
  test("an edge that moved one point, a colour that changed by a few percent, a size", async () => {
    const good = await labelsWith("*{}");
    expect(await comparePictures(good, await labelsWith("*{}"), exact)).toBeUndefined();
    for (const planted of [
      ".badge-no { margin-inline-start: 1px !important; }",
      ".badge-yes { border-width: 2px !important; margin: -1px !important; }",
      ".badge-yes { background: color-mix(in srgb, var(--soft), black 3%) !important; }",
      ".badge { padding-block: 5px !important; }",
    ]) expect(await comparePictures(good, await labelsWith(planted), exact), planted).toBeDefined();
  });

  test("nothing of the order in which looks were taken", async () => {
    const subject = subjects.find(({ looks }) => looks.length > 3);
    const backwards = subject && { ...subject, looks: [...subject.looks].reverse() };
    expect(backwards && await differences(backwards)).toEqual([]);
  });

  test("letters that are drawn otherwise from a design that is otherwise, in another version of the browser", async () => {
    const good = await labelsWith("*{}");
    const other = await startPictureBrowser(["--font-render-hinting=full", "--enable-lcd-text", "--force-color-profile=scrgb-linear"]);
    expect(await comparePictures(good, await labelsWith("body { -webkit-text-stroke: 0.2px; }", other), coarse)).toBeUndefined();
    expect(await comparePictures(good, await labelsWith(".badge .icon { border-radius: 0 !important; background: none !important; }", other), coarse)).toBeDefined();
    expect(await comparePictures(good, await labelsWith(".badge { padding: 0.5rem 1rem !important; }", other), coarse)).toBeDefined();
    await other.close();
  });
});
