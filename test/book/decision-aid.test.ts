import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decisionAid } from "../../data/decision-aid.ts";
import { conditions } from "../../data/schema/conditions.ts";
import { allOf, type AidOutcome, conditionsOf, type DecisionAid } from "../../data/schema/decision-aid.ts";
import { circulations, inCirculation, loadOrganisation } from "../../data/schema/index.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { optionsOf, type QuestionId, questionIds } from "../../data/schema/questions.ts";
import { checkAid } from "../../scripts/book/decision-aid/check-aid.ts";
import { readAid } from "../../scripts/book/decision-aid/read-aid.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { exampleFolder } from "../helpers/example.ts";
import { html, page, problemsIn, words } from "./book-of.ts";

const { organisation: vlinderhof } = await loadOrganisation(exampleFolder("vlinderhof"));
const everywhere: (path: string) => boolean = () => true;

/** One thing that organisations may choose, made so in an organisation. */
type Setting = (organisation: Organisation) => Organisation;

const answered = (id: QuestionId, answer: string): Setting => (organisation) =>
  ({ ...organisation, answers: { ...organisation.answers, [id]: { answer, reason: "", decided: true } } });

const facts: Record<string, readonly Setting[]> = {
  circulation: circulations.map((circulation): Setting => (organisation) => inCirculation(organisation, circulation)),
  fosterCare: [true, false].map((fosterCare): Setting => (organisation) => ({ ...organisation, setting: { ...organisation.setting, fosterCare } })),
  secretPlacements: [true, false].map((secretPlacements): Setting => (organisation) => ({ ...organisation, setting: { ...organisation.setting, secretPlacements } })),
  minors: [["18+"], ["0-11", "18+"]].map((groups): Setting => (organisation) => ({ ...organisation, clientAgeGroups: groups as Organisation["clientAgeGroups"] })),
};

/** Everything the decision aid depends on, each with all that it can be. */
const dependsOn: (readonly Setting[])[] = [...new Set([
  ...Object.values(decisionAid.questions).flatMap(({ ask, help, answers }) => [ask, help, ...answers.flatMap(({ label, to }) => [label, to])]),
  ...Object.values(decisionAid.outcomes).flatMap(({ title, text, why }) => [title, text, why]),
].flatMap(conditionsOf))].map((name) => facts[name] ?? optionsOf(name as QuestionId).map((option) => answered(name as QuestionId, option)));

/** Every pair of things it depends on, in every combination. */
function* pairs(): Generator<Organisation> {
  for (const [index, first] of dependsOn.entries()) {
    for (const second of dependsOn.slice(index + 1)) {
      for (const one of first) for (const other of second) yield other(one(vlinderhof));
    }
  }
}

describe("the decision aid that comes with the handbook", () => {
  test.each(questionIds)("gets every reader to an outcome whatever the answer to %s", (id) => {
    for (const option of optionsOf(id)) {
      const organisation = answered(id, option)(vlinderhof);
      expect(checkAid(decisionAid, organisation, everywhere)).toEqual([]);
      expect(outcomesOfEveryPath(decisionAid, organisation)).toEqual(new Set(readAid(decisionAid, organisation).outcomes));
    }
  });

  test("does so for every pair of things it depends on, and each question and outcome is reached in some organisation", () => {
    const reached = new Set<string>();
    for (const organisation of pairs()) {
      expect(checkAid(decisionAid, organisation, everywhere)).toEqual([]);
      const { questions, outcomes } = readAid(decisionAid, organisation);
      for (const id of [...questions.map((question) => question.id), ...outcomes]) reached.add(id);
    }
    expect([...reached].sort()).toEqual([...Object.keys(decisionAid.questions), ...Object.keys(decisionAid.outcomes)].sort());
  });

  test("depends only on values that exist", () => {
    for (const { ask, help, answers } of Object.values(decisionAid.questions)) {
      for (const depending of [ask, help, ...answers.flatMap(({ label, to }) => [label, to])]) {
        for (const part of [depending].flat()) {
          if (typeof part === "string") continue;
          for (const [name, values] of Object.entries(part.when)) expect(conditions[name]?.values).toEqual(expect.arrayContaining([...values]));
        }
      }
    }
  });

  test("asks in short questions, and is no longer to walk through than eight of them", () => {
    for (const question of Object.values(decisionAid.questions)) {
      for (const ask of allOf(question.ask)) expect(ask.replace(/\{\{ (\S+) \/ \S+ \}\}/g, "$1")).toMatch(/^.{10,90}\?$/);
    }
    expect(longestPath(decisionAid, vlinderhof)).toBeLessThanOrEqual(8);
  });

  test("stands on its page in questions with numbers and outcomes with letters, each with the rule it follows from", async () => {
    const { book } = await loadBook({ organisation: vlinderhof, contentFolders: [join(projectFolder, "content")] });
    const lines = words(book, "/beslishulp/");
    expect(lines.slice(lines.indexOf("De vragen"), 6)).toEqual([
      "De vragen",
      "Ben je boos, moe of aangeslagen?",
      "Laat op de avond, of na een zware dienst, klinkt een bericht anders dan de volgende ochtend.",
      "Ja → C. Nee: wacht tot morgen",
      "Nee → vraag 2",
    ]);
    const shown = html(book, "/beslishulp/");
    expect(shown).toContain('Twijfel is meestal een teken dat er iets niet klopt. Lees: <a href="../richtlijnen/grondbeginselen/index.html#twijfel">De acht grondbeginselen</a>');
    const ids = [...shown.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of shown.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });
});

describe("a decision aid with a mistake", () => {
  const outcome: AidOutcome = { verdict: "no", title: "nee", text: "Nee.", why: "Daarom.", rule: "/wat-nu/#eerst" };
  const aid = (questions: Record<string, readonly string[]>, outcomes = ["end"]): DecisionAid => ({
    questions: Object.fromEntries(Object.entries(questions).map(([id, to]) =>
      [id, { ask: "Vraag?", help: "Hulp.", answers: to.map((target, index) => ({ label: `Antwoord ${index}`, to: target })) }])),
    outcomes: Object.fromEntries(outcomes.map((id) => [id, outcome])),
  });
  const found = (faulty: DecisionAid, isPlace = everywhere): string[] => checkAid(faulty, vlinderhof, isPlace).map(({ what }) => what);

  test("is sound to begin with", () => {
    expect(found(aid({ first: ["end", "second"], second: ["end", "end"] }))).toEqual([]);
  });

  const leadsTo = (to: string): DecisionAid => aid({ first: ["end", "second"], second: ["end", to] });
  test.each<[string, DecisionAid, (path: string) => boolean, string]>([
    ["leads nowhere", leadsTo("gone"), everywhere, "In de beslishulp leidt een antwoord op vraag “second” naar “gone”, en dat bestaat niet."],
    ["goes round", leadsTo("first"), everywhere, "In de beslishulp leidt een antwoord op vraag “second” terug naar “first”."],
    ["leads to itself", leadsTo("second"), everywhere, "In de beslishulp leidt een antwoord op vraag “second” terug naar “second”."],
    ["leaves nothing to choose", aid({ first: ["end"] }), everywhere, "In de beslishulp heeft vraag “first” niet twee of meer antwoorden die van elkaar verschillen."],
    ["follows from no rule", aid({ first: ["end", "end"] }), () => false, "Uitkomst “end” van de beslishulp volgt uit /wat-nu/#eerst, en die plek is er niet."],
    ["has more outcomes than letters", aid({ first: manyIds() }, manyIds()), everywhere, "De beslishulp heeft 27 uitkomsten, en er zijn maar 26 letters."],
  ])("%s, and the report says so", (_, faulty, isPlace, what) => {
    expect(found(faulty, isPlace)).toEqual([what]);
  });

  test("stops the build, on the line of the block, when a page lost the rule", async () => {
    const problems = await problemsIn({ "a.md": page("A", "Zin.\n\n::: decision-aid") });
    expect(problems).toContain("content/a.md:10 Uitkomst “doubt” van de beslishulp volgt uit /richtlijnen/grondbeginselen/#twijfel, en die plek is er niet. Zet op die pagina {#twijfel} achter de kop die erover gaat, of kies in data/decision-aid.ts een andere regel.");
  });
});

function manyIds(): string[] {
  return Array.from({ length: 27 }, (_, index) => `end${index}`);
}

/** Where somebody can end who answers in every possible way. */
function outcomesOfEveryPath(aid: DecisionAid, organisation: Organisation): Set<string> {
  const steps = new Map(readAid(aid, organisation).questions.map(({ id, steps: answers }) => [id, answers.map(({ to }) => to)]));
  const walk = (id: string): string[] => (steps.get(id) ?? []).flatMap((to) => (steps.has(to) ? walk(to) : [to]));
  return new Set(walk([...steps.keys()][0] ?? ""));
}

function longestPath(aid: DecisionAid, organisation: Organisation): number {
  const steps = new Map(readAid(aid, organisation).questions.map(({ id, steps: answers }) => [id, answers.map(({ to }) => to)]));
  const length = (id: string): number => (steps.has(id) ? 1 + Math.max(...(steps.get(id) ?? []).map(length)) : 0);
  return length([...steps.keys()][0] ?? "");
}
