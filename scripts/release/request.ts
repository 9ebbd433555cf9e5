import { z } from "zod";
import { type Audience, audiences, changeSchema } from "../../data/schema/edition.ts";
import { addMonths } from "../../data/schema/dates.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { date } from "../../data/schema/fields.ts";
import { checkShape } from "../../data/schema/shape/check-shape.ts";
import type { Problem } from "../report/problem.ts";
import { isVersionName, nextVersion } from "../versions/version-name.ts";

type Edition = Organisation["edition"];

/** What is asked of whoever releases a version. */
export interface ReleaseRequest {
  readonly version: string;
  readonly date: string;
  readonly nextReview: string;
  /** What changed, in plain words. */
  readonly changes: string;
  /** For whom that counts; empty for everybody. */
  readonly audience: readonly Audience[];
}

/** A release as it is asked on a command line: what is left out is proposed. */
export interface ReleaseFlags {
  readonly version?: string | undefined;
  readonly changes?: string | undefined;
  readonly audience?: string | undefined;
  readonly date?: string | undefined;
  readonly review?: string | undefined;
}

/** Fewer words than this tell a reader nothing. */
const fewestWords = 3;

/** What a release is like when nobody says otherwise. */
export function proposedRelease({ version, date: former, nextReview }: Edition, today: string): Omit<ReleaseRequest, "changes" | "audience"> {
  const day = today > former ? today : former;
  return { version: nextVersion(version) ?? `${version}.1`, date: day, nextReview: proposedReview(nextReview, day) };
}

/** The day that was planned, or when that is nearly there, a year after the new version. */
export function proposedReview(planned: string, day: string): string {
  return planned > addMonths(day, 3) ? planned : addMonths(day, 12);
}

/** The readers that were named, "staff, managers"; nothing named, or "iedereen", is everybody. */
export function readAudience(given = ""): string[] {
  return given.split(",").map((name) => name.trim()).filter((name) => name !== "" && name !== "iedereen");
}

const requestSchema = changeSchema.extend({ audience: z.array(z.enum(audiences)), nextReview: date().describe("Wanneer de richtlijn opnieuw bekeken wordt.") });

/** Names as they are on the command line. */
const flagNames: Record<keyof ReleaseRequest, string> = { version: "--version", date: "--date", nextReview: "--review", changes: "--changes", audience: "--audience" };

/**
 * Checks what was asked against the form it must have and the versions there are.
 *
 * @param request as it was typed
 * @returns the request, or all that is wrong with it
 */
export function checkRequest(request: { readonly [Field in keyof ReleaseRequest]: unknown }, edition: Edition): { value?: ReleaseRequest; problems: Problem[] } {
  const checked = checkShape(requestSchema, request, { file: "npm run release", lineOf: () => undefined });
  if (!checked.value) return { problems: checked.problems.map((problem) => ({ ...problem, field: flagOf(problem.field) })) };
  const value = checked.value as ReleaseRequest;
  const problems = [...versionProblems(value.version, edition), ...changesProblems(value.changes), ...dateProblems(value, edition)];
  return problems.length > 0 ? { problems } : { value, problems };
}

/** "audience.2" is the second reader behind --audience. */
function flagOf(field = ""): string {
  return flagNames[field.split(".")[0] as keyof ReleaseRequest] ?? field;
}

/** What is wrong with a number for a new version. */
export function versionProblems(version: string, edition: Edition): Problem[] {
  const proposal = nextVersion(edition.version);
  const use = proposal ? `Kies een nieuw nummer, bijvoorbeeld: ${proposal}` : "Kies een nummer dat er nog niet is.";
  if (!isVersionName(version)) {
    return [wrong("version", `“${version}” kan geen versienummer zijn.`, "Het nummer wordt ook de naam van een bestand en een deel van een adres. Begin met een cijfer en gebruik alleen kleine letters, cijfers, punten en streepjes.", use)];
  }
  if ([edition.version, ...edition.history.map((told) => told.version)].includes(version)) {
    return [wrong("version", `Versie ${version} bestaat al.`, "Een versie die is uitgegeven, verandert niet meer: mensen hebben haar op papier.", version === edition.version ? `${use}. Wil je juist de tekst van nu bij versie ${version} bewaren? Typ dan: npm run release -- --keep` : use)];
  }
  return [];
}

/** What is wrong with a description of what changed. */
export function changesProblems(changes: string): Problem[] {
  const words = changes.match(/\p{L}+/gu) ?? [];
  if (words.length >= fewestWords) return [];
  return [wrong("changes", "Er staat niet wat er is veranderd.", "Lezers willen weten wat er voor hen anders is.", "Schrijf het in een of twee zinnen, bijvoorbeeld: Je leest nu wat je doet als je telefoon kwijt is.")];
}

/** What is wrong with the day of a version, and that of its review. */
export function dateProblems({ date: day, nextReview }: Pick<ReleaseRequest, "date" | "nextReview">, edition: Pick<Edition, "date" | "version">): Problem[] {
  return [
    ...(day < edition.date ? [wrong("date", `${day} ligt vóór de datum van versie ${edition.version}: ${edition.date}.`, "De nieuwste versie staat bovenaan; een oudere datum zou lezers in de war brengen.", `Kies ${edition.date} of een latere dag.`)] : []),
    ...(nextReview <= day ? [wrong("nextReview", `De volgende herziening (${nextReview}) ligt niet na de datum van de versie (${day}).`, "De tekst zou meteen verlopen zijn.", `Kies een latere dag, bijvoorbeeld ${addMonths(day, 12)}.`)] : []),
  ];
}

function wrong(field: keyof ReleaseRequest, what: string, why: string, todo: string): Problem {
  return { level: "error", code: "uitgeven", file: "npm run release", field: flagNames[field], what, why, todo };
}
