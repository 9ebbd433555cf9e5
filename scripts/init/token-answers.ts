import { resolve } from "node:path";
import { projectPath } from "../book/project-path.ts";
import { ProblemsError } from "../report/problem.ts";
import { becomes, brandFromTokens, type BrandField } from "./brand-from-tokens.ts";
import { designTokens } from "./design-tokens.ts";
import { answered, type Draft } from "./draft.ts";
import { readJsonFile } from "./json-file.ts";
import type { Prompter } from "./prompter.ts";

/** What a file of design tokens answers. */
export interface TokenAnswers {
  readonly brand: Readonly<Partial<Record<BrandField, string>>>;
  /** Which token became what, and what could not be used. */
  readonly told: readonly string[];
  /** Lets somebody choose the house colour, where no name made it clear. */
  readonly ask: (draft: Draft, prompter: Prompter) => Promise<Draft>;
}

/**
 * Reads the look of an organisation from its design tokens.
 *
 * @throws ProblemsError when the file cannot be read or holds no colour
 */
export async function tokenAnswers(file: string): Promise<TokenAnswers> {
  const tokens = designTokens((await readJsonFile(file)).value);
  if (tokens.colors.length === 0) throw new ProblemsError([noColours(projectPath(resolve(file)))]);
  const { brand, told, unclear } = brandFromTokens(tokens);
  const faults = tokens.unreadable.map(({ name, value }) => `${name} is overgeslagen: ${value}.`);
  const open = unclear.length === 0 ? [] : [`Welke kleur de huiskleur is, blijkt niet uit de namen: ${unclear.slice(0, 12).map(({ name }) => name).join(", ")}.`];
  return { brand, told: [...told, ...open, ...faults], ask };

  async function ask(draft: Draft, prompter: Prompter): Promise<Draft> {
    const chosen = await prompter.choose({
      message: "Welke kleur uit het tokenbestand is de huiskleur?",
      choices: [...unclear.map(({ name, value }) => ({ value: name, label: `${name} (${value})` })), { value: "", label: "Geen van deze" }],
    });
    const token = unclear.find(({ name }) => name === chosen);
    if (!token) return draft;
    prompter.info(becomes(token, "color"));
    return answered(draft, ["brand", "color"], token.value);
  }
}

function noColours(file: string) {
  return {
    level: "error",
    code: "tokens",
    file,
    what: "In dit bestand staan geen kleuren als design tokens.",
    why: "Leidraad leest het formaat van de Design Tokens Community Group: { \"brand\": { \"$type\": \"color\", \"$value\": … } }.",
    todo: "Vraag de ontwerper om een export in dat formaat, of geef de huiskleur zelf op met --color.",
  } as const;
}
