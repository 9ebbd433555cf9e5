import { Parser } from "htmlparser2";
import type { Organisation } from "../../data/schema/index.ts";
import { words } from "../../data/words.ts";
import { icon } from "./icon.ts";
import type { IconName } from "./icon.ts";
import type { MadeModules } from "./join-script.ts";

/** The icons of the search box. */
const icons = ["alarm", "download"] as const satisfies readonly IconName[];

/**
 * What the search box of an organisation says and draws, as a module that its scripts import: "./search-labels.js". The words
 * come from data/words, and icons as shapes, since the box makes no HTML out of text.
 */
export function searchModules({ client }: Pick<Organisation, "client">): MadeModules {
  const { audiences, and } = words.layout;
  const say = { ...words.search, audiences: { ...audiences, clients: audiences.clients.replace("{clients}", client.plural) }, and };
  const drawings = Object.fromEntries(icons.map((name) => [name, shapesOf(name)]));
  return { "./search-labels.js": `export const say = ${JSON.stringify(say)};\nexport const drawings = ${JSON.stringify(drawings)};\n` };
}

/** The elements of an icon, the outer one first, each with its attributes. */
function shapesOf(name: IconName): [name: string, attributes: Record<string, string>][] {
  const shapes: [string, Record<string, string>][] = [];
  const parser = new Parser({ onopentag: (tag, attributes) => void shapes.push([tag, { ...attributes }]) }, { xmlMode: true });
  parser.end(icon(name));
  return shapes;
}
