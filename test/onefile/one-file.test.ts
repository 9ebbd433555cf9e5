import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkOneFile } from "../../scripts/output/check/one-file.ts";
import { readSite } from "../../scripts/output/check/site-files.ts";
import { oneFileLimit } from "../../scripts/onefile/make-one-file.ts";
import { oneFilePath } from "../../scripts/onefile/places.ts";
import { builtSite } from "../helpers/built-site.ts";
import { makeFolder } from "../helpers/folder.ts";

/** A tenth of the room is for pages and pictures of an organisation's own. */
test.each(["vlinderhof", "de-wilgen", "overzij"])("the handbook of %s fits in one file, with room for pages of its own", async (organisation) => {
  const file = join(await builtSite(organisation), oneFilePath);
  expect(statSync(file).size).toBeLessThan(oneFileLimit * 0.9);
  const html = readFileSync(file, "utf8");
  // Whatever a browser would go and get: addresses in elements, style sheets and scripts.
  expect(html.match(/\s(?:src|srcset|poster|data|action)="(?!data:)[^"]*"|url\((?!"?(?:data:|#))[^)]*\)|@import|<link(?![^>]*href="data:)[^>]*>|<(?:iframe|object|embed|base)\b/gu) ?? []).toEqual([]);
});

test("the check of a build sees a file that fetches something, and a page that is not in it", () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "meenemen"));
  writeFileSync(join(folder, oneFilePath), `<html lang="nl"><title>x</title><style>a { background: url("b.png") }</style><div id="/a/"></div><script src="c.js"></script></html>`);
  expect(checkOneFile(readSite(folder), ["/a/", "/b/"]).map(({ what }) => what)).toEqual([
    "Dit bestand haalt iets op: b.png", "Dit bestand haalt iets op: c.js", "Deze pagina zit niet in het bestand: /b/",
  ]);
  expect(checkOneFile(readSite(makeFolder()), []).map(({ what }) => what)).toEqual(["Het handboek in één bestand is niet gemaakt."]);
});
