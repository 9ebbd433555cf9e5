import type { Token } from "markdown-it";
import type { ContactRole } from "../../../data/schema/facts.ts";
import type { FactKind } from "../../../data/schema/fields.ts";
import type { Organisation } from "../../../data/schema/organisation.ts";
import { words } from "../../../data/words.ts";
import type { BookPage } from "../book.ts";
import { type ContactLines, contacts as contactTokens, fact, link } from "../../markdown/build-tokens.ts";
import { factHref } from "../../markdown/facts.ts";
import { plainText } from "../../markdown/plain-text.ts";
import { withCapital } from "../../markdown/sentence.ts";
import type { DataBlock, DataBlockPlace } from "./place.ts";

type Contact = Organisation["contacts"][ContactRole];

/**
 * `::: contacts communications, privacyOfficer`: whom to reach and how. A page that is not for staff shows only
 * contacts that the organisation made public; none of those is worth a warning, since the text around it stands by itself.
 */
export const contacts: DataBlock = (place) => {
  const roles = (place.args["roles"] ?? []) as readonly ContactRole[];
  const shown = roles.filter((role) => isForStaff(place) || contactOf(place, role).visibility === "public");
  if (shown.length === 0) reportNone(place, roles);
  return shown.length === 0 ? [] : contactTokens(shown.map((role) => contactLines(place, role)));
};

/** Whether those who work for the organisation read this page. */
export function isForStaff({ page }: { readonly page: Pick<BookPage, "data"> }): boolean {
  return page.data.audience.some((audience) => audience === "staff" || audience === "managers");
}

function contactOf({ book }: DataBlockPlace, role: ContactRole): Contact {
  return book.organisation.contacts[role];
}

function contactLines(place: DataBlockPlace, role: ContactRole): ContactLines {
  const { name, phone, email, hours, url } = contactOf(place, role);
  const lines: { readonly [Part in ContactLines[number]["part"]]: readonly Token[] | undefined } = {
    role: sayRole(place, role, name),
    name: [fact(atStart(name))],
    phone: phone === undefined ? undefined : factLink("phone", phone),
    email: email === undefined ? undefined : factLink("email", email),
    hours: hours === undefined ? undefined : [fact(hours)],
    url: url === undefined ? undefined : factLink("url", url, shownUrl(url)),
  };
  return Object.entries(lines).flatMap(([part, children]) =>
    children ? [{ part: part as ContactLines[number]["part"], children }] : [],
  );
}

/** What the contact is for; nothing when the name already says it ("Communicatie", "de vertrouwenspersoon voor medewerkers"). */
function sayRole(place: DataBlockPlace, role: ContactRole, name: string): Token[] | undefined {
  const label = place.say(words.dataBlocks.contacts[role]);
  const bare = name.replace(/^(de|het) /, "").toLowerCase();
  return plainText(label).toLowerCase() === bare ? undefined : label;
}

/** "de klachtencommissie" as the start of a line; a name of its own ("iZorg") keeps the letters it has. */
export function atStart(name: string): string {
  return /^(de|het|een|je|jouw|uw) /.test(name) ? withCapital(name) : name;
}

/** A phone number, mail address or website as a link; `shown` is what stands there instead of the address. */
export function factLink(kind: FactKind, value: string, shown = value): Token[] {
  return link(factHref({ kind, value }) ?? value, [fact(shown, kind)]);
}

/** A website as people type it: "www.helpwanted.nl". */
export function shownUrl(url: string): string {
  return url.replace(/^https:\/\//, "").replace(/\/$/, "");
}

function reportNone(place: DataBlockPlace, roles: readonly ContactRole[]): void {
  if (roles.length === 0) return;
  place.report({
    level: "warning",
    code: "contacts",
    what: `Van de contacten ${roles.join(", ")} mag deze pagina er geen laten zien.`,
    why: 'De pagina is niet voor medewerkers, en deze contacten staan op "internal". Wie haar leest, ziet dus niet wie te bereiken is.',
    todo: 'Zet in organisation.ts bij een van deze contacten visibility: "public", of noem hier een ander contact.',
  });
}
