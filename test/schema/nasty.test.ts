import { join } from "node:path";
import { expect, test } from "vitest";
import { factAt } from "../../data/schema/fact-paths.ts";
import { loadOrganisation } from "../../data/schema/index.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import nasty from "../organisations/nasty/organisation.ts";

const folder = join(projectFolder, "test/organisations/nasty");

test("names with HTML, Markdown and template language in them load without a word and stay as they are", async () => {
  const { organisation, warnings } = await loadOrganisation(folder);
  expect(warnings.filter(({ level }) => level !== "info")).toEqual([]);
  expect(organisation.name).toBe(`'s-Heeren & Zn. "De Brug" <zorg> {{ 7*7 }} *vet*`);
  const { answers, ...facts } = nasty;
  expect(organisation).toMatchObject(facts);
  expect(organisation.answers.consentMinors).toEqual({ ...(answers?.consentMinors as object), decided: true });
});

test("facts are read back literally too", async () => {
  const { organisation } = await loadOrganisation(folder);
  expect(factAt(organisation, "organisation.name")?.value).toBe(nasty.name);
  expect(factAt(organisation, "organisation.contacts.privacyOfficer.name")?.value).toBe(`]]> --> */ "FG"`);
  expect(factAt(organisation, "organisation.professionalCodes")?.value).toBe("__proto__ & constructor");
});
