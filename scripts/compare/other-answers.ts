import { join } from "node:path";
import { organisationFileName } from "../../data/schema/loading/organisation-file.ts";
import type { Answer, Organisation } from "../../data/schema/organisation.ts";
import { isApplicable, optionsOf, type QuestionId, questionIds, questions } from "../../data/schema/questions.ts";
import { projectPath } from "../book/project-path.ts";
import { nearest } from "../report/nearest.ts";
import { type Problem, ProblemsError } from "../report/problem.ts";
import { shown } from "../report/shown.ts";

/**
 * The same organisation with other answers.
 *
 * @param given as typed: "clientConnections=never"; of a question with more answers "profileUniformity=logo,portrait", or
 *   nothing behind the sign for none
 * @throws ProblemsError (exit code 2) for each question or answer that does not exist, or that changes nothing here
 */
export function withAnswers(organisation: Organisation, given: readonly string[]): Organisation {
  const read = given.map(readAnswer);
  const answers = Object.fromEntries(read.flatMap((part) => ("id" in part ? [[part.id, part.answer]] : [])));
  const changed: Organisation = { ...organisation, answers: { ...organisation.answers, ...(answers as object) } };
  const problems = [
    ...read.flatMap((part) => ("id" in part ? [] : [part])),
    ...read.flatMap((part) => ("id" in part && !isApplicable(questions[part.id], changed) ? [notAsked(part.id, organisation)] : [])),
  ];
  if (problems.length > 0) throw new ProblemsError(problems);
  return changed;
}

function readAnswer(given: string): { id: QuestionId; answer: Answer } | Problem {
  const at = given.indexOf("=");
  const name = at < 0 ? given : given.slice(0, at);
  const id = questionIds.find((known) => known === name);
  if (!id) return unknownQuestion(name);
  const values = at < 0 ? [] : given.slice(at + 1).split(",").map((value) => value.trim()).filter(Boolean);
  const options: readonly string[] = optionsOf(id);
  const unknown = values.find((value) => !options.includes(value));
  if (unknown !== undefined || at < 0) return unknownAnswer(id, unknown ?? "", options);
  if (!questions[id].multiple && values.length !== 1) return oneAnswer(id, options);
  const answer = questions[id].multiple ? values : (values[0] ?? "");
  return { id, answer: { answer, reason: "", decided: true } };
}

const problem = { level: "error", code: "antwoord", file: "--answer" } as const;

function unknownQuestion(name: string): Problem {
  const near = nearest(name, questionIds);
  return {
    ...problem,
    what: name === "" ? "Achter --answer staat geen vraag." : `“${shown(name)}” is geen vraag waarop een organisatie antwoord geeft.`,
    todo: near ? `Bedoel je “${near}”?` : "Schrijf een vraag uit de lijst, een = en het antwoord.",
    ...(near ? {} : { allowed: questionIds }),
  };
}

function unknownAnswer(id: QuestionId, value: string, options: readonly string[]): Problem {
  const near = nearest(value, options);
  return {
    ...problem,
    field: id,
    what: value === "" ? `Achter “${id}” staat geen antwoord.` : `“${shown(value)}” is geen antwoord op “${id}”.`,
    todo: near ? `Bedoel je “${id}=${near}”?` : `Schrijf bijvoorbeeld: --answer ${id}=${options[0] ?? ""}`,
    allowed: options,
  };
}

function oneAnswer(id: QuestionId, options: readonly string[]): Problem {
  return { ...problem, field: id, what: `Op “${id}” past precies één antwoord.`, todo: `Schrijf bijvoorbeeld: --answer ${id}=${options[0] ?? ""}`, allowed: options };
}

function notAsked(id: QuestionId, { folder, shortName }: Organisation): Problem {
  return {
    ...problem,
    file: projectPath(join(folder, organisationFileName)),
    field: id,
    what: `De vraag “${id}” geldt niet voor ${shortName}, dus een ander antwoord verandert niets.`,
    why: "Of een vraag geldt, hangt af van de gegevens en van andere antwoorden.",
    todo: "Geef dat andere antwoord er met nog een --answer bij, of kies een andere vraag.",
  };
}
