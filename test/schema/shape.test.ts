import { describe, expect, test } from "vitest";
import { z } from "zod";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { pageSchema } from "../../data/schema/page.ts";
import { checkShape } from "../../data/schema/shape/check-shape.ts";
import smallest from "../organisations/smallest/organisation.ts";

/** What is said when one field of the smallest organisation is replaced. */
function said(path: string, value: unknown): { what: string; todo: string; code: string } | undefined {
  const copy = structuredClone(smallest) as unknown as Record<string, unknown>;
  const keys = path.split(".");
  const group = keys.slice(0, -1).reduce((part, key) => (part[key] ??= {}) as Record<string, unknown>, copy);
  Object.defineProperty(group, keys.at(-1)!, { value, enumerable: true });
  const { problems } = checkShape(organisationSchema, copy, { file: "organisation.ts", lineOf: () => 7 });
  expect(problems.length).toBeLessThan(2);
  return problems[0];
}

const good: [path: string, ...values: unknown[]][] = [
  ["name", "'s-Heeren Loo", "Zorg & Welzijn", "x".repeat(120), "👩🏽‍⚕️ Zorg", "دار الرعاية", "constructor", "__proto__", "a\u00adb"],
  ["contacts.emergency.phone", "112", "085 - 0000 101", "+31 (85) 0000-101", "06-12345678"],
  ["contacts.emergency.email", "a@b.nl", "o.brien+zorg@sub.organisatie-x.example", "A_B-1@X.NL"],
  ["contacts.emergency.url", "https://a.nl", "https://www.organisatie.nl/pad/?a=1&b=2#c", "https://münchen.example/é"],
  ["publication.embeddedBy", ["https://zorg.sharepoint.com", "https://intranet", "https://a.nl:8443", "https://*.teams.microsoft.com"], ["https://A.NL"]],
  ["edition.date", "2024-02-29", "2026-12-31"],
  ["readConfirmation", "leren@a.nl", "https://a.nl/gelezen", "https://a.nl/{version}/f?p={title}&u={page}#{version}"],
  ["brand.color", "#0f6e73", "#FFFFFF"],
  ["brand.logo", "logo.svg", "Logo-2026_v1.png"],
  ["terms.consentMonths", 1, 120],
  ["answers.clientConnections", "never", { answer: "never" }, { answer: "never", reason: "Daarom." }],
  ["answers.profileUniformity", [], ["logo", "portrait"], { answer: ["logo"] }],
];

const bad: [path: string, code: string, ...values: unknown[]][] = [
  ["name", "missing", undefined, null, "", "   ", "\u00a0"],
  ["name", "invisible", "a\u200bb", "a\u202eb", "a\u2066b", "a\nb", "a\tb", "a\u0000b", "a\u0085b", "\ud800"],
  ["name", "blank", "\u200d\u200d", "\u00ad"],
  ["name", "length", "x".repeat(121), "x".repeat(1_000_000)],
  ["name", "type", 7, ["a"], { a: 1 }, true, () => "a"],
  ["contacts.emergency.phone", "phone", "112; drop", "bel ons", "12", "0612345678 of 112", "+", "1".repeat(16), "112\u0000"],
  ["contacts.emergency.phone", "type", 612345678],
  ["contacts.emergency.email", "email", "a@b", 'a@b.nl" onmouseover="x', "a@b.nl?bcc=c@d.nl", "a@b.nl\nbcc:c@d.nl", "a b@c.nl", "A <a@b.nl>", "mailto:a@b.nl"],
  ["contacts.emergency.url", "url", "javascript:alert(1)", "//evil.example", "http:\\\\x", "https://a@b.nl", "https://a:b@c.nl", "www.a.nl", "http://a.nl", "https://a", "https://a.nl/\"x", "https://a.nl/<x>", "data:text/html,x", "https://a.nl/a b"],
  ["publication.embeddedBy", "origin", ...["http://a.nl", "https://a.nl/", "https://a.nl/pad", "*", "https://*", "https://*.sharepoint.com", "https://a.*.com", "https://a@b.nl", "a.nl", "'none'", "https://a.nl; script-src *", "https://a.nl https://b.nl", "https://a..nl", "https://-a.nl"].map((address) => [address])],
  ["publication.embeddedBy", "missing", []],
  ["publication.embeddedBy", "type", "https://a.nl"],
  ["publication.embeddedBy", "length", Array.from({ length: 11 }, (_, index) => `https://a${index}.nl`)],
  ["readConfirmation", "readLink", "http://a.nl/{page}", "https://{page}.a.nl/", "https://a.nl/{naam}", "https://a.nl/{page", "mailto:a@b.nl", "a@b.nl?bcc=c@d.nl", "javascript:{page}", "https://a.nl/\"{title}"],
  ["edition.date", "date", "2026-02-31", "31-02-2026", "21/11/26", "2026-1-1", "2026-13-01", "morgen", ""],
  ["edition.date", "type", 2026, new Date("2026-01-01")],
  ["brand.color", "color", "red", "#fff", "rgb(1,2,3)", "#ffffff80", "var(--x)", "red;} body{color:red", "#0f6e7g", "transparent"],
  ["brand.logo", "logo", "/etc/passwd", "C:\\logo.png", "../logo.svg", "map/logo.svg", "logo.gif", ".svg", "logo.svg\u0000.png", "con.svg/x.svg"],
  ["brand.typeface", "value", "x'; }", "Arial"],
  ["terms.consentMonths", "type", "24", 2.5, Number.NaN],
  ["terms.consentMonths", "length", 0, 121],
  ["setting.fosterCare", "type", "ja", "yes", 1],
  ["sectors", "missing", []],
  ["sectors", "type", "ggz"],
  ["sectors", "value", ["zorg"]],
  ["answers.clientConnections", "value", "nooit", "toString", "", 5, ["never"]],
  ["answers.clientConnections", "missing", null],
  ["answers.profileUniformity", "type", "logo"],
  ["answers.profileUniformity", "value", ["logos"]],
  ["platformPolicy", "type", [1], "alles"],
  ["officialChannels", "value", ...["constructor", "__proto__", "hyve"].map((platform) => [{ platform, name: "Wij", url: "https://x.example" }])],
];

describe.each(good)("%s may be", (path, ...values) => {
  test.each(values.map((value) => [value]))("%j", (value) => {
    expect(said(path, value)).toBeUndefined();
  });
});

describe.each(bad)("%s is refused as %s:", (path, code, ...values) => {
  test.each(values.map((value) => [value]))("%j", (value) => {
    const problem = said(path, value);
    expect(problem?.code).toBe(code);
    expect(problem?.what.length).toBeLessThan(300);
    // Nothing of zod's own English, and nothing that breaks the report.
    expect(`${problem?.what} ${problem?.todo}`).not.toMatch(/invalid|expected|received|[\p{Cc}\u202e]/iu);
  });
});

test("text is trimmed and composed", () => {
  const { value } = checkShape(organisationSchema, { ...smallest, name: "  Cafe\u0301 Zorg " }, { file: "", lineOf: () => 1 });
  expect(value?.name).toBe("Café Zorg");
});

describe("a message helps on", () => {
  test.each([
    ["brand.color", "red", 'Schrijf dezelfde kleur zo: "#ff0000".'],
    ["brand.color", "#fff", 'Schrijf dezelfde kleur zo: "#ffffff".'],
    ["edition.date", "21-11-2026", 'Schrijf jaar, maand, dag: "2026-11-21".'],
    ["edition.date", "31-02-2026", 'Schrijf jaar, maand, dag, met streepjes: "2026-11-21".'],
    ["contacts.emergency.url", "www.zorg.nl/pad", 'Bedoel je "https://www.zorg.nl/pad"?'],
    ["publication.embeddedBy", ["https://zorg.sharepoint.com/sites/intranet"], 'Bedoel je "https://zorg.sharepoint.com"?'],
    ["publication.embeddedBy", ["zorg.sharepoint.com"], 'Bedoel je "https://zorg.sharepoint.com"?'],
    ["publication.embeddedBy", ["http://zorg.nl"], 'Bedoel je "https://zorg.nl"?'],
    ["publication.embeddedBy", ["https://*.sharepoint.com"], 'Schrijf bijvoorbeeld "https://intranet.organisatie.nl".'],
    ["answers.clientConnections", "nevr", "Bedoel je “never”?"],
    ["answers.professionalAccounts", "orgmanaged", "Bedoel je “orgManaged”?"],
  ])("%s: %j", (path, value, todo) => {
    expect(said(path, value)?.todo).toBe(todo);
  });

  test("a platform that was renamed is called by its new name", () => {
    const channels = [{ platform: "Twitter", name: "Wij", url: "https://x.example" }];
    expect(said("officialChannels", channels)?.todo).toBe("Dat heet nu “x”.");
  });

  test("an unknown field gets the nearest name, and what it stood for is not called missing as well", () => {
    const { name, ...rest } = smallest;
    const { problems } = checkShape(organisationSchema, { nmae: name, ...rest }, { file: "organisation.ts", lineOf: () => 7 });
    expect(problems).toEqual([{
      level: "error",
      code: "unknown-field",
      file: "organisation.ts",
      line: 7,
      field: "nmae",
      what: "“nmae” is geen bekend veld.",
      why: "Een veld met een andere naam wordt nergens gebruikt.",
      todo: "Bedoel je “name”? Pas dan de naam aan.",
    }]);
  });

  test.each(["constructor", "__proto__", "toString"])("the field %s is as unknown as any other", (key) => {
    const input = Object.defineProperty({ ...smallest }, key, { value: { name: "x" }, enumerable: true });
    const { problems } = checkShape(organisationSchema, input, { file: "", lineOf: () => 1 });
    expect(problems.map(({ field }) => field)).toEqual([key]);
  });
});

test("front matter is checked by the same rules", () => {
  const { problems } = checkShape(pageSchema, { title: "Appen", sumary: "Kort.", audience: ["medewerkers"], order: "10" }, { file: "", lineOf: () => 1 });
  expect(problems.map(({ field, code }) => [field, code])).toEqual([["audience.1", "value"], ["order", "type"], ["sumary", "unknown-field"]]);
});

test("each field of the schemas explains itself", () => {
  const unexplained: string[] = [];
  const look = (schema: z.core.JSONSchema._JSONSchema, path: string): void => {
    if (typeof schema === "boolean") return;
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      if (typeof field !== "boolean" && !field.description) unexplained.push(`${path}${name}`);
      look(field, `${path}${name}.`);
    }
    if (schema.items && !Array.isArray(schema.items)) look(schema.items, path);
  };
  look(z.toJSONSchema(organisationSchema, { io: "input", unrepresentable: "any" }), "");
  look(z.toJSONSchema(pageSchema, { io: "input", unrepresentable: "any" }), "page.");
  expect(unexplained).toEqual([]);
});
