import { gzipSync } from "node:zlib";
import vm from "node:vm";
import { describe, expect, test } from "vitest";
import { joinScript } from "../../scripts/site/join-script.ts";
import { readModule } from "../../scripts/site/script-module.ts";

/** Runs a script that consists of these modules, and gives what it leaves in `found`. */
function run(modules: Record<string, string>): unknown {
  const context = { found: undefined };
  vm.runInNewContext(joinScript("entry.js", modules), context);
  return context.found;
}

describe("modules joined into one classic script", () => {
  test("reach what they import, under whatever name; each keeps its own names to itself", () => {
    expect(run({
      "./one.js": "const secret = 1; export const first = secret; export function second() { return secret + 1; } export { secret as third };",
      "./two.js": "import { first } from \"./one.js\"; const secret = 10; export class Sum { get value() { return first + secret; } }",
      "./entry.js": "import { first, second as other, third } from \"./one.js\"; import { Sum } from \"./two.js\"; found = [first, other(), third, new Sum().value];",
    })).toEqual([1, 2, 1, 11]);
  });

  test("run once each, however many import them, before who imports them", () => {
    expect(run({
      "./a.js": "globalThis.found = [...(globalThis.found ?? []), \"a\"]; export const a = 1;",
      "./b.js": "import { a } from \"./a.js\"; found.push(\"b\"); export const b = a;",
      "./entry.js": "import { b } from \"./b.js\"; import { a } from \"./a.js\"; found.push(a + b);",
    })).toEqual(["a", "b", 2]);
  });

  test("leave nothing in the window but what they put there", () => {
    const context = {};
    vm.runInNewContext(joinScript("entry.js", { "./entry.js": "const kept = 1; function also() {} globalThis.told = kept;" }), context);
    expect(Object.keys(context)).toEqual(["told"]);
  });

  test("lose comments and indentation, and nothing else", () => {
    const text = [
      "/* gone */ const a = `  kept // ${ [1, 2].map((x) => x + +x).join(` `) }  `; // gone",
      "const b = / \\/\\* {2}/u.test(\" /*  \") ? - -1 : [...\"ab\"]",
      "const c = a",
      "  .trim()",
      "let d = 1",
      "d++",
      "found = [a, b, c, d, typeof a, !(b in [1]), d < -1]",
    ].join("\n");
    expect(run({ "./entry.js": text })).toEqual(["  kept // 2 4  ", 1, "kept // 2 4", 2, "string", true, false]);
    expect(readModule(text).code).not.toMatch(/gone|\n {2}/);
  });

  test.each([
    ["export default 1;", "export default 1;"],
    ["export * from \"./b.js\";", "export * from"],
    ["import * as all from \"./b.js\";", "imports all of ./b.js"],
    ["import { b } from \"./b.js\";", "ring: ./entry.js → ./b.js → ./entry.js"],
    ["found = import.meta.url;", "import.meta"],
  ])("say it when they are written in a way that is not known: %s", (text, message) => {
    const modules = { "./entry.js": text, "./b.js": "import { a } from \"./entry.js\"; export const b = a;" };
    expect(() => run(modules)).toThrow(message);
  });
});

describe("the scripts of a site", () => {
  test("that of every page stays under 2.4 kB compressed and stores nothing", () => {
    const script = joinScript("site.js");
    expect(gzipSync(script).length).toBeLessThan(2_400);
    expect(script).not.toMatch(/Storage|cookie|indexedDB|innerHTML|insertAdjacentHTML|eval\(/);
  });
  test("MiniSearch comes along with its licence", () => {
    const script = joinScript("entry.js", { "./entry.js": "import MiniSearch from \"minisearch\"; found = new MiniSearch({ fields: [\"text\"] });" });
    expect(script).toMatch(/^\/\*! MiniSearch, by Luca Ongaro, MIT/);
    expect(gzipSync(script).length).toBeLessThan(9_000);
  });
});
