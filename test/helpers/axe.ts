import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** The small build: reading it into a page takes half the time of the other. */
const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Rules that ask for the colours a browser paints; by far the dearest. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Which rules are tried: all but those of colour, those of colour, or those on the texts that `unseenColours` set apart. */
export type AxeRules = "all but colours" | "colours" | "unseen colours";

const options: Record<AxeRules, object> = {
  "all but colours": { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])) },
  "colours": { runOnly: { type: "rule", values: colourRules } },
  "unseen colours": { runOnly: { type: "rule", values: colourRules } },
};

/** Puts axe in a page that was opened; a page keeps it until it goes elsewhere. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(source);
}

/**
 * What axe finds on a page that has it, as it stands: every rule of WCAG 2.2 A and AA it knows, and its own good habits.
 *
 * @returns a line a rule, with how many elements broke it and the first of them
 */
export async function axeFaults(page: Page, rules: AxeRules): Promise<string[]> {
  const context = rules === "unseen colours" ? "{ include: window.unseen }" : "document";
  // As text: the page has axe, and the program does not.
  const { violations } = await page.evaluate<Pick<AxeResults, "violations">>(
    `axe.run(${context}, ${JSON.stringify({ resultTypes: ["violations"], ...options[rules] })}).then(({ violations }) => ({ violations }))`,
  );
  return violations.map(({ id, nodes }) => `${id} (${nodes.length}) ${nodes[0]?.html.slice(0, 160)}`);
}
