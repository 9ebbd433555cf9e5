import path from "node:path";
import type { MarkdownIt, Token } from "markdown-it";
import { outsideAudiences, outsideOf } from "../../data/schema/circulation.ts";
import { isDropped } from "../../data/schema/known-platforms.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { type PageData, pageSchemaFor } from "../../data/schema/page.ts";
import { checkShape } from "../../data/schema/shape/check-shape.ts";
import { createPageEnv, type PageEnv, type PageSource, type PageYield, textLine } from "../markdown/env.ts";
import { parseLine, parsePage } from "../markdown/parse-page.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { PageTarget } from "../markdown/tokens.ts";
import { conditionHolds } from "../markdown/when.ts";
import type { Problem } from "../report/problem.ts";
import { checkPersonalData } from "./check-personal-data.ts";
import { checkStrangeWords } from "./check-strange-words.ts";
import { isLeftOutByName } from "./check-leave-out.ts";
import type { ContentFile } from "./content-files.ts";
import { decodeText } from "./decode-text.ts";
import { readFrontMatter } from "./front-matter.ts";
import { pagePath } from "./page-path.ts";
import { packetList } from "./packet.ts";
import { readPageList } from "./page-list.ts";
import { relatedList } from "./related.ts";

/** One page on its own: parsed for this organisation, before anything is known of the other pages. */
export interface ParsedPage extends Omit<PageYield, "problems"> {
  readonly path: string;
  readonly file: string;
  /** Path inside its content folder, "clienten/appen.md". */
  readonly relative: string;
  /** How it was parsed. For whom is told where the page is used: another organisation may get it just so. */
  readonly source: Omit<PageSource, "organisation">;
  /** False when the file or its front matter could not be read; the rest of the page is then only a stand-in. */
  readonly complete: boolean;
  /** True for a page that is not for this organisation: it is checked, and then left out of the book. */
  readonly leftOut: boolean;
  /** True for a page that this circulation does not get, though the organisation has it; those below it may be there. */
  readonly heldBack: boolean;
  readonly data: PageData;
  readonly title: string;
  /** Line of the title in the file. */
  readonly titleLine: number;
  readonly navTitle: string;
  readonly summary: string;
  /** The pages its front matter calls related. */
  readonly related: readonly PageTarget[];
  /** The sheets its front matter puts in one PDF with it. */
  readonly packet: readonly PageTarget[];
  /** Data blocks are still single tokens of type "data_block". */
  readonly tokens: readonly Token[];
  readonly problems: readonly Problem[];
}

/** Stands in for front matter that could not be read, so that the text below it is still checked. */
const standIn: PageData = { title: "", summary: "", audience: ["staff"], order: 0, kind: "rule", layer: "standard", keywords: [], related: [], book: true };

/**
 * Reads and parses one page.
 *
 * @param bytes what is in the file
 * @returns the page with everything that is wrong with it; what other pages refer to (path, ids) is there as far
 *   as it could be read
 */
export function parseContent(md: MarkdownIt, content: ContentFile, bytes: Uint8Array, organisation: Organisation): ParsedPage {
  const { file, relative } = content;
  const decoded = decodeText(bytes, file);
  if (decoded.text === undefined) return unreadable(content, organisation, decoded.problems);
  const front = readFrontMatter(decoded.text, file);
  const checked = front.problems.length > 0 ? front : checkShape(pageSchemaFor(organisation), front.values, { file, lineOf: front.lineOf });
  const data = ("value" in checked && checked.value) || standIn;
  const env = createPageEnv(sourceOf(content, organisation, data, front.bodyOffset));
  const tokens = parsePage(md, front.body, env);
  const field = (name: "title" | "nav" | "summary"): string => plainText(parseLine(md, data[name] ?? "", env, front.lineOf([name])));
  const title = field("title");
  return {
    ...env,
    source: env,
    relative,
    complete: data !== standIn,
    leftOut: isLeftOut(data, env, front.lineOf(["when"])),
    heldBack: isHeldBack(data, organisation),
    data: forReadersOf(organisation, data),
    title,
    titleLine: front.lineOf(["title"]),
    navTitle: data.nav === undefined ? title : field("nav"),
    summary: field("summary"),
    related: readPageList(env, data, relatedList, front.lineOf),
    packet: readPageList(env, data, packetList, front.lineOf),
    tokens,
    problems: [...decoded.problems, ...checked.problems, ...env.problems, ...checkPersonalData(decoded.text, file), ...checkStrangeWords(decoded.text, file)],
  };
}

/** Whether a page is for other organisations than this one. */
function isLeftOut({ when, platform }: PageData, env: PageEnv, fileLine: number): boolean {
  if (isDropped(env.organisation, platform) || isLeftOutByName(env)) return true;
  return when !== undefined && !conditionHolds(env, { name: "when", rest: when, line: textLine(env, fileLine) });
}

/** Whether a page is for staff alone where this is not. Its author decides; else it is for whom it is written. */
function isHeldBack({ audience, circulation }: PageData, organisation: Organisation): boolean {
  if (organisation.circulation === "intern") return false;
  return (circulation ?? (outsideOf(audience).length > 0 ? "extern" : "intern")) === "intern";
}

/** Outside, a page is for its readers outside: that staff read it too is of no use to them. */
function forReadersOf({ circulation }: Organisation, data: PageData): PageData {
  if (circulation === "intern") return data;
  const audience = outsideOf(data.audience);
  return { ...data, audience: audience.length > 0 ? audience : [...outsideAudiences] };
}

function sourceOf(content: ContentFile, organisation: Organisation, { audience, layer }: PageData, lineOffset: number): PageSource {
  const { file, relative, absolute, folder } = content;
  return { file, lineOffset, relative, path: pagePath(relative), folder: path.dirname(absolute), pictureRoot: folder, audience, organisation, layer };
}

/** A file that is no text: nothing is known of it but where it stands. */
function unreadable(content: ContentFile, organisation: Organisation, problems: readonly Problem[]): ParsedPage {
  const env = createPageEnv(sourceOf(content, organisation, standIn, 0));
  return { ...env, source: env, complete: false, leftOut: false, heldBack: false, data: standIn, title: "", titleLine: 1, navTitle: "", summary: "", related: [], packet: [], tokens: [], problems };
}
