import fc from "fast-check";
import { expect, test } from "vitest";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { checkShape } from "../../data/schema/shape/check-shape.ts";
import vlinderhof from "../../data/organisations/vlinderhof/organisation.ts";
import { relativeHref } from "../../scripts/book/href.ts";
import { holds } from "./holds.ts";
import { hostileText } from "./hostile.ts";

const place = { file: "organisation.ts", lineOf: () => 1 };

/** Anything that may stand in a field: of the right kind, of another kind, or nothing. */
const value = fc.oneof(hostileText(4), fc.constantFrom(null, undefined, true, 0, -1, NaN, 1e99, [], {}, ""), fc.jsonValue({ maxDepth: 3 }), fc.object({ maxDepth: 2, key: fc.oneof(hostileText(1), fc.constant("__proto__")) }));

/** The ways through an object to every group and field in it. */
function waysIn(node: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof node !== "object" || node === null) return [way];
  return [way, ...Object.entries(node).flatMap(([key, inner]) => waysIn(inner, [...way, key]))];
}

/** The object with something else at the end of a way. */
function replaced(node: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(node) ? [...(node as unknown[])] : { ...(node as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}

test("whatever stands in an organisation file, it is taken or every mistake is told in a sentence; never a crash", () => {
  let taken = 0;
  const way = fc.constantFrom(...waysIn(vlinderhof));
  holds(2_500, fc.array(fc.tuple(way, value), { minLength: 1, maxLength: 4 }), (changes) => {
    const input = changes.reduce<unknown>((file, [path, by]) => replaced(file, path, by), vlinderhof);
    const { problems } = checkShape(organisationSchema, input, place);
    if (problems.length === 0) taken += 1;
    for (const { what, todo } of problems) {
      expect(what).toMatch(/\S/);
      expect(todo).toMatch(/\S/);
      expect(what + todo).not.toMatch(/\[object|undefined|Invalid|expected|received|[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
    }
  });
  expect(taken).toBeGreaterThan(20);
});

const path = fc.array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { maxLength: 4 }).map((names) => names.map((one) => `/${one}`).join("") + "/");

test("from every page to every other a relative address leads there, wherever the site stands", () => {
  holds(10_000, fc.tuple(path, path, fc.constantFrom("https://voorbeeld.example", "https://voorbeeld.example/sub/pad", "file:///C:/Mijn%20map")), ([from, to, base]) => {
    expect(new URL(relativeHref(from, to), `${base}${from}index.html`).href).toBe(`${base}${to}index.html`);
  });
});
