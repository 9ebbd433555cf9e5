import { questionGroup } from "../question.ts";

export const imagesQuestions = questionGroup("images", {
  clientImages: {
    ask: "Mogen medewerkers foto's of film van cliënten maken en delen?",
    why: "",
    options: {
      never: { label: "Nee", staff: "", why: "" },
      careUseOnly: { label: "Alleen voor de zorg, niet publiceren", staff: "", why: "" },
      orgChannelsWithConsent: { label: "Op kanalen van de organisatie, met schriftelijke toestemming", staff: "", why: "" },
    },
    default: "orgChannelsWithConsent",
  },
  imageDevice: {
    ask: "Met welk toestel?",
    why: "",
    options: {
      orgDeviceOnly: { label: "Alleen toestel van de organisatie", staff: "", why: "" },
      privateThenDelete: { label: "Eigen toestel, direct overzetten en wissen", staff: "", why: "" },
    },
    default: "orgDeviceOnly",
  },
  consentModel: {
    ask: "Hoe vragen we toestemming?",
    why: "",
    options: {
      perPurposeAndChannel: { label: "Per doel en kanaal, met einddatum", staff: "", why: "" },
      perOccasion: { label: "Per keer", staff: "", why: "" },
      careOnly: { label: "Alleen voor zorgdoel", staff: "", why: "" },
    },
    default: "perPurposeAndChannel",
  },
  consentMinors: {
    ask: "Wie tekent bij minderjarigen?",
    why: "",
    options: {
      allGuardiansAndChild12: { label: "Iedereen met gezag, plus het kind vanaf 12", staff: "", why: "" },
      allGuardiansHearAnyAge: { label: "Iedereen met gezag, kind altijd horen", staff: "", why: "" },
      guardiansTo16ThenSelf: { label: "Gezag tot 16, daarna zelf (kind horen)", staff: "", why: "" },
    },
    default: "allGuardiansAndChild12",
  },
  colleagueNaming: {
    ask: "Mag je collega's noemen, taggen of tonen?",
    why: "",
    options: {
      never: { label: "Nee", staff: "", why: "" },
      withConsent: { label: "Ja, als die ja zegt", staff: "", why: "" },
      professionalContext: { label: "In vakcontext mag", staff: "", why: "" },
    },
    default: "withConsent",
  },
  peerPhotos: {
    ask: "Mogen cliënten foto's of filmpjes maken van elkaar of begeleiders?",
    why: "",
    options: {
      agreedPerGroup: { label: "Afspraak per groep of locatie", staff: "", why: "" },
      onlyWithYes: { label: "Alleen als de ander ja zegt", staff: "", why: "" },
      notInSharedRooms: { label: "Niet in gezamenlijke ruimtes", staff: "", why: "" },
    },
    default: "agreedPerGroup",
  },
  conversationRecording: {
    ask: "Mag een cliënt of ouder een gesprek opnemen?",
    why: "",
    options: {
      audioOkTellUs: { label: "Geluid mag, graag vooraf zeggen", staff: "", why: "" },
      audioIfAllAgree: { label: "Geluid als alle deelnemers ja zeggen", staff: "", why: "" },
      audioOkWeRecordToo: { label: "Geluid mag, wij nemen ook op", staff: "", why: "" },
    },
    default: "audioOkTellUs",
  },
  locationSharing: {
    ask: "Locatie delen?",
    why: "",
    options: {
      off: { label: "Altijd uit", staff: "", why: "" },
      agreedOnly: { label: "Alleen na afspraak met de cliënt", staff: "", why: "" },
    },
    default: "off",
  },
  partnerSharing: {
    ask: "Wat mogen pleegouders en andere partners delen over kinderen en cliënten?",
    why: "",
    options: {
      never: { label: "Geen foto's en namen", staff: "", why: "" },
      withGuardianConsent: { label: "Met toestemming van wie gezag heeft (en kind 16+)", staff: "", why: "" },
      unrecognisableOnly: { label: "Alleen onherkenbaar", staff: "", why: "" },
    },
    default: "never",
  },
});
