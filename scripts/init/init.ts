import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { valueAt } from "../../data/schema/value-at.ts";
import { projectPath } from "../book/project-path.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { formatReport } from "../report/report.ts";
import { type Completed, completed, completedSoFar } from "./complete.ts";
import type { Draft } from "./draft.ts";
import { type GivenField, problemsOf, readGiven } from "./given-answers.ts";
import { initFileName, readDraft, removeDraft, saveDraft, unfinished } from "./init-file.ts";
import { checkedLogo } from "./logo-file.ts";
import { organisationFileText } from "./organisation-file-text.ts";
import { folderFault, folderName, writeOrganisation } from "./organisation-folder.ts";
import { type Prompter, Stopped } from "./prompter.ts";
import { stillOpen, stillOpenCounts, stillOpenText } from "./review.ts";
import { type TokenAnswers, tokenAnswers } from "./token-answers.ts";
import { runWizard } from "./wizard.ts";

export interface InitOptions {
  /** Absolute path of the folder of all organisations. */
  readonly home: string;
  readonly today: string;
  /** Fields from the command line. */
  readonly fields: readonly GivenField[];
  /** Path of a file with answers; with it nothing is asked. */
  readonly answers?: string | undefined;
  /** Path of a file with design tokens. */
  readonly tokens?: string | undefined;
  /** Who asks the questions; absent where there is no terminal. */
  readonly prompter?: Prompter | undefined;
  readonly offerStart: boolean;
  /** Where to say what happened when nothing is asked. */
  readonly print?: (text: string) => void;
}

/** What became of it. */
export interface InitOutcome {
  /** Name of the new folder; absent when the wizard was stopped. */
  readonly id?: string;
  readonly stopped?: true;
  /** The organisation whose site should be shown now. */
  readonly start?: string;
}

/**
 * Sets up an organisation, by asking or from given answers.
 *
 * @throws ProblemsError when something given is wrong, or when there is nobody to ask
 */
export async function init(options: InitOptions): Promise<InitOutcome> {
  const isGiven = options.answers !== undefined || (options.prompter === undefined && options.fields.length > 0);
  if (isGiven) return initFromAnswers(options);
  if (!options.prompter) throw new ProblemsError([nobodyToAsk]);
  return initByAsking(options, options.prompter);
}

async function initFromAnswers(options: InitOptions): Promise<InitOutcome> {
  const { home, today, print = console.log } = options;
  const tokens = await tokensOf(options);
  const given = await readGiven(options.answers, options.fields);
  const draft = withTokens(given.draft, tokens);
  const problems = problemsOf({ ...given, draft }, today, home);
  if (problems.length > 0) throw new ProblemsError(problems);
  const whole = completed(draft, today, () => true);
  const folder = join(home, folderName(whole.input.shortName));
  const warnings = await write(whole, draft.logo, folder);
  for (const line of tokens?.told ?? []) print(line);
  print(doneText(folder, stillOpenText(stillOpen(whole)), warnings));
  return { id: basename(folder) };
}

async function initByAsking(options: InitOptions, prompter: Prompter): Promise<InitOutcome> {
  const { home, today } = options;
  prompter.intro("Leidraad: een organisatie instellen");
  let id: string | undefined;
  try {
    const begun = await resumed(options, prompter);
    id = begun.id;
    const save = async (draft: Draft) => {
      id ??= idOf(draft);
      if (id) await saveDraft(join(home, id), draft);
    };
    const draft = await runWizard({ prompter, today, draft: begun.draft, save, nameFault: (name) => (id ? undefined : nameFault(name, home)) });
    id ??= idOf(draft) ?? "";
    const folder = join(home, id);
    const whole = completedSoFar(draft, today);
    const warnings = await write(whole, draft.logo, folder);
    await removeDraft(folder);
    prompter.note(doneText(folder, stillOpenCounts(stillOpen(whole)), warnings), "Klaar");
    return { id, ...(options.offerStart && (await wantsStart(prompter, id)) ? { start: id } : {}) };
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    prompter.outro(stoppedText(id && join(home, id)));
    return { ...(id ? { id } : {}), stopped: true };
  }
}

/** Goes on with a wizard that was stopped, or begins anew with what the command line says. */
async function resumed(options: InitOptions, prompter: Prompter): Promise<{ draft: Draft; id?: string }> {
  const { home, today } = options;
  const begun = await unfinished(home);
  const fresh = "";
  const id = begun.length === 0 ? fresh : await prompter.choose({
    message: "Je bent eerder begonnen. Wat wil je doen?",
    choices: [...begun.map((value) => ({ value, label: `Verdergaan met ${value}` })), { value: fresh, label: "Een nieuwe organisatie beginnen" }],
  });
  if (id !== fresh) return { id, draft: await readDraft(join(home, id), today) };
  const tokens = await tokensOf(options);
  const given = await readGiven(undefined, options.fields);
  const wrong = problemsOf(given, today, home).filter(({ field = "" }) => options.fields.some(({ path }) => field.startsWith(path.join("."))));
  if (wrong.length > 0) throw new ProblemsError(wrong);
  const shortName = valueAt(given.draft.input, ["shortName"]);
  if (typeof shortName === "string" && nameFault(shortName, home)) throw new ProblemsError([{ ...nobodyToAsk, code: "name", what: begunFault, todo: "Laat --short-name weg." }]);
  prompter.note(welcome, "Zo werkt het");
  for (const line of tokens?.told ?? []) prompter.info(line);
  const draft = withTokens(given.draft, tokens);
  return { draft: tokens && valueAt(draft.input, ["brand", "color"]) === undefined ? await tokens.ask(draft, prompter) : draft };
}

/** A name is taken by an organisation, and also by one that was begun: its answers would be lost. */
function nameFault(shortName: string, home: string): string | undefined {
  const isBegun = existsSync(join(home, folderName(shortName), initFileName));
  return folderFault(shortName, home) ?? (isBegun ? begunFault : undefined);
}

const begunFault = "Met deze naam ben je al eens begonnen. Stop met Ctrl+C, typ npm run init en kies “Verdergaan”; of kies een andere korte naam.";

const welcome = [
  "Kies met de pijltjestoetsen en Enter. Weet je iets niet, sla het dan over.",
  "Je antwoorden worden steeds bewaard. Stoppen kan altijd, met Ctrl+C; daarna ga je verder waar je was.",
  "Aan het eind kun je alles nog veranderen, en ook later nog, in het bestand dat je krijgt.",
].join("\n");

async function tokensOf({ tokens }: InitOptions): Promise<TokenAnswers | undefined> {
  return tokens === undefined ? undefined : tokenAnswers(tokens);
}

/** What an answer says goes before a token. */
function withTokens(draft: Draft, tokens: TokenAnswers | undefined): Draft {
  const brand = draft.input["brand"];
  if (!tokens || (brand !== undefined && (typeof brand !== "object" || brand === null))) return draft;
  return { ...draft, input: { ...draft.input, brand: { ...tokens.brand, ...brand } } };
}

function idOf({ input }: Draft): string | undefined {
  return typeof input["shortName"] === "string" ? folderName(input["shortName"]) : undefined;
}

/** Writes what was answered; a logo that has gone since is a problem now. */
async function write({ input, organisation, remarks }: Completed, logoPath: string | undefined, folder: string): Promise<readonly Problem[]> {
  if (!organisation) throw new Error("an organisation is whole before it is written");
  const { logo, problems } = logoPath === undefined ? { logo: undefined, problems: [] } : await checkedLogo(logoPath, folder);
  if (logoPath !== undefined && !logo) throw new ProblemsError(problems);
  return writeOrganisation({ folder, text: organisationFileText({ input, organisation, remarks }), ...(logo ? { logo } : {}) });
}

/** Where the file is, what is still open, and what to do next. */
function doneText(folder: string, open: string, warnings: readonly Problem[]): string {
  const id = basename(folder);
  // What stands in for a missing fact is told in the list of what is still open.
  const told = formatReport(warnings.filter(({ level, code }) => level === "warning" && code !== "placeholder"));
  return [
    `Gemaakt: ${projectPath(folder)}/organisation.ts`,
    open,
    told,
    `Bekijken: npm run dev -- --organisation ${id}\nBouwen:   npm run build -- --organisation ${id}`,
  ].filter(Boolean).join("\n\n");
}

async function wantsStart(prompter: Prompter, id: string): Promise<boolean> {
  const answer = await prompter.choose({
    message: "Wil je de site nu bekijken?",
    choices: [{ value: "yes", label: "Ja, start de site" }, { value: "no", label: "Nee, later" }],
  }).catch((error: unknown) => {
    // The organisation is there: who stops here only wants no site now.
    if (error instanceof Stopped) return "no";
    throw error;
  });
  prompter.outro(answer === "yes" ? "De site start. Stoppen doe je met Ctrl+C." : `Tot ziens. Bekijken kan altijd: npm run dev -- --organisation ${id}`);
  return answer === "yes";
}

function stoppedText(folder: string | undefined): string {
  if (folder === undefined) return "Gestopt. Er is nog niets bewaard; begin opnieuw met npm run init.";
  return `Gestopt. Je antwoorden staan in ${projectPath(join(folder, initFileName))}. Ga verder met npm run init.`;
}

const nobodyToAsk: Problem = {
  level: "error",
  code: "no-terminal",
  file: "npm run init",
  what: "Er kan niets worden gevraagd, want deze opdracht draait niet in een opdrachtvenster.",
  todo: [
    "Typ npm run init zelf in een opdrachtvenster, of geef de antwoorden mee:",
    "npm run init -- --answers antwoorden.json",
    'Zo’n bestand heeft de vorm van organisation.ts, als JSON: { "name": "…", "sectors": ["welzijn"], … }.',
  ].join("\n"),
};
