import { dutchDate } from "../../data/schema/dates.ts";
import { type ProblemJson, countsOf, problemJson } from "../check/as-json.ts";
import { byPlace } from "../report/by-place.ts";
import type { Problem } from "../report/problem.ts";
import { formatReport, type ReportOptions } from "../report/report.ts";
import type { Verified } from "./verify-site.ts";

/** What `npm run verify -- --json` prints. Fields may be added; none is renamed or taken away within a major version. */
export interface VerifyJson {
  readonly address: string;
  /** What the site says of itself; null where that could not be read. */
  readonly organisation: string | null;
  readonly version: string | null;
  readonly date: string | null;
  readonly edition: string | null;
  readonly pages: number | null;
  readonly requests: number;
  readonly counts: Readonly<Record<Problem["level"], number>>;
  readonly problems: readonly ProblemJson[];
}

/** The outcome for programs, in the order of the report for people. */
export function asJson({ address, list, requests, problems }: Verified): VerifyJson {
  return {
    address: address.href,
    organisation: list?.organisation ?? null,
    version: list?.version ?? null,
    date: list?.date ?? null,
    edition: list?.edition ?? null,
    pages: list?.pages.length ?? null,
    requests,
    counts: countsOf(problems),
    problems: problems.map(problemJson).sort(byPlace),
  };
}

/** The outcome for the officer who asked for it. */
export function reportOf(verified: Verified, options: ReportOptions): string {
  const { address, list, requests, problems } = verified;
  const edition = list?.edition === undefined ? "" : `, uitgave ${list.edition}`;
  const site = list ? `\n${list.organisation}, versie ${list.version} van ${dutchDate(list.date)}${edition}, ${list.pages.length} pagina's.` : "";
  const report = problems.length === 0 ? "Alles is in orde." : formatReport(problems, options);
  return [`Nagekeken: ${address.href} (${requests} verzoeken).${site}`, report, verdict(problems)].filter(Boolean).join("\n\n");
}

/** What it means for readers, in one sentence: the colours of a report say nothing to whoever does not see them. */
function verdict(problems: readonly Problem[]): string {
  const { error, warning } = countsOf(problems);
  if (error > 0) return "Los eerst de fouten op: lezers hebben er last van. Publiceer dan opnieuw en draai dit nog eens.";
  if (warning > 0) return "De site werkt. Geef de waarschuwingen door aan de beheerder van de server.";
  return problems.length > 0 ? "De site staat goed." : "";
}
