import { answerAt, contradiction } from "../contradiction.ts";
import { usesWorkAccounts } from "../profile.ts";

/** What staff do in their own name, and in that of the organisation. */
export const ownUseContradictions = [
  contradiction("C14", "warning", ({ answers }) =>
    answers.privateUseAtWork.answer === "none" && answers.ambassadorship.answer === "encouraged" && {
      at: answerAt(answers, "privateUseAtWork", "ambassadorship"),
      what: "Delen over het werk is welkom, maar eigen gebruik onder werktijd mag niet.",
      why: "Wie deelt over het werk, doet dat meestal met een eigen account en onder werktijd.",
      todo: 'Kies bij privateUseAtWork "breaksOnly" of "inBalance", of bij ambassadorship "allowed".',
    }),

  contradiction("C15", "warning", ({ answers }) =>
    answers.employerInProfile.answer === "ratherNot" && answers.ambassadorship.answer === "encouraged" && {
      at: answerAt(answers, "ambassadorship", "employerInProfile"),
      what: "Delen over het werk is welkom, maar de werkgever noemen liever niet.",
      why: "Wie deelt over de organisatie, laat zien dat die er werkt.",
      todo: 'Kies bij ambassadorship "allowed" of "restrained", of bij employerInProfile "yesWithDisclaimer".',
    }),

  contradiction("C16", "info", ({ answers }) =>
    answers.ambassadorship.answer === "encouraged" && answers.speakingForOrganisation.answer === "communicationsOnly" && {
      at: answerAt(answers, "ambassadorship", "speakingForOrganisation"),
      what: "Medewerkers delen graag, maar spreken niet namens de organisatie.",
      why: "Die twee gaan samen, als het verschil duidelijk is.",
      todo: "Er hoeft niets te veranderen: de tekst zegt dat delen mag, en namens de organisatie spreken niet.",
    }),

  contradiction("C17", "warning", ({ answers }) =>
    answers.criticismResponse.answer === "factualAllowed" && answers.speakingForOrganisation.answer === "communicationsOnly" && {
      at: answerAt(answers, "criticismResponse", "speakingForOrganisation"),
      what: "Medewerkers mogen op kritiek reageren, maar niet namens de organisatie spreken.",
      why: "Wie een feit over de organisatie rechtzet, wordt al snel gezien als haar stem.",
      todo: 'Kies bij criticismResponse "communicationsOnly" of "managerFirst", of bij speakingForOrganisation "trainedStaff".',
    }),

  contradiction("C25", "warning", ({ answers, officialChannels }) =>
    answers.internsAndAccounts.answer === "withSupervisor" && officialChannels.flatMap(({ name, owners }, index) => owners.length >= 2 ? [] : [{
      at: ["officialChannels", index, "owners"],
      what: `Stagiairs en vrijwilligers beheren kanalen mee, maar “${name}” heeft geen twee vaste eigenaren.`,
      why: "Vertrekt er iemand, dan moet een ander het wachtwoord hebben.",
      todo: "Zet bij owners ten minste twee functies of afdelingen.",
    }])),

  contradiction("C35", "error", (organisation) => {
    const { profileUniformity } = organisation.answers;
    return !usesWorkAccounts(organisation) && profileUniformity.decided && profileUniformity.answer.length > 0 && {
      at: ["answers", "profileUniformity"],
      what: "Er zijn geen werkaccounts, maar er staat wel wat daarin hetzelfde moet zijn.",
      why: "Regels voor profielen die er niet zijn, brengen lezers in de war.",
      todo: 'Haal profileUniformity weg, of kies bij professionalAccounts "orgManaged" of "selfAfterApproval".',
    };
  }),
];
