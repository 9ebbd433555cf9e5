import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Token } from "markdown-it";
import { beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { blocks } from "../../scripts/markdown/blocks.ts";
import { dataBlockNames } from "../../scripts/markdown/data-block.ts";
import { tokenTypes } from "../../scripts/markdown/tokens.ts";
import { drawnFamilies } from "../../scripts/patterns/drawn-families.ts";
import { makePatternContent, patternsPath } from "../../scripts/patterns/pattern-content.ts";
import { loadWithPatterns } from "../../scripts/patterns/pattern-site.ts";
import { shellStates } from "../../scripts/patterns/shell-states.ts";
import { iconNames } from "../../scripts/site/icon.ts";
import type { Site } from "../../scripts/site/site.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";

let site: Site;
let written: string;

beforeAll(async () => {
  const folder = makeFolder();
  await makePatternContent(folder);
  const families = join(folder, patternsPath);
  written = readdirSync(families).filter((name) => name.endsWith(".md")).map((name) => readFileSync(join(families, name), "utf8")).join("\n");
  site = await loadWithPatterns(exampleFolder("vlinderhof"));
});

/** Names of blocks that no family shows. */
const without = (names: readonly string[], text: string): string[] => names.filter((name) => !new RegExp(`^::: ${name}\\b(?!-)`, "m").test(text));

describe("the patterns show", () => {
  test("every block that an author can write", () => {
    expect(Object.keys(blocks).length).toBeGreaterThan(dataBlockNames.length);
    expect(without(Object.keys(blocks), written)).toEqual([]);
    expect(without([...Object.keys(blocks), "nieuw-blok", "platform"], written)).toEqual(["nieuw-blok", "platform"]);
  });

  test("every kind of token that a page can hold", () => {
    const families = [...site.book.pages.values()].filter(({ section }) => section === patternsPath);
    const shown = new Set(families.flatMap(({ tokens }) => tokens.flatMap(typesIn)));
    expect(tokenTypes.filter((type) => !shown.has(type))).toEqual([]);
  });

  test("every icon, colour and size", () => {
    const drawn = Object.fromEntries(drawnFamilies.map(({ name, draw }) => [name, draw(site)]));
    const files = readdirSync(join(projectFolder, "layouts/icons")).map((name) => name.replace(".svg", "")).sort();
    expect(files).toEqual([...iconNames].sort());
    expect(files.filter((name) => !drawn["iconen"]?.includes(`<span>${name}</span>`))).toEqual([]);
    for (const hex of Object.values(site.palette.dark)) expect(drawn["kleuren"]).toContain(hex);
    expect(drawn["maten"]).toContain("--radius-large");
  });

  test("no state that the layouts do not know any more", async () => {
    await expect(shellStates(site, [{ path: "patronen/lange-titel/index.html", content: "<p>Geen schil.</p>" }])).rejects.toThrow("no page looks otherwise");
  });
});

function typesIn(token: Token): string[] {
  return [token.type, ...(token.children ?? []).flatMap(typesIn)];
}
