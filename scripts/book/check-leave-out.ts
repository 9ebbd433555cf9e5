import { sep } from "node:path";
import type { Token } from "markdown-it";
import { decisionAid } from "../../data/decision-aid.ts";
import { placeIn } from "../../data/schema/loading/organisation-file.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { PageData } from "../../data/schema/page.ts";
import { metaOf } from "../markdown/tokens.ts";
import type { Problem } from "../report/problem.ts";
import { shown } from "../report/shown.ts";
import { rulePagesOf } from "./decision-aid/read-aid.ts";
import { namedPath, nearestPath } from "./page-name.ts";
import { parentPath } from "./page-path.ts";

/** What these checks need to know of a page. */
export interface NamedPage {
  readonly path: string;
  readonly file: string;
  readonly data: Pick<PageData, "kind">;
  readonly leftOut: boolean;
  readonly tokens: readonly Token[];
  readonly source: { readonly folder: string };
}

/** Whether an organisation leaves a page out by its name. The pages below it go with it; see withoutLeftOut. */
export function isLeftOutByName({ path, organisation }: { readonly path: string; readonly organisation: Pick<Organisation, "leaveOut"> }): boolean {
  return organisation.leaveOut.some((written) => namedPath(written) === path);
}

/** Whether a page is gone because its name, or that of a page above it, is in `leaveOut`. */
export function isGoneByName(path: string, { leaveOut }: Pick<Organisation, "leaveOut">): boolean {
  return leaveOut.some((written) => path.startsWith(namedPath(written)));
}

/**
 * Every name in `leaveOut` that is not the name of a shipped page that this site can do without.
 *
 * @param pages every page there is, also those that are left out
 */
export function checkLeaveOut(pages: readonly NamedPage[], organisation: Organisation): Problem[] {
  if (organisation.leaveOut.length === 0) return [];
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const { file, lineOf } = placeIn(organisation.folder);
  return organisation.leaveOut.flatMap((written, index) => {
    const words = faultOf(written, byPath, organisation);
    return words ? [{ code: "leave-out", file, line: lineOf(["leaveOut", index]), field: `leaveOut.${index + 1}`, ...words }] : [];
  });
}

type Words = Pick<Problem, "level" | "what" | "why" | "todo">;

function faultOf(written: string, byPath: ReadonlyMap<string, NamedPage>, organisation: Organisation): Words | undefined {
  const path = namedPath(written);
  const page = byPath.get(path);
  if (!page) return unknownPage(written, nearestPath(path, [...byPath.keys()]));
  if (page.data.kind === "home" || page.data.kind === "search") return alwaysThere(path);
  if (page.source.folder.startsWith(organisation.folder + sep)) return ownPage(path, page.file);
  const above = organisation.leaveOut.find((other) => isBelow(path, namedPath(other)));
  if (above !== undefined) return alreadyGone(path, namedPath(above));
  const needing = aidPage([...byPath.values()], organisation);
  const needed = needing === undefined ? [] : [...rulePagesOf(decisionAid, organisation)].filter((rule) => rule.startsWith(path));
  return needing !== undefined && needed.length > 0 ? neededByAid(path, needed, needing) : undefined;
}

/** Site path of the page with the decision aid, where this organisation has it. */
function aidPage(pages: readonly NamedPage[], organisation: Organisation): string | undefined {
  const isAid = (token: Token): boolean => token.type === "data_block" && metaOf(token, "data_block").name === "decision-aid";
  return pages.find(({ path, leftOut, tokens }) => !leftOut && !isGoneByName(path, organisation) && tokens.some(isAid))?.path;
}

function isBelow(path: string, other: string): boolean {
  for (let above = parentPath(path); above !== undefined; above = parentPath(above)) if (above === other) return true;
  return false;
}

function unknownPage(written: string, near: string | undefined): Words {
  return {
    level: "error",
    what: `Er is geen pagina met het adres “${shown(written)}”.`,
    why: "Wat er niet is, kan ook niet worden weggelaten. Misschien staat de pagina die jullie niet willen er dus nog.",
    todo: near ? `Bedoel je "${near}"?` : 'Kijk in de adresbalk hoe de pagina heet, bijvoorbeeld "/platforms/tiktok/". Bestaat zij niet meer? Haal de regel dan weg.',
  };
}

function alwaysThere(path: string): Words {
  return {
    level: "error",
    what: `De pagina ${path} kan niet worden weggelaten.`,
    why: "Het menu op elke pagina leidt ernaartoe.",
    todo: "Haal deze regel weg. Je mag de pagina wel vervangen door een eigen versie.",
  };
}

function ownPage(path: string, file: string): Words {
  return {
    level: "error",
    what: `De pagina ${path} staat hier, maar jullie hebben haar zelf geschreven: ${file}.`,
    why: "Het een zegt dat de pagina er niet is, het ander wat erop staat.",
    todo: "Haal deze regel weg als de pagina er moet zijn, en anders dat bestand.",
  };
}

function alreadyGone(path: string, above: string): Words {
  return {
    level: "info",
    what: `De pagina ${path} verdwijnt al met ${above}.`,
    why: "Wie een pagina weglaat, laat ook weg wat eronder staat.",
    todo: "Je kunt deze regel weghalen.",
  };
}

function neededByAid(path: string, needed: readonly string[], aid: string): Words {
  return {
    level: "error",
    what: needed.length === 1 && needed[0] === path
      ? `De beslishulp (${aid}) stuurt lezers naar ${path}.`
      : `De beslishulp (${aid}) stuurt lezers naar pagina’s onder ${path}: ${needed.join(", ")}.`,
    why: "Bij elke uitkomst kan de lezer nalezen waarom.",
    todo: `Zet ook "${aid}" bij leaveOut, of haal deze regel weg. Je mag de pagina ook vervangen door een eigen versie.`,
  };
}
