import { words } from "../../../data/words.ts";
import type { Problem } from "../../report/problem.ts";
import { isOurs, place, type Seen, textOf } from "../seen.ts";
import { type Answer, isAnswer } from "../visitor.ts";

/** Addresses that no site has, at the top and in a folder. */
const unknown = ["deze-pagina-bestaat-niet", "over/deze-pagina-bestaat-niet/"];

/** Whether an unknown address is answered with status 404, and with our own page, which works there. */
export async function checkNotFound(seen: Seen): Promise<Problem[]> {
  const visits = await Promise.all(unknown.map((path) => seen.visitor.get(path)));
  const answers = visits.filter((visit) => isAnswer(visit));
  const soft = answers.find(({ status }) => status === 200);
  if (soft) return [softly(seen, soft)];
  const other = answers.find((answer) => answer.status !== 404 || !isOwnPage(answer));
  if (other) return [notOurs(seen, other)];
  const broken = answers.find((answer) => !isStyled(seen, answer));
  return broken ? [elsewhere(seen, broken)] : [];
}

function isOwnPage(answer: Answer): boolean {
  return isOurs(answer) && textOf(answer).includes(words.layout.notFound.title);
}

/** It appears at any depth, so it names its styles from the root of the server. */
function isStyled({ visitor, home }: Seen, answer: Answer): boolean {
  const [own, first] = [answer, home].map((page) => /<link rel="stylesheet" href="([^"]+)"/.exec(textOf(page))?.[1] ?? "");
  return new URL(own ?? "", answer.url).href === new URL(first ?? "", visitor.site).href;
}

function softly(seen: Seen, { path }: Answer): Problem {
  return {
    level: "warning", code: "404", file: place(seen, path),
    what: "De server zegt dat deze pagina bestaat (status 200), maar ze is verzonnen.",
    why: "Wie een oud of verkeerd adres heeft, krijgt dan iets anders te zien, en een bestand dat ontbreekt valt niet op.",
    todo: "Vraag de beheerder om voor wat er niet is status 404 te geven met 404.html, en niet de eerste pagina.",
  };
}

function notOurs(seen: Seen, { path, status }: Answer): Problem {
  return {
    level: "warning", code: "404", file: place(seen, path),
    what: status === 404 ? "Bij een onbekend adres toont de server zijn eigen pagina, niet die van de site." : `Bij een onbekend adres geeft de server status ${status} in plaats van 404.`,
    why: "Op onze pagina staan het zoekvak, alle pagina's en wie je kunt bellen.",
    todo: "Vraag de beheerder om 404.html uit de site te tonen bij status 404. LEESMIJ-publiceren.txt in de site zegt hoe.",
  };
}

function elsewhere(seen: Seen, { path }: Answer): Problem {
  return {
    level: "error", code: "404", file: place(seen, path),
    what: "De pagina voor onbekende adressen is gemaakt voor een ander adres: haar opmaak en links werken hier niet.",
    why: "Ze kent het adres van de site uit organisation.ts.",
    todo: `Zet bij publication in organisation.ts: url: "${seen.visitor.site.href}", en bouw en publiceer opnieuw.`,
  };
}
