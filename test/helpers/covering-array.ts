/**
 * Rows of choices in which every two values of every two lists meet at least once: most faults of a combination show as
 * soon as two choices meet (https://csrc.nist.gov/projects/automated-combinatorial-testing-for-software). Greedy, and
 * the same rows every time.
 *
 * @param sizes number of values of each list
 * @returns for each row the index of a value in each list
 */
export function coveringArray(sizes: readonly number[]): number[][] {
  const missing = new MissingPairs(sizes);
  const rows: number[][] = [];
  for (let pair = missing.first(); pair; pair = missing.first()) {
    const row = rowWith(pair, sizes, missing);
    missing.cover(row);
    rows.push(row);
  }
  return rows;
}

/** A choice from one list. */
interface Choice {
  readonly list: number;
  readonly value: number;
}

/** The pairs of choices that have not met yet. */
class MissingPairs {
  private readonly pairs = new Set<string>();

  constructor(sizes: readonly number[]) {
    sizes.forEach((size, list) => {
      for (let other = list + 1; other < sizes.length; other += 1) {
        for (let value = 0; value < size; value += 1) {
          for (let otherValue = 0; otherValue < (sizes[other] ?? 0); otherValue += 1) {
            this.pairs.add(nameOf({ list, value }, { list: other, value: otherValue }));
          }
        }
      }
    });
  }

  first(): readonly [Choice, Choice] | undefined {
    const [pair] = this.pairs;
    if (pair === undefined) return undefined;
    const [list = 0, value = 0, other = 0, otherValue = 0] = pair.split(" ").map(Number);
    return [{ list, value }, { list: other, value: otherValue }];
  }

  /** How many pairs a choice would add to the choices already made. */
  gain(choice: Choice, made: readonly Choice[]): number {
    return made.filter((other) => this.pairs.has(nameOf(choice, other))).length;
  }

  cover(row: readonly number[]): void {
    row.forEach((value, list) => {
      for (let other = list + 1; other < row.length; other += 1) this.pairs.delete(nameOf({ list, value }, { list: other, value: row[other] ?? 0 }));
    });
  }
}

function nameOf(one: Choice, other: Choice): string {
  const [first, second] = one.list < other.list ? [one, other] : [other, one];
  return `${first.list} ${first.value} ${second.list} ${second.value}`;
}

/** A row with this pair in it; each next list takes the value that meets the most others for the first time. */
function rowWith(pair: readonly [Choice, Choice], sizes: readonly number[], missing: MissingPairs): number[] {
  const made: Choice[] = [...pair];
  sizes.forEach((size, list) => {
    if (made.some((choice) => choice.list === list)) return;
    const choices = Array.from({ length: size }, (_, value) => ({ list, value }));
    const gains = choices.map((choice) => missing.gain(choice, made));
    made.push({ list, value: gains.indexOf(Math.max(...gains)) });
  });
  return sizes.map((_, list) => made.find((choice) => choice.list === list)?.value ?? 0);
}
