import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { askRelease, type Decision } from "../../scripts/release/ask.ts";
import { keepCurrent, readState } from "../../scripts/release/release.ts";
import { home, page } from "../book/book-of.ts";
import { folderWith } from "../helpers/folder.ts";

const smallest = readFileSync(join(import.meta.dirname, "../organisations/smallest/organisation.ts"), "utf8");

/** Keys as a terminal sends them. */
const key = { enter: "\r", space: " ", down: "\u001b[B", stop: "\u0003", clear: "\u0015" };

/** A terminal at which somebody answers: each question is waited for before the next keys are pressed. */
function terminalWith(answers: readonly (readonly [question: string, ...keys: string[]])[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 });
  let shown = "";
  output.on("data", (part: Buffer) => (shown += stripVTControlCharacters(part.toString())));
  const press = async (): Promise<void> => {
    let from = 0;
    for (const [question, ...keys] of answers) {
      while (!shown.slice(from).includes(question)) await wait(5);
      from = shown.length;
      for (const one of keys) {
        input.write(one);
        await wait(20);
      }
    }
  };
  return { terminal: { input, output }, press, shown: () => shown };
}

/** An organisation with version 1 of 1 November 2026, of which the text is kept or not, and of which a page may have changed. */
async function stateOf({ kept, changed }: { kept: boolean; changed: boolean }) {
  const folder = folderWith({ "zonnehof/organisation.ts": smallest, "content/index.md": home["index.md"] ?? "" });
  const source = { folder: join(folder, "zonnehof"), contentFolder: join(folder, "content") };
  if (kept) await keepCurrent(await readState(source), { ...source, pdf: false });
  if (!changed) return readState(source);
  return readState({ ...source, contentFolder: join(folderWith({ "content/index.md": home["index.md"] ?? "", "content/appen.md": page("Appen") }), "content") });
}

async function ask(state: Awaited<ReturnType<typeof stateOf>>, answers: Parameters<typeof terminalWith>[0]): Promise<{ decision: Decision; shown: string }> {
  const { terminal, press, shown } = terminalWith(answers);
  const [decision] = await Promise.all([askRelease(state, "2026-11-22", terminal), press()]);
  return { decision, shown: shown() };
}

describe("somebody who releases a version at a terminal", () => {
  test("sees what changed, takes the proposals with Enter, and is asked until there are words", async () => {
    const { decision, shown } = await ask(await stateOf({ kept: true, changed: true }), [
      ["Welk nummer", key.enter],
      ["Wat is er veranderd?", key.enter],
      ["Er staat niet wat er is veranderd.", "Appen staat er nu in.", key.enter],
      ["Voor wie telt dat?", key.space, key.enter],
      ["Wat is de datum", key.enter],
      ["opnieuw bekeken", key.enter],
      ["pdf’s van deze versie bewaren", key.enter],
      ["Versie 2 uitgeven?", key.enter],
    ]);
    expect(shown).toContain("Sinds versie 1 verschilt er 1 pagina: Appen (nieuw).");
    expect(decision).toEqual({ what: "release", pdf: true, request: { version: "2", changes: "Appen staat er nu in.", audience: ["staff"], date: "2026-11-22", nextReview: "2027-11-01" } });
  });

  test("hears at once that a number or a day cannot be", async () => {
    const { shown, decision } = await ask(await stateOf({ kept: true, changed: true }), [
      ["Welk nummer", key.clear, "1", key.enter],
      ["Versie 1 bestaat al.", key.clear, "1.1", key.enter],
      ["Wat is er veranderd?", "Appen staat er nu in.", key.enter],
      ["Voor wie telt dat?", key.enter],
      ["Wat is de datum", key.clear, "22-11-2026", key.enter],
      ["jaar-maand-dag", key.clear, "2026-10-01", key.enter],
      ["ligt vóór de datum", key.stop],
    ]);
    expect(shown).toContain("Versie 1 bestaat al.");
    expect(decision).toEqual({ what: "stop" });
  });

  test("can first keep the text there is", async () => {
    const { decision } = await ask(await stateOf({ kept: false, changed: false }), [
      ["nog geen tekst bewaard", key.enter],
      ["pdf’s van deze versie bewaren", "n"],
    ]);
    expect(decision).toEqual({ what: "keep", pdf: false });
  });

  test("stops with Ctrl-C at the first question", async () => {
    expect((await ask(await stateOf({ kept: true, changed: true }), [["Welk nummer", key.stop]])).decision).toEqual({ what: "stop" });
  });
});
