import { expect, test } from "vitest";
import type { PrintDocument } from "../../data/schema/documents.ts";
import { paperText } from "../../scripts/book/paper-text.ts";

function textOf(format: PrintDocument["format"], sheets?: number, parts?: readonly PrintDocument[]): string {
  return paperText({ id: "een", title: "Een", file: "pdf/een.pdf", format, front: "/een/", pages: ["/een/"], variants: [], ...(sheets && { sheets }), ...(parts && { parts }) });
}

const part = (sheets: number): PrintDocument => ({ id: "deel", title: "Deel", file: "pdf/deel.pdf", format: "a4", sheets, front: "/deel/", pages: ["/deel/"], variants: [] });

test("what takes one sheet takes one, on one side or on both", () => {
  expect(textOf("a4", 1)).toBe("dubbelzijdig op 1 vel");
  expect(textOf("card", 1)).toBe("1 vel, enkelzijdig");
});

test("what may take more sheets may take fewer", () => {
  expect(textOf("a4", 2)).toBe("dubbelzijdig op hoogstens 2 vellen");
});

test("a set of cards and a booklet have as many as they are said to have", () => {
  expect(textOf("half", 8)).toBe("8 vellen, enkelzijdig, twee kaarten op een vel");
  expect(textOf("booklet", 2)).toBe("8 bladzijden, A5");
});

test("a packet is as sure of its sheets as its parts are", () => {
  expect(textOf("packet", 3, [part(1), part(1)])).toBe("dubbelzijdig op 3 vellen");
  expect(textOf("packet", 4, [part(1), part(2)])).toBe("dubbelzijdig op hoogstens 4 vellen");
});

test("of a book nothing is said", () => {
  expect(textOf("book")).toBe("");
});
