import { answerAt, contradiction } from "../contradiction.ts";
import { usesMessaging, usesWorkAccounts } from "../profile.ts";

/** Contact with clients: accounts, messages, groups, being reachable. */
export const contactContradictions = [
  contradiction("C01", "error", (organisation) => {
    const { answers } = organisation;
    return answers.clientConnections.answer !== "never" && !usesWorkAccounts(organisation) && {
      at: answerAt(answers, "professionalAccounts", "clientConnections"),
      what: "Cliënten toevoegen mag met een werkaccount, maar er zijn geen werkaccounts.",
      why: "Een medewerker zou dan een privéaccount gebruiken.",
      todo: 'Kies bij professionalAccounts "orgManaged" of "selfAfterApproval", of kies bij clientConnections "never".',
    };
  }),

  contradiction("C02", "warning", ({ answers }) =>
    answers.clientConnections.answer === "never" && answers.publicInteraction.answer === "neutralOnly" && {
      at: answerAt(answers, "publicInteraction", "clientConnections"),
      what: "Toevoegen mag nooit, maar openbaar reageren op cliënten mag wel.",
      why: "Een reactie is voor iedereen te zien en verbindt medewerker en cliënt even goed.",
      todo: 'Kies bij publicInteraction "never" of "orgAccountOnly", of licht bij reason toe waarom dit kan.',
    }),

  contradiction("C03", "error", ({ answers, approvedApps }) =>
    ["approvedAppOnly", "practicalPlusApproved"].includes(answers.messagingWithClients.answer) && approvedApps.length === 0 && {
      at: ["approvedApps"],
      what: "Appen gaat via een goedgekeurde app, maar er staat geen app in approvedApps.",
      why: "De tekst noemt de app bij naam; zonder naam weet niemand welke.",
      todo: 'Vul approvedApps in: [{ name: "…", purpose: "…" }], of kies een ander antwoord bij messagingWithClients.',
    }),

  contradiction("C04", "error", (organisation) => {
    const { answers } = organisation;
    return !usesMessaging(organisation) && answers.groupChats.answer !== "none" && {
      at: answerAt(answers, "groupChats", "messagingWithClients"),
      what: "Appen met cliënten mag niet, maar een groepsapp wel.",
      why: "In een groepsapp stuurt een medewerker ook berichten aan cliënten.",
      todo: 'Kies bij groupChats "none", of sta bij messagingWithClients een vorm van appen toe.',
    };
  }),

  contradiction("C05", "error", (organisation) => {
    const { availabilityHours, contacts } = organisation;
    if (!usesMessaging(organisation)) return false;
    const why = "Wie appt, moet weten wanneer er iemand leest en wie te bellen is als het niet kan wachten.";
    return [
      ...(availabilityHours ? [] : [{
        at: ["availabilityHours"],
        what: "Appen mag, maar nergens staat wanneer berichten worden gelezen.",
        why,
        todo: 'Vul availabilityHours in: "maandag tot en met vrijdag van 9.00 tot 17.00 uur".',
      }]),
      ...(contacts.emergency.phone ? [] : [{
        at: ["contacts", "emergency", "phone"],
        what: "Appen mag, maar er is geen telefoonnummer voor als het dringend is.",
        why,
        todo: "Vul bij contacts.emergency een phone in.",
      }]),
    ];
  }),

  contradiction("C06", "error", ({ answers, approvedApps }) =>
    answers.substantiveTalk.answer === "approvedApp" && approvedApps.length === 0 && {
      at: ["approvedApps"],
      what: "Inhoudelijke gesprekken gaan verder in een goedgekeurde app, maar er staat geen app in approvedApps.",
      why: "De tekst noemt de app bij naam; zonder naam weet niemand welke.",
      todo: 'Vul approvedApps in, of kies bij substantiveTalk "call" of "appointment".',
    }),

  contradiction("C13", "info", ({ answers }) =>
    answers.readReceipts.answer === "off" && answers.groupChats.answer !== "none" && {
      at: answerAt(answers, "groupChats", "readReceipts"),
      what: "Leesbevestigingen staan uit, maar in een groepsapp kunnen ze niet uit.",
      why: "WhatsApp laat in een groep altijd zien wie een bericht heeft gelezen.",
      todo: "Er hoeft niets te veranderen: de tekst zegt dit erbij.",
    }),

  contradiction("C23", "warning", (organisation) => {
    const { answers } = organisation;
    const ownPhone = usesMessaging(organisation) && answers.messagingDevice.answer === "privatePhoneAllowed";
    return ownPhone && answers.messageRecordKeeping.answer === "always" && {
      at: answerAt(answers, "messagingDevice", "messageRecordKeeping"),
      what: "Elk bericht gaat in het dossier, maar appen mag met een eigen telefoon.",
      why: "Berichten op een eigen telefoon zijn voor de organisatie niet terug te vinden en niet te wissen.",
      todo: 'Kies bij messagingDevice "workPhoneOnly" of "workAccountOnPrivatePhone", of bij messageRecordKeeping "summaryWhenRelevant".',
    };
  }),

  contradiction("C24", "warning", (organisation) => {
    const { answers, sectors } = organisation;
    const ownPhone = usesMessaging(organisation) && answers.messagingDevice.answer === "privatePhoneAllowed";
    return ownPhone && sectors.includes("jeugdbescherming") && {
      at: answerAt(answers, "messagingDevice"),
      what: "In de jeugdbescherming mogen medewerkers appen met hun eigen telefoon.",
      why: "Dan is hun privénummer bekend bij mensen die soms boos of wanhopig zijn.",
      todo: 'Kies bij messagingDevice "workPhoneOnly" of "workAccountOnPrivatePhone".',
    };
  }),

  contradiction("C28", "error", ({ answers }) =>
    answers.messagingWithClients.answer === "approvedAppOnly" && ["clientIsAdmin", "withRules"].includes(answers.groupChats.answer) && {
      at: answerAt(answers, "groupChats", "messagingWithClients"),
      what: "Appen mag alleen in een goedgekeurde app, maar een groepsapp mag ook daarbuiten.",
      why: "Voor een groep gelden geen lossere regels dan voor één bericht.",
      todo: 'Kies bij groupChats "approvedApp" of "none".',
    }),

  contradiction("C36", "warning", (organisation) => {
    const { answers } = organisation;
    return usesMessaging(organisation) && answers.messageRecordKeeping.answer === "none" && {
      at: answerAt(answers, "messageRecordKeeping", "messagingWithClients"),
      what: "Appen mag, maar er wordt niets van vastgelegd.",
      why: "Berichten kunnen later van belang blijken, ook bij een klacht of bij de rechter.",
      todo: 'Kies bij messageRecordKeeping "summaryWhenRelevant", of licht bij reason toe waarom dit genoeg is.',
    };
  }),
];
