import { exitCode, ProblemsError } from "../report/problem.ts";

/** What the operating system's refusals mean to the person at the keyboard. */
const meanings: Record<string, { what: string; todo: string }> = {
  ENOSPC: { what: "De schijf is vol.", todo: "Maak ruimte vrij en probeer het opnieuw." },
  EDQUOT: { what: "Je schijfruimte op deze computer is op.", todo: "Maak ruimte vrij en probeer het opnieuw." },
  EROFS: { what: "Op deze schijf mag niet geschreven worden.", todo: "Kies met --output een andere map." },
  EACCES: { what: "Je mag hier niet schrijven of lezen.", todo: "Kies met --output een andere map, of vraag de beheerder om rechten." },
  EPERM: { what: "Je mag hier niet schrijven of lezen.", todo: "Sluit programma's die bestanden uit deze map open hebben, of vraag de beheerder om rechten." },
  EBUSY: { what: "Een bestand is in gebruik.", todo: "Sluit programma's die bestanden uit deze map open hebben en probeer het opnieuw." },
  EMFILE: { what: "Er staan te veel bestanden tegelijk open op deze computer.", todo: "Sluit andere programma's en probeer het opnieuw." },
  EIO: { what: "De schijf geeft een fout.", todo: "Controleer de schijf of de netwerkverbinding en probeer het opnieuw." },
  ENOTDIR: { what: "Een deel van dit pad is een bestand en geen map.", todo: "Kies met --output een andere map." },
  EEXIST: { what: "Een deel van dit pad is een bestand en geen map.", todo: "Kies met --output een andere map." },
  ENAMETOOLONG: { what: "De naam of het pad is te lang voor deze schijf.", todo: "Kies met --output een map met een korter pad." },
};

/**
 * The report that belongs to a refusal of the operating system; undefined for any other error.
 *
 * @param error what was thrown
 * @param fallback the file to name when the error names none
 */
export function machineProblem(error: unknown, fallback: string): ProblemsError | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const meaning = typeof code === "string" ? meanings[code] : undefined;
  if (!meaning) return undefined;
  return new ProblemsError(
    [{ level: "error", code: "computer", file: path ?? fallback, ...meaning, why: "De vorige site, als die er was, staat er nog." }],
    exitCode.machine,
  );
}
