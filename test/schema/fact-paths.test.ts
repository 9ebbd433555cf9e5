import { expect, test } from "vitest";
import { factAt, factPaths } from "../../data/schema/fact-paths.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import { exampleFolder } from "../helpers/example.ts";

const { organisation } = await loadOrganisation(exampleFolder("vlinderhof"));

test.each([
  ["organisation.shortName", { kind: "text", value: "Vlinderhof" }],
  ["organisation.client.plural", { kind: "word", value: "jongeren" }],
  ["organisation.contacts.communications.name", { kind: "word", value: "de afdeling Communicatie" }],
  ["organisation.contacts.communications.phone", { kind: "phone", value: "085 - 0000 101" }],
  ["organisation.contacts.communications.email", { kind: "email", value: "communicatie@vlinderhof.example" }],
  ["organisation.contacts.clientConfidant.url", { kind: "url", value: "https://jeugdstem.nl" }],
  ["organisation.edition.date", { kind: "date", value: "2 november 2026" }],
  ["organisation.terms.consentMonths", { kind: "text", value: "24" }],
  ["organisation.approvedAiTools", { kind: "list", value: "Schrijfhulp" }],
  ["organisation.relatedDocuments", { kind: "list", value: "Gedragscode, Privacyreglement en Klokkenluidersregeling" }],
  ["organisation.publication.url", { kind: "url", value: "https://richtlijnen.vlinderhof.example" }],
  ["organisation.sectors", { kind: "list", value: "jeugdhulp en pleegzorg" }],
])("%s is read as readers see it", (path, fact) => {
  expect(factAt(organisation, path)).toEqual(fact);
});

test.each([
  "organisation.contacts.manager.phone",
  "organisation.approvedApps",
  "organisation.terms.coolingOffMonths",
])("%s is known and empty", (path) => {
  expect(factPaths).toContain(path);
  expect(factAt(organisation, path)).toBeUndefined();
});

test.each([
  "organisation.nmae",
  "organisation",
  "organisation.contacts",
  "organisation.contacts.communications",
  "organisation.contacts.communications.visibility",
  "organisation.folder",
  "organisation.brand.color",
  "organisation.answers.clientConnections",
  "organisation.constructor.name",
  "organisation.__proto__",
  "name",
])("%s is no fact", (path) => {
  expect(factPaths).not.toContain(path);
  expect(factAt(organisation, path)).toBeUndefined();
});
