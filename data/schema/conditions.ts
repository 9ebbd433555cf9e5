import { platformIds } from "../platforms.ts";
import { circulations } from "./circulation.ts";
import { legalRegimes, sectors } from "./facts.ts";
import { isDropped } from "./known-platforms.ts";
import type { Organisation } from "./organisation.ts";
import { hasMinors } from "./profile.ts";
import { isApplicable, optionsOf, questionIds, questions } from "./questions.ts";

/** Something a passage can depend on: a policy question, or a fact with a closed list of values. */
export interface Condition {
  readonly values: readonly string[];
  /** The values that hold for an organisation; none when a question does not apply to it. */
  of(organisation: Organisation): readonly string[];
}

const yesNo = (holds: (organisation: Organisation) => boolean): Condition => ({
  values: ["yes", "no"],
  of: (organisation) => [holds(organisation) ? "yes" : "no"],
});

const facts: Record<string, Condition> = {
  fosterCare: yesNo(({ setting }) => setting.fosterCare),
  residentialCare: yesNo(({ setting }) => setting.residentialCare),
  closedSetting: yesNo(({ setting }) => setting.closedSetting),
  secretPlacements: yesNo(({ setting }) => setting.secretPlacements),
  minors: yesNo(hasMinors),
  under12: yesNo(({ clientAgeGroups }) => clientAgeGroups.includes("0-11")),
  adults: yesNo(({ clientAgeGroups }) => clientAgeGroups.includes("18+")),
  worksCouncil: yesNo(({ councils }) => councils.works !== undefined),
  clientCouncil: yesNo(({ councils }) => councils.client !== undefined),
  regionalHelp: yesNo(({ helpPoints }) => helpPoints.length > 0),
  emergencyContact: yesNo(({ circulation, contacts }) => circulation === "intern" || contacts.emergency.visibility === "public"),
  sectors: { values: sectors, of: (organisation) => organisation.sectors },
  legalRegimes: { values: legalRegimes, of: (organisation) => organisation.legalRegimes },
  platforms: { values: platformIds, of: (organisation) => platformIds.filter((id) => !isDropped(organisation, id)) },
  circulation: { values: circulations, of: ({ circulation }) => [circulation] },
  indexing: { values: ["intern", "openbaar"], of: ({ publication }) => [publication.indexing] },
};

const answers: Record<string, Condition> = Object.fromEntries(
  questionIds.map((id) => [id, { values: optionsOf(id), of: (organisation) => givenAnswers(organisation, id) }]),
);

function givenAnswers(organisation: Organisation, id: (typeof questionIds)[number]): readonly string[] {
  if (!isApplicable(questions[id], organisation)) return [];
  return [organisation.answers[id].answer].flat();
}

/** Everything `::: when` and `::: choice` can ask about, by name. */
export const conditions: Readonly<Record<string, Condition>> = { ...answers, ...facts };
