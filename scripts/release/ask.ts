import { type CANCEL_SYMBOL, confirm, isCancel, multiselect, note, select, text } from "@clack/prompts";
import type { Readable, Writable } from "node:stream";
import { isCalendarDate } from "../../data/schema/dates.ts";
import { type Audience, audiences } from "../../data/schema/edition.ts";
import { words } from "../../data/words.ts";
import type { Problem } from "../report/problem.ts";
import { namedPages } from "../versions/changed-under-version.ts";
import type { TextState } from "./release.ts";
import { changesProblems, dateProblems, proposedRelease, proposedReview, type ReleaseRequest, versionProblems } from "./request.ts";

/** What somebody at a terminal decided: to release, to keep the text of the version there is, or to stop. */
export type Decision = { readonly what: "release"; readonly request: ReleaseRequest; readonly pdf: boolean } | { readonly what: "keep"; readonly pdf: boolean } | { readonly what: "stop" };

/** The terminal; another one for tests. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

class Stopped extends Error {}

/**
 * Asks at a terminal what a release needs, one question at a time, each with a proposal. Ctrl-C and Escape stop it.
 *
 * @param today proposed as the day of the version, "2026-11-22"
 */
export async function askRelease(state: TextState, today: string, terminal: Terminal = {}): Promise<Decision> {
  try {
    return await decide(state, today, terminal);
  } catch (error) {
    if (error instanceof Stopped) return { what: "stop" };
    throw error;
  }
}

async function decide(state: TextState, today: string, terminal: Terminal): Promise<Decision> {
  const { organisation } = state.book;
  const { version } = organisation.edition;
  if (state.isKept) {
    note(state.differences.length > 0 ? `Sinds versie ${version} verschilt er ${namedPages(state.differences)}.` : `Er is niets veranderd sinds versie ${version}.`, "De tekst", { ...terminal, format: (text) => text });
  } else if (await wantsKeep(version, terminal)) {
    return { what: "keep", pdf: await wantsPdf(terminal) };
  }
  const request = await askRequest(state, today, terminal);
  const pdf = await wantsPdf(terminal);
  const goes = given(await confirm({ message: `Versie ${request.version} uitgeven?`, active: "ja", inactive: "nee", ...terminal }));
  return goes ? { what: "release", request, pdf } : { what: "stop" };
}

/** For who begins to work with versions: without a text to compare with, nothing can be told of what changed. */
async function wantsKeep(version: string, terminal: Terminal): Promise<boolean> {
  const what = await select({
    message: `Van versie ${version} is nog geen tekst bewaard om mee te vergelijken. Wat wil je doen?`,
    options: [
      { value: "keep", label: `De tekst zoals die nu is bewaren als versie ${version}`, hint: "kies dit als je nog niets hebt veranderd" },
      { value: "release", label: "Een nieuwe versie uitgeven", hint: "zonder vergelijking per pagina" },
    ],
    showInstructions: false,
    ...terminal,
  });
  return given(what) === "keep";
}

async function askRequest({ book }: TextState, today: string, terminal: Terminal): Promise<ReleaseRequest> {
  const { edition, client } = book.organisation;
  const proposal = proposedRelease(edition, today);
  const version = await line("Welk nummer krijgt de nieuwe versie?", proposal.version, (value) => versionProblems(value, edition), terminal);
  const changes = await line("Wat is er veranderd? Schrijf het in gewone woorden, voor wie het leest.", undefined, (value) => [...changesProblems(value), ...tooLong(value)], terminal);
  const audience = given(await multiselect<Audience>({
    message: "Voor wie telt dat? Kies met de spatiebalk; niets kiezen is iedereen.",
    options: audiences.map((value) => ({ value, label: words.layout.audiences[value].replace("{clients}", client.plural) })),
    required: false,
    showInstructions: false,
    ...terminal,
  }));
  const date = await line("Wat is de datum van de versie?", proposal.date, (value) => dayProblems(value, (day) => dateProblems({ date: day, nextReview: "9999-12-31" }, edition)), terminal);
  const nextReview = await line("Wanneer moet de tekst uiterlijk opnieuw bekeken zijn?", proposedReview(edition.nextReview, date), (value) => dayProblems(value, (day) => dateProblems({ date, nextReview: day }, edition)), terminal);
  return { version, changes, audience, date, nextReview };
}

async function line(message: string, proposal: string | undefined, problems: (value: string) => readonly (Problem | string)[], terminal: Terminal): Promise<string> {
  const answer = await text({
    message,
    ...(proposal !== undefined && { initialValue: proposal }),
    validate: (value) => {
      const [first] = problems((value ?? "").trim());
      return first === undefined || typeof first === "string" ? first : `${first.what} ${first.todo}`;
    },
    ...terminal,
  });
  return given(answer).trim();
}

function dayProblems(value: string, further: (day: string) => readonly Problem[]): readonly (Problem | string)[] {
  return isCalendarDate(value) ? further(value) : ["Schrijf de dag als jaar-maand-dag, bijvoorbeeld 2026-11-21."];
}

function tooLong(value: string): string[] {
  return value.length > 300 ? [`Dit zijn ${value.length} tekens; 300 is het meeste.`] : [];
}

async function wantsPdf(terminal: Terminal): Promise<boolean> {
  return given(await confirm({ message: "De pdf’s van deze versie bewaren, zodat ze later nog te downloaden zijn? (het handboek en de bladen om uit te delen)", active: "ja", inactive: "nee", ...terminal }));
}

function given<Value>(answer: Value | typeof CANCEL_SYMBOL): Value {
  if (isCancel(answer)) throw new Stopped();
  return answer;
}
