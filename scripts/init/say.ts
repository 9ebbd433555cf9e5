import { factAt } from "../../data/schema/fact-paths.ts";
import type { Organisation } from "../../data/schema/organisation.ts";

/**
 * A question, label or sentence of the policy questions in the words of one organisation.
 *
 * @param sentence may hold facts, `{{ organisation.client.plural }}`, and the two forms of address, `{{ je / u }}`
 * @returns plain text on one line; a fact that is not filled in yet is "…"
 */
export function say(sentence: string, organisation: Organisation): string {
  return sentence.replace(/\{\{ (.+?) \}\}/g, (_, inside: string) => {
    if (/^[\w.]+$/.test(inside)) return factAt(organisation, inside)?.value ?? "…";
    return inside.split(" / ")[0] ?? "";
  });
}
