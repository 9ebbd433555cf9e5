import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inCirculation, loadOrganisation } from "../../data/schema/index.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { exampleFolder } from "../helpers/example.ts";
import { bookOf, type Files, home, page, problemsIn, words } from "./book-of.ts";
import { complete, shippedHandbook, wholeHandbook } from "./shipped-handbook.ts";

const { organisation: whole } = await loadOrganisation(join(import.meta.dirname, "..", "markdown", "organisation"));
/** In it the privacy officer is internal, and the emergency contact is public. */
const outside = inCirculation(whole, "extern");

const forPartners = { audience: "[staff, partners]" };
const homeForAll: Files = { "index.md": (home["index.md"] ?? "").replace("[staff]", "[staff, clients]") };
const outsideBook = (files: Files) => bookOf({ ...homeForAll, ...files }, { organisation: outside });
const outsideProblems = (files: Files) => problemsIn({ ...homeForAll, ...files }, { organisation: outside });

describe("the book for readers outside", () => {
  test("has the pages for partners and clients, and those its author lets out; what its author holds back is not there", async () => {
    const { book, heldBack } = await outsideBook({
      "team.md": page("Voor het team"),
      "samen.md": page("Samen", "Tekst.", forPartners),
      "toch.md": page("Toch ook", "Tekst.", { circulation: "extern" }),
      "binnen.md": page("Blijft binnen", "Tekst.", { audience: "[clients]", circulation: "intern" }),
    });
    expect([...book.pages.keys()]).toEqual(["/", "/samen/", "/toch/"]);
    expect(heldBack.pages).toEqual([{ path: "/binnen/", names: ["Blijft binnen"] }, { path: "/team/", names: ["Voor het team"] }]);
  });

  test("says of each page for whom it is among them", async () => {
    const { book } = await outsideBook({ "samen.md": page("Samen", "Tekst.", forPartners), "toch.md": page("Toch ook", "Tekst.", { circulation: "extern" }) });
    expect(book.pages.get("/samen/")?.data.audience).toEqual(["partners"]);
    expect(book.pages.get("/toch/")?.data.audience).toEqual(["partners", "clients"]);
  });

  test("keeps the words of a link to a page for staff, without the link, and names it nowhere else", async () => {
    const { book } = await outsideBook({
      "team.md": page("Voor het team", "Tekst.", { related: "[samen.md]" }),
      "samen.md": page("Samen", "Lees [wat het team doet](team.md).\n\n::: situations\n- [Ik werk hier](team.md)\n- [Ik niet](index.md)\n:::\n\n::: pages", forPartners),
    });
    expect(words(book, "/samen/")).toEqual(["Lees wat het team doet.", "Ik niet"]);
    expect(book.pages.get("/samen/")?.related).toEqual([]);
  });

  test("has passages of its own", async () => {
    const files = { "samen.md": page("Samen", "::: when circulation is intern\nVoor ons.\n:::\n\n::: when circulation is extern\nVoor jullie.\n:::", forPartners) };
    expect(words((await outsideBook(files)).book, "/samen/")).toEqual(["Voor jullie."]);
    expect(words((await bookOf(files)).book, "/samen/")).toEqual(["Voor ons."]);
  });

  test("gathers the rules that are for them, and says so", async () => {
    const rules = "::: do audience=staff\nMeld het.\n:::\n\n::: do audience=staff,clients\nVraag het.\n:::";
    const files = { "regels.md": page("Regels", rules, forPartners), "lijst.md": page("Lijst", "::: rules filter=yes", forPartners) };
    const list = words((await outsideBook(files)).book, "/lijst/").join(" ");
    expect(list).toContain("Vraag het.");
    expect(list).not.toContain("Meld het.");
    expect(list).not.toContain("medewerkers");
  });

  test("tells every version, but not what it changed for staff", () => {
    const history = [
      { version: "1.1", date: "2026-11-21", changes: "Iets over appen.", audience: ["staff" as const] },
      { version: "1.0", date: "2026-10-21", changes: "De eerste.", audience: ["staff" as const, "clients" as const] },
    ];
    const { edition } = inCirculation({ ...whole, edition: { ...whole.edition, history } }, "extern");
    expect(edition.history.map(({ version, changes, audience }) => ({ version, changes, audience }))).toEqual([
      { version: "1.1", changes: "In deze versie is alleen iets veranderd voor medewerkers.", audience: [] },
      { version: "1.0", changes: "De eerste.", audience: ["clients"] },
    ]);
  });

  test("stands at an address of its own, never at that of the site for staff", () => {
    const publication = { url: "https://intranet.example/", indexing: "intern" } as const;
    expect(inCirculation({ ...whole, publication }, "extern").publication.url).toBeUndefined();
    expect(inCirculation({ ...whole, publication: { ...publication, externalUrl: "https://open.example/" } }, "extern").publication.url).toBe("https://open.example/");
  });

  test("the intranet in which the site is shown is not named, the website in which this edition is shown is", () => {
    const publication = { embeddedBy: ["https://intranet.example"], indexing: "intern" } as const;
    expect(inCirculation({ ...whole, publication }, "extern").publication).toEqual({ indexing: "intern" });
    const both = { ...publication, externalEmbeddedBy: ["https://www.open.example"] };
    expect(inCirculation({ ...whole, publication: both }, "extern").publication).toEqual({ embeddedBy: ["https://www.open.example"], indexing: "intern" });
  });
});

describe("contacts outside", () => {
  test("are the public ones; of an internal one only what it is for is left", async () => {
    const { book } = await outsideBook({ "samen.md": page("Samen", "Vraag het {{ organisation.contacts.privacyOfficer.name }}.\n\n::: contacts privacyOfficer, emergency", forPartners) });
    expect(words(book, "/samen/")).toEqual(["Vraag het de medewerker die over privacy gaat.", "Spoed", "De bereikbare dienst", "085 - 0000 112"]);
    expect(JSON.stringify(outside)).not.toContain("privacy@proef.example");
  });

  test("a page that names the number of an internal one is a problem with its line", async () => {
    expect(await outsideProblems({ "samen.md": page("Samen", "Mail {{ organisation.contacts.privacyOfficer.email }}.", forPartners) })).toMatchInlineSnapshot(`
      [
        "content/samen.md:8 Deze pagina is ook voor buiten en noemt “contacts.privacyOfficer.email”, maar contacts.privacyOfficer is alleen voor medewerkers. Zet bij contacts.privacyOfficer visibility: "public", noem een contact dat wel public is, of zet de zin tussen “::: when circulation is intern” en “:::”.",
      ]
    `);
  });
});

describe("what cannot be held back", () => {
  test("the first page of a folder with pages for those outside", async () => {
    expect(await outsideProblems({ "a/index.md": page("Map"), "a/b.md": page("Blad", "Tekst.", forPartners) })).toMatchInlineSnapshot(`
      [
        "content/a/b.md Deze pagina staat in de uitgave voor buiten, maar a/index.md, de eerste pagina van haar map, staat daar niet in. Zet in de kop van a/index.md: circulation: extern. Of zet in de kop van deze pagina: circulation: intern, dan is zij alleen voor medewerkers.",
      ]
    `);
  });

  test("the home page", async () => {
    expect(await problemsIn({}, { organisation: outside })).toMatchInlineSnapshot(`
      [
        "content/index.md Deze pagina staat niet in de uitgave voor buiten, maar elke site heeft haar nodig. Zet partners of clients bij audience, en haal circulation: intern weg. Wat niet voor buiten is, zet je tussen “::: when circulation is intern” en “:::”.",
      ]
    `);
  });
});

describe("the handbook that comes with the project, for readers outside", () => {
  test.each(["vlinderhof", "de-wilgen", "overzij"])("is whole for %s, with nothing to say of it", async (id) => {
    const { organisation } = await loadOrganisation(exampleFolder(id));
    await wholeHandbook(inCirculation(organisation, "extern"));
  });

  test("is whole with everything filled in", async () => {
    await wholeHandbook(inCirculation(complete, "extern"));
  });

  test("can be made when the emergency contact is internal too", async () => {
    const { organisation } = await loadOrganisation(join(import.meta.dirname, "..", "organisations", "fullest"));
    expect(organisation.contacts.emergency.visibility).toBe("internal");
    const { warnings } = await shippedHandbook(inCirculation(organisation, "extern"));
    expect(formatReport(warnings.filter(({ code }) => code !== "contacts" && code !== "easy"))).toBe("");
  });
});
