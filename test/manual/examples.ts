import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../scripts/book/project-path.ts";

/** One example in the manual: a fenced block with a comment before it that says where it belongs. */
export interface Example {
  /**
   * "voorbeeld" for what belongs in the folder of an organisation, "bestand" for a file beside it, "melding" for a report an
   * officer reads, "opdracht" for a command she types, "ingelezen" for what comes of a Word document.
   */
  readonly kind: string;
  /** "organisation.ts", or a path in the organisation's folder. */
  readonly file: string;
  /** The field of `organisation.ts` that holds the example; empty for the top level. */
  readonly field: string;
  readonly text: string;
}

const marked = /^<!-- (voorbeeld|bestand|melding|opdracht|ingelezen): (\S+)(?: (\S+))? -->\n```\w+\n(.*?)^```$/gmsu;

/** Every marked example in HANDLEIDING.md, in order. */
export function manualExamples(): Example[] {
  const manual = readFileSync(join(projectFolder, "HANDLEIDING.md"), "utf8");
  return [...manual.matchAll(marked)].map(([, kind = "", file = "", field = "", text = ""]) => ({ kind, file, field, text }));
}

/**
 * An organisation file in which the examples stand literally, as an officer would paste them, over what another file says.
 *
 * @param base the text of that file
 */
export function organisationWith(base: string, examples: readonly Example[]): string {
  const fields = [...new Set(examples.map(({ field }) => field))].filter(Boolean);
  const inside = (field: string) => examples.filter((example) => example.field === field).map(({ text }) => text).join("");
  return [
    base.replace("export default ", "const base = "),
    "export default defineOrganisation({",
    "...base,",
    ...fields.map((field) => `${field}: { ...base.${field},\n${inside(field)}},`),
    `${inside("")}});`,
    "",
  ].join("\n");
}
