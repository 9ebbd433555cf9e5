import { readFile } from "node:fs/promises";
import type { MarkdownIt } from "markdown-it";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { PageData } from "../../data/schema/page.ts";
import { type ContentFile, findContentFiles } from "../book/content-files.ts";
import { readFrontMatter } from "../book/front-matter.ts";
import { parseContent } from "../book/parse-content.ts";
import { createMarkdown, createPageEnv, parseLine } from "../markdown/index.ts";
import { passageOfLine, passagesIn, type Passage } from "./passages.ts";

/** All that is written on a page, the texts of every answer too. */
export interface PageText {
  /** Path of the file as messages name it. */
  readonly file: string;
  readonly data: PageData;
  readonly passages: readonly Passage[];
}

export interface PageTextOptions {
  readonly organisation: Organisation;
  /** Absolute paths of the folders with pages, as for loadBook. */
  readonly contentFolders: readonly string[];
}

/**
 * The text of every page with what belongs to any answer, so that a text is judged before somebody chooses it. Facts and
 * the form of address are those of this organisation. What is wrong with a page is for loadBook to tell.
 */
export async function readPageTexts({ organisation, contentFolders }: PageTextOptions): Promise<PageText[]> {
  const md = createMarkdown();
  md.core.ruler.disable("choose");
  const { files } = await findContentFiles(contentFolders);
  return Promise.all(files.map(async (content) => pageText(md, content, await readFile(content.absolute), organisation)));
}

function pageText(md: MarkdownIt, content: ContentFile, bytes: Buffer, organisation: Organisation): PageText {
  const { file, data, tokens, source } = parseContent(md, content, bytes, organisation);
  const { lineOf } = readFrontMatter(bytes.toString(), file);
  const front = (["title", "summary"] as const).map((field) =>
    passageOfLine(field, parseLine(md, data[field], createPageEnv({ ...source, organisation }), lineOf([field])), lineOf([field])));
  return { file, data, passages: [...front, ...passagesIn(tokens, source.lineOffset)] };
}
