import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Line, now } from "../../scripts/bench/slow-line.ts";
import { makeFolder } from "../helpers/folder.ts";
import { startServer } from "../helpers/web-server.ts";
import type { WebServer } from "../helpers/web-server.ts";

const line = new Line({ latency: 80, bytesPerSecond: 200_000 });
let server: WebServer;

beforeAll(async () => {
  const folder = makeFolder();
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets/one.bin"), Buffer.alloc(10_000));
  writeFileSync(join(folder, "assets/other.bin"), Buffer.alloc(10_000));
  server = await startServer(folder, "/", { deliver: line.deliver });
});
afterAll(() => server.close());

const get = async (name: string) => (await fetch(`${server.url}assets/${name}.bin`)).arrayBuffer();

test("two responses at a time share the line: neither is there before both could be, and every byte is counted", async () => {
  const start = now();
  const took = await Promise.all(["one", "other"].map(async (name) => {
    expect((await get(name)).byteLength).toBe(10_000);
    return now() - start;
  }));
  // 80 ms, and 20,000 bytes at 200,000 a second; the first of the two has to wait for most of the other. A timer may be a
  // millisecond early.
  expect(Math.max(...took)).toBeGreaterThan(175);
  expect(Math.min(...took)).toBeGreaterThan(80 + 80);
  expect(line.between(start, now())).toEqual({
    requests: expect.arrayContaining(["assets/one.bin", "assets/other.bin"]) as string[],
    bytes: 20_000,
    byFile: new Map([["assets/one.bin", 10_000], ["assets/other.bin", 10_000]]),
  });
  expect(line.isBusy()).toBe(false);
});
