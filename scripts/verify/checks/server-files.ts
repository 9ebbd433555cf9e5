import { configFileNames } from "../../publish/config-file-names.ts";
import type { Problem } from "../../report/problem.ts";
import { firstOf, isHtml, place, type Seen } from "../seen.ts";
import { isAnswer } from "../visitor.ts";

/** Whether readers can fetch what is for the server. Nothing in it is secret; a server that uses its own file hides it. */
export async function checkServerFiles(seen: Seen): Promise<Problem[]> {
  const visits = await Promise.all(configFileNames.map((path) => seen.visitor.get(path)));
  const open = visits.filter((visit) => isAnswer(visit) && visit.status === 200 && !isHtml(visit)).map(({ path }) => path);
  if (open.length === 0) return [];
  return [{
    level: "info", code: "serverbestand", file: place(seen, open[0] ?? ""),
    what: `Bestanden voor een server zijn te lezen: ${firstOf(open)}.`,
    why: "Deze server gebruikt ze niet. Er staat niets geheims in.",
    todo: "Je kunt ze van de server weghalen.",
  }];
}
