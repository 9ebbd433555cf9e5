import { z } from "zod";
import { platformIds } from "../platforms.ts";
import { brandSchema } from "./brand.ts";
import { date, email, line, phone, url, word } from "./fields.ts";

export const sectors = [
  "jeugdhulp", "jeugdbescherming", "pleegzorg", "ggz", "gehandicaptenzorg", "ouderenzorg", "welzijn", "opvang", "thuiszorg",
] as const;
export const clientAgeGroups = ["0-11", "12-15", "16-17", "18+"] as const;
export const legalRegimes = ["wgbo", "jeugdwet", "jeugdwet-gesloten", "wzd", "wvggz", "wmo", "wlz"] as const;
export const addresses = ["je", "u"] as const;
export const contactRoles = [
  "communications", "privacyOfficer", "incidentDesk", "manager",
  "confidentialAdviser", "whistleblowing", "clientConfidant", "emergency",
] as const;

export type Sector = (typeof sectors)[number];
export type ClientAgeGroup = (typeof clientAgeGroups)[number];
export type LegalRegime = (typeof legalRegimes)[number];
export type Address = (typeof addresses)[number];
export type ContactRole = (typeof contactRoles)[number];

const yesNo = () => z.boolean().default(false);

const contact = () =>
  z.strictObject({
    name: line(),
    phone: phone().exactOptional(),
    email: email().exactOptional(),
    hours: line().exactOptional(),
    url: url().exactOptional(),
    visibility: z.enum(["public", "internal"]).default("internal"),
  });

const council = () => z.strictObject({ name: line(), consentDate: date().exactOptional() });

/** Everything an organisation tells about itself, apart from its answers to the policy questions. */
export const factsSchema = z.strictObject({
  example: yesNo(),
  name: line(),
  shortName: line(40),
  legalName: line(),
  client: z.strictObject({ singular: word(), plural: word(), article: z.enum(["de", "het"]).default("de").meta({ kind: "word" }) }),
  address: z.strictObject({
    staff: z.enum(addresses).default("je"),
    partners: z.enum(addresses).default("je"),
    clients: z.enum(addresses).default("je"),
  }).prefault({}),
  sectors: z.array(z.enum(sectors)).min(1),
  clientAgeGroups: z.array(z.enum(clientAgeGroups)).min(1),
  setting: z.strictObject({ residentialCare: yesNo(), closedSetting: yesNo(), fosterCare: yesNo(), secretPlacements: yesNo() }).prefault({}),
  legalRegimes: z.array(z.enum(legalRegimes)).min(1),
  professionalCodes: z.array(z.strictObject({ name: line(), url: url().exactOptional() })).default([]),
  councils: z.strictObject({ works: council().exactOptional(), client: council().exactOptional() }).prefault({}),
  contacts: z.strictObject({
    communications: contact(),
    privacyOfficer: contact(),
    incidentDesk: contact(),
    manager: contact().prefault({ name: "je leidinggevende" }),
    confidentialAdviser: contact(),
    whistleblowing: contact(),
    clientConfidant: contact(),
    emergency: contact(),
  }),
  availabilityHours: line().exactOptional(),
  officialChannels: z.array(z.strictObject({ platform: z.enum(platformIds), name: line(), url: url(), owners: z.array(line()).default([]) })).default([]),
  approvedApps: z.array(z.strictObject({ name: line(), purpose: line() })).default([]),
  approvedAiTools: z.array(z.strictObject({ name: line(), contractDate: date().exactOptional(), dpiaDate: date().exactOptional() })).default([]),
  relatedDocuments: z.array(z.strictObject({ title: line(), where: line(), url: url().exactOptional() })).default([]),
  terms: z.strictObject({ coolingOffMonths: z.int().min(1).max(120).exactOptional(), consentMonths: z.int().min(1).max(120).exactOptional() }).prefault({}),
  platformPolicy: z.partialRecord(z.enum(platformIds), z.strictObject({
    withClients: z.enum(["no", "practical", "agreed"]),
    staffWork: z.enum(["encouraged", "allowed", "no"]),
    workDevice: z.enum(["ok", "banned"]).default("ok"),
    note: line(300).exactOptional(),
  })).default({}),
  brand: brandSchema,
  edition: z.strictObject({
    version: line(20),
    date: date(),
    nextReview: date(),
    approvedBy: line(),
    owner: line(),
    history: z.array(z.strictObject({ version: line(20), date: date(), changes: line(300), audience: z.array(line()).default([]) })).default([]),
  }),
  publication: z.strictObject({ url: url().exactOptional(), indexing: z.enum(["intern", "openbaar"]).default("intern") }).prefault({}),
});

/** What an officer writes, and what the checked file gives. */
export type FactsInput = z.input<typeof factsSchema>;
export type Facts = z.output<typeof factsSchema>;
