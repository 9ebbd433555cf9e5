import { describe, expect, test } from "vitest";
import { platformIds, platformOf } from "../../data/platforms.ts";
import { addMonths } from "../../data/schema/dates.ts";
import { evaluation } from "./contradiction-cases.ts";
import { findings } from "./findings.ts";

describe("C34, on dates", () => {
  test("what an organisation tells of a platform of its own may be a year old too", () => {
    const added = [{ id: "klein", name: "Klein", kind: "berichten" }, { id: "groot", name: "Groot", kind: "video", checkedOn: "2025-01-01" }];
    const found = (on: string) => findings("C34", { platforms: { added }, edition: { nextReview: "9999-01-01" } }, on)?.map(({ field }) => field);
    expect(found("2026-01-01")).toEqual([]);
    expect(found("2026-01-02")).toEqual(["platforms.added.2.checkedOn"]);
  });

  test("without a day to compare with, no date is looked at", () => {
    expect(findings("C34", { edition: { nextReview: "2001-01-01" } })).toEqual([]);
  });

  test("a review that is overdue is found the day after, not on the day itself", () => {
    expect(findings("C34", { edition: { nextReview: "2026-12-01" } }, "2026-12-01")).toEqual([]);
    expect(findings("C34", { edition: { nextReview: "2026-12-01" } }, "2026-12-02")).toMatchObject([{ field: "edition.nextReview" }]);
  });

  test("facts of the handbook may be a year old; after that those to look up again are named, by file", () => {
    const checked = platformIds.map((id) => platformOf(id).checkedOn).sort();
    const edition = { nextReview: "9999-01-01" };
    expect(findings("C34", { edition }, addMonths(checked[0]!, 12))).toEqual([]);
    const stale = findings("C34", { edition }, addMonths(checked.at(-1)!, 13)) ?? [];
    expect(stale.map(({ todo }) => /data\/[\w-]+\.ts/.exec(todo)?.[0])).toEqual([
      "data/platforms.ts", "data/help-points.ts", "data/laws.ts", "data/sources.ts", "data/glossary.ts", "data/accessibility.ts",
    ]);
    expect(stale[0]?.what).toContain("WhatsApp");
    expect(stale[0]?.what).not.toContain("Hyves");
    expect(stale[1]?.what).toContain("Helpwanted");
    expect(stale[2]?.what).toContain("Digital Omnibus");
  });
});

test("C41: an evaluation that is still to come is found, whatever the rest says", () => {
  const accessibility = { ...evaluation, status: "full" } as const;
  expect(findings("C41", { accessibility }, "2026-12-01")).toEqual([]);
  expect(findings("C41", { accessibility })).toEqual([]);
  expect(findings("C41", { accessibility }, "2026-11-30")).toMatchObject([{ field: "accessibility.evaluatedOn" }]);
});
