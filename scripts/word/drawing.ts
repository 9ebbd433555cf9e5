import { pictureId } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { element } from "./xml.ts";

/** English Metric Units in a point, the measure of drawings in Office Open XML (ECMA-376 part 1, 20.1.2.1). */
const unitsPerPoint = 12_700;
/** What fits between the margins, and what still leaves room for text, in points. */
const widest = 440;
const highest = 480;
/** A pictogram, and a picture in the middle of a line. */
const sizes = { block: undefined, pictogram: 48, text: 16, logo: 56 } as const;

/**
 * A picture in a line of text. One without alternative text is marked as decoration, so that nobody asks what is on it.
 *
 * @param file the name the tree has for it
 * @param place how much room there is; all but "block" say how high it is, in points
 */
export function drawing(draft: Draft, file: string, alt: string, place: keyof typeof sizes): string {
  const picture = draft.pictures.get(file);
  if (!picture) throw new Error(`no picture ${file}`);
  const id = ++draft.drawings;
  const size = fitted(picture, sizes[place]);
  const properties = { id, name: `Afbeelding ${id}`, ...(alt === "" ? {} : { descr: alt }) };
  return element("w:r", {}, element("w:drawing", {}, element("wp:inline", { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", size),
    element("wp:docPr", properties, alt === "" ? decorative : ""),
    element("a:graphic", {}, element("a:graphicData", { uri: "http://schemas.openxmlformats.org/drawingml/2006/picture" },
      element("pic:pic", {},
        element("pic:nvPicPr", {}, element("pic:cNvPr", properties), element("pic:cNvPicPr")),
        element("pic:blipFill", {}, element("a:blip", { "r:embed": pictureId(draft, picture) }), element("a:stretch", {}, element("a:fillRect"))),
        element("pic:spPr", {},
          element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
          element("a:prstGeom", { prst: "rect" }, element("a:avLst")))))))));
}

/** [MS-ODRAWXML] 2.24.1.1: Word's own mark for a picture that carries no meaning. */
const decorative = element("a:extLst", {}, element("a:ext", { uri: "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" }, element("adec:decorative", { val: 1 })));

function fitted({ width, height }: { width: number; height: number }, high: number | undefined): { cx: number; cy: number } {
  // A pixel counts as three quarters of a point: 96 to the inch.
  const scale = high === undefined ? Math.min(0.75, widest / width, highest / height) : Math.min(high / height, widest / width);
  return { cx: Math.round(width * scale * unitsPerPoint), cy: Math.round(height * scale * unitsPerPoint) };
}
