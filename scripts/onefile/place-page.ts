import { words } from "../../data/words.ts";
import { escapeHtml } from "../markdown/html.ts";
import { addressOf, pathOf } from "./addresses.ts";
import { elements, hasClass, replace } from "./document.ts";
import type { Element, Tree } from "./document.ts";
import type { Handbook } from "./handbook.ts";
import { placeId } from "./places.ts";

/** Attributes that name one or more ids of the same page. */
const idAttributes = ["id", "for", "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls"];

/**
 * Makes a page fit to stand with all others in one document: every id gets a name of its own, and every link leads to a place
 * in the file, to the web, or nowhere and then is a link no more.
 *
 * @param from site path of the page, for its links
 * @param own what its ids begin with: the path of the page, or nothing for what all pages share
 */
export function placePage(tree: Tree | Element, from: string, own: string, handbook: Handbook): void {
  for (const element of elements(tree, (one) => hasClass(one, "download"))) placeDownload(element, from, handbook);
  for (const element of elements(tree)) {
    const { attribs } = element;
    for (const name of idAttributes) if (attribs[name] !== undefined) attribs[name] = attribs[name].split(/\s+/).map((id) => placeId(own, id)).join(" ");
    if (attribs["data-aid"] !== undefined) attribs["data-aid"] = own;
    if (attribs["data-validity"] !== undefined) attribs["data-validity"] = placeValidity(attribs["data-validity"], from, handbook);
    if (element.name === "form") for (const name of ["action", "method"]) delete attribs[name];
    if (element.name === "a" && attribs["href"] !== undefined) placeLink(element, attribs["href"], from, own, handbook);
  }
}

function placeLink(element: Element, url: string, from: string, own: string, handbook: Handbook): void {
  const { attribs } = element;
  const address = url.startsWith("#") ? `#${placeId(own, url.slice(1))}` : addressOf(url, from, handbook);
  if (address === undefined) {
    element.name = "span";
    element.attribs = { class: ["away", attribs["class"]].filter(Boolean).join(" ") };
    return;
  }
  attribs["href"] = address;
  // In the frame of a viewer nothing else may open; without "noopener" the other page could take the handbook's place.
  if (address.startsWith("https:")) Object.assign(attribs, { target: "_blank", rel: "noopener" });
}

/** Where the PDF of a page cannot be reached, its name stands in the place of the button. */
function placeDownload(element: Element, from: string, handbook: Handbook): void {
  const url = elements(element, ({ name }) => name === "a")[0]?.attribs["href"] ?? "";
  if (addressOf(url, from, handbook) !== undefined) return;
  const title = handbook.pdfTitles.get(pathOf(url, from).slice(1)) ?? "";
  replace(element, `<p class="download-away">${escapeHtml(words.oneFile.pdfAway.replace("{title}", () => title))}</p>`);
}

/** What the script that judges prints finds in its block: the addresses of the new PDFs. */
function placeValidity(data: string, from: string, handbook: Handbook): string {
  const { documents, ...rest } = JSON.parse(data) as { documents: { href?: string }[] };
  const placed = documents.map(({ href, ...document }) => ({ ...document, href: href && addressOf(href, from, handbook) }));
  return JSON.stringify({ ...rest, documents: placed });
}
