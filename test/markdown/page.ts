import { join } from "node:path";
import type { Token } from "markdown-it";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { Audience, Layer } from "../../data/schema/page.ts";
import { createMarkdown, createPageEnv, type PageEnv, parsePage, renderTokens } from "../../scripts/markdown/index.ts";
import type { Problem } from "../../scripts/report/problem.ts";
import { icon, iconNames } from "../../scripts/site/icon.ts";
import { pictogram, pictogramNames } from "../../scripts/site/pictogram.ts";

const md = createMarkdown();
const { organisation } = await loadOrganisation(join(import.meta.dirname, "organisation"));

/** How the page of a test differs from the usual one: `audience`, `layer`, or a question id with its answer. */
export type Settings = Readonly<Record<string, string>>;

/** A page "clienten/proef.md" of the test organisation, with its front matter on the first four lines. */
export function testPage({ audience = "staff", layer = "standard", ...answers }: Settings = {}): PageEnv {
  return createPageEnv({
    file: "content/clienten/proef.md",
    lineOffset: 4,
    relative: "clienten/proef.md",
    path: "/clienten/proef/",
    folder: import.meta.dirname,
    pictureRoot: import.meta.dirname,
    audience: [audience as Audience],
    organisation: withAnswers(answers),
    layer: layer as Layer,
  });
}

function withAnswers(answers: Settings): Organisation {
  const given = Object.entries(answers).map(([id, answer]) => [id, { answer, reason: "", decided: true }]);
  return { ...organisation, answers: { ...organisation.answers, ...Object.fromEntries(given) as object } };
}

/** Parses a text as that page. */
export function parse(markdown: string, settings: Settings = {}): { page: PageEnv; tokens: Token[] } {
  const page = testPage(settings);
  return { page, tokens: parsePage(md, markdown, page) };
}

/** The HTML of tokens on that page; an icon is its name between braces, as is a pictogram, a picture its file name and words. */
export function render(tokens: readonly Token[]): string {
  const html = renderTokens(tokens, { path: "/clienten/proef/", picture: (file, alt) => `{picture ${file.replace(`${import.meta.dirname}/`, "")}: ${alt}}` });
  const withPictograms = pictogramNames.reduce((text, name) => text.replaceAll(pictogram(name), `{pictogram ${name}}`), html);
  return iconNames.reduce((text, name) => text.replaceAll(icon(name), `{${name}}`), withPictograms);
}

/** A problem in one line: "problem: 7 link what is wrong". */
export const problemLine = ({ line, code, what }: Problem): string => `problem: ${line} ${code} ${what}`;
