import { describe, expect, test, vi } from "vitest";
import { fullText } from "../../layouts/assets/js/search-full-text.js";
import type { TextEngine, TextHit } from "../../layouts/assets/js/search-query.js";

const hits = (...paths: string[]): TextHit[] => paths.map((path) => ({ path }));
const engine = (...paths: string[]): TextEngine => ({ search: async () => hits(...paths) });
const broken: TextEngine = { search: async () => Promise.reject(new Error("no")) };
const silent = () => new Promise<never>(() => {});

describe("the full text", () => {
  test("comes from the first engine; the second is not even opened", async () => {
    const second = vi.fn(() => engine("/b/"));
    expect(await fullText([() => engine("/a/"), second])(["foto"])).toEqual(hits("/a/"));
    expect(second).not.toHaveBeenCalled();
  });

  test("is opened at the first question, and once", async () => {
    const opener = vi.fn(async () => engine("/a/"));
    const search = fullText([opener]);
    expect(opener).not.toHaveBeenCalled();
    await Promise.all([search(["een"]), search(["twee"])]);
    expect(opener).toHaveBeenCalledTimes(1);
  });

  test.each<[string, () => TextEngine | Promise<TextEngine>]>([
    ["cannot be opened", () => Promise.reject(new Error("no"))],
    ["throws at once", () => { throw new Error("no"); }],
    ["cannot search", () => broken],
    ["never opens", silent],
    ["never answers", () => ({ search: silent })],
  ])("comes from the second engine when the first %s, which is not tried again", async (_, first) => {
    const opener = vi.fn(first);
    const search = fullText([opener, () => engine("/b/")], 20);
    expect(await Promise.all([search(["een"]), search(["twee"])])).toEqual([hits("/b/"), hits("/b/")]);
    expect(await search(["drie"])).toEqual(hits("/b/"));
    expect(opener).toHaveBeenCalledTimes(1);
  });

  test("is empty when no engine works, and that is no failure", async () => {
    const search = fullText([() => broken, silent], 20);
    expect(await search(["foto"])).toEqual([]);
    expect(await search(["foto"])).toEqual([]);
  });
});
