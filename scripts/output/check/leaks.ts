import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import type { HeldBackPage } from "../../book/held-back.ts";
import { pathNames } from "../../book/page-path.ts";
import type { Finding } from "./finding.ts";
import { pdfWords } from "./pdf-words.ts";
import { holdsName, nationalDigits, type Secrets, squashed } from "./secrets.ts";

/**
 * Finds what a site must not hold, in every file of it and in the names of the files: pages, data, scripts, feeds, the search
 * index, and PDFs with all that is in them. However it is spelled: a number with other spaces or +31, a text cut into pieces.
 *
 * @param folder the built site
 */
export async function findLeaks(folder: string, secrets: Secrets): Promise<Finding[]> {
  if (secrets.phones.length + secrets.addresses.length + secrets.pages.length === 0) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll("\\", "/")).sort();
  const search = searcher(secrets);
  const found: Finding[] = [];
  for (const file of files) {
    const readings = await readingsOf(file, readFileSync(join(folder, file)));
    found.push(...search(readings).map((what) => ({ file, what, why, todo })));
  }
  return found;
}

const why = "Deze site is voor mensen van buiten. Wat alleen voor medewerkers is, mag er nergens in staan, ook niet verstopt.";
const todo = "Zoek op waar dit in je eigen pagina’s, plaatjes of gegevens staat en haal het weg, of zet het tussen “::: when circulation is intern” en “:::”. Vind je het niet? Meld het dan bij de makers van Leidraad.";

/** What is held against a file: each secret that is in one of its readings, in Dutch. */
function searcher({ phones, addresses, pages }: Secrets): (readings: readonly string[]) => string[] {
  const numbers = phones.map((phone) => ({ phone, pattern: phonePattern(phone) }));
  const written = addresses.map((address) => ({ address, bare: squashed(address) }));
  const held = pages.map((page) => ({ ...page, pattern: pathPattern(page) }));
  return (readings) => {
    const text = readings.join("\n");
    const bare = squashed(text);
    return [
      ...numbers.filter(({ pattern }) => pattern.test(text)).map(({ phone }) => `Hier staat een nummer dat alleen voor medewerkers is: ${phone}.`),
      ...written.filter((one) => bare.includes(one.bare)).map(({ address }) => `Hier staat een adres dat alleen voor medewerkers is: ${address}.`),
      ...held.filter(({ pattern }) => pattern.test(text)).map(({ path }) => `Hier staat het adres van een pagina die alleen voor medewerkers is: ${path}.`),
      ...held.flatMap(({ names }) => names.filter((name) => (/\s/.test(name) ? bare.includes(squashed(name)) : holdsName(text, name))))
        .map((name) => `Hier staat de titel van een pagina die alleen voor medewerkers is: “${name}”.`),
    ];
  };
}

/** Shorter numbers, such as those inside one building, are also years and sizes; they are only looked for in links to call. */
const shortest = 6;

/** What people write between the digits of a number. */
const between = "[\\s\\u00a0\\u2010-\\u2013().\\/-]{0,4}";

function phonePattern(phone: string): RegExp {
  const digits = nationalDigits(phone);
  if (digits.length < shortest) return new RegExp(`tel:[0+]*${digits}(?!\\d)`, "iu");
  return new RegExp(`(?<!\\d)(?:(?:\\+|00)?31${between}(?:\\(0\\)${between})?|0${between})?${[...digits].join(between)}(?!\\d)`, "u");
}

/** "/clienten/appen/" as an address, as the name of a topic, and as that of a PDF; one name alone only as an address. */
function pathPattern({ path }: Pick<HeldBackPage, "path">): RegExp {
  const names = pathNames(path);
  const forms = [`${names.join("/")}/`, `content/${names.join("/")}\\.md`, ...(names.length > 1 ? [names.join("_"), names.join("-"), names.join("/")] : [])];
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join("|")})(?![\\p{L}\\p{N}-])`, "u");
}

/** Everything a file says, in each way in which somebody could read it. */
async function readingsOf(file: string, bytes: Buffer): Promise<string[]> {
  if (/\.(?:woff2?|wasm)$/.test(file)) return [file];
  if (file.endsWith(".pdf")) return [file, ...(await pdfWords(bytes))].flatMap(decodings);
  const text = (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString("utf8");
  const parsed = /\.(?:html?|svg|xml|atom)$/.test(file) ? markupTexts(text) : [];
  return [file, text, ...parsed].flatMap(decodings);
}

/** The search index is compressed, whatever its names say. */
function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What stands in the text of a page, whatever elements cut through it, and in each attribute. */
function markupTexts(markup: string): string[] {
  const texts: string[] = [];
  const attributes: string[] = [];
  const parser = new Parser({
    ontext: (text) => texts.push(text),
    onopentag: (_, given) => attributes.push(...Object.values(given)),
  }, { decodeEntities: true });
  parser.end(markup);
  return [texts.join(""), ...attributes];
}

/** A text as it is, and where it is written in the way of addresses, scripts or calendars also what that stands for. */
function decodings(text: string): string[] {
  const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded).replace(/\r?\n[ \t]/g, "");
  return plain === text ? [text] : [text, plain];
}

function percentDecoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
