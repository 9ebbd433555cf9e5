import type { StateBlock } from "markdown-it";
import { conditions } from "../../data/schema/conditions.ts";
import { optionsOf, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { nearest } from "../report/nearest.ts";
import type { BlockLine } from "./block-lines.ts";
import { checkLead, eachPart, type Lead } from "./block-parts.ts";
import { type BlockTable, parseBody } from "./block-rule.ts";
import { fileLine, pageOf, report, type PageEnv } from "./env.ts";
import { escapeHtml, type HtmlRules, idIn } from "./html.ts";
import { metaOf } from "./tokens.ts";

/**
 * `::: choice clientConnections` with a part `:: answer` for each answer that exists. Every part is parsed and
 * checked; the rule "choose" then leaves only the part of this organisation.
 */
export const choiceBlocks: BlockTable = { choice: { parts: true, parse: parseChoice } };

function parseChoice(state: StateBlock, line: BlockLine): void {
  const page = pageOf(state.env);
  const question = readQuestion(page, line);
  if (question) checkParts(page, line, question);
  checkLead(state, line, lead);

  const given = question ? (conditions[question]?.of(page.organisation) ?? []) : [];
  const open = state.push("choice_open", "", 1);
  open.map = [line.line, (line.closedBy ?? line.line) + 1];
  open.meta = { question, id: "", chosen: given.length > 0 };
  eachPart(line, (part, end) => {
    state.push("choice_part_open", "", 1).meta = { chosen: given.includes(part.name) };
    parseBody(state, part.line + 1, end);
    state.push("choice_part_close", "", -1);
  });
  state.push("choice_close", "", -1);
}

function readQuestion(page: PageEnv, line: BlockLine): QuestionId | undefined {
  const id = questionIds.find((known) => known === line.rest);
  if (!id) reportQuestion(page, line);
  else if (questions[id].multiple) reportMultiple(page, line, id);
  else return id;
  return undefined;
}

/** Every answer must have its part, once: a forgotten one would leave an organisation without a rule. */
function checkParts(page: PageEnv, line: BlockLine, question: QuestionId): void {
  const options: readonly string[] = optionsOf(question);
  const given = new Set<string>();
  for (const part of line.parts) {
    const answer = [part.name, part.rest].filter(Boolean).join(" ");
    if (!options.includes(answer)) reportAnswer(page, part, question, answer, options);
    else if (given.has(answer)) reportDouble(page, part, question);
    given.add(answer);
  }
  const missing = options.filter((option) => !given.has(option));
  if (missing.length > 0) reportMissing(page, line, question, missing, options);
}

function reportQuestion(page: PageEnv, line: BlockLine): void {
  const near = nearest(line.rest, questionIds);
  const isFact = Object.hasOwn(conditions, line.rest);
  report(page, {
    code: "choice",
    line: fileLine(page, line.line),
    what: line.rest === "" ? "Achter “choice” staat geen vraag." : `“${line.rest}” is geen vraag waarop een organisatie antwoord geeft.`,
    todo: isFact ? `Gebruik “::: when ${line.rest} is …” voor dit gegeven.` : near ? `Bedoel je “${near}”?` : "Kies een vraag uit de lijst.",
    ...(isFact ? {} : { allowed: questionIds }),
  });
}

function reportMultiple(page: PageEnv, line: BlockLine, question: QuestionId): void {
  report(page, {
    code: "choice",
    line: fileLine(page, line.line),
    what: `Op “${question}” kan een organisatie meer antwoorden tegelijk geven.`,
    why: "In een keuze blijft één antwoord over.",
    todo: `Schrijf voor elk antwoord een eigen passage: “::: when ${question} is …”.`,
    allowed: optionsOf(question),
  });
}

function reportAnswer(page: PageEnv, part: BlockLine, question: QuestionId, answer: string, options: readonly string[]): void {
  const near = nearest(answer, options);
  report(page, {
    code: "choice",
    line: fileLine(page, part.line),
    what: `“${answer}” is geen antwoord op “${question}”.`,
    todo: near ? `Bedoel je “${near}”?` : "Kies een antwoord uit de lijst. De tekst begint op de regel eronder.",
    allowed: options,
  });
}

function reportDouble(page: PageEnv, part: BlockLine, question: QuestionId): void {
  report(page, {
    code: "choice",
    line: fileLine(page, part.line),
    what: `Het antwoord “${part.name}” staat twee keer in de keuze “${question}”.`,
    todo: "Voeg de twee teksten samen, of haal er een weg.",
  });
}

function reportMissing(page: PageEnv, line: BlockLine, question: QuestionId, missing: readonly string[], options: readonly string[]): void {
  const names = missing.map((answer) => `“${answer}”`).join(", ");
  report(page, {
    code: "choice",
    line: fileLine(page, line.line),
    what: `In de keuze “${question}” ontbreekt de tekst bij ${names}.`,
    why: "Een organisatie met dat antwoord zou hier niets lezen.",
    todo: `Zet voor elk antwoord een regel “:: ${missing[0] ?? ""}” met daaronder de tekst.`,
    allowed: options,
  });
}

/** Text between the opening line and the first answer would belong to no answer. */
const lead: Lead = {
  code: "choice",
  what: "Deze tekst staat in een keuze, maar niet bij een antwoord.",
  todo: "Zet de tekst boven de keuze als hij voor iedereen geldt, of onder een regel met “::” en een antwoord.",
};

/** `<div class="choice" id="choice-client-connections">…</div>`: whatever was answered, the address stays the same. */
export const choiceHtml = {
  choice_open: (token, env) => `<div class="choice" id="${escapeHtml(idIn(env, metaOf(token, "choice_open").id))}">\n`,
  choice_close: () => "</div>\n",
} satisfies HtmlRules;
