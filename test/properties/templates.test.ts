import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import nunjucks from "nunjucks";
import { join } from "node:path";
import { expect, test } from "vitest";
import { line } from "../../data/schema/fields.ts";
import { addFilters } from "../../scripts/site/filters.ts";
import { loadSite } from "../../scripts/site/load-site.ts";
import { readingNeeds } from "../../scripts/site/page-needs.ts";
import { addGlobals } from "../../scripts/site/templates.ts";
import { exampleFolder } from "../helpers/example.ts";
import { elementsOf, shapeOf, textOf } from "./dom.ts";
import { holds } from "./holds.ts";
import { hostileText } from "./hostile.ts";

const { site } = await loadSite({ organisationFolder: exampleFolder("vlinderhof") });
const { organisation, pages } = site.book;

/** A book of one page, so that a page is made in a moment: its menu is short. */
const small = { ...site, book: { ...site.book, documents: [], sections: [], pages: new Map() } };

/** Nunjucks as Eleventy starts it, with our filters and globals. */
function templates(): nunjucks.Environment {
  const env = new nunjucks.Environment(new nunjucks.FileSystemLoader(join(import.meta.dirname, "../../layouts")), { autoescape: true, throwOnUndefined: true });
  const config = {
    addNunjucksGlobal: (name: string, value: unknown) => env.addGlobal(name, value),
    addNunjucksFilter: (name: string, filter: (...given: unknown[]) => unknown) => env.addFilter(name, (...given: unknown[]) => filter.apply({ page: { url: "/wat-nu/" } }, given)),
  } as unknown as Parameters<typeof addFilters>[0];
  addGlobals(config, small);
  addFilters(config, small);
  return env;
}

const env = templates();
const entry = pages.get("/wat-nu/");

/** A page in which an organisation, the people it names and the page itself are called like this. */
function page([shortName, legalName, owner, desk, danger, title, summary]: Words) {
  const { contacts, edition } = organisation;
  const named = {
    ...organisation, shortName, legalName,
    edition: { ...edition, owner },
    contacts: { ...contacts, incidentDesk: { ...contacts.incidentDesk, name: desk }, emergency: { ...contacts.emergency, name: danger } },
  };
  const data = { organisation: named, entry: { ...entry, title, summary, related: [], headings: [] }, content: "", address: "/wat-nu/", ...readingNeeds, feedback: "", readConfirmation: "", unfolded: false };
  return parseDocument(env.render("page.njk", data));
}

type Words = [shortName: string, legalName: string, owner: string, desk: string, danger: string, title: string, summary: string];

const plain: Words = ["Kortnaam", "Rechtsnaam", "Eigenaarnaam", "Meldpuntnaam", "Crisisnaam", "Paginatitel", "Samenvatting"];

/** Text that an organisation file accepts as a name. */
const name = hostileText(5).map((text) => line().safeParse(text)).filter(({ success }) => success).map(({ data }) => data as string);

test("whatever names an organisation has, every page of it has the same form and says them literally", () => {
  const usual = page(plain);
  const [shape, text] = [shapeOf(usual), textOf(usual.children)];
  for (const word of plain) expect(text).toContain(word);
  holds(3_000, fc.tuple(name, name, name, name, name, name, name), (words) => {
    const made = page(words);
    expect(shapeOf(made)).toBe(shape);
    expect(textOf(made.children)).toBe(text.replace(new RegExp(plain.join("|"), "g"), (word) => words[plain.indexOf(word)] ?? ""));
    for (const { attribs } of descriptions(made)) expect(attribs["content"]).toBe(words[6]);
  });
});

function descriptions(made: ReturnType<typeof page>) {
  return elementsOf(made.children).filter(({ name: tag, attribs }) => tag === "meta" && attribs["name"] === "description");
}
