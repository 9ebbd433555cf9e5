import { describe, expect, test } from "vitest";
import { conditions } from "../../data/schema/conditions.ts";
import { factPaths } from "../../data/schema/fact-paths.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { inGeneralWords, isApplicable, optionsOf, questionIds, questions } from "../../data/schema/questions.ts";
import { schemaAt } from "../../data/schema/shape/schema-tree.ts";
import { organisationWith } from "./organisation-with.ts";

const factsIn = (text: string): string[] => [...text.matchAll(/\{\{ (.*?) \}\}/g)].map(([, path = ""]) => path);

test("there are forty questions in six groups", () => {
  expect(questionIds).toHaveLength(40);
  expect([...new Set(questionIds.map((id) => questions[id].group))]).toEqual(["contact", "images", "ownUse", "ai", "incidents", "clientsOnline"]);
});

describe.each(questionIds.map((id) => [id, questions[id]] as const))("%s", (id, question) => {
  const options = Object.entries(question.options);
  const sentences = options.flatMap(([, option]) => [option.staff, option.why, ...(option.clients ? [option.clients] : [])]);

  test("knows its id, has two answers or more, and a default among them", () => {
    expect(question.id).toBe(id);
    expect(options.length).toBeGreaterThan(1);
    expect(optionsOf(id)).toEqual(expect.arrayContaining([question.default].flat()));
    expect(Array.isArray(question.default)).toBe(question.multiple === true);
  });

  test("asks, explains, and says every answer in whole sentences", () => {
    expect(question.ask).toMatch(/^[A-Z].{20,}\?$/);
    for (const sentence of [question.why, ...sentences]) expect(sentence).toMatch(/^([A-Z]|\{\{ organisation\.).{10,}[.?!]$/);
    for (const [, { label }] of options) expect(inGeneralWords(label)).toMatch(/^[A-Z][^.]{1,90}$/);
  });

  test("names only facts that exist; the question and the labels only words for client, which are always there", () => {
    for (const text of sentences.concat(question.why)) for (const path of factsIn(text)) expect(factPaths).toContain(path);
    for (const text of [question.ask, ...options.map(([, { label }]) => label)]) expect(inGeneralWords(text)).not.toContain("{{");
  });

  test("suits readers who are addressed as je and as u", () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(/\b(je|jij|jou|jouw|u|uw)\b/i);
  });

  test("needs every fact that it names and that may be empty, and nothing that does not exist", () => {
    for (const [, { needs = [], staff, clients = "" }] of options) {
      for (const path of needs) expect(schemaAt(organisationSchema, path.split("."))).toBeDefined();
      const optional = factsIn(`${staff} ${clients}`).filter((path) => /phone|email|Months|Hours|approved/.test(path));
      expect(needs.map((path) => `organisation.${path}`)).toEqual(expect.arrayContaining([...new Set(optional)]));
    }
  });
});

describe("a question that means nothing to an organisation", () => {
  const without = organisationWith({});
  const withAll = organisationWith({
    clientAgeGroups: ["12-15"],
    answers: { messagingWithClients: "practicalOnly", clientImages: "careUseOnly", aiTools: "approvedNoPersonalData" },
  });

  test.each(["messagingDevice", "readReceipts", "imageDevice", "consentModel", "consentMinors", "aiMedia", "ageAdvice"] as const)("%s", (id) => {
    expect(isApplicable(questions[id], without)).toBe(false);
    expect(isApplicable(questions[id], withAll)).toBe(true);
    expect(conditions[id]?.of(without)).toEqual([]);
    expect(conditions[id]?.of(withAll)).toHaveLength(1);
  });

  test("profileUniformity, without work accounts", () => {
    const noAccounts = organisationWith({ answers: { professionalAccounts: "none", clientConnections: "never" } });
    expect(conditions["profileUniformity"]?.of(noAccounts)).toEqual([]);
    expect(conditions["profileUniformity"]?.of(without)).toEqual(["namePattern", "portrait"]);
  });
});

test("conditions are the questions and the facts of the profile, with their values", () => {
  expect(Object.keys(conditions).filter((name) => !(name in questions))).toEqual([
    "fosterCare", "residentialCare", "closedSetting", "secretPlacements", "minors", "under12", "adults",
    "worksCouncil", "clientCouncil", "regionalHelp", "emergencyContact", "sectors", "legalRegimes", "platforms", "circulation", "indexing",
  ]);
  for (const id of questionIds) expect(conditions[id]?.values).toEqual(optionsOf(id));
  const { minors, under12, adults, sectors, worksCouncil } = conditions;
  const organisation = organisationWith({ clientAgeGroups: ["12-15", "18+"], sectors: ["ggz"] });
  expect([minors, under12, adults, sectors, worksCouncil].map((condition) => condition?.of(organisation))).toEqual([["yes"], ["no"], ["yes"], ["ggz"], ["no"]]);
});
