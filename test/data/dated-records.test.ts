import { describe, expect, test } from "vitest";
import { glossaryCheck } from "../../data/glossary.ts";
import { helpPointIds, helpPointOf } from "../../data/help-points.ts";
import { lawGroupIds, laws, movingFactIds, movingFactOf } from "../../data/laws.ts";
import { platformIds, platformOf } from "../../data/platforms.ts";
import { isCalendarDate } from "../../data/schema/dates.ts";
import { legalRegimes } from "../../data/schema/facts.ts";
import { phone, url } from "../../data/schema/fields.ts";
import { sourceGroupIds, sources } from "../../data/sources.ts";

const helpPoints = helpPointIds.map(helpPointOf);
const movingFacts = movingFactIds.map(movingFactOf);
const dated = [glossaryCheck, ...platformIds.map(platformOf), ...helpPoints, ...laws, ...movingFacts, ...sources];

test("every record says on which day somebody looked", () => {
  for (const { checkedOn } of dated) expect(isCalendarDate(checkedOn), checkedOn).toBe(true);
});

test("every address can be gone to, every number be called", () => {
  const addresses = [...helpPoints.flatMap(({ url: address, source }) => [address ?? source, source]), ...sources, ...laws, ...movingFacts]
    .map((record) => (typeof record === "string" ? record : "url" in record ? record.url : record.source));
  for (const address of addresses) expect(url().safeParse(address).success, address).toBe(true);
  for (const { name, phone: number } of helpPoints) if (number) expect(phone().safeParse(number).success, `${name} ${number}`).toBe(true);
});

test("every help point can be reached, and its name may stand inside a sentence", () => {
  for (const { name, phone: number, url: address, offers } of helpPoints) {
    expect(number ?? address, name).toBeDefined();
    expect(name).not.toMatch(/^(?:De|Het) /);
    expect(offers).toMatch(/^\p{Lu}.*\.$/u);
  }
  expect(new Set(helpPoints.map(({ name }) => name)).size).toBe(helpPoints.length);
});

test("sources stand by group and then by name, none twice in a group", () => {
  const order = sources.map(({ group, name }) => [sourceGroupIds.indexOf(group), name.toLowerCase()] as const);
  expect(order).toEqual(order.toSorted(([one, a], [other, b]) => one - other || (a < b ? -1 : 1)));
  expect(new Set(sources.map(({ group, name }) => `${group} ${name}`)).size).toBe(sources.length);
  expect(new Set(sources.map(({ group }) => group)).size).toBe(sourceGroupIds.length);
});

describe("laws", () => {
  test("stand by group, and no group is empty", () => {
    const groups = laws.map(({ group }) => lawGroupIds.indexOf(group));
    expect(groups).toEqual(groups.toSorted((one, other) => one - other));
    expect(new Set(groups).size).toBe(lawGroupIds.length);
    expect(new Set(laws.map(({ name }) => name)).size).toBe(laws.length);
  });

  test("every legal regime has its law, so that no organisation misses one", () => {
    const covered = new Set(laws.flatMap(({ regimes = [] }) => regimes));
    expect(legalRegimes.filter((regime) => !covered.has(regime))).toEqual([]);
  });

  test("are told in at most four short sentences, without the numbers of articles", () => {
    for (const { name, means } of laws) {
      const sentences = means.split(/(?<=\.) /);
      expect(sentences.length, name).toBeLessThanOrEqual(4);
      for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(22);
      expect(means).not.toMatch(/\bart(?:ikel|\.)? ?\d/i);
    }
  });

  test("what moves says what to look at next time", () => {
    for (const { now, moving, review, value } of movingFacts) {
      expect(review).toMatch(/\?$/);
      expect(moving).toMatch(/\.$/);
      if (value !== undefined) expect(now).toContain(value);
    }
  });
});
