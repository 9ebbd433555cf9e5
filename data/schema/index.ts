import type { OrganisationInput } from "./organisation-input.ts";

/** Gives an organisation file its types, so that an editor completes and underlines; changes nothing. */
export function defineOrganisation(organisation: OrganisationInput): OrganisationInput {
  return organisation;
}

export { loadOrganisation, findOrganisation, type LoadOptions } from "./load-organisation.ts";
export { questions, questionIds, optionsOf, isApplicable, type QuestionId } from "./questions.ts";
export { conditions, type Condition } from "./conditions.ts";
export { dutchDate } from "./dates.ts";
export type { Answer, Answers, Organisation } from "./organisation.ts";
export type { OrganisationInput } from "./organisation-input.ts";
