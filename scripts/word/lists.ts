import { boxesList, firstOrderedList, pointsList } from "./draft.ts";
import type { OrderedList } from "./draft.ts";
import { box } from "./inline.ts";
import { listIndent } from "./styles.ts";
import { element, part, value } from "./xml.ts";

/** Word knows nine levels of a list (ECMA-376 part 1, 17.9.6). */
const levels = 9;
const points = ["•", "–"];
const numbers = ["decimal", "lowerLetter", "lowerRoman"];

/** The lists of a document: points, boxes to tick, and every numbered list by itself, so that each starts anew. */
export function listsPart(orderedLists: readonly OrderedList[]): string {
  return part("w:numbering", ["w"],
    abstract(pointsList, (level) => mark("bullet", points[level % points.length] ?? "•", level)),
    abstract(boxesList, (level) => mark("bullet", box, level, element("w:rFonts", { "w:ascii": "Segoe UI Symbol", "w:hAnsi": "Segoe UI Symbol", "w:cs": "Segoe UI Symbol", "w:hint": "default" }))),
    abstract(firstOrderedList, (level) => mark(numbers[level % numbers.length] ?? "decimal", `%${level + 1}.`, level)),
    ...[pointsList, boxesList].map((id) => element("w:num", { "w:numId": id }, value("w:abstractNumId", id))),
    ...orderedLists.map((list, index) => element("w:num", { "w:numId": firstOrderedList + index }, value("w:abstractNumId", firstOrderedList),
      ...Array.from({ length: levels }, (_, level) => element("w:lvlOverride", { "w:ilvl": level }, value("w:startOverride", level === list.level ? list.start : 1))))));
}

function abstract(id: number, level: (level: number) => string): string {
  return element("w:abstractNum", { "w:abstractNumId": id }, value("w:multiLevelType", "multilevel"), ...Array.from({ length: levels }, (_, index) => level(index)));
}

function mark(format: string, text: string, level: number, look = ""): string {
  return element("w:lvl", { "w:ilvl": level },
    value("w:start", 1), value("w:numFmt", format), value("w:lvlText", text), value("w:lvlJc", "left"),
    element("w:pPr", {}, element("w:ind", { "w:left": listIndent(level + 1, false), "w:hanging": listIndent(1, false) })),
    look === "" ? "" : element("w:rPr", {}, look));
}
