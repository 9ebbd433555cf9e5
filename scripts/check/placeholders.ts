import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleFolders } from "../../data/schema/loading/find-organisation.ts";
import { placeIn, readOrganisationFile } from "../../data/schema/loading/organisation-file.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { placeholders } from "../../data/schema/placeholders.ts";
import { fieldName } from "../../data/schema/shape/check-shape.ts";
import { valueAt } from "../../data/schema/value-at.ts";
import { findContentFiles } from "../book/content-files.ts";
import { readFrontMatter } from "../book/front-matter.ts";
import type { Problem } from "../report/problem.ts";
import { shown } from "../report/shown.ts";

/** A text that stands in a file, and where. */
interface Written {
  readonly file: string;
  readonly line: number | undefined;
  /** The field of the organisation file; absent for a line of a page. */
  readonly path?: readonly PropertyKey[];
  /** True for a line above the text of a page, where brackets make a list. */
  readonly isFront?: boolean;
  readonly text: string;
}

/** What is said of a text that was only there to be replaced. */
type Words = Pick<Problem, "what" | "why" | "todo">;

/**
 * A warning for each text that somebody meant to fill in later, or that still comes from an example. The shipped examples
 * are full of them by nature and are left alone.
 *
 * @param input what the organisation file says
 */
export async function checkPlaceholders(organisation: Organisation, input: unknown): Promise<Problem[]> {
  if (exampleFolders.includes(organisation.folder)) return [];
  const examples = await readExamples();
  // A field that still holds what the wizard put there is told of whenever the file is read.
  const told = new Set(placeholders.check(organisation).map(({ at }) => fieldName(at)));
  const fields = fieldsIn(organisation.folder, input).filter(({ path = [] }) => !told.has(fieldName(path)));
  const texts = [...fields, ...(await linesOf(organisation))];
  const found = texts.flatMap((written) => {
    const left = placeholdersIn(written);
    // An address of an example names it too: that is told once.
    const words = left.length > 0 ? left : leftFrom(examples, written, organisation);
    return words.map((one) => problemOf(written, one));
  });
  return [...markedAsExample(organisation), ...found, ...(found.length > 0 ? sameName(examples, input, organisation.folder) : []), ...sameLogo(examples, organisation)];
}

function problemOf({ file, line, path }: Pick<Written, "file" | "line" | "path">, words: Words): Problem {
  return { level: "warning", code: "placeholder", file, line, ...(path && { field: fieldName(path) }), ...words };
}

/** Every text in the organisation file: its comments are for the officer, and reach no reader. */
function fieldsIn(folder: string, input: unknown): Written[] {
  const { file, lineOf } = placeIn(folder);
  const walk = (value: unknown, path: readonly PropertyKey[]): Written[] => {
    if (typeof value === "string") return [{ file, line: lineOf(path), path, text: value }];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => walk(part, [...path, Array.isArray(value) ? Number(key) : key]));
  };
  return walk(input, []);
}

/** Every line of the organisation's own pages. */
async function linesOf({ folder }: Organisation): Promise<Written[]> {
  const own = join(folder, "content");
  const { files } = existsSync(own) ? await findContentFiles([own]) : { files: [] };
  return files.flatMap(({ absolute, file }) => {
    const text = readFileSync(absolute, "utf8");
    const { bodyOffset } = readFrontMatter(text, file);
    return text.split("\n").map((line, index) => ({ file, line: index + 1, text: line, isFront: index < bodyOffset }));
  });
}

/** Domains that are kept free for examples (RFC 2606), and one that Dutch examples use. */
const exampleDomain = /\b(?:[\w-]+\.)*(?:example\.(?:com|org|net|nl)|voorbeeld\.nl)\b|\b(?:[\w-]+\.)+example\b/i;

/** Numbers that nobody has, or that somebody has who should not be called by all our readers. */
const exampleNumbers = /^(?:(?:31|0031|0)612345678|0?123456789\d?|0(?:10|20|30)1234567|0?0{8,}|0850000\d{3})$/;

const filler = /\b[Ll]orem [Ii]psum\b|\b(?:TODO|TBD|FIXME)\b|\bXXX+\b/;

/** A text that says only that it must still be filled in. */
const emptyPromise = /^\W*(?:(?:nog )?in ?(?:te )?vullen|vul .*in|n\.?t\.?b\.?|nader te bepalen|volgt(?: nog)?|x+)\W*$|^[\s?.…-]+$/i;

/** "[vul in]", "[naam van de organisatie]", but no box to tick and no link. */
const bracketed = /\[[^\]]*\b(?:vul|invullen|naam|telefoonnummer|nummer|mailadres|datum|adres|organisatie)\b[^\]]*\](?![([])/i;

function placeholdersIn({ text, path, isFront }: Written): Words[] {
  const [domain] = exampleDomain.exec(text) ?? [];
  const number = numbersIn(text).find((digits) => exampleNumbers.test(digits.replace(/\D/g, "")));
  const promise = path ? emptyPromise : bracketed;
  const [left] = filler.exec(text) ?? (isFront ? undefined : promise.exec(text)) ?? [];
  return [
    ...(domain ? [stillThere(domain, "Dit adres bestaat niet: het is alleen voor voorbeelden.", "Vul het echte adres in.")] : []),
    ...(number ? [stillThere(number, "Dit is een verzonnen nummer. Wie belt, krijgt niemand of een vreemde.", "Vul het echte nummer in.")] : []),
    ...(left ? [stillThere(left.trim(), "Lezers zien dit zoals het er staat.", "Schrijf de echte tekst, of haal de regel weg.")] : []),
  ];
}

/** What looks like a phone number in a text. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w.-])\+?\d[\d ()-]{7,}\d(?![\w-])/g)].map(([number]) => number);
}

function stillThere(text: string, why: string, todo: string): Words {
  return { what: `Hier staat nog “${shown(text)}”.`, why, todo };
}

/** What tells an example from any other organisation. */
interface Example {
  readonly folder: string;
  readonly name: string;
  /** Its names, longest first. */
  readonly names: readonly string[];
  /** The reasons it gave for its answers. */
  readonly reasons: ReadonlySet<string>;
  readonly logo: Buffer | undefined;
}

async function readExamples(): Promise<Example[]> {
  return Promise.all(exampleFolders.map(async (folder) => {
    const { input } = await readOrganisationFile(folder);
    const { name, shortName, legalName, brand, answers = {} } = input as { name: string; shortName: string; legalName: string; brand: { logo?: string }; answers?: object };
    const reasons = Object.values(answers).flatMap((answer: { reason?: string } | string) => (typeof answer === "object" && answer.reason ? answer.reason : []));
    return { folder, name, names: [legalName, name, shortName], reasons: new Set(reasons), logo: brand.logo === undefined ? undefined : bytesOf(join(folder, brand.logo)) };
  }));
}

function leftFrom(examples: readonly Example[], { text, path }: Written, organisation: Organisation): Words[] {
  if (path?.at(-1) === "reason" && examples.some(({ reasons }) => reasons.has(text))) return [{
    what: "Deze reden komt woord voor woord uit een voorbeeld.",
    why: "Zij staat in het register van keuzes als jullie eigen reden.",
    todo: "Schrijf waarom jullie dit kiezen, of haal de reden weg.",
  }];
  const own = ownNames(organisation).join("\n").toLowerCase();
  const name = examples.flatMap(({ names }) => names).find((known) => !own.includes(known.toLowerCase()) && text.includes(known));
  return name === undefined ? [] : [stillThere(name, "Zo heet een van de voorbeelden van Leidraad.", "Zet er de naam van jullie eigen organisatie neer.")];
}

function ownNames({ name, shortName, legalName }: Organisation): string[] {
  return [name, shortName, legalName];
}

/** An organisation may be called like an example; it is only strange when more of the example is left. */
function sameName(examples: readonly Example[], input: unknown, folder: string): Problem[] {
  const { file, lineOf } = placeIn(folder);
  // What the file says: a stand-in for a name that could not be read is that of an example.
  const named = ["name", "shortName", "legalName"].map((field) => [field, valueAt(input, [field])] as const);
  return named.filter(([, name]) => examples.some(({ names }) => names.includes(name as string)))
    .map(([field, name]) => problemOf({ file, line: lineOf([field]), path: [field] }, stillThere(name as string, "Zo heet een van de voorbeelden van Leidraad.", "Vul de naam van jullie eigen organisatie in.")));
}

function sameLogo(examples: readonly Example[], { folder, brand }: Organisation): Problem[] {
  const own = brand.logo === undefined ? undefined : bytesOf(join(folder, brand.logo));
  const example = own && examples.find(({ logo }) => logo?.equals(own));
  if (!example) return [];
  const { file, lineOf } = placeIn(folder);
  return [problemOf({ file, line: lineOf(["brand", "logo"]), path: ["brand", "logo"] }, {
    what: `Dit is nog het logo van ${example.name}.`,
    why: "Het staat op elke pagina en op elke afdruk.",
    todo: "Zet jullie eigen logo in de map, of haal logo weg: dan staat de naam er.",
  })];
}

function bytesOf(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

function markedAsExample({ example, folder }: Organisation): Problem[] {
  if (!example) return [];
  const { file, lineOf } = placeIn(folder);
  return [problemOf({ file, line: lineOf(["example"]), path: ["example"] }, {
    what: "Hier staat nog dat dit een verzonnen voorbeeld is.",
    why: "Leidraad maakt de site dan alleen als je de naam van de organisatie erbij typt.",
    todo: "Haal de regel met example weg.",
  })];
}
