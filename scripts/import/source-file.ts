import { lstatSync, readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { ProblemsError } from "../report/problem.ts";

/** The parts of a Word document by their name in the package. */
export type SourceParts = Readonly<Record<string, Uint8Array>>;

/** A brochure is far smaller than any of this; a file that was made to do harm is not. */
export const sourceLimits = { megabytes: 50, unpackedMegabytes: 200, textMegabytes: 20, parts: 1000 } as const;

/** What a file can be instead of a Word document, by how it starts. */
const otherKinds: readonly (readonly [start: string, what: string, todo: string])[] = [
  ["%PDF", "Dit is een pdf.", "Zoek het Word-bestand waar de pdf van gemaakt is, of kopieer de tekst naar een nieuw Word-document."],
  ["{\\rtf", "Dit is een RTF-bestand.", "Open het in Word en kies Opslaan als, en dan Word-document (.docx)."],
];

const saveAsDocx = "Open het in Word en kies Opslaan als, en dan Word-document (.docx).";

/**
 * Opens a Word document: only its parts are taken out, nothing in it is run or fetched, and it is looked at how large it is
 * before anything is unpacked.
 *
 * @param file path as the officer typed it
 * @throws ProblemsError for a file that is no ordinary .docx, or is too large
 */
export function readSourceFile(file: string): SourceParts {
  const bytes = readBytes(file);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw refused(file, ...oldOrLocked(bytes));
  const other = otherKinds.find(([start]) => Buffer.from(bytes.subarray(0, start.length)).toString("latin1") === start);
  if (other) throw refused(file, other[1], other[2]);
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw refused(file, "Dit is geen Word-document.", "Kies een bestand dat op .docx eindigt en dat in Word opengaat.");
  const parts = unpack(file, bytes);
  checkKind(file, parts);
  return parts;
}

function readBytes(file: string): Uint8Array {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) throw refused(file, "Dit bestand is er niet.", "Kijk de naam en de map na. Staat er een spatie in de naam? Zet hem dan tussen aanhalingstekens.");
  if (!statSync(file).isFile()) throw refused(file, "Dit is een map en geen bestand.", "Noem het Word-bestand zelf.");
  const { size } = statSync(file);
  if (size === 0) throw refused(file, "Dit bestand is leeg.", "Open het in Word en kijk of er tekst in staat.");
  if (size > sourceLimits.megabytes * 1e6) throw tooLarge(file, `Dit bestand is groter dan ${sourceLimits.megabytes} MB.`);
  return readFileSync(file);
}

/** An old document and one with a password look the same from outside; the name of a part inside tells them apart. */
function oldOrLocked(bytes: Uint8Array): [what: string, todo: string] {
  const isLocked = Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
  return isLocked
    ? ["Dit document zit op slot met een wachtwoord.", "Open het in Word, haal het wachtwoord weg (Bestand, Info, Document beveiligen) en bewaar het opnieuw."]
    : ["Dit is een Word-document van voor 2007 (.doc).", saveAsDocx];
}

/** Sizes are those the package gives for itself; no part can unpack to more than it says. */
function unpack(file: string, bytes: Uint8Array): SourceParts {
  let parts = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        size += originalSize;
        const isText = /\.(xml|rels)$/i.test(name);
        if (size > sourceLimits.unpackedMegabytes * 1e6 || parts > sourceLimits.parts) throw tooLarge(file, "Uitgepakt is dit bestand veel te groot voor een brochure.");
        if (isText && originalSize > sourceLimits.textMegabytes * 1e6) throw tooLarge(file, "De tekst in dit bestand is veel te groot voor een brochure.");
        return isText || name.startsWith("word/media/");
      },
    });
  } catch (error) {
    if (error instanceof ProblemsError) throw error;
    throw refused(file, "Dit bestand is beschadigd.", saveAsDocx);
  }
}

const mainTypes = {
  document: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  template: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  macro: "application/vnd.ms-word.",
} as const;

function checkKind(file: string, parts: SourceParts): void {
  const types = textOfPart(parts, "[Content_Types].xml");
  if (types.includes(mainTypes.macro) || types.includes("vbaProject")) throw refused(file, "In dit document zitten macro's: kleine programma's.", `Die nemen we niet over. ${saveAsDocx} Word laat de macro's dan weg.`);
  if (types === "" && parts["content.xml"]) throw refused(file, "Dit is een OpenDocument-bestand (.odt).", "Open het in LibreOffice of Word en bewaar het als Word-document (.docx).");
  const isText = types.includes(mainTypes.document) || types.includes(mainTypes.template);
  if (!isText || !parts["word/document.xml"]) throw refused(file, "Dit is geen Word-document, al is het wel zo ingepakt.", `${extname(file) === ".docx" ? "" : "Kies een bestand dat op .docx eindigt. "}${saveAsDocx}`);
  const texts = Object.keys(parts).filter((name) => /\.(xml|rels)$/i.test(name)).map((name) => textOfPart(parts, name));
  if (texts.some((text) => text.includes("<!DOCTYPE") || isTooDeep(text))) throw refused(file, "In dit document staat iets dat Word nooit schrijft.", "Vraag waar het bestand vandaan komt. Kopieer anders de tekst naar een nieuw document.");
}

/** Deeper than this no Word nests anything; each level costs a reader of the document room to remember. */
const deepest = 200;

/** Whether elements are inside each other further than any text needs; reading stops at the first that is. */
function isTooDeep(xml: string): boolean {
  let depth = 0;
  const tooDeep = new Error("too deep");
  const parser = new Parser({ onopentagname: () => { if (++depth > deepest) throw tooDeep; }, onclosetag: () => void depth-- }, { xmlMode: true });
  try {
    parser.end(xml);
    return false;
  } catch (error) {
    if (error === tooDeep) return true;
    throw error;
  }
}

/** The text of a part; empty when it is not there. */
export function textOfPart(parts: SourceParts, name: string): string {
  return Buffer.from(parts[name] ?? new Uint8Array()).toString("utf8");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function tooLarge(file: string, what: string): ProblemsError {
  return refused(file, what, "Maak de afbeeldingen in Word kleiner (Afbeeldingen comprimeren), of verdeel het document.");
}

/** The refusal of a document, with what to do now. */
export function refused(file: string, what: string, todo: string): ProblemsError {
  return new ProblemsError([{ level: "error", code: "word", file: basename(file), what, why: "Er is niets overgenomen.", todo }]);
}
