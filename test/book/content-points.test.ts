import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { conditions } from "../../data/schema/conditions.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { type QuestionId, questionIds } from "../../data/schema/questions.ts";
import type { Book } from "../../scripts/book/book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { type PointPlace, readContentPoints } from "./content-points.ts";
import { answered, complete, shippedContent, shippedHandbook, vlinderhof } from "./shipped-handbook.ts";
import { textAt } from "./text-at.ts";

/*
 * Before the handbook was written, five older texts about social media in care (a news item with comments, an article,
 * an opinion, a training workbook and a guideline: series S0 to S4) were read for what they have to say. That gave 323
 * points. The handbook says them in its own words, or says here why not.
 */

const series = { S0: 30, S1: 39, S2: 40, S3: 135, S4: 79 };
const points = readContentPoints();
const places = points.flatMap(({ id, places }) => places.map((place) => ({ id, where: nameOf(place), place })));

function nameOf({ path, anchor, under }: PointPlace): string {
  return `${path}${anchor ? `#${anchor}` : ""}${under ? ` under ${under.name}=${under.value}` : ""}`;
}

function isQuestion(name: string): name is QuestionId {
  return (questionIds as readonly string[]).includes(name);
}

/** The complete example where this fact or answer holds. */
function organisationUnder({ name, value }: NonNullable<PointPlace["under"]>): Organisation {
  if (isQuestion(name)) return answered(name, value);
  if (!(name in complete.setting)) throw new Error(`no setting ${name}`);
  return { ...complete, setting: { ...complete.setting, [name]: value === "yes" } };
}

describe("the list of points", () => {
  test("names every point once", () => {
    const expected = Object.entries(series).flatMap(([name, count]) =>
      Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(name === "S3" ? 3 : 2, "0")}`));
    expect(points.map(({ id }) => id)).toEqual(expected);
    expect(points).toHaveLength(323);
  });

  test("gives a reason for every point that is left out", () => {
    expect(points.filter(({ places, note }) => places.length === 0 && note.length < 20)).toEqual([]);
  });
});

describe("a reader meets", () => {
  let book: Book;
  beforeAll(async () => {
    ({ book } = await shippedHandbook(vlinderhof));
  });

  test.each(places.filter(({ place }) => !place.under))("$id at $where", ({ place }) => {
    expect(textAt(book, place.path, place.anchor)).toContain(place.says);
  });

  test.each(places.filter(({ place }) => place.under))("$id at $where, and only then", async ({ place }) => {
    const { under } = place;
    if (!under) throw new Error("a place without a condition");
    const organisation = organisationUnder(under);
    expect(conditions[under.name]?.of(organisation)).toContain(under.value);
    const { book: changed } = await shippedHandbook(organisation);
    expect(textAt(changed, place.path, place.anchor)).toContain(place.says);
    expect(textAt(book, place.path, place.anchor) ?? "").not.toContain(place.says);
  });
});

describe("what is no longer true, or never was, stands nowhere", () => {
  const outdated: readonly (readonly [string, RegExp])[] = [
    ["a law that does not exist", /wet op de privacy|wet bescherming persoonsgegevens/i],
    ["a duty to report contact to the supervisor", /(?<!niet )(?:te )?melden bij (?:het|de) (?:cbp|college)/i],
    ["sorting clients in a list of acquaintances", /lijst (?:met )?[‘'"]?kennissen/i],
    ["one profile is all a platform allows", /(?:tweede|ander) profiel (?:bestaat|mag) niet/i],
    ["read receipts off because of liability", /aansprakelijk/i],
    ["a search engine that remembers everything", /google (?:onthoudt|vergeet)/i],
    ["a contested word for age", /cognitieve leeftijd/i],
    ["a dated word for people", /verstandelijk gehandicapten?\b|vg-sector/i],
    ["a platform that is gone", /hyves|google ?\+/i],
    ["a figure for reporting a breach that may change", /\b72 uur/i],
  ];

  const files = readdirSync(shippedContent, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md")).map((path) => join(shippedContent, path));
  const data = ["glossary.ts", "help-points.ts", "sources.ts", "decision-aid.ts", "words.ts"].map((path) => join(projectFolder, "data", path));

  test.each(outdated)("%s", (_, pattern) => {
    expect([...files, ...data].filter((path) => pattern.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});
