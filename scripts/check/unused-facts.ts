import type { Token } from "markdown-it";
import { factAt, factPaths } from "../../data/schema/fact-paths.ts";
import { placeIn } from "../../data/schema/loading/organisation-file.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import type { Book } from "../book/book.ts";
import { metaOf } from "../markdown/tokens.ts";
import type { Problem } from "../report/problem.ts";

/** What the site uses itself, on every page or to choose what pages say. Dates are asked for by other checks. */
const forTheSite: ReadonlySet<string> = new Set(["name", "shortName", "legalName", "client", "sectors", "brand", "edition", "publication", "readConfirmation", "feedback"]);

/**
 * A remark for each fact that was filled in and that no page shows under the answers given: the text that named it may have
 * been replaced, or belongs to another answer.
 *
 * @param input what the organisation file says: a default nobody wrote is no news
 */
export function checkUnusedFacts(organisation: Organisation, input: unknown, book: Book): Problem[] {
  const shown = shownIn(book);
  const { file, lineOf } = placeIn(organisation.folder);
  return factPaths.flatMap((path): Problem[] => {
    const [root, ...keys] = path.split(".");
    if (root !== "organisation" || forTheSite.has(keys[0] ?? "") || valueAt(input, keys) === undefined) return [];
    const fact = factAt(organisation, path);
    if (!fact || fact.kind === "date" || shown.facts.has(path) || valuesOf(organisation, keys, fact.value).some((value) => shown.text.includes(value.toLowerCase()))) return [];
    return [{
      level: "info",
      code: "unused-fact",
      file,
      line: lineOf(keys),
      field: keys.join("."),
      what: `“${keys.join(".")}” is ingevuld, maar geen pagina laat het zien.`,
      why: "De tekst die het noemde, is vervangen of hoort bij een ander antwoord.",
      todo: "Je hoeft niets te doen. Was het wel de bedoeling? Noem het dan op een eigen pagina.",
    }];
  });
}

/** The texts that show a fact: of a list, each name in it. */
function valuesOf(organisation: Organisation, keys: readonly string[], value: string): string[] {
  const written = valueAt(organisation, keys);
  if (!Array.isArray(written)) return [value];
  return written.flatMap((item: string | { name?: string; title?: string }) => (typeof item === "string" ? item : (item.name ?? item.title ?? [])));
}

/** The facts that pages name, and all their words and addresses in small letters: data blocks show facts without naming them. */
function shownIn({ pages }: Book): { facts: ReadonlySet<string>; text: string } {
  const facts = new Set<string>();
  const words: string[] = [];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === "fact") facts.add(metaOf(token, "fact").path ?? "");
      words.push(token.content, String(token.attrGet("href") ?? ""));
      walk(token.children ?? []);
    }
  };
  for (const { title, summary, tokens } of pages.values()) {
    words.push(title, summary);
    walk(tokens);
  }
  return { facts, text: words.join("\n").toLowerCase() };
}
