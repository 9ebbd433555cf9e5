import { type Prompter, Stopped } from "../../scripts/init/prompter.ts";

/** What somebody answers to the questions whose text fits: a text, a value or label, several of them, or stopping. */
export type Script = readonly (readonly [RegExp, string | readonly string[] | typeof stop])[];

export const stop = Symbol("stop");

/**
 * An officer who takes what is proposed, except where the script says otherwise. A text that is refused is shown to her,
 * and then she skips the question.
 */
export function scriptedPrompter(script: Script) {
  const asked: string[] = [];
  const shown: string[] = [];
  const answerTo = (message: string) => {
    asked.push(message);
    const answer = script.find(([pattern]) => pattern.test(message))?.[1];
    if (answer === stop) throw new Stopped();
    return answer;
  };
  const prompter: Prompter = {
    intro: (text) => shown.push(text),
    heading: (text) => shown.push(text),
    note: (text, title) => shown.push(`${title}: ${text}`),
    info: (text) => shown.push(text),
    warn: (text) => shown.push(text),
    outro: (text) => shown.push(text),
    text: async ({ message, suggestion = "", check }) => {
      const text = (answerTo(message) as string | undefined) ?? suggestion;
      const fault = check(text);
      if (fault === undefined) return text;
      shown.push(fault);
      // She gives up where what is proposed is refused too.
      if (check(suggestion) !== undefined) throw new Stopped();
      return suggestion;
    },
    choose: async ({ message, choices, initial = choices[0]?.value ?? "" }) => {
      const answer = (answerTo(message) as string | undefined) ?? initial;
      const choice = choices.find(({ value, label }) => value === answer || label.includes(answer));
      if (!choice) throw new Error(`no choice ${answer} in: ${message}\n${choices.map(({ label }) => label).join("\n")}`);
      return choice.value;
    },
    chooseSome: async ({ message, choices, initial = [], atLeastOne }) => {
      const chosen = [...((answerTo(message) as readonly string[] | undefined) ?? initial)];
      if (chosen.length === 0 && atLeastOne) throw new Error(`${atLeastOne} ${message}`);
      return chosen.filter((value) => choices.some((choice) => choice.value === value));
    },
  };
  return { prompter, asked, shown };
}
