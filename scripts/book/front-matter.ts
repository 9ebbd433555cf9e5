import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { Problem } from "../report/problem.ts";
import { anchorSlip, cutOffSlip, notFields, yamlSlip, type YamlSlip } from "./yaml-slip.ts";

/** The front matter of a page and the text below it. */
export interface FrontMatter {
  /** What stands in the front matter; empty when the YAML itself is wrong. */
  readonly values: unknown;
  /** Line in the file of a field, for instance ["title"] or ["audience", 1]; of its nearest parent if it is missing. */
  readonly lineOf: (field: readonly PropertyKey[]) => number;
  readonly body: string;
  /** Number of lines of the file above the body. */
  readonly bodyOffset: number;
  readonly problems: readonly Problem[];
}

/**
 * Takes a page apart into front matter (YAML between two lines of three dashes) and body. YAML has traps that
 * change a text without a word; each of them is a problem here: a "#" that cuts off the sentence, a value that
 * starts with "{{", a field that stands there twice, anchors and tags.
 *
 * @param text whole file, line ends "\n"
 * @param file path for messages
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const lines = text.split("\n");
  const close = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  const fence = checkFences(lines, close, file);
  if (fence) return { values: {}, lineOf: () => 1, body: "", bodyOffset: 0, problems: [fence] };

  const counter = new LineCounter();
  const source = lines.slice(1, close).join("\n");
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, stringKeys: true });
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  const problems = checkYaml(document, lineAt, file);
  return {
    values: problems.length > 0 ? {} : (document.toJS() ?? {}),
    lineOf: (field) => lineAt(fieldOffset(document.contents, field)),
    body: lines.slice(close + 1).join("\n"),
    bodyOffset: close + 1,
    problems,
  };
}

/** Where a field, or the nearest part of its path that is there, starts in the YAML. */
function fieldOffset(contents: unknown, field: readonly PropertyKey[]): number {
  let node = contents;
  let offset = 0;
  for (const key of field) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const item = isSeq(node) ? node.items[Number(key)] : undefined;
    const start = isNode(pair?.key) ? pair.key : item;
    if (!isNode(start)) return offset;
    offset = start.range?.[0] ?? offset;
    node = pair ? pair.value : item;
  }
  return offset;
}

/** Problems of the YAML itself: at most one a line, since one slip makes the parser stumble more than once. */
function checkYaml(document: Document, lineAt: (offset: number) => number, file: string): Problem[] {
  const problems = new Map<number, Problem>();
  const add = (offset: number | undefined, slip: YamlSlip): void => {
    const line = lineAt(offset ?? 0);
    if (!problems.has(line)) problems.set(line, { level: "error", file, line, ...slip });
  };
  if (document.contents && !isMap(document.contents)) add(0, notFields);
  for (const error of [...document.errors, ...document.warnings]) add(error.pos[0], yamlSlip(error.code));
  visit(document, {
    Alias: (_, node) => add(node.range?.[0], anchorSlip),
    Value: (_, node) => {
      if (node.anchor) add(node.range?.[0], anchorSlip);
      if (isScalar(node) && node.comment) add(node.range?.[0], cutOffSlip(node.comment));
    },
  });
  return [...problems.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** The first line must be three dashes, and there must be a second such line. */
function checkFences(lines: readonly string[], close: number, file: string): Problem | undefined {
  const first = lines[0]?.trimEnd() ?? "";
  const language = /^---\s*([a-z]\S*)$/i.exec(first)?.[1];
  if (language) return otherLanguage(language, file);
  if (first !== "---") return noFrontMatter(file);
  return close < 0 ? unclosed(file) : undefined;
}

const example = "Bijvoorbeeld:\n---\ntitle: Appen met cliënten\nsummary: Afspraken maken mag, de rest bespreek je.\naudience: [staff]\norder: 20\n---";

function noFrontMatter(file: string): Problem {
  return {
    level: "error",
    code: "front-matter",
    file,
    line: 1,
    what: "Deze pagina begint niet met een kop: een regel met drie streepjes, de gegevens, en weer drie streepjes.",
    why: "Uit de kop komen de titel, de samenvatting en de plek in het menu.",
    todo: `Zet de kop bovenaan, zonder lege regel ervoor. ${example}`,
  };
}

function unclosed(file: string): Problem {
  return {
    level: "error",
    code: "C20",
    file,
    line: 1,
    what: "De kop van deze pagina wordt niet afgesloten.",
    why: "Zonder de tweede regel met drie streepjes is niet te zien waar de tekst begint.",
    todo: `Zet een regel met alleen drie streepjes (---) onder de gegevens. ${example}`,
  };
}

function otherLanguage(language: string, file: string): Problem {
  return {
    level: "error",
    code: "C18",
    file,
    line: 1,
    what: `Achter de eerste drie streepjes staat “${language}”.`,
    why: "Een pagina bevat alleen tekst en gegevens, geen programma.",
    todo: "Zet op de eerste regel alleen drie streepjes (---).",
  };
}
