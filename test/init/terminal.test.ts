import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { Stopped, terminalPrompter } from "../../scripts/init/prompter.ts";

/** A terminal in which somebody presses these keys, each a moment after the one before. */
function terminal(...keys: string[]) {
  const input = new PassThrough();
  let text = "";
  const output = new Writable({ write: (chunk, _, done) => { text += String(chunk); done(); } });
  const press = setInterval(() => {
    const key = keys.shift();
    if (key === undefined) clearInterval(press);
    else input.write(key);
  }, 20);
  return { prompter: terminalPrompter({ input, output: Object.assign(output, { columns: 60 }) }), text: () => stripVTControlCharacters(text) };
}

const down = "\u001B[B";
const choices = [{ value: "a", label: "Eerste" }, { value: "b", label: "Tweede", hint: "daarom" }];

test("a text is typed, and a proposal is taken with Enter", async () => {
  expect(await terminal("Zon", "\r").prompter.text({ message: "Naam?", check: () => undefined })).toBe("Zon");
  expect(await terminal("\r").prompter.text({ message: "Naam?", suggestion: "Zonnehof", check: (given) => (given === "" ? "leeg" : undefined) })).toBe("Zonnehof");
});

test("a proposal that is taken already is refused like a text", async () => {
  const { prompter, text } = terminal("\r", "B", "\r");
  expect(await prompter.text({ message: "Naam?", suggestion: "A", check: (given) => (given === "A" ? "Die is er al." : undefined) })).toBe("B");
  expect(text()).toContain("Die is er al.");
});

test("a text that is refused says why, and can be mended", async () => {
  const { prompter, text } = terminal("x", "\r", "y", "\r");
  expect(await prompter.text({ message: "Kleur?", check: (given) => (given === "xy" ? undefined : "Dit is geen kleur.") })).toBe("xy");
  expect(text()).toContain("Dit is geen kleur.");
});

test("one is chosen with the arrows, several with the space bar", async () => {
  expect(await terminal(down, "\r").prompter.choose({ message: "Welke?", choices })).toBe("b");
  expect(await terminal(" ", down, " ", "\r").prompter.chooseSome({ message: "Welke?", choices })).toEqual(["a", "b"]);
});

test("none is refused in Dutch where one is needed, and nothing on screen is English", async () => {
  const { prompter, text } = terminal("\r", " ", "\r");
  expect(await prompter.chooseSome({ message: "Welke zorg?", choices, atLeastOne: "Vink er ten minste één aan." })).toEqual(["a"]);
  expect(text()).toContain("Vink er ten minste één aan.");
  expect(text()).not.toMatch(/select|press|navigate|confirm|required/iu);
});

test("Ctrl+C and Escape stop every kind of question", async () => {
  await expect(terminal("\u0003").prompter.text({ message: "Naam?", check: () => undefined })).rejects.toThrow(Stopped);
  await expect(terminal("\u0003").prompter.choose({ message: "Welke?", choices })).rejects.toThrow(Stopped);
  await expect(terminal("\u0003").prompter.chooseSome({ message: "Welke?", choices })).rejects.toThrow(Stopped);
});

test("a long question is broken between words within the width of the window", async () => {
  const { prompter, text } = terminal("\r");
  await prompter.choose({ message: "Dit is een vraag die veel langer is dan er op een regel van zestig tekens past, en die toch leesbaar blijft.", choices });
  expect(text().split("\n").filter((line) => line.length > 60)).toEqual([]);
  expect(text()).toContain("│  ");
});
