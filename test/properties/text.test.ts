import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { expect, test } from "vitest";
import { line } from "../../data/schema/fields.ts";
import { createMarkdown, parsePage } from "../../scripts/markdown/index.ts";
import { readAddress } from "../../scripts/markdown/link-address.ts";
import { slugify } from "../../scripts/markdown/slug.ts";
import { parse, render, testPage } from "../markdown/page.ts";
import { shapeOf, textOf, unsafeIn } from "./dom.ts";
import { holds } from "./holds.ts";
import { hostileText } from "./hostile.ts";

test("whatever is written in a page becomes a page in which nothing runs, or problems that say where; never a crash", () => {
  let sound = 0;
  holds(25_000, hostileText(14), (markdown) => {
    const { page, tokens } = parse(markdown);
    for (const { what, todo, line: at } of page.problems) {
      expect(`${what} ${todo}`).not.toMatch(/undefined|\[object|NaN/);
      expect(at).toBeGreaterThan(4);
    }
    if (page.problems.length > 0) return;
    sound += 1;
    expect(unsafeIn(parseDocument(render(tokens)))).toEqual([]);
  });
  expect(sound).toBeGreaterThan(2000);
});

/** Text that an organisation file accepts as a name. */
const name = hostileText(6).map((text) => line().safeParse(text)).filter(({ success }) => success).map(({ data }) => data as string);

const places = `## Bij {{ organisation.name }}

Vraag het {{ organisation.name }}, of lees **{{ organisation.name }}** en [{{ organisation.name }}](https://voorbeeld.example/).

- {{ organisation.name }}

| Wie | Wat |
| --- | --- |
| {{ organisation.name }} | niets |

::: tip {{ organisation.name }}
{{ organisation.name }} zegt niets.
:::
`;

test("a name is read literally wherever a page says it, and changes nothing else", () => {
  const md = createMarkdown();
  const shown = (value: string) => {
    const page = testPage();
    const tokens = parsePage(md, places, { ...page, organisation: { ...page.organisation, name: value } });
    expect(page.problems).toEqual([]);
    return parseDocument(render(tokens));
  };
  const plain = shown("Zorgnaam");
  const [shape, text] = [shapeOf(plain), textOf(plain.children)];
  holds(20_000, name, (value) => {
    const document = shown(value);
    expect(shapeOf(document)).toBe(shape);
    expect(textOf(document.children)).toBe(text.replaceAll("Zorgnaam", () => value));
  });
});

test("an address leads to a page, to a safe place outside, or is refused", () => {
  const from = { relative: "clienten/proef.md", path: "/clienten/proef/" };
  const address = fc.oneof(hostileText(5), fc.webUrl(), fc.tuple(fc.constantFrom("https://", "mailto:", "tel:", "JaVaScRiPt:", "//", "../", "file:///", "a.md#"), hostileText(3)).map((parts) => parts.join("")));
  holds(20_000, address, (written) => {
    const read = readAddress(written, from);
    if ("problem" in read) expect(read.problem.what + read.problem.todo).not.toMatch(/undefined|\p{Cc}|\u202e/u);
    else if ("href" in read) expect(read.href).toMatch(/^(https:\/\/[^/?#@]+\.|mailto:[^?]+$|tel:)/i);
    else expect(read.path).toMatch(/^\/(?!\/)(?!.*\.\.\/)/);
  });
});

test("every text gives a slug that any server takes, and a slug stays what it is", () => {
  holds(20_000, hostileText(10), (text) => {
    const slug = slugify(text);
    expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slugify(slug)).toBe(slug);
  });
});
