import { answerAt, contradiction, type Finding } from "../contradiction.ts";
import { hasConsentForm, hasMinors, takesImages } from "../profile.ts";

/** Pictures, consent, what partners share, where people are. */
export const imagesContradictions = [
  contradiction("C07", "error", (organisation) => {
    const { answers } = organisation;
    const given = (["consentModel", "imageDevice"] as const).find((id) => answers[id].decided);
    return !takesImages(organisation) && given && {
      at: ["answers", given],
      what: `Er wordt geen beeld gemaakt, maar bij ${given} staat hoe dat gaat.`,
      why: "Een toestemmingsformulier of een toestel past niet bij een regel die alle beeld verbiedt.",
      todo: `Haal ${given} weg, of kies bij clientImages "careUseOnly" of "orgChannelsWithConsent".`,
    };
  }),

  contradiction("C08", "error", ({ answers }) =>
    answers.clientImages.answer === "orgChannelsWithConsent" && answers.consentModel.answer === "careOnly" && {
      at: answerAt(answers, "consentModel", "clientImages"),
      what: "Beeld komt op kanalen van de organisatie, maar toestemming wordt alleen gevraagd voor de zorg.",
      why: "Toestemming voor de zorg is geen toestemming om te publiceren.",
      todo: 'Kies bij consentModel "perPurposeAndChannel" of "perOccasion", of bij clientImages "careUseOnly".',
    }),

  // No answer lets a child under sixteen consent alone; what is left to catch is a question left open.
  contradiction("C09", "error", (organisation) =>
    hasMinors(organisation) && !organisation.answers.consentMinors.decided && {
      at: ["answers", "consentMinors"],
      what: "De organisatie werkt met kinderen of jongeren, maar er is niet gekozen wie toestemming geeft voor beeld.",
      why: "Onder de zestien beslist wie het gezag heeft. Dat vult Leidraad niet zelf in.",
      todo: 'Kies bij consentMinors "allGuardiansAndChild12", "allGuardiansHearAnyAge" of "guardiansTo16ThenSelf".',
    }),

  contradiction("C10", "error", ({ answers, setting }) =>
    setting.fosterCare && !answers.partnerSharing.decided && {
      at: ["answers", "partnerSharing"],
      what: "De organisatie biedt pleegzorg, maar er is niet gekozen wat pleegouders mogen delen.",
      why: "Pleegouders hebben meestal geen gezag. Wat zij mogen delen, moet de organisatie zelf besluiten.",
      todo: 'Kies bij partnerSharing "never", "withGuardianConsent" of "unrecognisableOnly".',
    }),

  contradiction("C11", "error", (organisation) => {
    const { answers } = organisation;
    return answers.partnerSharing.answer === "withGuardianConsent" && !hasConsentForm(organisation) && {
      at: answerAt(answers, "partnerSharing", "consentModel", "clientImages"),
      what: "Partners mogen delen met toestemming, maar er is geen toestemmingsformulier.",
      why: "Toestemming moet later aan te tonen zijn.",
      todo: 'Kies bij consentModel "perPurposeAndChannel" of "perOccasion" (dat kan als clientImages niet "never" is), of bij partnerSharing "never".',
    };
  }),

  contradiction("C12", "error", ({ answers, setting }) =>
    setting.residentialCare && !answers.peerPhotos.decided && {
      at: ["answers", "peerPhotos"],
      what: "Er wonen mensen samen, maar er is niet gekozen of zij foto’s van elkaar mogen maken.",
      why: "Waar mensen samenwonen, komt deze vraag altijd op.",
      todo: 'Kies bij peerPhotos "agreedPerGroup", "onlyWithYes" of "notInSharedRooms".',
    }),

  contradiction("C27", "warning", (organisation) => {
    const { answers } = organisation;
    return takesImages(organisation) && answers.imageDevice.answer === "privateThenDelete" && {
      at: answerAt(answers, "imageDevice"),
      what: "Foto’s en film van cliënten mogen met een eigen toestel.",
      why: "Veel telefoons zetten beeld meteen in een privéback-up. Wissen op het toestel haalt het daar niet weg.",
      todo: 'Kies bij imageDevice "orgDeviceOnly" als dat kan.',
    };
  }),

  contradiction("C32", "info", ({ answers }) =>
    answers.colleagueNaming.answer === "withConsent" && answers.partnerSharing.answer === "never" && {
      at: answerAt(answers, "partnerSharing", "colleagueNaming"),
      what: "Voor partners geldt een strengere regel dan voor medewerkers: zij noemen en tonen niemand.",
      why: "Medewerkers kunnen een collega makkelijk om een ja vragen, partners niet.",
      todo: "Er hoeft niets te veranderen: de pagina voor partners zegt dit erbij.",
    }),

  contradiction("C33", "error", ({ answers, setting }) => {
    const why = "Een locatie, foto of naam kan verraden waar iemand verblijft. Dat kan levensgevaarlijk zijn.";
    const location: Finding = {
      at: ["answers", "locationSharing"],
      what: "Soms moet geheim blijven waar iemand verblijft, maar locatie delen mag.",
      why,
      todo: 'Kies bij locationSharing "off".',
    };
    const partners: Finding = {
      at: ["answers", "partnerSharing"],
      what: "Soms moet geheim blijven waar iemand verblijft, maar partners mogen beeld delen.",
      why,
      todo: 'Kies bij partnerSharing "never".',
    };
    return setting.secretPlacements && [
      ...(answers.locationSharing.answer === "off" ? [] : [location]),
      ...(answers.partnerSharing.answer === "never" ? [] : [partners]),
    ];
  }),
];
