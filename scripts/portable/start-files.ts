import { dutchDate } from "../../data/schema/dates.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { words } from "../../data/words.ts";
import { escapeHtml } from "../markdown/html.ts";
import type { SiteFile } from "../site/site-file.ts";

const say = words.portable;

/** Longest line of a text that is read in Notepad. */
const lineLength = 76;

/** Script that leads on to the handbook, from the folder of the site. */
const openScript = "assets/open.js";

/**
 * What stands beside the site in the folder that is unpacked: a page to click, a text that says how, and the script of the page.
 *
 * @param siteFolder name of the folder with the site, beside them
 */
export function startFiles(organisation: Organisation, siteFolder: string): SiteFile[] {
  return [
    { path: say.readMeFile, content: readMe(organisation) },
    { path: say.startFile, content: startPage(organisation, siteFolder) },
    { path: `${siteFolder}/${openScript}`, content: `location.replace("${siteFolder}/index.html");\n` },
  ];
}

/**
 * A page that leads on to the handbook. A script does, and not the page itself: Windows also opens a page inside a ZIP, alone,
 * and its reader must then be told to unpack the rest first instead of meeting a page that is not there.
 */
function startPage({ name }: Organisation, siteFolder: string): string {
  return [
    "<!DOCTYPE html>",
    '<html lang="nl">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${say.start.link} – ${name}`)}</title>`,
    `<script src="${siteFolder}/${openScript}"></script>`,
    "</head>",
    "<body>",
    `<h1>${escapeHtml(`${words.layout.handbook} – ${name}`)}</h1>`,
    `<p><a href="${siteFolder}/index.html">${escapeHtml(say.start.link)}</a></p>`,
    `<p>${escapeHtml(say.start.unpack)}</p>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/** Windows' Notepad needs the mark at the start and its own line ends to show it as it is. */
function readMe({ name, edition, publication }: Organisation): string {
  const { open, keep, version } = say.readMe;
  const fill = (text: string): string => text.replace("{start}", say.startFile).replace("{version}", edition.version)
    .replace("{date}", dutchDate(edition.date)).replace("{review}", dutchDate(edition.nextReview));
  const online = publication.url === undefined ? [] : [version.online.replace("{url}", publication.url)];
  const concept = edition.status === "concept" ? [words.layout.concept] : [];
  const parts = [
    [`${words.layout.handbook} – ${name}`, ...concept],
    [open.heading.toUpperCase(), ...open.lines],
    [keep.heading.toUpperCase(), ...keep.lines],
    [version.heading.toUpperCase(), ...version.lines, ...online, version.replace],
  ];
  const text = parts.map((lines) => lines.map((line) => wrapped(fill(line))).join("\n")).join("\n\n");
  return `\uFEFF${text}\n`.replaceAll("\n", "\r\n");
}

/** A text in lines that a window of Notepad holds; a word, such as an address, is never broken. */
function wrapped(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > lineLength) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}
