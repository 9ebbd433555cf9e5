import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { unknownNames } from "./template-lint.ts";

const folder = join(import.meta.dirname, "../../layouts");
const templates = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".njk")).sort();
const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe.each(templates)("%s", (name) => {
  test("names only what exists", () => {
    expect(unknownNames(read(name))).toEqual([]);
  });

  test("holds nothing a strict content policy forbids", () => {
    expect(read(name)).not.toMatch(/\sstyle=|\son[a-z]+=|<style|javascript:|data:|<script(?![^>]* src=)|(src|href)="(https?:)?\/\//i);
  });

  test("lets no text through unescaped but the content of a page", () => {
    expect(read(name).replace(/\{\{ (content|topic\.html) \| safe \}\}/g, "")).not.toMatch(/\|\s*safe|autoescape/);
  });

  test("says nothing itself: its words stand in data/words.ts", () => {
    const markup = read(name).replace(/\{% block (body|width) %\}[^{]*|\{#[\s\S]*?#\}|\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, " ");
    const said = markup.replace(/<[^>]*>/g, " ").match(/[a-z]{4,}/gi) ?? [];
    expect(said).toEqual([]);
  });
});

describe("the lint of the templates sees", () => {
  test.each([
    ["{{ organisation.shortname }}", "line 1: organisation.shortname"],
    ["{% if organisation.brand.colour %}x{% endif %}", "line 1: organisation.brand.colour"],
    ["\n{% for page in book.sections %}{{ page.titel }}{% endfor %}", "line 2: page.titel"],
    ["{% for section in book.sections %}{% for page in section.pages %}{{ page.summary }}{% endfor %}{% endfor %}", "line 1: page.summary"],
    ["{{ entry.document.page | href }}", "line 1: entry.document.page"],
    ["{% set person = organisation.contacts.manager %}{{ person.mobile }}", "line 1: person.mobile"],
    ["{{ words.layout.skipp }}", "line 1: words.layout.skipp"],
    ["{{ book.pages.heeft('/') }}", "line 1: book.pages.heeft"],
    ["{{ organization.name }}", "line 1: organization"],
    ["{% block a %}{% macro b(c) %}{{ d }}{% endmacro %}{% endblock %}", "line 1: d"],
    ["{{ 'x' if entry.data.knd == 'home' else 'y' }}", "line 1: entry.data.knd"],
  ])("the slip in %s", (source, slip) => {
    expect(unknownNames(source)).toEqual([slip]);
  });
});
