import { describe, expect, test } from "vitest";
import { type Fixture, readFixtures } from "./fixtures.ts";
import { parse, problemLine, render } from "./page.ts";

describe.each([...readFixtures()])("%s", (_stem, fixtures) => {
  test.each(fixtures)("$title (line $line)", (fixture) => {
    expect(resultOf(fixture)).toBe(fixture.expected);
  });
});

/** A text with problems is not rendered, since no site is made of it; data blocks are for the book to fill in. */
function resultOf({ markdown, settings }: Fixture): string {
  const { page, tokens } = parse(markdown, settings);
  if (page.problems.length > 0) return page.problems.map(problemLine).join("\n");
  return tokens.map((token) => (token.type === "data_block" ? `{data ${JSON.stringify(token.meta)}}\n` : render([token]))).join("").trimEnd();
}
