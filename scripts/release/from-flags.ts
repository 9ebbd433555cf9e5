import { isCalendarDate } from "../../data/schema/dates.ts";
import { ProblemsError } from "../report/problem.ts";
import type { TextState } from "./release.ts";
import { checkRequest, proposedRelease, proposedReview, readAudience, type ReleaseFlags, type ReleaseRequest } from "./request.ts";

/**
 * What was asked on the command line, with proposals for what was left out.
 *
 * @throws ProblemsError with everything that is wrong with it
 */
export function requestFrom({ version, changes, audience, date, review }: ReleaseFlags, { book }: TextState, today: string): ReleaseRequest {
  const { edition } = book.organisation;
  const proposal = proposedRelease(edition, today);
  const day = date ?? proposal.date;
  const nextReview = review ?? (isCalendarDate(day) ? proposedReview(edition.nextReview, day) : edition.nextReview);
  const { value, problems } = checkRequest({ version: version ?? proposal.version, changes, audience: readAudience(audience), date: day, nextReview }, edition);
  if (!value) throw new ProblemsError(problems);
  return value;
}

/** Nobody can answer: says what to type instead. */
export function noTerminal(flags: ReleaseFlags): ProblemsError {
  const given = Object.entries(flags).flatMap(([name, value]) => (value === undefined ? [] : [`--${name} "${value}"`]));
  return new ProblemsError([{
    level: "error",
    code: "opdracht",
    file: "npm run release",
    what: "Deze opdracht wil vragen wat er is veranderd, maar er is geen venster om het antwoord in te typen.",
    todo: `Zet het antwoord erbij: npm run release -- ${[...given, '--changes "Wat er is veranderd."'].join(" ")}`,
  }]);
}
