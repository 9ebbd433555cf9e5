import type { Organisation } from "../../data/schema/organisation.ts";
import type { OrganisationInput } from "../../data/schema/organisation-input.ts";
import { isApplicable, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { groupLabel } from "../book/register/entries.ts";
import { comment, heading } from "./comment.ts";
import { literal } from "./literal.ts";
import { say } from "./say.ts";

type Answers = NonNullable<OrganisationInput["answers"]>;

const indent = "    ";

/** Inside the braces of `answers`: every question that applies, answered or ready to be answered, below the name of its group. */
export function answersText(answers: Answers, organisation: Organisation): string {
  const shown = questionIds.filter((id) => answers[id] !== undefined || isApplicable(questions[id], organisation));
  const groups = [...Map.groupBy(shown, (id) => questions[id].group)];
  return [
    "\n",
    comment("Een antwoord kan kort. Er kan ook bij waarom, en wie het wanneer besloot; dat komt in het register van keuzes:", indent),
    comment('{ answer: "…", reason: "…", decidedBy: "de raad van bestuur", decidedOn: "2026-10-01" }', indent),
    ...groups.map(([group, ids]) => [
      heading(groupTitle(group, organisation), indent, "──"),
      ...ids.map((id) => `\n${questionText(id, answers[id], organisation)}`),
    ].join("")),
  ].join("");
}

/** The name of a group of questions in the words of this organisation. */
export function groupTitle(group: string, organisation: Organisation): string {
  const label = say(groupLabel(group), organisation);
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function questionText(id: QuestionId, answer: Answers[QuestionId], organisation: Organisation): string {
  const { ask, default: standard } = questions[id];
  const given = answer === undefined ? standard : chosen(answer);
  const other = named(id, Object.keys(questions[id].options).filter((option) => !given.includes(option)), organisation);
  const kept = named(id, [given].flat(), organisation);
  return [
    comment(say(ask, organisation), indent),
    comment(answer === undefined ? `Nog te beslissen. Tot dan geldt ${kept}.` : `Gekozen: ${kept || "geen vaste keuze"}.`, indent),
    other ? comment(`Kan ook: ${other}.`, indent) : "",
    answer === undefined ? `${indent}// ${id}: ${literal(standard, indent, 0)},\n` : `${indent}${id}: ${literal(answer, indent, indent.length + id.length + 3)},\n`,
  ].join("");
}

function chosen(answer: NonNullable<Answers[QuestionId]>): string | readonly string[] {
  return typeof answer === "string" || Array.isArray(answer) ? answer : (answer as { answer: string | string[] }).answer;
}

/** `"never" (Nee, nooit), "withAgreements" (…)`. */
function named(id: QuestionId, ids: readonly string[], organisation: Organisation): string {
  return ids.map((option) => `"${option}" (${say(questions[id].options[option]?.label ?? "", organisation)})`).join(", ");
}
