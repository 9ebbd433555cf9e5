import { pathToFileURL } from "node:url";
import { projectPath } from "../../../scripts/book/project-path.ts";
import type { Problem } from "../../../scripts/report/problem.ts";
import { shown } from "../../../scripts/report/shown.ts";

const error = (path: string, words: Omit<Problem, "level" | "file">): Problem => ({ level: "error", file: projectPath(path), ...words });

export function folderMissing(folder: string): Problem {
  return error(folder, {
    code: "no-folder",
    what: "Deze map bestaat niet.",
    todo: "Kijk of de naam klopt. Een nieuwe organisatie begint met npm run init.",
  });
}

export function notAFolder(path: string): Problem {
  return error(path, {
    code: "no-folder",
    what: "Dit is een bestand, en geen map van een organisatie.",
    todo: "Geef de map waarin organisation.ts staat.",
  });
}

export function fileMissing(path: string): Problem {
  return error(path, {
    code: "no-file",
    what: "Dit bestand ontbreekt.",
    why: "In organisation.ts staan de gegevens en keuzes van de organisatie.",
    todo: "Maak het met npm run init.",
  });
}

export function notAPlainFile(path: string): Problem {
  return error(path, {
    code: "no-file",
    what: "Dit is geen gewoon bestand, maar een map of een snelkoppeling.",
    why: "Alles van een organisatie staat in haar eigen map, zodat niets van buiten ongemerkt meekomt.",
    todo: "Zet het bestand zelf in de map.",
  });
}

export function tooLarge(path: string, size: number, limit: number): Problem {
  return error(path, {
    code: "size",
    what: `Dit bestand is te groot: ${Math.ceil(size / 1024)} kB.`,
    why: `Een ingevuld bestand is hooguit ${limit / 1024} kB.`,
    todo: "Kijk of er per ongeluk iets in is geplakt.",
  });
}

export function emptyFile(path: string): Problem {
  return error(path, {
    code: "no-export",
    what: "Dit bestand is leeg.",
    why: "In organisation.ts staan de gegevens en keuzes van de organisatie.",
    todo: "Zet het terug uit een reservekopie, of haal het weg en maak het opnieuw met npm run init.",
  });
}

export function nothingExported(path: string): Problem {
  return error(path, {
    code: "no-export",
    what: "In dit bestand ontbreekt “export default defineOrganisation({ … })”.",
    why: "Daaraan is te zien wat de gegevens van de organisatie zijn.",
    todo: "Kijk in data/organisations/vlinderhof/organisation.ts hoe het bestand begint en eindigt.",
  });
}

/** The file is well-formed and holds nothing but data, and still cannot be run to its end. */
export function stopsHalfway(path: string, thrown: unknown): Problem {
  const { name, message, stack = "" } = thrown instanceof Error ? thrown : new Error(shown(thrown));
    const early = /^Cannot access '(.+)' before/.exec(message)?.[1];
  if (early) return error(path, { code: "stops", ...lineIn(stack, path), ...usedTooEarly(early) });
  const itself = name === "RangeError" && message.includes("call stack");
  return error(path, {
    code: "stops",
    ...lineIn(stack, path),
    what: itself ? "Dit bestand verwijst eindeloos naar zichzelf." : `Dit bestand kan niet worden uitgevoerd: ${shown(message.split("\n")[0])}`,
    why: "Een organisatiebestand bevat alleen gegevens, geen programma.",
    todo: "Vergelijk het bestand met data/organisations/vlinderhof/organisation.ts en haal weg wat er niet hoort.",
  });
}

function usedTooEarly(word: string): Pick<Problem, "what" | "why" | "todo"> {
  return {
    what: `“${word}” wordt gebruikt boven de regel waar het zijn waarde krijgt.`,
    why: "Het bestand wordt van boven naar beneden gelezen.",
    todo: `Zet de regel met const ${word} hoger.`,
  };
}

/** The line of the file in which it stopped: that of the nearest step in the stack that is in this file. */
function lineIn(stack: string, path: string): { line?: number } {
  const { href } = pathToFileURL(path);
  const step = stack.split("\n").find((text) => text.includes(href) || text.includes(path));
  const line = step && /:(\d+)(?::\d+)?\)?$/.exec(step)?.[1];
  return line ? { line: Number(line) } : {};
}
