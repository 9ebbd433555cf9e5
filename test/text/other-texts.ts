import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { passagesIn, type Passage } from "../../scripts/text/passages.ts";

/** A Dutch text that is no page of the handbook. */
export interface OtherText {
  readonly file: string;
  readonly passages: readonly Passage[];
}

/** Lists of words that are looked for, not said. */
const notSaid: ReadonlySet<string> = new Set(["data/avoid-words.ts"]);

/** What the site says of itself, the questions, and the examples: every sentence and label in the data. */
export async function dataTexts(): Promise<OtherText[]> {
  const folders = ["data", "data/schema/questions", ...readdirSync(join(projectFolder, "data/organisations")).sort().map((id) => `data/organisations/${id}`)];
  const files = folders.flatMap((folder) => readdirSync(join(projectFolder, folder)).filter((name) => name.endsWith(".ts")).sort().map((name) => `${folder}/${name}`));
  return Promise.all(files.filter((file) => !notSaid.has(file)).map(dataText));
}

async function dataText(file: string): Promise<OtherText> {
  const lines = readFileSync(join(projectFolder, file), "utf8").split("\n");
  const module: unknown = await import(join(projectFolder, file));
  const texts = [...new Set(textsIn({ ...(module as object) }))];
  return { file, passages: texts.map((text): Passage => ({ kind: "paragraph", own: true, pieces: [{ text: withoutGaps(text), line: lineOf(text, lines), verbatim: false }] })) };
}

/** Text is what has a space or starts with a capital; the rest are names for the code. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return /\s|^\p{Lu}/u.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** "{{ organisation.shortName }}" and "{platform}" are filled in later; of "{{ je / u }}" both words count. */
function withoutGaps(text: string): string {
  return text.replace(/\{\{ \w+(?:\.\w+)+ \}\}|\{\w+\}|\{\{|\}\}/g, " ");
}

function lineOf(text: string, lines: readonly string[]): number | undefined {
  const index = lines.findIndex((line) => line.includes(text.split("\n")[0] ?? ""));
  return index === -1 ? undefined : index + 1;
}

/** A Markdown file beside the code. */
export function markdownText(file: string): OtherText {
  const tokens = new MarkdownIt({ html: true }).parse(readFileSync(join(projectFolder, file), "utf8"), {});
  return { file, passages: passagesIn(tokens, 0) };
}
