import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { OrganisationInput } from "../../data/schema/organisation-input.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { organisationSchema } from "../../data/schema/organisation-schema.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { interfaceSource } from "../../scripts/schema/interface-source.ts";

const file = "data/schema/organisation-input.ts";

test(`${file} is what the schema makes of it; npm run schema brings it up to date`, () => {
  expect(readFileSync(join(projectFolder, file), "utf8")).toBe(interfaceSource(organisationSchema));
});

test("the types people write against are those of the schema, both ways", () => {
  expectTypeOf<OrganisationInput>().toExtend<z.input<typeof organisationSchema>>();
  expectTypeOf<z.input<typeof organisationSchema>>().toExtend<OrganisationInput>();
  expectTypeOf<Omit<Organisation, "id" | "folder" | "profileNameExample">>().toExtend<{ readonly name: string }>();
  expectTypeOf<z.output<typeof organisationSchema>["answers"]>().toExtend<Organisation["answers"]>();
});

test("an editor shows the question, why it matters and what each answer means", () => {
  const source = readFileSync(join(projectFolder, file), "utf8");
  expect(source).toContain(`    /**
     * Mag een medewerker appen met cliënten?
     *
     * Appen is snel en vertrouwd. Maar een gewone app is geen dossier en geen beveiligde zorg-app.
     *
     * - none: Nee
     * - approvedAppOnly: Alleen met een goedgekeurde app
     * - practicalOnly: Ja, alleen over praktische zaken (standaard)
     * - practicalPlusApproved: Praktisch via WhatsApp, inhoud via een goedgekeurde app
     */
    messagingWithClients?: AnswerInput<"none" | "approvedAppOnly" | "practicalOnly" | "practicalPlusApproved"> | undefined;`);
  expect(source).not.toContain("{{");
});
