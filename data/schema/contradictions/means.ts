import { isStale, staleFacts } from "../../dated-facts.ts";
import { type PlatformId, platformIds, platformOf } from "../../platforms.ts";
import { contradiction } from "../contradiction.ts";
import { isDropped } from "../known-platforms.ts";
import type { ContactRole } from "../contacts.ts";
import type { Organisation } from "../organisation.ts";

/** Channels, contacts and dates: facts the handbook sends people to. */
export const meansContradictions = [
  contradiction("C26", "error", ({ officialChannels }) => officialChannels.flatMap(({ platform, name }, index) => {
    const { state, name: platformName, formerName } = platformOf(platform);
    if (state === "defunct") return [{
      at: ["officialChannels", index, "platform"],
      what: `“${name}” staat op ${platformName}, en dat bestaat niet meer.`,
      why: "Lezers zouden naar een dood adres gaan.",
      todo: "Haal dit kanaal weg.",
    }];
    const outdated = formerName !== undefined && name.toLowerCase().includes(formerName.toLowerCase());
    return outdated ? [{
      at: ["officialChannels", index, "name"],
      what: `“${name}” gebruikt de oude naam ${formerName}; het platform heet nu ${platformName}.`,
      why: "Lezers zoeken naar de naam die zij zien.",
      todo: `Noem het kanaal naar ${platformName}.`,
    }] : [];
  })),

  contradiction("C30", "error", (organisation) => rolesInUse(organisation).flatMap((role) => {
    const { name, phone, email } = organisation.contacts[role];
    return phone || email ? [] : [{
      at: ["contacts", role],
      what: `Mensen worden doorgestuurd naar ${name}, maar daar staat geen telefoonnummer of mailadres bij.`,
      why: "Wie haast heeft, moet niet hoeven zoeken.",
      todo: `Vul bij contacts.${role} een phone of een email in.`,
    }];
  })),

  contradiction("C39", "error", (organisation) => {
    const { officialChannels, platformPolicy, platforms: { added } } = organisation;
    const gone = (id: string, at: readonly PropertyKey[]) => isDropped(organisation, id) ? [{
      at,
      what: `${platformOf(id as PlatformId).name} staat hier, maar ook bij de platforms die jullie weghalen (platforms.dropped).`,
      why: "Het een zegt dat jullie het gebruiken, het ander dat het niet in het handboek komt.",
      todo: "Haal het hier weg, of haal het uit platforms.dropped.",
    }] : [];
    return [
      ...officialChannels.flatMap(({ platform }, index) => gone(platform, ["officialChannels", index, "platform"])),
      ...Object.keys(platformPolicy).flatMap((id) => gone(id, ["platformPolicy", id])),
      ...added.flatMap(({ id }, index) => (isTaken(id, added.slice(0, index).map((other) => other.id)) ? [{
        at: ["platforms", "added", index, "id"],
        what: `Er is al een platform dat “${id}” heet.`,
        why: "Pagina’s en regels zouden dan bij twee platforms horen.",
        todo: platformIds.some((known) => known === id)
          ? "Haal het hier weg: Leidraad kent het al. Wat jullie afspreken, zet je bij platformPolicy."
          : "Geef dit platform een andere id.",
      }] : [])),
    ];
  }),

  contradiction("C34", "warning", ({ edition, platforms: { added } }, on) => {
    if (on === undefined) return false;
    return [
      ...(edition.nextReview < on ? [{
        at: ["edition", "nextReview"],
        what: "De datum waarop de richtlijn opnieuw bekeken zou worden, is voorbij.",
        why: "Platforms en wetten veranderen. Een verlopen richtlijn kan verkeerd advies geven.",
        todo: "Loop de richtlijn na, en zet dan een nieuwe versie en een nieuwe datum bij edition.",
      }] : []),
      ...staleFacts(on).map(({ about, file, why, names }) => ({
        at: ["edition", "nextReview"],
        what: `Deze gegevens over ${about} zijn langer dan een jaar geleden nagekeken${names.length > 0 ? `: ${names.join(", ")}` : ""}.`,
        why,
        todo: `Haal een nieuwere versie van Leidraad op, of kijk de gegevens na in ${file} en pas checkedOn aan.`,
      })),
      ...added.flatMap(({ name, checkedOn }, index) => (checkedOn !== undefined && isStale(checkedOn, on) ? [{
        at: ["platforms", "added", index, "checkedOn"],
        what: `De gegevens over ${name} zijn langer dan een jaar geleden nagekeken.`,
        why: "Platforms veranderen hun regels vaak.",
        todo: "Kijk na of de gegevens nog kloppen, en pas checkedOn aan.",
      }] : [])),
    ];
  }),

  contradiction("C38", "warning", ({ brand }) => brand.accent?.toLowerCase() === brand.color.toLowerCase() && {
    at: ["brand", "accent"],
    what: "De tweede kleur is dezelfde als de huiskleur.",
    why: "Een accent in dezelfde kleur valt niet op.",
    todo: "Kies bij accent een andere kleur, of laat het weg.",
  }),
];

function isTaken(id: string, earlier: readonly string[]): boolean {
  return earlier.includes(id) || platformIds.some((known) => known === id);
}

/**
 * The contacts somebody is sent to by an answer or a fixed rule: news goes by communications, a data breach to the
 * privacy officer, an incident to the desk (also as second choice after the manager, who is a different person for
 * everybody and whose number people have), a page that does not work for somebody to the contact of the statement on
 * accessibility.
 */
function rolesInUse({ answers, accessibility }: Organisation): ContactRole[] {
  const incident: ContactRole[] = answers.incidentRoute.answer === "privacyContact" ? [] : ["incidentDesk"];
  return [...new Set<ContactRole>(["communications", "privacyOfficer", ...incident, ...(accessibility ? [accessibility.contact] : [])])];
}
