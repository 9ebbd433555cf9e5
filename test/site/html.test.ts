import { readdirSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtSite } from "../helpers/built-site.ts";

const validator = new HtmlValidate({
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
});

test.each(["vlinderhof", "overzij", join(import.meta.dirname, "../organisations/nasty")])("every page of %s is sound HTML", async (organisation) => {
  const site = await builtSite(organisation);
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")).sort();
  expect(pages.length).toBeGreaterThan(20);
  const faults: string[] = [];
  for (const path of pages) {
    const { results } = await validator.validateFile(join(site, path));
    faults.push(...results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`)));
  }
  expect(faults).toEqual([]);
});
