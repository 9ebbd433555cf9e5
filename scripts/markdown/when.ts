import type { StateBlock } from "markdown-it";
import { type Condition, conditions } from "../../data/schema/conditions.ts";
import { nearest } from "../report/nearest.ts";
import { type ArgLine, readValues } from "./block-args.ts";
import type { BlockLine } from "./block-lines.ts";
import { type BlockTable, parseWrapped } from "./block-rule.ts";
import { fileLine, pageOf, report, type PageEnv } from "./env.ts";

/**
 * `::: when clientConnections is never, withAgreements`: a passage for organisations with one of these answers. One
 * test, no "not" and no "else": who needs those writes a choice.
 */
export const whenBlocks: BlockTable = { when: { parse: parseWhen } };

function parseWhen(state: StateBlock, line: BlockLine): void {
  const [condition] = line.rest.split(" ");
  parseWrapped(state, line, "when", { condition, chosen: conditionHolds(pageOf(state.env), line) });
}

/**
 * Whether what stands behind "when" holds for the organisation of a page; false when it cannot be read, which is
 * then reported.
 *
 * @param line what stands there ("minors is yes") and on which line
 */
export function conditionHolds(page: PageEnv, line: ArgLine): boolean {
  const [name = "", is, ...rest] = line.rest.split(" ");
  const condition = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
  if (!condition) reportName(page, line, name);
  else if (is !== "is") reportForm(page, line, name, condition);
  else {
    const values = readValues(page, line, rest.join(" "), condition.values);
    return condition.of(page.organisation).some((value) => values.includes(value));
  }
  return false;
}

function reportName(page: PageEnv, line: ArgLine, name: string): void {
  const names = Object.keys(conditions);
  const near = nearest(name, names);
  report(page, {
    code: "when",
    line: fileLine(page, line.line),
    what: name === "" ? "Achter “when” staat niet waar het van afhangt." : `“${name}” is geen vraag of gegeven waar een passage van kan afhangen.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een naam uit de lijst en schrijf: naam is waarde.",
    allowed: names,
  });
}

function reportForm(page: PageEnv, line: ArgLine, name: string, condition: Condition): void {
  report(page, {
    code: "when",
    line: fileLine(page, line.line),
    what: `Achter “when ${name}” ontbreekt “is” met een waarde.`,
    todo: `Schrijf achter when bijvoorbeeld: ${name} is ${condition.values[0] ?? "…"}`,
    allowed: condition.values,
  });
}
