import type { Organisation } from "./organisation.ts";

// What several questions, conditions and contradictions want to know about an organisation, each said once.

/** Some clients are under eighteen. */
export function hasMinors({ clientAgeGroups }: Organisation): boolean {
  return clientAgeGroups.some((group) => group !== "18+");
}

/** Staff may send messages to clients in some way. */
export function usesMessaging({ answers }: Organisation): boolean {
  return answers.messagingWithClients.answer !== "none";
}

/** Work accounts in a staff member's own name exist. */
export function usesWorkAccounts({ answers }: Organisation): boolean {
  return answers.professionalAccounts.answer !== "none";
}

/** Staff may take pictures of clients, if only for care. */
export function takesImages({ answers }: Organisation): boolean {
  return answers.clientImages.answer !== "never";
}

/** AI tools are allowed in some way. */
export function usesAi({ answers }: Organisation): boolean {
  return answers.aiTools.answer !== "none";
}

/** There is a consent form for publishing: pictures are taken, and consent goes further than care alone. */
export function hasConsentForm(organisation: Organisation): boolean {
  return takesImages(organisation) && organisation.answers.consentModel.answer !== "careOnly";
}
