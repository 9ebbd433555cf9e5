// Writes data/schema/organisation-input.ts, the types behind `defineOrganisation`, from the schema. Run it after a change in
// data/schema; a test fails as long as it was forgotten.
import { writeFileSync } from "node:fs";
import { organisationSchema } from "../data/schema/organisation-schema.ts";
import { interfaceSource } from "./schema/interface-source.ts";

const file = new URL("../data/schema/organisation-input.ts", import.meta.url);

writeFileSync(file, interfaceSource(organisationSchema));
console.log("Bijgewerkt: data/schema/organisation-input.ts");
