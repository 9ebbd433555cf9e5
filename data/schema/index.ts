import type { OrganisationInput } from "./organisation-input.ts";

/**
 * Gives an organisation file its types, so that an editor completes, explains and underlines. It changes nothing:
 * checking is done by `loadOrganisation`.
 */
export function defineOrganisation(organisation: OrganisationInput): OrganisationInput {
  return organisation;
}

export { type Circulation, circulations, inCirculation } from "./circulation.ts";
export { conditions, type Condition } from "./conditions.ts";
export { dutchDate } from "./dates.ts";
export { isApplicable, optionsOf, questionIds, questions, type QuestionId } from "./questions.ts";
export { findOrganisation } from "./loading/find-organisation.ts";
export { loadOrganisation, readOrganisation, type LoadedOrganisation, type LoadOptions, type ReadOrganisation } from "./loading/load-organisation.ts";
export type { Answer, Answers, Organisation } from "./organisation.ts";
export type { OrganisationInput } from "./organisation-input.ts";
