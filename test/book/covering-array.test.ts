import { expect, test } from "vitest";
import { coveringArray } from "../helpers/covering-array.ts";

/** Every two values of every two lists that meet in no row. */
function unmet(sizes: readonly number[], rows: readonly (readonly number[])[]): string[] {
  const met = new Set(rows.flatMap((row) => row.flatMap((value, list) => row.map((other, otherList) => `${list}=${value} ${otherList}=${other}`))));
  return sizes.flatMap((size, list) => sizes.flatMap((otherSize, otherList) =>
    list === otherList ? [] : Array.from({ length: size * otherSize }, (_, index) =>
      `${list}=${index % size} ${otherList}=${Math.floor(index / size)}`))).filter((pair) => !met.has(pair));
}

test("every two choices of two lists meet", () => {
  const sizes = [3, 2, 4, 3, 2, 5, 3];
  expect(unmet(sizes, coveringArray(sizes))).toEqual([]);
});

test("far fewer rows are needed than there are combinations", () => {
  expect(coveringArray(Array<number>(40).fill(3)).length).toBeLessThan(80);
});

test("the rows are the same every time", () => {
  expect(coveringArray([3, 3, 2])).toEqual(coveringArray([3, 3, 2]));
});
