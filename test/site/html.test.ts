import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import type { ConfigData } from "html-validate";
import { expect, test } from "vitest";
import { oneFilePath } from "../../scripts/onefile/places.ts";
import { builtSite } from "../helpers/built-site.ts";

const ownRules = {
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Matters of taste: both ways are right, and ours is the shorter one.
    "doctype-style": "off",
    "void-style": "off",
    "long-title": "off",
    // Boxes to tick may share a name: each that is ticked adds its own value.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    // Everything comes from the site itself.
    "require-sri": "off",
    // A Dutch telephone number may be broken where it has a space; the link behind it is exact.
    "tel-non-breaking": "off",
  },
} satisfies ConfigData;
const validator = new HtmlValidate(ownRules);

/** Many pages in one document, of which the script shows one: each has its own heading and landmarks, and its path as its id. */
const oneFileValidator = new HtmlValidate({
  ...ownRules,
  rules: { ...ownRules.rules, "heading-level": ["error", { allowMultipleH1: true }], "unique-landmark": "off", "valid-id": ["error", { relaxed: true }] },
});

test.each(["vlinderhof", "overzij", join(import.meta.dirname, "../organisations/nasty")])("every page of %s is sound HTML", async (organisation) => {
  const site = await builtSite(organisation);
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html") && `/${path}` !== oneFilePath).sort();
  expect(pages.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateFile(join(site, path));
    faults.push(...results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`)));
  }
  expect(faults).toEqual([]);
});

test("so is the handbook in one file, with its first pages", async () => {
  const whole = readFileSync(join(await builtSite(join(import.meta.dirname, "../organisations/nasty")), oneFilePath), "utf8");
  // With all of its pages this would take half a minute, and each of them was looked at above.
  const parts = whole.split(/(?=<div class="book-page)/);
  const [last = ""] = /<\/main>[^]*/.exec(parts.at(-1) ?? "") ?? [];
  const { results } = await oneFileValidator.validateString(parts.slice(0, 12).join("") + last);
  expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId} ${message}`))).toEqual([]);
});
