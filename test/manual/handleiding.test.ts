import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { variantKinds } from "../../data/schema/documents.ts";
import { inCirculation, loadOrganisation } from "../../data/schema/index.ts";
import { printFormats } from "../../data/schema/page.ts";
import { words as siteWords } from "../../data/words.ts";
import type { Book } from "../../scripts/book/book.ts";
import { loadBook } from "../../scripts/book/load-book.ts";
import { projectFolder } from "../../scripts/book/project-path.ts";
import { summaryTable } from "../../scripts/build/summary-table.ts";
import { checkOrganisation } from "../../scripts/check/check-organisation.ts";
import { compareBooks } from "../../scripts/compare/compare-books.ts";
import { readSides } from "../../scripts/compare/read-sides.ts";
import { terminalReport } from "../../scripts/compare/terminal-report.ts";
import { replacedPages } from "../../scripts/replace/replaced-pages.ts";
import { showReplacedPages } from "../../scripts/replace/show-replaced.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { contentSecurityPolicy } from "../../scripts/publish/headers.ts";
import { feedbackHref, readConfirmationHref } from "../../scripts/site/letters.ts";
import { page, words } from "../book/book-of.ts";
import { exampleFolder } from "../helpers/example.ts";
import { folderWith } from "../helpers/folder.ts";
import { manualExamples, organisationWith } from "./examples.ts";

const examples = manualExamples().filter(({ kind }) => kind === "voorbeeld");
const logo = readFileSync(join(exampleFolder("vlinderhof"), "logo.svg"), "utf8");

/** A report that the manual shows, by its name there. */
const reportShown = (name: string) => manualExamples().find(({ kind, file }) => kind === "melding" && file === name);

/** The example organisation, copied as chapter 1 of the manual says. */
const copied = readFileSync(join(exampleFolder("vlinderhof"), "organisation.ts"), "utf8").replace(/^\s*example: true,\n/mu, "");

describe("an officer who does everything the manual shows", () => {
  let book: Book;

  beforeAll(async () => {
    const pages = examples.filter(({ file }) => file !== "organisation.ts").map(({ file, text }) => [file, text] as const);
    const inFile = examples.filter(({ file }) => file === "organisation.ts");
    const folder = folderWith({ "organisation.ts": organisationWith(copied, inFile), "logo.svg": logo, ...Object.fromEntries(pages) });
    const { organisation } = await loadOrganisation(folder);
    ({ book } = await loadBook({ organisation, contentFolders: [join(projectFolder, "content"), join(folder, "content")] }));
  });

  it("finds an example for each kind of change", () => {
    expect(examples.map(({ file, field }) => [file, field].filter(Boolean).join(" "))).toMatchInlineSnapshot(`
      [
        "organisation.ts contacts",
        "organisation.ts",
        "organisation.ts",
        "organisation.ts answers",
        "organisation.ts answers",
        "organisation.ts",
        "content/richtlijnen/wat-is-social-media.md",
        "content/richtlijnen/nieuwsbrief.md",
        "organisation.ts",
        "content/richtlijnen/blokken.md",
        "content/handouts/bellen.md",
        "content/richtlijnen/vinkjes.md",
        "content/dilemmas/filmpje-van-het-feest.md",
        "content/handouts/startmap.md",
        "organisation.ts answers",
        "organisation.ts",
        "organisation.ts publication",
        "content/richtlijnen/vragen-stellen.md",
        "organisation.ts",
        "organisation.ts",
        "organisation.ts publication",
      ]
    `);
  });

  it("lets the intranet she named show the site in a frame, and nobody else", () => {
    expect(contentSecurityPolicy(book.organisation)).toMatch(/; frame-ancestors 'self' https:\/\/zonnehof\.sharepoint\.com https:\/\/\*\.cloud\.microsoft$/);
  });

  it("has changed a contact on the contact page", () => {
    expect(words(book, "/over/contact/").join("\n")).toContain("085 - 0000 123");
  });

  it("explains a word of her own and shows help in the region", () => {
    expect(words(book, "/begrippen/")).toContain("Onze beveiligde app voor berichten over de zorg.");
    expect(words(book, "/over/hulp-en-bronnen/")).toContain("Het wijkteam");
  });

  it("has the colour and the typeface of the house", () => {
    expect(book.organisation.brand).toMatchObject({ color: "#7b1e3a", typeface: "source-sans-3" });
  });

  it("sees the new answer, its reason and who decided in the register", () => {
    const register = words(book, "/over/keuzes/").join("\n");
    expect(register).toContain("Teams vinden dit zelf een goede afspraak.");
    expect(register).toContain("het managementteam");
    expect(register).toContain("5 oktober 2026");
  });

  it("sees on the sheet for the meeting that her decision holds now", () => {
    const sheet = words(book, "/werkbladen/beslissen/").join("\n");
    expect(sheet).toContain("Ja, onder begeleiding (geldt nu, besloten op 9 november 2026).");
    expect(words(book, "/over/keuzes/")).toContain("Waarom: Stagiairs leren het door het te doen, met iemand naast zich.");
  });

  it("lets staff tell that they read a page, and every reader what is wrong", () => {
    const rulePage = book.pages.get("/clienten/appen/");
    if (!rulePage) throw new Error("no page on messaging");
    expect(readConfirmationHref(book.organisation, rulePage)).toMatch(/^https:\/\/leren\.zonnehof\.example\/gelezen\?pagina=Appen%20met%20jongeren&adres=[^&]*%2Fclienten%2Fappen%2F&versie=1\.1$/);
    expect(feedbackHref(book.organisation, rulePage)).toMatch(/^mailto:richtlijnen@zonnehof\.example\?/);
  });

  it("finds the platform she added in the overview, and the one she dropped nowhere", () => {
    const overview = words(book, "/platforms/");
    expect(overview).toContain("Pleegwijzer");
    expect(overview.join()).not.toContain("Snapchat");
    expect(book.pages.has("/platforms/snapchat/")).toBe(false);
  });

  it("reads the page of her own in the place of the shipped one", () => {
    expect(words(book, "/richtlijnen/wat-is-social-media/")).toContain("Een groep op WhatsApp is ook social media. Daar gelden dus dezelfde regels.");
  });

  it("finds the added page in the navigation, with its link to a shipped page", () => {
    const section = book.sections.find(({ path }) => path === "/richtlijnen/");
    expect(section?.pages.map(({ path }) => path)).toContain("/richtlijnen/nieuwsbrief/");
    expect(words(book, "/richtlijnen/nieuwsbrief/")).toContain("Lees ook wat je afspreekt over foto’s.");
  });

  it("no longer finds the pages she left out, nor a card that leads to them", () => {
    expect([...book.pages.keys()].filter((path) => /games-en-discord|teamstrategie/u.test(path))).toEqual([]);
    const cards = words(book, "/platforms/");
    expect(cards).toContain("TikTok");
    expect(cards.filter((card) => /games/iu.test(card))).toEqual([]);
  });

  it("sees each block of the manual on the page", () => {
    expect(words(book, "/richtlijnen/blokken/")).toMatchInlineSnapshot(`
      [
        "Dit hebben we afgesproken",
        "Dit is wat we hebben afgesproken.",
        "Waarom",
        "Hier staat waarom.",
        "Een eigen titel",
        "Bij een tip, note, warning, law, example, say en about kun je zelf een titel kiezen.",
        "Wel doen",
        "Vraag eerst of het mag.",
        "Niet doen",
        "Plaats geen foto van een ander zonder toestemming.",
        "Zeg het in de taal van de ander: Guten Tag of nice to meet you.",
        "Bel bij twijfel",
        "Communicatie",
        "afdeling Communicatie",
        "085 - 0000 123",
        "communicatie@zonnehof.example",
        "op werkdagen van 9.00 tot 17.00 uur",
        "Privacy en datalekken",
        "De functionaris gegevensbescherming",
        "085 - 0000 102",
        "privacy@vlinderhof.example",
        "op werkdagen van 9.00 tot 17.00 uur",
        "Afspraken",
        "Ik heb dit gelezen.",
        "Besproken op:",
        "Dit nemen we mee:",
        "Wie:",
        "Wanneer:",
        "Wat",
        "Lukt het?",
        "Wie helpt",
        "Een bericht sturen",
        "ja soms nee",
      ]
    `);
  });

  it("reads only the text of the answer that was chosen", () => {
    expect(words(book, "/richtlijnen/vinkjes/")).toEqual(["Je mag zelf kiezen of leesbevestigingen aan staan.", "Spreek dit ook af met pleegouders."]);
  });

  it("has a dilemma card of her own among the others, and on the page of its rule", () => {
    expect(words(book, "/dilemmas/filmpje-van-het-feest/").slice(2, 5)).toEqual(["Delen", "Het laat zien hoe leuk het was.", "Wie er niet bij was, hoort er toch bij."]);
    expect(book.documents.find(({ id }) => id === "dilemmas")?.pages).toContain("/dilemmas/filmpje-van-het-feest/");
    const related = book.pages.get("/richtlijnen/beeld-en-toestemming/")?.related ?? [];
    expect(related.flatMap(({ pages }) => pages).map(({ path }) => path)).toContain("/dilemmas/filmpje-van-het-feest/");
  });

  it("binds the sheets she named into one PDF, with her own page on top", () => {
    const packet = book.documents.find(({ id }) => id === "handouts-startmap");
    expect(packet).toMatchObject({ format: "packet", sheets: 3, file: "pdf/handouts-startmap.pdf" });
    expect(packet?.parts?.map(({ id }) => id)).toEqual(["handouts-kaart-medewerkers", "handouts-wat-nu-kaart"]);
  });

  it("reads of every format that a sheet can have, and of every way it is made in", () => {
    const manual = readFileSync(join(projectFolder, "HANDLEIDING.md"), "utf8");
    expect(printFormats.filter((format) => !manual.includes(`\n| \`${format}\` | `))).toEqual([]);
    const { kinds } = siteWords.dataBlocks.printables;
    expect(variantKinds.filter((kind) => !manual.includes(`\n| ${kinds[kind].replace(/ tot een boekje$/u, "")} | `))).toEqual([]);
  });

  it("tells readers on the page of versions what changed", () => {
    expect(words(book, "/over/versies/").join("\n")).toContain("Bij appen staat nu wat je doet als je telefoon kwijt is.");
  });
});

describe("an officer who mistypes a name", () => {
  it("gets the report that the manual shows", async () => {
    const shown = reportShown("emial");
    const mistyped = copied.replace(/email: "communicatie@/u, 'emial: "communicatie@');
    const folder = folderWith({ "organisation.ts": mistyped, "logo.svg": logo });
    const error = await loadOrganisation(folder).catch((reason: unknown) => reason);
    if (!(error instanceof ProblemsError)) throw new Error("no problem was found", { cause: error });
    const problems = error.problems.map((problem) => ({ ...problem, file: "data/organisations/zonnehof/organisation.ts" }));
    expect(`${formatReport(problems.filter(({ level }) => level === "error"))}\n`).toBe(shown?.text);
  });
});

describe("an officer who wonders what another answer would change", () => {
  it("sees what the manual shows of it", async () => {
    const { one, other } = await readSides(["vlinderhof"], ["clientConnections=never"], "");
    const report = terminalReport(compareBooks(one.book, other.book), { one: one.name, other: other.name, color: false });
    expect(report).toContain(`\n${reportShown("compare")?.text}`);
  });
});

describe("an officer who checks", () => {
  it("gets the report on an invented number that the manual shows", async () => {
    const folder = folderWith({ "organisation.ts": copied.replace("085 - 0000 101", "06 - 12345678"), "logo.svg": logo });
    const { problems } = await checkOrganisation({ organisationFolder: folder, contentFolder: join(projectFolder, "test/check/content"), on: "2026-11-22" });
    const ofPhone = problems.filter(({ field }) => field === "contacts.communications.phone");
    expect(`${formatReport(ofPhone.map((problem) => ({ ...problem, file: "data/organisations/zonnehof/organisation.ts" })))}\n`).toBe(reportShown("check")?.text);
  });

  it("sees what changed in a shipped page as the manual shows it", () => {
    const replaced = page("Appen", "Appen mag met een werktelefoon.");
    const shipped = page("Appen", "Appen mag met een telefoon van het werk.\n\nZet meldingen uit in je vrije tijd.");
    const folder = folderWith({ "content/clienten/appen.md": shipped, "eigen/content/clienten/appen.md": replaced, "eigen/replaced/clienten/appen.md": replaced });
    const pages = replacedPages({ contentFolder: join(folder, "content"), organisationFolder: join(folder, "eigen") });
    expect(`${showReplacedPages(pages, { color: false })}\n`).toBe(reportShown("replace")?.text);
  });
});

describe("an officer with readers outside, or with many organisations", () => {
  it("gives a page a form for each of two editions", async () => {
    const shown = examples.filter(({ file }) => file === "content/richtlijnen/vragen-stellen.md");
    const folder = folderWith({ "organisation.ts": organisationWith(copied, examples.filter(({ text }) => text.includes("externalUrl"))), "logo.svg": logo, ...Object.fromEntries(shown.map(({ file, text }) => [file, text])) });
    const { organisation } = await loadOrganisation(folder);
    const wordsIn = async (circulation: "intern" | "extern"): Promise<string[]> => {
      const { book } = await loadBook({ organisation: inCirculation(organisation, circulation), contentFolders: [join(projectFolder, "content"), join(folder, "content")] });
      return words(book, "/richtlijnen/vragen-stellen/");
    };
    expect(await wordsIn("intern")).toEqual(["Vraag het aan je leidinggevende, of kijk hoe we appen."]);
    expect(await wordsIn("extern")).toEqual(["Vraag het aan je vaste contactpersoon bij Vlinderhof."]);
    expect(inCirculation(organisation, "extern").publication.url).toBe("https://www.zonnehof.example/social-media/");
  });

  it("reads how each organisation went, as the manual shows it", () => {
    const counts = { pages: 100, documents: 55, warnings: 1 };
    expect(`${summaryTable([
      { id: "berkenhof", result: "same", counts, milliseconds: 80 },
      { id: "de-linde", result: "failed", error: undefined, milliseconds: 200 },
      { id: "zonnehof", result: "made", counts: { pages: 102, documents: 56, warnings: 0 }, milliseconds: 31_400 },
    ])}\n`).toBe(reportShown("alle-sites")?.text);
  });
});
