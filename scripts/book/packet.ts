import { packetFormats } from "../../data/schema/documents.ts";
import type { PageData } from "../../data/schema/page.ts";
import type { PageTarget } from "../markdown/tokens.ts";
import type { Problem } from "../report/problem.ts";
import type { PageList } from "./page-list.ts";

/** The sheets that the front matter of a page puts in one PDF with it. */
export const packetList: PageList = {
  field: "packet",
  anchors: false,
  noPage: (written) => ({
    what: `“${written}” is geen hele pagina van het handboek.`,
    todo: "Zet bij packet het pad van een pagina met een eigen pdf, bijvoorbeeld intake.md.",
  }),
  again: (written) => ({
    what: `Bij packet staat “${written}”, en dat is deze pagina zelf of een blad dat er al staat.`,
    why: "De pagina zelf ligt vanzelf bovenop, en elk blad zit één keer in het pakket.",
    todo: "Haal het pad weg.",
  }),
};

/** What must be known of a page to put it in a packet. */
export interface PacketPage {
  readonly path: string;
  readonly file: string;
  readonly relative: string;
  readonly data: Pick<PageData, "print" | "packet">;
  readonly packet: readonly PageTarget[];
}

/**
 * Whether what stands in a packet can be bound: its page has a sheet of its own to lie on top, and every part is printed in
 * the same way. Sheets that are not for this organisation are checked too; they are left out of its packet.
 */
export function checkPackets(pages: readonly PacketPage[]): Problem[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) => {
    if (page.data.packet === undefined) return [];
    const parts = page.packet.flatMap(({ path, line }) => checkPart(page, line, byPath.get(path)));
    const { print } = page.data;
    return print?.format === "a4" && print.sheets === 1 ? parts : [noCover(page), ...parts];
  });
}

function checkPart({ file }: PacketPage, line: number, part: PacketPage | undefined): Problem[] {
  if (!part) return [];
  const problem = { level: "error", code: "packet", file, line } as const;
  const print = part.data.print;
  if (!print) return [{ ...problem, what: `${part.relative} heeft geen eigen pdf, en kan dus niet in het pakket.`, todo: "Zet print in de kop van die pagina, of haal het pad hier weg.", allowed: packetFormats }];
  if (part.data.packet) return [{ ...problem, what: `${part.relative} is zelf een pakket.`, todo: "Noem hier de bladen die erin zitten." }];
  if (packetFormats.includes(print.format)) return [];
  return [{
    ...problem,
    what: `${part.relative} (print: ${print.format}) kan niet in een pakket.`,
    why: "Een pakket wordt in één keer geprint, op hele vellen. Een boekje of een kaart op een half vel print je apart.",
    todo: "Haal het pad weg, en noem het blad in de tekst van het pakket.",
    allowed: packetFormats,
  }];
}

function noCover({ file }: PacketPage): Problem {
  return {
    level: "error",
    code: "packet",
    file,
    field: "packet",
    what: "Een pagina met packet heeft zelf één vel nodig.",
    why: "De tekst van deze pagina ligt bovenop het pakket, op één kant.",
    todo: "Zet in de kop: print: { format: a4, sheets: 1 }",
  };
}
