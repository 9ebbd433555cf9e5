import { lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import type { MarkdownIt, Token } from "markdown-it";
import { shown } from "../report/shown.ts";
import { lineOf, pageOf, report, type PageEnv, type PageProblem } from "./env.ts";
import type { HtmlRules } from "./html.ts";
import { plainText } from "./plain-text.ts";
import { metaOf, type TokenMeta } from "./tokens.ts";

const extensions = [".jpg", ".jpeg", ".png", ".svg", ".webp"];

/** A picture beside the page: `![wat erop staat](bestand.png)`. Others cannot see it, so what it shows is required. */
export function images(md: MarkdownIt): void {
  md.core.ruler.before("smartquotes", "images", (state) => {
    const page = pageOf(state.env);
    for (const { children } of state.tokens) {
      for (const token of children ?? []) if (token.type === "image") readImage(page, token);
    }
  });
}

function readImage(page: PageEnv, token: Token): void {
  const written = String(token.attrGet("src") ?? "");
  const file = path.resolve(page.folder, written);
  const problem = findProblem(page, written, file);
  if (problem) report(page, { ...problem, line: lineOf(page, token) });
  if ((token.children ?? []).length === 0) report(page, { ...noAlt, line: lineOf(page, token) });
  if (token.attrGet("title") !== null) report(page, { ...noTitle, line: lineOf(page, token) });
  token.attrs = null;
  token.meta = { image: file } satisfies TokenMeta["image"];
}

function findProblem(page: PageEnv, written: string, file: string): Omit<PageProblem, "line"> | undefined {
  if (/^([a-z][a-z0-9+.-]*:|[/\\])/i.test(written) || written.includes("\\")) return elsewhere(written);
  if (!extensions.includes(path.extname(file).toLowerCase())) return wrongKind(written);
  if (path.relative(page.pictureRoot, file).startsWith("..")) return elsewhere(written);
  return exists(file) ? undefined : missing(page, file);
}

/** True for an ordinary file of exactly this name: on many web servers "Foto.PNG" is another file than "foto.png". */
function exists(file: string): boolean {
  const folder = path.dirname(file);
  const names = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
  return names.includes(path.basename(file)) && lstatSync(file).isFile();
}

const noAlt = {
  code: "C10",
  what: "Bij deze afbeelding staat niet wat erop te zien is.",
  why: "Wie de afbeelding niet ziet, mist anders de inhoud.",
  todo: "Zet het tussen de rechte haken: ![Twee mensen kijken samen naar een telefoon](telefoon.jpg).",
};

const noTitle = {
  code: "image",
  what: "Achter de naam van deze afbeelding staat een tekst tussen aanhalingstekens.",
  why: "Die tekst verschijnt alleen bij wie een muis gebruikt.",
  todo: "Zet een onderschrift als gewone zin onder de afbeelding.",
};

function elsewhere(written: string): Omit<PageProblem, "line"> {
  return {
    code: "C11",
    what: `De afbeelding “${shown(written)}” staat niet bij de pagina’s.`,
    why: "De site haalt niets van een andere plek; zo blijft ze snel, en ziet niemand anders wie meeleest.",
    todo: "Zet het bestand in de map van de pagina, of in een map daaronder, en schrijf dat pad.",
  };
}

function wrongKind(written: string): Omit<PageProblem, "line"> {
  return {
    code: "image",
    what: `“${shown(written)}” is geen soort afbeelding die op de site kan.`,
    todo: "Bewaar de afbeelding als een van de soorten uit de lijst.",
    allowed: extensions,
  };
}

function missing(page: PageEnv, file: string): Omit<PageProblem, "line"> {
  const relative = path.relative(page.folder, file).split(path.sep).join("/");
  return {
    code: "C09",
    what: `De afbeelding “${relative}” is er niet.`,
    why: `Gezocht vanaf de map van ${page.file}; hoofdletters en kleine letters tellen mee.`,
    todo: "Kijk de naam na, of zet het bestand op die plek.",
  };
}

export const imageHtml = {
  image: (token, { picture }) => picture(metaOf(token, "image").image, plainText(token.children ?? [])),
} satisfies HtmlRules;
