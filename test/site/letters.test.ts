import { describe, expect, test } from "vitest";
import type { Organisation } from "../../data/schema/organisation.ts";
import type { BookPage } from "../../scripts/book/book.ts";
import { feedbackHref, readConfirmationHref } from "../../scripts/site/letters.ts";
import { shippedHandbook, vlinderhof } from "../book/shipped-handbook.ts";

const { book } = await shippedHandbook(vlinderhof);

function pageAt(path: string, title?: string): BookPage {
  const page = book.pages.get(path);
  if (!page) throw new Error(`no page ${path}`);
  return title === undefined ? page : { ...page, title };
}

const confirm = (readConfirmation: string, page = pageAt("/clienten/appen/"), facts: Partial<Organisation> = {}): string =>
  readConfirmationHref({ ...vlinderhof, readConfirmation, ...facts }, page);

/** What a mail program makes of a mailto address. */
function letterOf(href: string): { to: string; subject: string; body: string } {
  const { pathname, searchParams } = new URL(href);
  return { to: pathname, subject: searchParams.get("subject") ?? "", body: (searchParams.get("body") ?? "").replaceAll("\r\n", "\n") };
}

describe("staff who read a page", () => {
  test("tell so in the form of the organisation, with the page and the version filled in", () => {
    expect(confirm("https://leren.example.nl/f?p={title}&u={page}&v={version}#klaar")).toBe(
      "https://leren.example.nl/f?p=Appen%20met%20jongeren&u=https%3A%2F%2Frichtlijnen.vlinderhof.example%2Fclienten%2Fappen%2F&v=1.1#klaar");
  });

  test("get the right title through whatever signs are in it", () => {
    const title = "Foto’s & film: 100% \"ja\"? #1 + {version}";
    const href = confirm("https://leren.example.nl/f?p={title}&v={version}", pageAt("/clienten/appen/", title));
    expect(new URL(href).searchParams.get("p")).toBe(title);
    expect(new URL(href).searchParams.get("v")).toBe("1.1");
  });

  test("or send a mail that stands ready", () => {
    expect(letterOf(confirm("leren@vlinderhof.example"))).toMatchInlineSnapshot(`
      {
        "body": "Ik heb deze pagina gelezen.

      Pagina: Appen met jongeren
      Adres: https://richtlijnen.vlinderhof.example/clienten/appen/
      Versie: 1.1, 2 november 2026

      Naam en team:
      ",
        "subject": "Gelezen: Appen met jongeren",
        "to": "leren@vlinderhof.example",
      }
    `);
  });

  test("are not asked on a page that leads on, that is for others, or where nothing is filled in", () => {
    for (const path of ["/", "/clienten/", "/over/contact/", "/zoeken/", "/werkbladen/beslissen/", "/handouts/intake/"]) expect(confirm("leren@vlinderhof.example", pageAt(path)), path).toBe("");
    const { readConfirmation, ...without } = vlinderhof;
    expect(readConfirmation).toBeDefined();
    expect(readConfirmationHref(without, pageAt("/clienten/appen/"))).toBe("");
    const forPartners = { ...pageAt("/clienten/appen/"), data: { ...pageAt("/clienten/appen/").data, audience: ["partners" as const] } };
    expect(confirm("leren@vlinderhof.example", forPartners)).toBe("");
  });
});

describe("a reader who sees something wrong", () => {
  const { publication, contacts } = vlinderhof;
  const internal = { contacts: { ...contacts, communications: { ...contacts.communications, visibility: "internal" as const } } };

  test("mails the owner of the handbook, with page, address and version filled in", () => {
    expect(letterOf(feedbackHref(vlinderhof, pageAt("/clienten/appen/")))).toMatchInlineSnapshot(`
      {
        "body": "Pagina: Appen met jongeren
      Adres: https://richtlijnen.vlinderhof.example/clienten/appen/
      Versie: 1.1, 2 november 2026

      Dit klopt niet, of mist nog (liefst zonder namen):
      ",
        "subject": "Richtlijnen social media: Appen met jongeren",
        "to": "communicatie@vlinderhof.example",
      }
    `);
  });

  test("mails the address for it when there is one", () => {
    expect(letterOf(feedbackHref({ ...vlinderhof, feedback: "tip@vlinderhof.example" }, pageAt("/handouts/intake/"))).to).toBe("tip@vlinderhof.example");
  });

  test("never sees an internal address: not on a public site, nor on a page for clients", () => {
    expect(feedbackHref({ ...vlinderhof, ...internal }, pageAt("/clienten/appen/"))).toContain("mailto:communicatie@");
    expect(feedbackHref({ ...vlinderhof, ...internal }, pageAt("/handouts/intake/"))).toBe("");
    expect(feedbackHref({ ...vlinderhof, ...internal, publication: { ...publication, indexing: "openbaar" } }, pageAt("/clienten/appen/"))).toBe("");
  });
});
