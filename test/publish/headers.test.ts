import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, headers, headersOf, oneFilePage, oneFilePolicy } from "../../scripts/publish/headers.ts";
import type { Published } from "../../scripts/publish/headers.ts";

const alone: Published = { publication: { indexing: "intern" } };
const framed: Published = { publication: { indexing: "openbaar", embeddedBy: ["https://zorg.sharepoint.com", "https://*.teams.microsoft.com"] } };

function directives(policy: string): Map<string, string[]> {
  return new Map(policy.split("; ").map((directive) => {
    const [name = "", ...values] = directive.split(" ");
    return [name, values];
  }));
}

test("the policy is the one that was tried in browsers, on nginx and on Apache", () => {
  expect(contentSecurityPolicy(alone)).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; "
    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
  );
});

test("whoever may frame the site stands in the policy, once and in order", () => {
  const twice = { publication: { ...framed.publication, embeddedBy: [...framed.publication.embeddedBy!, "https://zorg.sharepoint.com"] } };
  expect(contentSecurityPolicy(twice)).toMatch(/; frame-ancestors 'self' https:\/\/zorg\.sharepoint\.com https:\/\/\*\.teams\.microsoft\.com$/);
  expect(oneFilePolicy(twice)).toMatch(/; frame-ancestors 'self' https:\/\/zorg\.sharepoint\.com https:\/\/\*\.teams\.microsoft\.com$/);
});

// The rules of the checker of Internet.nl (checks/tasks/http_headers.py), as far as a policy without http: and schemes can break them.
describe.each([alone, framed])("Internet.nl has no objection to the policy of the site: %j", (organisation) => {
  const policy = directives(contentSecurityPolicy(organisation));
  const all = [...policy.values()].flat();

  test("default-src is 'none' or 'self', and nothing else", () => expect(policy.get("default-src")).toEqual(["'none'"]));
  test("base-uri is 'none' or 'self'", () => expect(policy.get("base-uri")).toEqual(["'none'"]));
  test("form-action is 'none' or 'self'", () => expect(policy.get("form-action")).toEqual(["'self'"]));
  test("frame-ancestors is there, and is 'none', 'self' or hosts", () => expect(policy.get("frame-ancestors")?.[0]).toBe("'self'"));
  test("nothing unsafe, but WebAssembly", () => expect(all.filter((value) => value.includes("unsafe"))).toEqual(["'wasm-unsafe-eval'"]));
  test("no data:, blob: or bare scheme", () => expect(all.filter((value) => /^[a-z]+:(?:$|\/\/$)/.test(value))).toEqual([]));
  test("no asterisk for everybody, no http:, no 127.0.0.1", () => expect(all.filter((value) => /^\*|http:|^https?:\/\/\*$|127\.0\.0\.1/.test(value))).toEqual([]));
});

test("the handbook in one file may do no more than SharePoint lets it, and can fetch nothing", () => {
  const sharePoint = directives("default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; "
    + "font-src data: blob:; connect-src 'none'; worker-src 'none'; base-uri 'none'; form-action 'none'");
  for (const [name, values] of directives(oneFilePolicy(alone))) {
    if (name !== "frame-ancestors") expect(sharePoint.get(name)).toEqual(expect.arrayContaining(values));
  }
  expect(oneFilePolicy(alone)).not.toMatch(/connect-src|'self' |https|eval/);
});

test("search engines are only let in where the organisation wants them", () => {
  expect(headers(alone)).toContainEqual({ name: "X-Robots-Tag", value: "noindex, nofollow" });
  expect(headers(framed).map(({ name }) => name)).not.toContain("X-Robots-Tag");
});

test("X-Frame-Options, which knows no exceptions, is left out where somebody may frame the site", () => {
  expect(headers(alone)).toContainEqual({ name: "X-Frame-Options", value: "SAMEORIGIN" });
  expect(headers(framed).map(({ name }) => name)).not.toContain("X-Frame-Options");
});

test("no site decides about https for the other sites on its domain", () => {
  expect(headers(alone).map(({ name }) => name)).not.toContain("Strict-Transport-Security");
});

test("only files whose name follows their content are kept", () => {
  const kept = (path: string) => headersOf(path, alone).find(({ name }) => name === "Cache-Control")?.value;
  expect(kept("assets/style.1f0c2d3e4b.css")).toBe("max-age=31536000, immutable");
  expect(["index.html", "search-index/pages.js", "pagefind/pagefind.js", "pdf/handboek.pdf", oneFilePage].map(kept)).toEqual(Array(5).fill("no-cache"));
});

test("one page has a policy of its own", () => {
  const policies = ["index.html", "meenemen/handboek.zip", oneFilePage].map((path) => headersOf(path, alone)[0]?.value);
  expect(policies).toEqual([contentSecurityPolicy(alone), contentSecurityPolicy(alone), oneFilePolicy(alone)]);
});
