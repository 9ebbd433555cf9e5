import type { Organisation } from "../../data/schema/index.ts";
import type { BookPage } from "../book/book.ts";
import { isForStaff } from "../book/data-blocks/contacts.ts";

type Contact = Organisation["contacts"][keyof Organisation["contacts"]];

/**
 * A contact as a page may show it: internal numbers and addresses stay off a public site, off the edition for outside and off
 * pages for outsiders.
 *
 * @param page absent for the page that stands for an unknown address
 * @returns all of it, or its name only; nothing in the edition for outside, which has no name for an internal contact either
 */
export function shownContact(contact: Contact, organisation: Organisation, page: Pick<BookPage, "data"> | undefined): Partial<Contact> | undefined {
  if (contact.visibility === "public") return contact;
  if (organisation.circulation === "extern") return undefined;
  const forStaff = organisation.publication.indexing === "intern" && (!page || isForStaff({ page }));
  return forStaff ? contact : { name: contact.name };
}
