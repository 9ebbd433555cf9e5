import { contradiction } from "../contradiction.ts";

/** Rules on which a council has a say by law. */
export const councilContradictions = [
  contradiction("C18", "warning", ({ answers, councils }) => {
    const touchesStaff = answers.staffMonitoring.answer !== "never" || answers.consequences.answer === "codeOfConduct";
    return touchesStaff && councils.works && !councils.works.consentDate && {
      at: ["councils", "works"],
      what: "De richtlijn regelt toezicht op medewerkers of maatregelen, maar instemming van de ondernemingsraad staat er niet bij.",
      why: "Voor regels over controle en beoordeling van medewerkers is instemming van de ondernemingsraad nodig (artikel 27, eerste lid, Wet op de ondernemingsraden).",
      todo: 'Vul bij councils.works een consentDate in, of kies bij staffMonitoring "never" en bij consequences "conversationFirst".',
    };
  }),

  contradiction("C19", "warning", ({ answers, councils }) => {
    const touchesClients = answers.clientRules.answer === "houseRules" || answers.peerPhotos.answer === "notInSharedRooms";
    return touchesClients && councils.client && !councils.client.consentDate && {
      at: ["councils", "client"],
      what: "De richtlijn legt regels voor cliënten vast, maar instemming van de cliëntenraad staat er niet bij.",
      why: "De cliëntenraad beslist mee over huisregels (Wet medezeggenschap cliënten zorginstellingen 2018).",
      todo: "Vul bij councils.client een consentDate in zodra de raad heeft ingestemd.",
    };
  }),
];
