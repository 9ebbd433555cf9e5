import type { Organisation } from "../../data/schema/organisation.ts";
import { placeIn } from "../../data/schema/loading/organisation-file.ts";
import { isGoneByName } from "../book/check-leave-out.ts";
import { namedPath } from "../book/page-name.ts";
import type { ParsedPage } from "../book/parse-content.ts";
import type { Problem } from "../report/problem.ts";

/** A remark for each page that was left out by name and that others link to: their text may still send readers there. */
export function checkLeftOutLinks(parsed: readonly ParsedPage[], organisation: Organisation): Problem[] {
  if (organisation.leaveOut.length === 0) return [];
  const { file, lineOf } = placeIn(organisation.folder);
  const kept = parsed.filter(({ path, leftOut }) => !leftOut && !isGoneByName(path, organisation));
  return organisation.leaveOut.flatMap((written, index) => {
    const path = namedPath(written);
    const linking = kept.filter(({ links }) => links.some((link) => link.path.startsWith(path)));
    if (linking.length === 0) return [];
    return [{
      level: "info",
      code: "left-out-link",
      file,
      line: lineOf(["leaveOut", index]),
      field: `leaveOut.${index + 1}`,
      what: `Van links naar ${path} blijven alleen de woorden staan.`,
      why: "Een zin als “lees verder bij …” kan dan vreemd zijn.",
      todo: ["Kijk of deze pagina’s nog goed lezen:", ...linking.map((page) => `- ${page.path} (${page.file})`)].join("\n"),
    }];
  });
}
