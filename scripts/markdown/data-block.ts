import type { StateBlock } from "markdown-it";
import { helpPointIds } from "../../data/help-points.ts";
import { platformNames } from "../../data/schema/known-platforms.ts";
import { contactRoles } from "../../data/schema/facts.ts";
import { audiences } from "../../data/schema/page.ts";
import { sourceGroupIds } from "../../data/sources.ts";
import { type Args, type ArgValues, readArgs, readValues } from "./block-args.ts";
import type { BlockLine } from "./block-lines.ts";
import type { BlockTable } from "./block-rule.ts";
import { fileLine, pageOf, type PageEnv } from "./env.ts";
import type { TokenMeta } from "./tokens.ts";

/**
 * Blocks of one line that show data of the organisation or of the book. Parsing only checks how they are written;
 * the book, which knows the data, puts ordinary tokens in their place.
 */
export const dataBlockNames = [
  "contacts", "platforms", "platform-policy", "register", "rules", "pages",
  "printables", "versions", "documents", "channels", "codes", "decision-aid", "glossary", "help-points", "sources", "laws",
  "consent-places", "valid-documents", "accessibility", "choose-topics", "validity-check", "decision-sheet",
] as const;

export type DataBlockName = (typeof dataBlockNames)[number];

/** What `::: accessibility` can show, in this order when it shows all. */
export const accessibilityParts = ["status", "limits", "tests", "report"] as const;
export type AccessibilityPart = (typeof accessibilityParts)[number];

/** `rules` and `printables` can be narrowed down; the other blocks that are not named here take nothing. */
const argsFor = ({ organisation }: PageEnv): Partial<Record<DataBlockName, ArgValues>> => ({
  rules: { kind: ["do", "dont"], audience: audiences, platforms: platformNames(organisation), card: ["yes"], group: ["section"], filter: ["yes"] },
  printables: { section: ["yes"], group: ["audience"] },
});

/** Blocks that take a list of names, behind a comma each; without names they show everything. */
const lists: Partial<Record<DataBlockName, { readonly key: string; readonly names: readonly string[] }>> = {
  "help-points": { key: "ids", names: ["regional", ...helpPointIds] },
  sources: { key: "groups", names: sourceGroupIds },
  accessibility: { key: "parts", names: accessibilityParts },
};

/** `::: contacts communications, privacyOfficer`, `::: rules kind=do audience=staff`, `::: pages` … */
export const dataBlocks: BlockTable = Object.fromEntries(
  dataBlockNames.map((name) => [name, { oneLine: true, parse: (state, line) => pushDataBlock(state, line, name) }]),
);

function pushDataBlock(state: StateBlock, line: BlockLine, name: DataBlockName): void {
  const page = pageOf(state.env);
  const given = name === "contacts" ? { roles: readRoles(state, line) } : (readList(state, line, name) ?? readArgs(page, line, argsFor(page)[name] ?? {}));
  const token = state.push("data_block", "", 0);
  token.map = [line.line, line.line + 1];
  token.meta = { name, args: given satisfies Args, line: fileLine(page, line.line) } satisfies TokenMeta["data_block"];
}

function readRoles(state: StateBlock, line: BlockLine): readonly string[] {
  const roles = readValues(pageOf(state.env), line, line.rest, ["all", ...contactRoles]);
  return roles.includes("all") ? contactRoles : roles;
}

/** The names a block of the kind in `lists` is given; nothing for any other block. */
function readList(state: StateBlock, line: BlockLine, name: DataBlockName): Args | undefined {
  const list = lists[name];
  if (!list) return undefined;
  return line.rest === "" ? {} : { [list.key]: readValues(pageOf(state.env), line, line.rest, list.names) };
}
