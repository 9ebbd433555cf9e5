import { join } from "node:path";
import type { Token } from "markdown-it";
import { describe, expect, test } from "vitest";
import { filesOf } from "../../data/schema/documents.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import type { BookPage } from "../../scripts/book/book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { hasRoomToFill } from "../../scripts/markdown/room-to-fill.ts";
import { documentData } from "../../scripts/print/document-data.ts";
import { fieldAt } from "../../scripts/print/form-fields.ts";
import type { FormField } from "../../scripts/print/form-fields.ts";
import { createPictures } from "../../scripts/print/pictures.ts";
import { shippedHandbook } from "../book/shipped-handbook.ts";

const { book } = await shippedHandbook((await loadOrganisation(join(projectFolder, "data/organisations/vlinderhof"))).organisation);
const pagesOf = (paths: readonly string[]): BookPage[] => paths.flatMap((path) => book.pages.get(path) ?? []);
const forms = book.documents.flatMap(filesOf).filter(({ kind }) => kind === "fill");

/** Every field in the data of a document, wherever it stands. */
function fieldsIn(value: unknown): FormField[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === "field" ? (fieldAt(String(member)) ?? []) : fieldsIn(member)));
}

/** How much there is to fill in on a page, counted in another way than the fields are made. */
function roomOn(tokens: readonly Token[]): number {
  const rooms = tokens.map((token) => {
    if (token.type === "td_open") return Number(token.meta?.["lines"] ?? 0) > 0 ? 1 : 0;
    return Number(["fill_open", "tick"].includes(token.type)) + (token.type === "signature_open" ? 2 : 0) + roomOn(token.children ?? []);
  });
  return rooms.reduce((sum, room) => sum + room, 0);
}

/** Cells left empty beside cells to write in, which on paper are written in too; less the cells to sign in, which is done on paper. */
const otherCells: Readonly<Record<string, number>> = { "werkbladen-onze-kanalen": 6, "werkbladen-gelezen": -32 };

test("each document with room to fill in has a form, and no other: also when that room comes from a data block", () => {
  const withRoom = book.documents.filter(({ format, pages }) => format !== "book" && format !== "packet" && pagesOf(pages).some(({ tokens }) => hasRoomToFill(tokens)));
  expect(forms.map(({ document }) => document.id)).toEqual(withRoom.map(({ id }) => id));
  expect(forms.length).toBeGreaterThan(15);
});

describe.each(forms)("$file", (file) => {
  const fields = fieldsIn(documentData(book, file, createPictures()).chapters);

  test("has a field for all there is to fill in", () => {
    const room = pagesOf(file.document.pages).reduce((sum, { tokens }) => sum + roomOn(tokens), 0);
    expect(fields).toHaveLength(room + (otherCells[file.document.id] ?? 0));
  });

  test("tells its fields apart, in words that fit on a screen", () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
    expect(new Set(fields.map(({ tooltip }) => tooltip)).size).toBe(fields.length);
    for (const { name, tooltip, kind } of fields) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      expect(tooltip).toMatch(/^["“‘(\p{Lu}\p{N}][^\n\u00ad]{2,200}$/u);
      expect(tooltip.endsWith("(dd-mm-jjjj)"), tooltip).toBe(kind === "date");
    }
  });
});

test("each answer on the sheet to decide on says to which question it belongs", () => {
  const sheet = forms.find(({ document }) => document.id === "werkbladen-beslissen");
  const tooltips = fieldsIn(sheet && documentData(book, sheet, createPictures()).chapters).map(({ tooltip }) => tooltip);
  expect(tooltips).toContain("4. Mag een medewerker openbaar reageren op berichten van jongeren: liken, reageren, taggen? Nee");
  expect(tooltips).toContain("40. Welke leeftijden houden we aan voor chatten en social media? Besloten door");
});

test("a set of cards has a form of those cards only that have room to fill in", () => {
  const form = forms.find(({ document }) => document.format === "half");
  expect(form?.document.pages).toEqual(["/dilemmas/eigen-dilemma/"]);
});
