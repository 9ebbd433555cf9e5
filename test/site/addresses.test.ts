import { describe, expect, test } from "vitest";
import type { Organisation } from "../../data/schema/index.ts";
import { basePath, hrefFrom, notFoundPath } from "../../scripts/site/addresses.ts";

const publishedAt = (url?: string) => basePath({ publication: { indexing: "intern", ...(url && { url }) } } as Organisation);

describe("where a site is published", () => {
  test.each([
    [undefined, "/"],
    ["https://x.example", "/"],
    ["https://x.example/", "/"],
    ["https://x.example/richtlijnen", "/richtlijnen/"],
    ["https://x.example/a/b/", "/a/b/"],
  ])("%s is at %s", (url, base) => expect(publishedAt(url)).toBe(base));
});

describe("a link", () => {
  test.each([
    ["/", "/zoeken/", "zoeken/index.html"],
    ["/clienten/appen/", "/", "../../index.html"],
    ["/clienten/appen/", "/clienten/appen/", "../../clienten/appen/index.html"],
    ["/clienten/appen/", "/assets/style.css", "../../assets/style.css"],
    // The page for unknown addresses is shown at any depth: its links start at the root of the site.
    [notFoundPath, "/", "/sub/index.html"],
    [notFoundPath, "/pdf/handboek.pdf", "/sub/pdf/handboek.pdf"],
  ])("from %s to %s is %s", (from, to, href) => expect(hrefFrom(from, to, "/sub/")).toBe(href));
});
