import type { Problem } from "../../../scripts/report/problem.ts";
import { shown } from "../../../scripts/report/shown.ts";
import { type SyntaxFault, tooDeep } from "./source-tree.ts";

/** Slips people make in an organisation file, by what the parser says of them. */
const slips: readonly { readonly fits: (fault: SyntaxFault) => boolean; readonly todo: string }[] = [
  { fits: ({ message }) => message === tooDeep, todo: "Hier staan veel te veel haakjes in elkaar. Sluit elke { [ en ( ook weer: } ] )." },
  { fits: ({ character }) => /[“”‘’„‚]/.test(character), todo: 'Vervang de gekrulde aanhalingstekens door rechte: "…".' },
  { fits: ({ message }) => message.startsWith("Unterminated string"), todo: "Zet een aanhalingsteken achter de tekst. Een tekst staat in zijn geheel op één regel." },
  { fits: ({ message }) => /^Invalid number|directly after number/.test(message), todo: 'Zet de waarde tussen aanhalingstekens, ook een nummer of datum: "085 - 0000 101". Anders valt een nul vooraan weg.' },
  { fits: ({ character }) => character === ";", todo: "Vervang de puntkomma door een komma." },
  { fits: ({ message }) => message.startsWith("Shorthand property"), todo: "Zet een dubbele punt tussen het veld en de waarde, geen =." },
  { fits: ({ character }) => character === "", todo: "Aan het einde ontbreekt een haakje. Elke { [ en ( moet ook weer dicht: } ] )." },
];

const anySlip =
  "Kijk of op de regel erboven een komma ontbreekt, en of elke { [ en ( weer dichtgaat. " +
  'Staat er een " midden in een tekst? Zet er een \\ voor: \\".';

/** A file that is not well-formed, told by the line and the likely slip. */
export function syntaxProblem(fault: SyntaxFault, source: string, file: string): Problem {
  const text = source.split("\n")[fault.line - 1]?.trim() ?? "";
  return {
    level: "error",
    code: "syntax",
    file,
    line: fault.line,
    what: text === "" ? "Hier houdt het bestand te vroeg op." : `Hier klopt de schrijfwijze niet: ${shown(text)}`,
    why: "Zonder juiste leestekens is niet te lezen wat waarbij hoort.",
    todo: slips.find(({ fits }) => fits(fault))?.todo ?? anySlip,
  };
}
