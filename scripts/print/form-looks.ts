import type { PDFContext, PDFRef } from "pdf-lib";

/** The name of the font in the form. */
export const fontName = "Veld";
/** How text is set on a line: black, in points (ISO 32000-1, 12.7.3.3). A line is full when it is full. */
export const lineLook = `/${fontName} 11 Tf 0 g`;
/**
 * How text is set where it may run on: a size of 0 has the viewer choose one (ISO 32000-1, 12.7.3.3). All begin at 10 to 12 points
 * and make a long answer smaller. In a set size it would scroll, and what has scrolled out of sight is not printed.
 */
export const linesLook = `/${fontName} 0 Tf 0 g`;

/** How far beside a box to tick still counts, in points: it is to be hit by hands that shake, with a pointer or a finger. */
export const tickMargin = 3;

/** What fields look like before and after they are filled in; those of one size share it. */
export interface Looks {
  readonly font: PDFRef;
  readonly empty: (width: number, height: number) => PDFRef;
  readonly tick: (size: number, on: boolean) => PDFRef;
}

/**
 * Lines, boxes and cells are drawn on the page itself: a viewer draws the field anew once it is filled in, and then leaves out
 * what it did not draw.
 */
export function createLooks(context: PDFContext, font: PDFRef): Looks {
  const made = new Map<string, PDFRef>();
  const look = (width: number, height: number, operators: string, resources: object): PDFRef => {
    const size = [width, height].map((side) => Math.round(side * 100) / 100);
    const key = `${size.join(" ")} ${operators}`;
    const ref = made.get(key) ?? context.register(context.stream(operators, { Type: "XObject", Subtype: "Form", BBox: [0, 0, ...size], Resources: resources as never }));
    made.set(key, ref);
    return ref;
  };
  return {
    font,
    empty: (width, height) => look(width, height, "/Tx BMC EMC", { Font: { [fontName]: font } }),
    tick: (size, on) => look(size + 2 * tickMargin, size + 2 * tickMargin, on ? tickMark(size) : "", {}),
  };
}

/** A tick as a pen makes it, a little out of its box, so that it is seen on a poor printer too. */
function tickMark(size: number): string {
  const at = (across: number, up: number): string => [across, up].map((part) => (tickMargin + part * size).toFixed(2)).join(" ");
  return `1 J 1 j 1.8 w 0 G ${at(0.16, 0.5)} m ${at(0.42, 0.18)} l ${at(0.98, 1.02)} l S`;
}
