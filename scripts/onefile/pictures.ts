import { words } from "../../data/words.ts";
import { escapeHtml } from "../markdown/html.ts";
import type { SiteFile } from "../site/site-file.ts";
import { fileOf } from "./addresses.ts";
import { dataUrl } from "./data-url.ts";
import { elements, replace } from "./document.ts";
import type { Element, Tree } from "./document.ts";
import type { Handbook } from "./handbook.ts";

/** The place of a picture on a page, with what can stand there. */
export interface PictureSlot {
  readonly page: string;
  readonly shown: string;
  /** For when there is no room for the picture: what it shows, in words. */
  readonly inWords: string;
}

/** Wide enough for a column of text; a larger one costs more than it shows. */
const widest = 960;

/**
 * Takes the pictures out of a page, one size of each, and leaves marks in their places; `fillPictures` puts them back.
 *
 * @param slots gets the pictures, in the order of the text
 */
export function takePictures(tree: Tree | Element, path: string, handbook: Handbook, slots: PictureSlot[]): void {
  for (const picture of elements(tree, ({ name }) => name === "picture")) {
    const [img] = elements(picture, ({ name }) => name === "img");
    const file = smallestFile(picture, path, handbook);
    if (!img || !file) throw new Error(`a picture on ${path} that was not made`);
    const { alt = "", width = "", height = "" } = img.attribs;
    const shown = `<img src="${dataUrl(file)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" decoding="async">`;
    replace(picture, `<!--picture ${slots.length}-->`);
    slots.push({ page: path, shown, inWords: `<span class="picture-away">${escapeHtml(words.oneFile.pictureAway.replace("{alt}", () => alt))}</span>` });
  }
}

/** The largest size that is no wider than a column; the size every browser knows when there is no other. */
function smallestFile(picture: Element, path: string, handbook: Handbook): SiteFile | undefined {
  const sets = elements(picture, ({ name }) => name === "source").flatMap(({ attribs }) => (attribs["srcset"] ?? "").split(","));
  const sizes = sets.map((size) => size.trim().split(/\s+/)).map(([url = "", width = ""]) => ({ url, width: Number.parseInt(width, 10) }));
  const fitting = sizes.filter(({ width }) => width <= widest).sort((one, other) => other.width - one.width)[0];
  const url = fitting?.url ?? elements(picture, ({ name }) => name === "img")[0]?.attribs["src"] ?? "";
  return fileOf(url, path, handbook);
}

/**
 * Puts pictures back in reading order, as long as there is room.
 *
 * @param html pages with marks
 * @param room how many bytes pictures may take
 * @returns the pages, and the pages of which a picture is told in words only
 */
export function fillPictures(html: string, slots: readonly PictureSlot[], room: number): { html: string; leftOut: readonly string[] } {
  let left = room;
  const leftOut: string[] = [];
  const filled = html.replace(/<!--picture (\d+)-->/g, (_, index: string) => {
    const slot = slots[Number(index)];
    if (!slot) throw new Error(`no picture ${index}`);
    if (slot.shown.length > left) {
      leftOut.push(slot.page);
      return slot.inWords;
    }
    left -= slot.shown.length;
    return slot.shown;
  });
  return { html: filled, leftOut };
}
