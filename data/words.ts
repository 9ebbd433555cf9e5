import { compareWords } from "./words/compare.ts";
import { circulationWords } from "./words/circulation.ts";
import { dataBlockWords } from "./words/data-blocks.ts";
import { layoutWords } from "./words/layout.ts";
import { letterWords } from "./words/letters.ts";
import { oneFileWords } from "./words/one-file.ts";
import { portableWords } from "./words/portable.ts";
import { printWords } from "./words/print.ts";
import { searchWords } from "./words/search.ts";
import { versionWords } from "./words/versions.ts";
import { wordWords } from "./words/word.ts";

/**
 * Every word that layouts, blocks and PDFs say by themselves, so that a reader meets one voice; a file for each place
 * where a reader sees them. Only the words of data blocks may hold facts, forms of address and gaps.
 */
export const words = {
  dataBlocks: dataBlockWords,

  /** What someone who signs a form fills in. */
  signatures: { name: "Naam:", date: "Datum:", signature: "Handtekening:" },

  /** Words that are explained where they stand, and the list of them. */
  glossary: { more: "Lees meer:", close: "Sluit de uitleg" },

  circulation: circulationWords,
  layout: layoutWords,
  letters: letterWords,
  compare: compareWords,
  oneFile: oneFileWords,
  portable: portableWords,
  print: printWords,
  search: searchWords,
  versions: versionWords,
  word: wordWords,
} as const;
