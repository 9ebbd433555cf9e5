import type { Problem } from "../report/problem.ts";

/** A page larger than this is not a page somebody wrote; 256 kB is about a hundred printed pages. */
export const maxPageBytes = 256 * 1024;

/** The text of a file. */
export interface DecodedText {
  /** Without the characters that do harm, so that the rest can be checked as well; absent when the file cannot be read as text. */
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/**
 * Turns the bytes of a page into text: UTF-8 (with or without byte order mark), line ends as "\n" and letters
 * composed (NFC), so that the same page saved on Windows, macOS and Linux gives the same site.
 *
 * @param file path for messages
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.length > maxPageBytes) return { problems: [tooLarge(file)] };
  if (isUtf16(bytes)) return { problems: [notUtf8(file, 1)] };
  const invalidLine = firstInvalidLine(bytes);
  if (invalidLine) return { problems: [notUtf8(file, invalidLine)] };
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n").normalize("NFC");
  return { text: text.replace(allHarmful, ""), problems: strangeCharacters(text, file) };
}

/**
 * UTF-16 starts with FE FF or FF FE, bytes that never occur in UTF-8; without them, each plain letter still has a zero beside
 * it.
 */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  const marked = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  return marked || (first === 0 && third === 0) || (second === 0 && fourth === 0);
}

/** The number of the first line that is not UTF-8, or undefined when every line is. */
function firstInvalidLine(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return undefined;
}

/**
 * Characters that do harm unseen: control characters, marks that turn the direction of reading around, line ends that no
 * editor shows, spaces without width (a word with one in it is not found by search), and the replacement character an earlier
 * programme left where it lost a letter.
 */
const harmful = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;
const allHarmful = new RegExp(harmful, "gu");

function strangeCharacters(text: string, file: string): Problem[] {
  return text.split("\n").flatMap((content, index) => {
    const found = harmful.exec(content)?.[0];
    return found === undefined ? [] : [strangeCharacter(found, file, index + 1)];
  });
}

function strangeCharacter(found: string, file: string, line: number): Problem {
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const lost = found === "\uFFFD";
  return {
    level: "error",
    code: lost ? "A29" : "A32",
    file,
    line,
    what: lost ? "Op deze regel is een letter verloren gegaan (�)." : `Op deze regel staat een onzichtbaar teken ‹U+${code}›.`,
    why: lost ? "Een ander programma heeft de letter niet goed bewaard." : "Zo’n teken komt vaak mee bij kopiëren uit een ander programma.",
    todo: "Typ de zin op deze regel opnieuw.",
  };
}

function tooLarge(file: string): Problem {
  return {
    level: "error",
    code: "A23",
    file,
    what: `Deze pagina is te groot: meer dan ${maxPageBytes / 1024} kB.`,
    why: "Dat is ongeveer honderd bladzijden op papier.",
    todo: "Verdeel de tekst over meer pagina’s.",
  };
}

function notUtf8(file: string, line: number): Problem {
  return {
    level: "error",
    code: "A29",
    file,
    line,
    what: "Dit bestand is niet als UTF-8 bewaard.",
    why: "Letters als é en ë komen dan verkeerd op de site.",
    todo: "Open het bestand in je tekstprogramma, kies Opslaan als, en kies bij codering UTF-8.",
  };
}
