import type { BlockLine, BlockLines } from "./block-lines.ts";
import { fileLine, report, type PageEnv } from "./env.ts";

/** A choice in a when in a list in a callout is still readable; much deeper is a forgotten ":::". */
export const maxDepth = 8;

/** The known name a written name looks like: one slip must not make the lines after it wrong too. */
export type NameLike = (name: string) => string | undefined;

/** Everything that is wrong with the lines themselves, whatever the blocks hold. */
export function reportLines(page: PageEnv, found: BlockLines, names: readonly string[], nameLike: NameLike): void {
  const openings = [...found.byLine.values()].filter(({ kind }) => kind === "open");
  for (const line of openings) if (!names.includes(line.name)) reportUnknown(page, line, names, nameLike(line.name));
  const tooDeep = openings.find(({ depth }) => depth >= maxDepth);
  if (tooDeep) reportTooDeep(page, tooDeep);
  for (const line of found.unclosed) if (line.depth < maxDepth) reportUnclosed(page, line);
  for (const line of found.strayCloses) reportStrayClose(page, line);
  for (const line of found.strayParts) reportStrayPart(page, line);
}

/** Opening lines the block rule never met: they stand so far to the right that they belong to the text above. */
export function reportUnseen(page: PageEnv, found: BlockLines): void {
  for (const line of found.byLine.values()) {
    if (line.kind !== "open" || line.seen || line.depth >= maxDepth) continue;
    report(page, {
      code: "block",
      line: fileLine(page, line.line),
      what: `“::: ${line.name}” staat te ver naar rechts en wordt daarom niet herkend.`,
      todo: "Zet de regel tegen de kantlijn, of in een lijst even ver naar rechts als de tekst van het punt erboven, met een lege regel ervoor.",
    });
  }
}

function reportUnknown(page: PageEnv, line: BlockLine, names: readonly string[], near: string | undefined): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `“${line.name}” is geen bekend blok.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een blok uit de lijst.",
    allowed: names,
  });
}

function reportUnclosed(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `Het blok “${line.name}” dat hier begint, wordt niet afgesloten.`,
    why: "Zonder afsluiting is niet te zien welke tekst erbij hoort.",
    todo: "Zet onder de laatste regel van het blok een regel met alleen drie dubbele punten (:::), even ver naar rechts als deze regel.",
  });
}

function reportStrayClose(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: "Deze drie dubbele punten sluiten niets af.",
    why: "Er staat geen blok meer open: het begin ontbreekt, het blok is al afgesloten, of het is een blok van één regel.",
    todo: "Haal de regel weg, of zet het begin van het blok erboven.",
  });
}

function reportStrayPart(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "choice",
    line: fileLine(page, line.line),
    what: `“:: ${line.name}” staat niet in een blok met delen.`,
    why: "Een regel met twee dubbele punten begint één antwoord in een blok “choice”, of één kant in een blok “weigh”.",
    todo: "Zet “::: choice” met de naam van de vraag erboven (of “::: weigh”), of sluit eerst het blok af dat ertussen openstaat.",
  });
}

function reportTooDeep(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `Hier staan meer dan ${maxDepth} blokken in elkaar.`,
    todo: "Kijk of een blok erboven niet is afgesloten met een regel “:::”.",
  });
}

/** A line in the body of a block that stands in a list, but to the left of it. */
export function reportOutdent(page: PageEnv, line: number): void {
  report(page, {
    code: "block",
    line: fileLine(page, line),
    what: "Deze regel staat verder naar links dan het blok waar hij in staat.",
    why: "Het blok staat in een lijst; tekst verder naar links hoort niet meer bij het punt van de lijst.",
    todo: "Zet de regel even ver naar rechts als het begin van het blok, of sluit het blok eerst af.",
  });
}

/** A block with nothing in it. */
export function reportEmpty(page: PageEnv, line: BlockLine): void {
  report(page, {
    code: "block",
    line: fileLine(page, line.line),
    what: `Het blok “${line.name}” is leeg.`,
    todo: "Zet er tekst in, of haal het blok weg.",
  });
}
