import { readFileSync } from "node:fs";
import { join } from "node:path";
import { words } from "../../data/words.ts";
import { projectFolder } from "../book/project-path.ts";
import { badge, contacts, paragraph, text } from "../markdown/build-tokens.ts";
import { escapeHtml } from "../markdown/html.ts";
import { renderTokens } from "../markdown/render.ts";
import { badgeTones } from "../markdown/tokens.ts";
import { icon, iconNames } from "../site/icon.ts";
import type { Site } from "../site/site.ts";
import { colourFamily } from "./colour-family.ts";

/** A family that no author can write: what a list or object in the code, or a style sheet, is made of. */
export interface DrawnFamily {
  /** Last part of its address. */
  readonly name: string;
  readonly title: string;
  readonly order: number;
  /** Its content as HTML. */
  readonly draw: (site: Pick<Site, "palette">) => string;
}

/** The families that are drawn from the code, in the order of their addresses among the others. */
export const drawnFamilies: readonly DrawnFamily[] = [
  { name: "iconen", title: "Iconen", order: 8, draw: iconFamily },
  { name: "labels", title: "Labels", order: 20, draw: badgeFamily },
  { name: "knoppen", title: "Knoppen en velden", order: 21, draw: buttonFamily },
  { name: "kleuren", title: "Kleuren", order: 22, draw: ({ palette }) => colourFamily(palette) },
  { name: "maten", title: "Letters, maten en ruimte", order: 23, draw: sizeFamily },
];

/** Every icon: as it stands before a word, and large enough to judge how it is drawn. */
function iconFamily(): string {
  const one = (name: (typeof iconNames)[number]): string =>
    `<li class="pattern-icon"><span class="pattern-icon-large">${icon(name)}</span><p class="pattern-icon-line">${icon(name)}<span>${name}</span></p></li>`;
  return `<ul class="pattern-icons">${iconNames.map(one).join("")}</ul>`;
}

/** Every badge a platform can have, and every tone by itself; a contact of which only the name is known. */
function badgeFamily(): string {
  const say = words.dataBlocks.platformPolicy;
  const labels = [say.undecided.badge, ...[say.withClients, say.staffWork, say.workDevice].flatMap((group) =>
    Object.values<string | { readonly badge: string }>(group).flatMap((value) => (typeof value === "string" ? [] : [value.badge])))];
  const rows = badgeTones.map((tone) => paragraph([...new Set(labels)].flatMap((label) => [badge(tone, label), text(" ")])));
  const name = contacts([[{ part: "name", children: [text("Je leidinggevende")] }]]);
  return renderTokens([...rows.flat(), ...name], { path: "/", picture: () => "" });
}

/** Everything to press or type in, at rest and switched off. A browser sets the other states. */
function buttonFamily(): string {
  const say = words.layout;
  return `<p><a class="button" href="#knop">${icon("download")}<span>${say.download}</span></a></p>
<p><a class="button" href="#knop">${icon("download")}<span>${say.download} <span class="button-note">(2 vellen, dubbelzijdig)</span></span></a></p>
<p><button class="button" type="button">${words.dataBlocks.chooseTopics.send}</button></p>
<p><button class="button" type="button" disabled>${words.dataBlocks.chooseTopics.send}</button></p>
<p><a class="first-aid" href="#knop">${icon("alarm")}<span>${say.firstAid}</span></a></p>
<p><a href="#knop">${say.allPages}</a></p>`;
}

/** The sizes that the style sheets share, measured by the browser that shows them, and each size of letters. */
function sizeFamily(): string {
  const sizes = [...readFileSync(join(projectFolder, "layouts/assets/css/sizes.css"), "utf8").matchAll(/(--[\w-]+):\s*([^;]+);/g)];
  const rows = sizes.map(([, name = "", value = ""]) =>
    `<tr><td><code>${name}</code></td><td>${escapeHtml(value)}</td><td><span class="pattern-size pattern-size${name}"></span></td></tr>`);
  const letters = [["h2", "Kop 2"], ["h3", "Kop 3"], ["h4", "Kop 4"], ["p", "Gewone tekst"]] as const;
  return `<p class="lead">De samenvatting van een pagina.</p>
${letters.map(([tag, name]) => `<${tag}>${name}: van groot naar klein, 0123456789</${tag}>`).join("\n")}
<section class="table" tabindex="0" aria-label="Tabel: maten"><table><thead><tr><th scope="col">Naam</th><th scope="col">Waarde</th><th scope="col">Zo groot</th></tr></thead><tbody>${rows.join("")}</tbody></table></section>`;
}
