import type { Readable, Writable } from "node:stream";
import { stripVTControlCharacters, styleText } from "node:util";
import * as clack from "@clack/prompts";

/** Something to choose from. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Shown behind the label while it is the one that would be chosen. */
  readonly hint?: string;
}

export interface TextQuestion {
  readonly message: string;
  /** Shown in the field; Enter takes it. */
  readonly suggestion?: string;
  /** What is wrong with what was typed, in Dutch; for an empty answer it is asked of the suggestion, where there is one. */
  readonly check: (text: string) => string | undefined;
}

export interface ChoiceQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly initial?: string;
}

export interface ChoicesQuestion extends Omit<ChoiceQuestion, "initial"> {
  readonly initial?: readonly string[];
  /** What to say to who chooses none, where one is needed. */
  readonly atLeastOne?: string;
}

/** Who asks the questions: a person at a terminal answers, or a test. */
export interface Prompter {
  readonly intro: (title: string) => void;
  readonly heading: (text: string) => void;
  readonly note: (text: string, title: string) => void;
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly outro: (text: string) => void;
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly choose: (question: ChoiceQuestion) => Promise<string>;
  readonly chooseSome: (question: ChoicesQuestion) => Promise<string[]>;
}

/** Thrown when somebody stops with Ctrl-C or Escape. */
export class Stopped extends Error {}

/** Most choices on screen at once; the rest scrolls. */
const maxItems = 12;

/** Breaks long lines between words, so that the line at the left runs on beside them; colours take no room. */
function wrapped(text: string, columns: number): string {
  return text.split("\n").map((line) => wrappedLine(line, columns)).join("\n");
}

function wrappedLine(line: string, columns: number): string {
  let width = 0;
  return line.split(" ").map((word, index) => {
    const { length } = stripVTControlCharacters(word);
    const breaks = index > 0 && width + 1 + length > columns;
    width = breaks ? length : width + (index > 0 ? 1 : 0) + length;
    return index === 0 ? word : `${breaks ? "\n" : " "}${word}`;
  }).join("");
}

/** Clack draws its line beside every line of a choice, but only beside the first line of a question with an open answer. */
function besideLine(message: string): string {
  return message.replaceAll("\n", `\n${styleText("gray", clack.S_BAR)}  `);
}

/**
 * Questions in a terminal.
 *
 * @param streams where keys come from and where the questions go; a test gives its own
 */
export function terminalPrompter(streams: { input?: Readable; output?: Writable } = {}): Prompter {
  const columns = Math.max(40, ((streams.output ?? process.stdout) as { columns?: number }).columns ?? 80) - 6;
  const fit = (text: string) => wrapped(text, columns);
  return {
    intro: (title) => clack.intro(title, streams),
    heading: (text) => clack.log.step(fit(text), streams),
    note: (text, title) => clack.note(text, title, { ...streams, format: (line) => line }),
    info: (text) => clack.log.info(fit(text), streams),
    warn: (text) => clack.log.warn(fit(text), streams),
    outro: (text) => clack.outro(fit(text), streams),
    text: async ({ message, suggestion, check }) => {
      const shown = suggestion === undefined ? {} : { placeholder: suggestion, defaultValue: suggestion };
      const validate = (text = "") => check(text.trim() === "" ? (suggestion ?? text) : text);
      return answerOf(await clack.text({ ...streams, message: besideLine(fit(message)), ...shown, validate })).trim();
    },
    choose: async ({ message, choices, initial }) => {
      const start = initial === undefined ? {} : { initialValue: initial };
      return answerOf(await clack.select<string>({ ...streams, message: fit(message), options: [...choices], maxItems, showInstructions: false, ...start }));
    },
    chooseSome: async ({ message, choices, initial = [], atLeastOne }) => {
      for (;;) {
        const chosen = answerOf(await clack.multiselect<string>({
          ...streams, message: fit(message), options: [...choices], initialValues: [...initial], required: false, maxItems, showInstructions: false,
        }));
        if (chosen.length > 0 || atLeastOne === undefined) return chosen;
        clack.log.warn(atLeastOne, streams);
      }
    },
  };
}

function answerOf<Value>(value: Value | typeof clack.CANCEL_SYMBOL): Value {
  if (clack.isCancel(value)) throw new Stopped();
  return value;
}
