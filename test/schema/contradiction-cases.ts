import type { OrganisationInput } from "../../data/schema/organisation-input.ts";
import type { Changes } from "./organisation-with.ts";

type Answers = NonNullable<OrganisationInput["answers"]>;

/** Given answers, the other facts left as they are. */
export const answers = (given: Answers): Changes => ({ answers: given });
const app = { approvedApps: [{ name: "Zorgpraat", purpose: "berichten" }] };
const channel = (name: string, owners: string[] = [], platform: "x" | "hyves" | "tiktok" = "x"): Changes["officialChannels"] =>
  [{ platform, name, url: "https://x.example/klein", owners }];

/** An evaluation of the accessibility that is about now. */
export const evaluation = { evaluatedOn: "2026-12-01", evaluatedBy: "een bureau" };

/** For each check: an organisation it must find something in, with the field it points at, and near ones it must leave alone. */
export const cases: Record<string, { fires: [field: string, changes: Changes][]; silent: Changes[] }> = {
  C01: {
    fires: [
      ["answers.professionalAccounts", answers({ professionalAccounts: "none" })],
      ["answers.professionalAccounts", answers({ professionalAccounts: "none", clientConnections: "withAgreements" })],
    ],
    silent: [answers({ professionalAccounts: "none", clientConnections: "never" }), answers({ clientConnections: "withAgreements" })],
  },
  C02: {
    fires: [["answers.publicInteraction", answers({ clientConnections: "never", publicInteraction: "neutralOnly" })]],
    silent: [answers({ clientConnections: "never", publicInteraction: "orgAccountOnly" }), answers({ publicInteraction: "neutralOnly" })],
  },
  C03: {
    fires: [
      ["approvedApps", answers({ messagingWithClients: "approvedAppOnly" })],
      ["approvedApps", answers({ messagingWithClients: "practicalPlusApproved" })],
    ],
    silent: [{ ...answers({ messagingWithClients: "approvedAppOnly" }), ...app }, answers({ messagingWithClients: "practicalOnly" })],
  },
  C04: {
    fires: [["answers.groupChats", answers({ groupChats: "withRules" })]],
    silent: [answers({ groupChats: "none" }), answers({ groupChats: "withRules", messagingWithClients: "practicalOnly" })],
  },
  C05: {
    fires: [
      ["availabilityHours", answers({ messagingWithClients: "practicalOnly" })],
      ["contacts.emergency.phone", {
        ...answers({ messagingWithClients: "practicalOnly" }),
        availabilityHours: "altijd",
        contacts: { emergency: { name: "de dienst", phone: undefined } },
      }],
    ],
    silent: [{}, { ...answers({ messagingWithClients: "practicalOnly" }), availabilityHours: "werkdagen" }],
  },
  C06: {
    fires: [["approvedApps", answers({ substantiveTalk: "approvedApp" })]],
    silent: [{ ...answers({ substantiveTalk: "approvedApp" }), ...app }, answers({ substantiveTalk: "call" })],
  },
  C07: {
    fires: [
      ["answers.consentModel", answers({ clientImages: "never", consentModel: "perOccasion" })],
      ["answers.imageDevice", answers({ clientImages: "never", imageDevice: "orgDeviceOnly" })],
    ],
    silent: [answers({ clientImages: "never" }), answers({ clientImages: "careUseOnly", consentModel: "careOnly" })],
  },
  C08: {
    fires: [["answers.consentModel", answers({ clientImages: "orgChannelsWithConsent", consentModel: "careOnly" })]],
    silent: [
      answers({ clientImages: "careUseOnly", consentModel: "careOnly" }),
      answers({ clientImages: "orgChannelsWithConsent", consentModel: "perOccasion" }),
    ],
  },
  C09: {
    fires: [["answers.consentMinors", { clientAgeGroups: ["16-17"] }], ["answers.consentMinors", { clientAgeGroups: ["0-11", "18+"] }]],
    silent: [{ clientAgeGroups: ["18+"] }, { clientAgeGroups: ["0-11"], ...answers({ consentMinors: "guardiansTo16ThenSelf" }) }],
  },
  C10: {
    fires: [["answers.partnerSharing", { setting: { fosterCare: true } }]],
    silent: [{}, { setting: { fosterCare: true }, ...answers({ partnerSharing: "never" }) }],
  },
  C11: {
    fires: [
      ["answers.partnerSharing", answers({ partnerSharing: "withGuardianConsent", clientImages: "never" })],
      ["answers.partnerSharing", answers({ partnerSharing: "withGuardianConsent", clientImages: "careUseOnly", consentModel: "careOnly" })],
    ],
    silent: [
      answers({ partnerSharing: "withGuardianConsent", clientImages: "careUseOnly", consentModel: "perOccasion" }),
      answers({ partnerSharing: "unrecognisableOnly", clientImages: "never" }),
    ],
  },
  C12: {
    fires: [["answers.peerPhotos", { setting: { residentialCare: true } }]],
    silent: [{}, { setting: { residentialCare: true }, ...answers({ peerPhotos: "onlyWithYes" }) }],
  },
  C13: {
    fires: [["answers.groupChats", answers({ readReceipts: "off", groupChats: "withRules", messagingWithClients: "practicalOnly" })]],
    silent: [
      answers({ readReceipts: "on", groupChats: "withRules", messagingWithClients: "practicalOnly" }),
      answers({ readReceipts: "off", groupChats: "none" }),
    ],
  },
  C14: {
    fires: [["answers.privateUseAtWork", answers({ privateUseAtWork: "none", ambassadorship: "encouraged" })]],
    silent: [answers({ privateUseAtWork: "none" }), answers({ privateUseAtWork: "breaksOnly", ambassadorship: "encouraged" })],
  },
  C15: {
    fires: [["answers.ambassadorship", answers({ employerInProfile: "ratherNot", ambassadorship: "encouraged" })]],
    silent: [answers({ employerInProfile: "ratherNot" }), answers({ ambassadorship: "encouraged" })],
  },
  C16: {
    fires: [["answers.ambassadorship", answers({ ambassadorship: "encouraged" })]],
    silent: [answers({ ambassadorship: "encouraged", speakingForOrganisation: "locations" }), answers({ ambassadorship: "allowed" })],
  },
  C17: {
    fires: [["answers.criticismResponse", answers({ criticismResponse: "factualAllowed" })]],
    silent: [answers({ criticismResponse: "factualAllowed", speakingForOrganisation: "trainedStaff" }), answers({ criticismResponse: "managerFirst" })],
  },
  C18: {
    fires: [
      ["councils.works", { ...answers({ staffMonitoring: "onSignal" }), councils: { works: { name: "de OR" } } }],
      ["councils.works", { ...answers({ consequences: "codeOfConduct" }), councils: { works: { name: "de OR" } } }],
    ],
    silent: [
      answers({ staffMonitoring: "onSignal" }),
      { councils: { works: { name: "de OR" } } },
      { ...answers({ staffMonitoring: "onSignal" }), councils: { works: { name: "de OR", consentDate: "2026-10-01" } } },
    ],
  },
  C19: {
    fires: [
      ["councils.client", { ...answers({ clientRules: "houseRules" }), councils: { client: { name: "de raad" } } }],
      ["councils.client", { ...answers({ peerPhotos: "notInSharedRooms" }), councils: { client: { name: "de raad" } } }],
    ],
    silent: [
      answers({ clientRules: "houseRules" }),
      { councils: { client: { name: "de raad" } } },
      { ...answers({ clientRules: "houseRules" }), councils: { client: { name: "de raad", consentDate: "2026-10-01" } } },
    ],
  },
  C20: {
    fires: [["answers.clientRestrictions", answers({ clientRestrictions: "legalProcedure" })]],
    silent: [
      {},
      { ...answers({ clientRestrictions: "legalProcedure" }), legalRegimes: ["wzd"] },
      { ...answers({ clientRestrictions: "legalProcedure" }), legalRegimes: ["wvggz", "wmo"] },
      { ...answers({ clientRestrictions: "legalProcedure" }), legalRegimes: ["jeugdwet-gesloten"] },
    ],
  },
  C21: {
    fires: [["answers.peerPhotos", answers({ peerPhotos: "notInSharedRooms" })]],
    silent: [answers({ peerPhotos: "notInSharedRooms", clientRules: "individual" }), answers({ peerPhotos: "onlyWithYes" })],
  },
  C22: {
    fires: [
      ["approvedAiTools", answers({ aiTools: "approvedNoPersonalData" })],
      ["approvedAiTools.1.contractDate", { ...answers({ aiTools: "approvedWithContract" }), approvedAiTools: [{ name: "Hulp", dpiaDate: "2026-01-01" }] }],
      ["approvedAiTools.1.dpiaDate", { ...answers({ aiTools: "approvedWithContract" }), approvedAiTools: [{ name: "Hulp", contractDate: "2026-01-01" }] }],
    ],
    silent: [
      answers({ aiTools: "none" }),
      { ...answers({ aiTools: "approvedNoPersonalData" }), approvedAiTools: [{ name: "Hulp" }] },
      { ...answers({ aiTools: "approvedWithContract" }), approvedAiTools: [{ name: "Hulp", contractDate: "2026-01-01", dpiaDate: "2026-01-01" }] },
    ],
  },
  C23: {
    fires: [[
      "answers.messagingDevice",
      answers({ messagingWithClients: "practicalOnly", messagingDevice: "privatePhoneAllowed", messageRecordKeeping: "always" }),
    ]],
    silent: [
      answers({ messagingDevice: "privatePhoneAllowed", messageRecordKeeping: "always" }),
      answers({ messagingWithClients: "practicalOnly", messagingDevice: "privatePhoneAllowed" }),
      answers({ messagingWithClients: "practicalOnly", messageRecordKeeping: "always" }),
    ],
  },
  C24: {
    fires: [[
      "answers.messagingDevice",
      { ...answers({ messagingWithClients: "practicalOnly", messagingDevice: "privatePhoneAllowed" }), sectors: ["jeugdbescherming"] },
    ]],
    silent: [
      { ...answers({ messagingDevice: "privatePhoneAllowed" }), sectors: ["jeugdbescherming"] },
      { ...answers({ messagingWithClients: "practicalOnly", messagingDevice: "privatePhoneAllowed" }), sectors: ["jeugdhulp"] },
      { ...answers({ messagingWithClients: "practicalOnly" }), sectors: ["jeugdbescherming"] },
    ],
  },
  C25: {
    fires: [["officialChannels.1.owners", { ...answers({ internsAndAccounts: "withSupervisor" }), officialChannels: channel("Klein", ["A"]) }]],
    silent: [
      { officialChannels: channel("Klein") },
      { ...answers({ internsAndAccounts: "withSupervisor" }), officialChannels: channel("Klein", ["A", "B"]) },
    ],
  },
  C26: {
    fires: [
      ["officialChannels.1.platform", { officialChannels: channel("Klein", [], "hyves") }],
      ["officialChannels.1.name", { officialChannels: channel("Klein op Twitter") }],
    ],
    silent: [{ officialChannels: channel("Klein op X") }],
  },
  C27: {
    fires: [["answers.imageDevice", answers({ clientImages: "careUseOnly", imageDevice: "privateThenDelete" })]],
    silent: [answers({ clientImages: "careUseOnly", imageDevice: "orgDeviceOnly" }), answers({ imageDevice: "privateThenDelete" })],
  },
  C28: {
    fires: [
      ["answers.groupChats", answers({ messagingWithClients: "approvedAppOnly", groupChats: "clientIsAdmin" })],
      ["answers.groupChats", answers({ messagingWithClients: "approvedAppOnly", groupChats: "withRules" })],
    ],
    silent: [
      answers({ messagingWithClients: "approvedAppOnly", groupChats: "approvedApp" }),
      answers({ messagingWithClients: "practicalOnly", groupChats: "withRules" }),
    ],
  },
  C29: {
    fires: [["answers.aiMedia", answers({ aiTools: "none", aiMedia: "textOnly" })]],
    silent: [answers({ aiTools: "none" }), answers({ aiTools: "none", aiMedia: "none" }), answers({ aiTools: "approvedNoPersonalData", aiMedia: "labelled" })],
  },
  C30: {
    fires: [
      ["contacts.communications", { contacts: { communications: { name: "het kantoor", phone: undefined } } }],
      ["contacts.privacyOfficer", { contacts: { privacyOfficer: { name: "de FG", phone: undefined, url: "https://a.example" } } }],
      ["contacts.incidentDesk", { contacts: { incidentDesk: { name: "het meldpunt", phone: undefined } }, ...answers({ incidentRoute: "manager" }) }],
    ],
    silent: [
      { contacts: { communications: { name: "het kantoor", phone: undefined, email: "a@b.example" } } },
      { contacts: { incidentDesk: { name: "het meldpunt", phone: undefined } }, ...answers({ incidentRoute: "privacyContact" }) },
    ],
  },
  C31: {
    fires: [["answers.ageAdvice", { sectors: ["jeugdhulp"], clientAgeGroups: ["12-15"], ...answers({ ageAdvice: "platformTerms" }) }]],
    silent: [
      { sectors: ["jeugdhulp"], clientAgeGroups: ["12-15"], ...answers({ ageAdvice: "perChild" }) },
      { sectors: ["welzijn"], clientAgeGroups: ["12-15"], ...answers({ ageAdvice: "platformTerms" }) },
      { sectors: ["jeugdhulp"], ...answers({ ageAdvice: "platformTerms" }) },
    ],
  },
  C32: {
    fires: [["answers.partnerSharing", {}]],
    silent: [answers({ colleagueNaming: "never" }), answers({ partnerSharing: "unrecognisableOnly" })],
  },
  C33: {
    fires: [
      ["answers.locationSharing", { setting: { secretPlacements: true }, ...answers({ locationSharing: "agreedOnly" }) }],
      ["answers.partnerSharing", { setting: { secretPlacements: true }, ...answers({ partnerSharing: "unrecognisableOnly" }) }],
    ],
    silent: [answers({ locationSharing: "agreedOnly", partnerSharing: "unrecognisableOnly" }), { setting: { secretPlacements: true } }],
  },
  C35: {
    fires: [["answers.profileUniformity", answers({ professionalAccounts: "none", profileUniformity: ["logo"] })]],
    silent: [
      answers({ professionalAccounts: "none" }),
      answers({ professionalAccounts: "none", profileUniformity: [] }),
      answers({ profileUniformity: ["logo"] }),
    ],
  },
  C36: {
    fires: [["answers.messageRecordKeeping", answers({ messagingWithClients: "practicalOnly", messageRecordKeeping: "none" })]],
    silent: [answers({ messageRecordKeeping: "none" }), answers({ messagingWithClients: "practicalOnly" })],
  },
  C38: {
    fires: [["brand.accent", { brand: { color: "#0F6E73", accent: "#0f6e73" } }]],
    silent: [{}, { brand: { accent: "#d9822b" } }],
  },
  C39: {
    fires: [
      ["officialChannels.1.platform", { officialChannels: channel("Klein", [], "tiktok"), platforms: { dropped: ["tiktok"] } }],
      ["platformPolicy.tiktok", { platformPolicy: { tiktok: { withClients: "no", staffWork: "no" } }, platforms: { dropped: ["tiktok", "x"] } }],
      ["platforms.added.1.id", { platforms: { added: [{ id: "whatsapp", name: "WhatsApp", kind: "berichten" }] } }],
      ["platforms.added.2.id", { platforms: { added: [{ id: "klein", name: "Klein", kind: "berichten" }, { id: "klein", name: "Groot", kind: "video" }] } }],
    ],
    silent: [{}, { platforms: { dropped: ["tiktok"], added: [{ id: "klein", name: "Klein", kind: "berichten" }] }, officialChannels: channel("Klein", [], "x") }],
  },
  C40: {
    fires: [
      ["accessibility.status", { accessibility: { ...evaluation, status: "full", knownLimits: [{ what: "Een film heeft geen ondertiteling." }] } }],
      ["accessibility.knownLimits", { accessibility: { ...evaluation, status: "partial" } }],
    ],
    silent: [{}, { accessibility: { ...evaluation, status: "full" } }, { accessibility: { ...evaluation, status: "no", knownLimits: [{ what: "Alles." }] } }, { accessibility: {} }],
  },
  C42: {
    fires: [
      ["accessibility.evaluatedOn", { accessibility: { status: "full" } }],
      ["accessibility.evaluatedBy", { accessibility: { status: "full", evaluatedOn: "2026-11-01" } }],
      ["accessibility.status", { accessibility: { evaluatedOn: "2026-11-01" } }],
    ],
    silent: [{}, { accessibility: {} }, { accessibility: { ...evaluation, status: "full" } }],
  },
  C43: {
    fires: [["accessibility.evaluatedOn", { accessibility: { ...evaluation, status: "full", evaluatedOn: "2020-01-01" } }]],
    silent: [{ accessibility: { ...evaluation, status: "full" } }, { accessibility: { replyWithin: "een week" } }],
  },
  C44: {
    fires: [["accessibility.publicBody", { accessibility: { publicBody: true } }]],
    silent: [{ accessibility: { publicBody: true, register: "https://register.example/1" } }, { accessibility: { register: "https://register.example/1" } }],
  },
  C45: {
    fires: [["accessibility.knownLimits.2.by", { accessibility: { knownLimits: [{ what: "Dit.", by: "2099-01-01" }, { what: "Dat.", by: "2020-01-01" }] } }]],
    silent: [{ accessibility: { knownLimits: [{ what: "Dit." }] } }],
  },
  C37: {
    fires: [["answers.safetyConversation", answers({ safetyConversation: "onSignal" })]],
    silent: [{}],
  },
};
