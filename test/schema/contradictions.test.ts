import { describe, expect, test } from "vitest";
import { contradictionProblems, contradictions } from "../../data/schema/contradictions.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import { exampleFolder } from "../helpers/example.ts";
import { answers, cases } from "./contradiction-cases.ts";
import { findings } from "./findings.ts";
import { organisationWith } from "./organisation-with.ts";

const levels = {
  error: ["C01", "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10", "C11", "C12", "C20", "C22", "C26", "C28", "C29", "C30", "C33", "C35", "C39", "C40", "C41", "C42"],
  warning: ["C02", "C14", "C15", "C17", "C18", "C19", "C21", "C23", "C24", "C25", "C27", "C34", "C36", "C38", "C43", "C44", "C45"],
  info: ["C13", "C16", "C31", "C32", "C37"],
};

test("C01 to C45 are all there, each once, at the level it should have", () => {
  const found = Object.fromEntries(Object.keys(levels).map((level) => [
    level,
    contradictions.filter((contradiction) => contradiction.level === level).map(({ id }) => id).sort(),
  ]));
  expect(found).toEqual(levels);
});

test("every check except those on dates has cases", () => {
  expect(Object.keys(cases).sort()).toEqual(contradictions.map(({ id }) => id).filter((id) => !["C34", "C41"].includes(id)).sort());
});

describe.each(Object.entries(cases))("%s", (id, { fires, silent }) => {
  test.each(fires)("finds what is wrong at %s", (field, changes) => {
    const found = findings(id, changes);
    expect(found?.map((finding) => finding.field)).toEqual([field]);
    for (const words of [found?.[0]?.what, found?.[0]?.why, found?.[0]?.todo]) expect(words).toMatch(/^.{15,}[.]$/);
  });

  test.each(silent.map((changes) => [JSON.stringify(changes), changes] as const))("leaves %s alone", (_, changes) => {
    expect(findings(id, changes)).toEqual([]);
  });
});

test.each(["vlinderhof", "de-wilgen", "overzij"])("%s has no error and no warning", async (example) => {
  const { warnings } = await loadOrganisation(exampleFolder(example), { on: "2026-12-01" });
  expect(warnings.filter(({ level }) => level !== "info")).toEqual([]);
});

test("a fact that an answer names is asked for once", () => {
  const organisation = organisationWith({
    ...answers({ messagingWithClients: "approvedAppOnly", groupChats: "approvedApp", formerClientConnections: "coolingOff" }),
    availabilityHours: "altijd",
  });
  const problems = contradictionProblems(organisation, { file: "organisation.ts", lineOf: () => 1 });
  expect(problems.filter(({ level }) => level === "error").map(({ code, field }) => [code, field])).toEqual([
    ["C03", "approvedApps"],
    ["needs", "terms.coolingOffMonths"],
  ]);
});

test("a word with letters of two alphabets deserves a look, wherever it stands; a name in another alphabet does not", () => {
  const organisation = organisationWith({
    name: "Z\u043erg Klein",
    shortName: "Забота",
    professionalCodes: [{ name: "een c\u043ede" }],
  });
  const problems = contradictionProblems(organisation, { file: "organisation.ts", lineOf: () => 1 });
  expect(problems.filter(({ level }) => level === "warning").map(({ code, field }) => [code, field])).toEqual([
    ["script", "name"],
    ["script", "professionalCodes.1.name"],
  ]);
});
