import { basename } from "node:path";
import type { Problem } from "../report/problem.ts";
import { blocksMarkdown } from "./block-markdown.ts";
import type { PageScope } from "./block-markdown.ts";
import { cleanText, escapeText } from "./escape.ts";
import { pageHeadings } from "./heading-levels.ts";
import { pictureScheme } from "./document-html.ts";
import { anchorsOf, linkTargets, outerAddress } from "./link-targets.ts";
import { alternativeText } from "./pictures.ts";
import type { CheckedPicture } from "./pictures.ts";
import { short } from "./remarks.ts";
import { isElement } from "./source-xml.ts";
import type { XmlElement, XmlNode } from "./source-xml.ts";
import { levelOf, words } from "./split-pages.ts";
import type { DraftPage } from "./split-pages.ts";
import { firstSentence } from "./summary.ts";

/** A page with its place among the others. */
export interface PlacedPage extends DraftPage {
  /** Path in the content folder, "richtlijnen/appen.md". */
  readonly relative: string;
  readonly order: number;
  readonly kind?: "section";
}

/** A file to write, with its path in the content folder. */
export interface MadeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface MadePages {
  readonly files: readonly MadeFile[];
  readonly problems: readonly Problem[];
}

/** What stands in the place of a description that nobody wrote. */
export const noDescription = "Nog te beschrijven";
const noText = "Nog te schrijven.";
/** Shorter than the longest title a page may have: other pages and another spelling add to it. */
const longestTitle = 110;
const longestSummary = 290;

/**
 * Writes pages with their front matter and pictures.
 *
 * @param pictures those of the document, by their number
 * @param fileOf a path in the content folder as messages name it
 */
export function makePages(pages: readonly PlacedPage[], pictures: readonly CheckedPicture[], fileOf: (relative: string) => string): MadePages {
  const targets = linkTargets(pages);
  const anchors = anchorsOf(pages, targets);
  const files: MadeFile[] = [];
  const problems: Problem[] = [];
  for (const page of pages) {
    const tell = (what: string, todo: string, level: Problem["level"] = "warning"): void => void problems.push({ level, code: "word-import", file: fileOf(page.relative), what, todo });
    const headings = new Map(pageHeadings(page.nodes, (page.heading && levelOf(page.heading)) ?? 0).map((heading) => [heading.node, heading]));
    let shown = 0;
    const scope: PageScope = {
      addressOf: (href) => {
        const target = targets.get(href);
        const address = target ? pageAddress(page, pages.find((other) => other === target.page), target.heading && anchors.get(target.heading)) : outerAddress(href);
        if (address === undefined && (!target || target.page !== page)) tell(`De link naar “${short(href.replace(/^#w-/, ""))}” is gewone tekst geworden.`, "Een pagina kan verwijzen naar https-, mail- en telefoonadressen en naar andere pagina's. Maak de link zo nodig opnieuw.");
        else if (/^http:/i.test(href)) tell(`De link naar “${short(href)}” begint nu met https.`, "Kijk of het adres zo werkt.", "info");
        return address;
      },
      pictureOf: (src, alt) => {
        const picture = pictures[Number(src.replace(pictureScheme, ""))];
        const { text, guessed } = alternativeText(alt);
        if (!picture || "refused" in picture) {
          tell(`Een afbeelding is niet overgenomen: ${picture?.refused ?? "niet gevonden"}.`, "Bewaar haar als jpg of png en zet haar zelf in de map van de pagina.");
          return undefined;
        }
        shown += 1;
        const name = `${basename(page.relative, ".md")}-${shown}.${picture.extension}`;
        files.push({ path: page.relative.replace(/[^/]+$/, name), content: picture.bytes });
        if (text === "") tell(`Bij de afbeelding ${name} staat niet wat erop te zien is.`, `Vervang in de pagina “${noDescription}” door een zin voor wie de afbeelding niet ziet.`);
        else if (guessed) tell(`De beschrijving van de afbeelding ${name} is door Word bedacht: “${short(text)}”.`, "Kijk of ze klopt, en of ze zegt waar het om gaat.");
        return `![${escapeText(cleanText(text === "" ? noDescription : text))}](${name})`;
      },
      headingOf: (heading) => {
        const found = headings.get(heading);
        const anchor = anchors.get(heading);
        if (found?.mended) tell(`De kop “${short(words(heading))}” ${found.mended === "deep" ? "lag te diep" : "sloeg een niveau over"}; dat is verholpen.`, "Kijk of hij nu bij de goede kop hoort.", "info");
        return found && { level: found.level, ...(anchor !== undefined && { anchor }) };
      },
    };
    const { summary, nodes } = summaryOf(page);
    if (summary === undefined) tell("Voor deze pagina was geen eerste zin te vinden die als samenvatting kan dienen.", "Schrijf in de kop bij summary de regel van deze pagina in één zin.");
    const body = blocksMarkdown(nodes, scope);
    // A section speaks for itself; any other page must have words.
    if (body === "" && !page.kind) tell("Van deze pagina bleef geen tekst over.", "Schrijf de tekst, of haal de pagina weg.");
    files.push({ path: page.relative, content: written(page, summary ?? `${page.title}.`, body === "" && !page.kind ? noText : body) });
  }
  return { files, problems };
}

/** From one page to another in the same folder. A link to the page it stands on, without a heading, leads nowhere. */
function pageAddress(from: PlacedPage, to: PlacedPage | undefined, anchor: string | undefined): string | undefined {
  if (!to) return undefined;
  const hash = anchor === undefined ? "" : `#${anchor}`;
  if (from === to) return hash === "" ? undefined : hash;
  return `${basename(to.relative)}${hash}`;
}

/** The summary of a page: a paragraph that is one, or the first sentence. What is nothing but the summary is not said again. */
function summaryOf({ nodes }: DraftPage): { summary: string | undefined; nodes: readonly XmlNode[] } {
  const first = nodes.find((node): node is XmlElement => isElement(node) && node.name === "p" && words(node) !== "");
  if (!first) return { summary: undefined, nodes };
  const text = words(first);
  const sentence = isSummary(first) && text.length <= longestSummary ? text : firstSentence(text);
  const next = nodes[1];
  const isAll = sentence === text && first === nodes[0] && next !== undefined && (isSummary(first) || levelOf(next) === undefined);
  return { summary: sentence, nodes: isAll ? nodes.slice(1) : nodes };
}

const isSummary = ({ attribs }: XmlElement): boolean => attribs["class"] === "summary";

function written({ title, order, kind }: PlacedPage, summary: string, body: string): string {
  const front = [`title: ${quoted(title, longestTitle + 10)}`, `summary: ${quoted(summary, 300)}`, "audience: [staff]", `order: ${order}`, ...(kind ? [`kind: ${kind}`] : [])];
  return `---\n${front.join("\n")}\n---\n${body === "" ? "" : `\n${body}\n`}`;
}

/** A text in front matter: YAML between quotes, in which nothing means anything. */
function quoted(text: string, most: number): string {
  return JSON.stringify(escapeText(shortened(text, (cut) => escapeText(cut).length <= most)));
}

/** A title that fits; undefined when it does as it is. */
export function shortTitle(title: string): string | undefined {
  return title.length <= longestTitle ? undefined : shortened(title, (cut) => cut.length <= longestTitle);
}

/** As many whole words as fit. */
function shortened(text: string, fits: (cut: string) => boolean): string {
  if (fits(text)) return text;
  const all = text.split(" ");
  for (let count = all.length - 1; count > 0; count--) {
    const cut = `${all.slice(0, count).join(" ")} …`;
    if (fits(cut)) return cut;
  }
  return `${text.slice(0, 40)} …`;
}
