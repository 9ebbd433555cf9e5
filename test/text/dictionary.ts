import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";
import { projectFolder } from "../../scripts/book/project-path.ts";
import type { Dictionary } from "../../scripts/text/spelling.ts";

const { resolve } = createRequire(import.meta.url);

/** The Dutch word list of cspell, compounds included (https://github.com/streetsidesoftware/cspell-dicts, nl_NL). */
const dutch = decodeTrie(gunzipSync(readFileSync(join(dirname(resolve("@cspell/dict-nl-nl")), "Dutch.trie.gz"))));

/** Words the project adds: data/spelling.txt, one a line, in groups under a comment. */
export const ownWordGroups: readonly (readonly string[])[] = readFileSync(join(projectFolder, "data", "spelling.txt"), "utf8")
  .split(/^#.*$/m)
  .map((group) => group.split("\n").map((line) => line.trim()).filter(Boolean));

const own: ReadonlySet<string> = new Set(ownWordGroups.flat());

/** Whether the Dutch word list has a word in this very form. */
export const isDutch = (word: string): boolean => dutch.hasWord(word, true);

/** Dutch, and the words of the field. */
export const dictionary: Dictionary = {
  has: (word) => own.has(word) || isDutch(word),
  // What it makes up from parts of compounds is no word.
  near: (word) => dutch.suggest(word, { numSuggestions: 5 }).filter((other) => isDutch(other)).slice(0, 2),
};
