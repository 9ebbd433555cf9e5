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

export function nothingExported(path: string): Problem {
  return error(path, {
    code: "no-export",
    what: "In dit bestand ontbreekt “export default defineOrganisation({ … })”.",
    why: "Daaraan is te zien wat de gegevens van de organisatie zijn.",
    todo: "Kijk in data/organisations/vlinderhof/organisation.ts hoe het bestand begint en eindigt.",
  });
}

/** The file is well-formed and still cannot be run to its end. */
export function stopsHalfway(path: string, thrown: unknown): Problem {
  const { name, message, stack = "", code } = (thrown instanceof Error ? thrown : new Error(String(thrown))) as NodeJS.ErrnoException;
  const line = /organisation\.ts(?:\?[^:)\s]*)?:(\d+)/.exec(stack)?.[1];
  const place = line ? { line: Number(line) } : {};
  const unquoted = name === "ReferenceError" ? /^(\S+) is not defined$/.exec(message)?.[1] : undefined;
  if (unquoted) return error(path, { code: "unquoted", ...place, ...withoutQuotes(unquoted) });
  if (code === "ERR_MODULE_NOT_FOUND") return error(path, { code: "import", ...unknownImport });
  return error(path, {
    code: "stops",
    ...place,
    what: `Dit bestand kan niet worden uitgevoerd: ${shown(message.split("\n")[0])}`,
    why: "Een organisatiebestand bevat alleen gegevens, geen programma.",
    todo: "Vergelijk het bestand met data/organisations/vlinderhof/organisation.ts en haal weg wat er niet hoort.",
  });
}

function withoutQuotes(word: string): Pick<Problem, "what" | "why" | "todo"> {
  return {
    what: `“${word}” staat zonder aanhalingstekens in het bestand.`,
    why: "Een woord zonder aanhalingstekens wordt gelezen als een naam uit een programma.",
    todo: `Zet er aanhalingstekens omheen: "${word}".`,
  };
}

const unknownImport = {
  what: "Bovenaan dit bestand wordt iets geïmporteerd dat er niet is.",
  why: "Een organisatiebestand heeft alleen “leidraad” nodig.",
  todo: 'Laat bovenaan alleen deze regel staan: import { defineOrganisation } from "leidraad";',
};
