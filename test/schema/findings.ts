import { contradictions } from "../../data/schema/contradictions.ts";
import { type Changes, organisationWith } from "./organisation-with.ts";

/** What one check has to say of an organisation, with the field as an officer reads it. */
export function findings(id: string, changes: Changes, on?: string) {
  const found = contradictions.find((contradiction) => contradiction.id === id)?.check(organisationWith(changes), on);
  return found?.map(({ at, ...words }) => ({ field: at.map((key) => (typeof key === "number" ? key + 1 : String(key))).join("."), ...words }));
}
