import fc from "fast-check";
import { expect } from "vitest";

/** A fixed start, so that two runs try the same cases; LEIDRAAD_SEED=7 tries others, which a person may do as often as she likes. */
const seed = Number(process.env.LEIDRAAD_SEED ?? 20_261_122);

/** Processor time, in milliseconds, that nothing of ours may take for one input. */
const patience = 1000;

/**
 * Expects something to be true of every one of so many inputs, and no input to keep the processor busy for a second. A case
 * that fails is made as small as it can be, and shown with the seed that gave it.
 */
export function holds<Input>(cases: number, inputs: fc.Arbitrary<Input>, check: (input: Input) => void): void {
  fc.assert(fc.property(inputs, (input) => {
    const before = process.cpuUsage();
    check(input);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(patience);
  }), { numRuns: cases, seed });
}
