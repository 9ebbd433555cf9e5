import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { asJson } from "../../scripts/check/as-json.ts";
import { checkOrganisation, type CheckResult } from "../../scripts/check/check-organisation.ts";
import { exitCodeOf, reportOf } from "../../scripts/check/outcome.ts";
import { projectFolder, projectPath } from "../../scripts/book/project-path.ts";
import { exampleFolder } from "../helpers/example.ts";
import { fingerprint, folderWith } from "../helpers/folder.ts";
import { page } from "../book/book-of.ts";

const contentFolder = join(import.meta.dirname, "content");
const organisations = join(projectFolder, "test/organisations");
const on = "2026-11-22";
const smallest = readFileSync(join(organisations, "smallest/organisation.ts"), "utf8").replaceAll("085 - 0000 161", "085 - 1234 161");

const check = (organisationFolder: string, day = on): Promise<CheckResult> => checkOrganisation({ organisationFolder, contentFolder, on: day });

/** An organisation that is in order, with files added to its folder and texts in its file replaced. */
function organisation(files: Readonly<Record<string, string>> = {}, replaced: readonly (readonly [from: string, to: string])[] = []): string {
  const source = replaced.reduce((text, [from, to]) => text.replace(from, to), smallest);
  return folderWith({ "organisation.ts": source, ...files });
}

/** What is said besides the questions that are open and what the answers bring along, as "level code file:line what". */
async function said(folder: string, day = on): Promise<string[]> {
  const { problems } = await check(folder, day);
  const inFolder = (text: string): string => text.replaceAll(`${projectPath(folder)}/`, "");
  const told = problems.filter(({ level, code, field }) => code !== "undecided" && (level === "error" || field?.startsWith("answers.") !== true));
  return told.map(({ level, code, file, line, what }) => `${level} ${code} ${inFolder(file)}${line ? `:${line}` : ""} ${inFolder(what)}`);
}

test("a half-filled organisation gives one report of all that is still to be done", async () => {
  const folder = join(organisations, "unfinished");
  const before = fingerprint(folder);
  const result = await check(folder, "2027-01-01");
  expect(exitCodeOf(result, { strict: false })).toBe(0);
  expect(exitCodeOf(result, { strict: true })).toBe(2);
  expect(reportOf(result, "2027-01-01", { color: false })).toMatchInlineSnapshot(`
    "Gecontroleerd: Stichting Halverwege, op 1 januari 2027.

    test/organisations/unfinished/content/clienten/appen.md

      Waarschuwing
        De meegeleverde pagina clienten/appen.md is veranderd sinds jullie haar vervingen.
        Waarom: In jullie eigen versie staat misschien nog iets dat niet meer klopt, of ontbreekt iets nieuws.
        Doen: Bekijk het verschil: npm run replace -- clienten/appen.md

      Waarschuwing op regel 3
        Hier staat nog “Vlinderhof”.
        Waarom: Zo heet een van de voorbeelden van Leidraad.
        Doen: Zet er de naam van jullie eigen organisatie neer.

      Waarschuwing op regel 9
        Hier staat nog “Lorem ipsum”.
        Waarom: Lezers zien dit zoals het er staat.
        Doen: Schrijf de echte tekst, of haal de regel weg.

      Waarschuwing op regel 11
        Hier staat nog “www.example.com”.
        Waarom: Dit adres bestaat niet: het is alleen voor voorbeelden.
        Doen: Vul het echte adres in.

      Waarschuwing op regel 11
        Hier staat nog “0612345678”.
        Waarom: Dit is een verzonnen nummer. Wie belt, krijgt niemand of een vreemde.
        Doen: Vul het echte nummer in.

      Waarschuwing op regel 13
        Hier staat nog “[naam van het document]”.
        Waarom: Lezers zien dit zoals het er staat.
        Doen: Schrijf de echte tekst, of haal de regel weg.

      Waarschuwing op regel 15
        Deze zin telt 28 woorden: “Indien een bewoner een bericht stuurt naar een medewerker die op dat moment vrij is of ziek thuis zit en dus niet kan antwoorden, bel je zelf terug.”
        Waarom: Meer dan 22 woorden lezen hier moeilijk.
        Doen: Maak er twee zinnen van, of een lijstje.

      Waarschuwing op regel 15
        “Indien” is een lastig woord.
        Doen: Beter: als.

    test/organisations/unfinished/content/clienten/oud.svg

      Ter informatie
        Deze afbeelding wordt nergens gebruikt.
        Doen: Haal haar weg als zij niet meer nodig is.

    test/organisations/unfinished/organisation.ts

      Waarschuwing op regel 7, bij legalName
        Hier staat nog “vul in”.
        Waarom: Lezers zien dit zoals het er staat.
        Doen: Schrijf de echte tekst, of haal de regel weg.

      Waarschuwing op regel 13, bij contacts.communications.phone
        Hier staat nog “06 - 12345678”.
        Waarom: Dit is een verzonnen nummer. Wie belt, krijgt niemand of een vreemde.
        Doen: Vul het echte nummer in.

      Waarschuwing op regel 13, bij contacts.communications.email
        Hier staat nog “example.org”.
        Waarom: Dit adres bestaat niet: het is alleen voor voorbeelden.
        Doen: Vul het echte adres in.

      Waarschuwing op regel 14, bij contacts.privacyOfficer.email
        Hier staat nog “vlinderhof.example”.
        Waarom: Dit adres bestaat niet: het is alleen voor voorbeelden.
        Doen: Vul het echte adres in.

      Waarschuwing op regel 15, bij contacts.incidentDesk.phone
        Hier staat nog “085 - 0000 103”.
        Waarom: Dit is een verzonnen nummer. Wie belt, krijgt niemand of een vreemde.
        Doen: Vul het echte nummer in.

      Waarschuwing op regel 16, bij contacts.confidentialAdviser.name
        Hier staat nog “nog in te vullen”.
        Waarom: Lezers zien dit zoals het er staat.
        Doen: Schrijf de echte tekst, of haal de regel weg.

      Waarschuwing op regel 21, bij profileNameExample
        Hier staat nog “Vlinderhof”.
        Waarom: Zo heet een van de voorbeelden van Leidraad.
        Doen: Zet er de naam van jullie eigen organisatie neer.

      Ter informatie op regel 21, bij profileNameExample
        “profileNameExample” is ingevuld, maar geen pagina laat het zien.
        Waarom: De tekst die het noemde, is vervangen of hoort bij een ander antwoord.
        Doen: Je hoeft niets te doen. Was het wel de bedoeling? Noem het dan op een eigen pagina.

      Ter informatie op regel 22, bij leaveOut.1
        Van links naar /partners/ blijven alleen de woorden staan.
        Waarom: Een zin als “lees verder bij …” kan dan vreemd zijn.
        Doen: Kijk of deze pagina’s nog goed lezen:
              - / (test/check/content/index.md)

      Waarschuwing op regel 25, bij edition.nextReview (C34)
        De datum waarop de richtlijn opnieuw bekeken zou worden, is voorbij.
        Waarom: Platforms en wetten veranderen. Een verlopen richtlijn kan verkeerd advies geven.
        Doen: Loop de richtlijn na, en zet dan een nieuwe versie en een nieuwe datum bij edition.

      Ter informatie op regel 26, bij answers.partnerSharing (C32)
        Voor partners geldt een strengere regel dan voor medewerkers: zij noemen en tonen niemand.
        Waarom: Medewerkers kunnen een collega makkelijk om een ja vragen, partners niet.
        Doen: Er hoeft niets te veranderen: de pagina voor partners zegt dit erbij.

      Ter informatie op regel 26, bij answers
        Over 30 vragen is nog niet besloten.
        Waarom: Zolang geldt het standaardantwoord, en staat in het register dat jullie nog moeten kiezen.
        Doen: Besluit erover, en zet het antwoord bij answers:
              - clientConnections: Mag een medewerker cliënten toevoegen als vriend, volger of connectie?
              - formerClientConnections: Geldt dat ook als de zorg is gestopt, en voor familie en vrienden van cliënten?
              - professionalAccounts: Hoe komt een werkaccount tot stand?
              - publicInteraction: Mag een medewerker openbaar reageren op berichten van cliënten: liken, reageren, taggen?
              - profileViewing: Mag een medewerker online kijken of zoeken naar een cliënt?
              - availability: Wanneer zijn medewerkers bereikbaar via social media of een app?
              - substantiveTalk: Wat doet een medewerker als een gesprek in de app over de inhoud van de zorg gaat?
              - groupChats: Mogen er groepsapps met cliënten of hun familie zijn?
              - messageRecordKeeping: Legt een medewerker contact via een app of social media vast in het dossier?
              - colleagueNaming: Mag een medewerker collega’s noemen, taggen of laten zien?
              - peerPhotos: Mogen cliënten foto’s of filmpjes maken van elkaar of van begeleiders?
              - conversationRecording: Mag een cliënt of ouder een gesprek opnemen?
              - locationSharing: Mag een medewerker de locatie aan hebben staan in apps?
              - partnerSharing: Wat mogen pleegouders, vrijwilligers en andere partners delen over kinderen en cliënten?
              - privateUseAtWork: Mag een medewerker social media privé gebruiken onder werktijd?
              - employerInProfile: Mag een medewerker op een privéprofiel zeggen waar die werkt?
              - ambassadorship: Moedigen we medewerkers aan om over het werk te delen?
              - criticismResponse: Wie reageert op kritiek op de organisatie?
              - speakingForOrganisation: Wie plaatst berichten en brengt nieuws namens de organisatie?
              - internsAndAccounts: Mogen stagiairs en vrijwilligers accounts van de organisatie beheren?
              - profileUniformity: Wat is in alle werkprofielen hetzelfde?
              - incidentReporting: Hoe snel meldt een medewerker een fout of een nare post?
              - incidentRoute: Bij wie meldt een medewerker dat?
              - onlineAggression: Wat doet de organisatie als een medewerker online wordt bedreigd, of als privégegevens worden verspreid?
              - consequences: Wat gebeurt er als een medewerker zich niet aan de richtlijn houdt?
              - staffMonitoring: Kijkt de organisatie naar profielen van medewerkers?
              - clientRules: Hoe maken we regels over social media voor cliënten?
              - clientRestrictions: Kan het gebruik van een telefoon of social media worden beperkt?
              - clientAccountAccess: Mag een medewerker in een account of toestel van een cliënt kijken?
              - safetyConversation: Wanneer bespreken we veilig online zijn?

      Waarschuwing op regel 30, bij answers.readReceipts.reason
        Deze reden komt woord voor woord uit een voorbeeld.
        Waarom: Zij staat in het register van keuzes als jullie eigen reden.
        Doen: Schrijf waarom jullie dit kiezen, of haal de reden weg.

    17 waarschuwingen en 5 opmerkingen

    De site kan worden gemaakt. Kijk eerst naar de waarschuwingen."
  `);
  expect(fingerprint(folder)).toEqual(before);
});

describe("an organisation with mistakes in its file", () => {
  const dead = { "content/eigen.md": page("Eigen", "Lees [verder](bestaat-niet.md).\n\nDoe dat indien nodig.") };

  test("hears at the same time what is wrong on its pages", async () => {
    const folder = organisation(dead, [['singular: "gast"', 'singular: ""'], ['sectors: ["welzijn"]', 'sectors: "welzijn", sectorn: 1'], ['color: "#000000"', 'color: "red"'], ['messagingWithClients: "none"', 'messagingWithClients: "nooit"']]);
    const problems = await said(folder);
    expect(problems.filter((problem) => problem.includes("organisation.ts"))).toHaveLength(5);
    expect(problems).toContain("warning avoid-word content/eigen.md:10 “indien” is een lastig woord.");
    expect(problems).toContain("error C05 content/eigen.md:8 Deze link gaat naar /bestaat-niet/, en die pagina is er niet.");
  });

  test("hears it also when only its answers contradict each other", async () => {
    const folder = organisation(dead, [['aiTools: "none"', 'aiTools: "approvedNoPersonalData"']]);
    const { problems } = await check(folder);
    expect(problems.filter(({ level }) => level === "error").map(({ code }) => code)).toEqual(["C22", "C05"]);
  });

  test("hears that its pages were not looked at when the file cannot be read at all", async () => {
    const result = await check(organisation(dead, [["name:", "name"]]));
    expect(result.problems.map(({ level, code }) => `${level} ${code}`)).toEqual(["error syntax", "info pages-unread"]);
    expect(exitCodeOf(result, { strict: false })).toBe(2);
  });

  test("gets the same errors as from a build, from a file full of them", async () => {
    const { problems } = await check(join(organisations, "broken"));
    expect(problems.filter(({ level }) => level === "error").length).toBeGreaterThan(30);
    expect(problems.filter(({ file, level }) => level === "error" && !file.endsWith("broken/organisation.ts"))).toEqual([]);
  });
});

describe("dates", () => {
  test("that pass before the day that is looked ahead to are told", async () => {
    const overdue = async (day: string) => (await check(organisation(), day)).problems.filter(({ code, what }) => code === "C34" && what.includes("opnieuw bekeken"));
    expect(await overdue("2027-11-01")).toEqual([]);
    expect(await overdue("2027-11-02")).toMatchObject([{ level: "warning", line: 22, field: "edition.nextReview" }]);
  });
});

describe("a placeholder", () => {
  const inFile = (name: string) => said(organisation({}, [['name: "het kantoor"', `name: "${name}"`]]));
  const onPage = (text: string) => said(organisation({ "content/eigen.md": page("Eigen", text) }));

  test.each(["vul hier de naam in", "nog in te vullen", "n.t.b.", "…", "XXX", "TODO", "Sam van Vlinderhof"])("“%s” is found in a fact", async (name) => {
    expect(await inFile(name)).toEqual([expect.stringContaining("warning placeholder organisation.ts:13 Hier staat nog “")]);
  });

  test.each(["Mail info@example.org.", "Bel 0612345678.", "Bel +31 6 12345678.", "Bel 085-0000 101.", "Kijk op https://www.voorbeeld.nl/x.", "Lorem ipsum dolor.", "TODO: nog schrijven.", "Bel [telefoonnummer van de wacht].", "Wij van De Wilgen."])(
    "“%s” is found on a page",
    async (text) => expect(await onPage(text)).toEqual([expect.stringContaining("warning placeholder content/eigen.md:8 Hier staat nog “")]),
  );

  test("of the wizard is told once, though it is a number that nobody has too", async () => {
    expect(await said(organisation({}, [["085 - 1234 161", "000 - 000 00 00"]]))).toEqual([expect.stringContaining("Hier staat nog “000 - 000 00 00”.")]);
  });

  test("is no text that only looks like one", async () => {
    const plain = "Vul het formulier in. Bijvoorbeeld zo: [ ] ja [ ] nee\n\nBel 085 - 1234 101 of 112. Zie [het adres](https://www.rijksoverheid.nl/adres).\n\nNaam: ____ x3";
    expect(await onPage(plain)).toEqual([]);
    expect(await inFile("de organisatie in de wijk")).toEqual([]);
  });

  test("is not found in any shipped page", async () => {
    const shipped = join(projectFolder, "content");
    const folder = organisation();
    const result = await checkOrganisation({ organisationFolder: folder, contentFolder, on });
    expect(result.problems.filter(({ code }) => code === "placeholder")).toEqual([]);
    expect(fingerprint(shipped)).not.toEqual({});
  });

  test("is the name of an example only when more of it is left", async () => {
    const named = (text: string) => [['name: "Klein"', 'name: "De Wilgen"'], ['shortName: "Klein"', 'shortName: "De Wilgen"'], ['phone: "112"', `phone: "${text}"`]] as const;
    expect(await said(organisation({}, named("112")))).toEqual([]);
    expect(await said(organisation({}, named("085 - 0000 101")))).toHaveLength(3);
  });

  test("is the logo of an example, and the line that calls it one", async () => {
    const logo = readFileSync(join(exampleFolder("vlinderhof"), "logo.svg"), "utf8");
    const folder = organisation({ "logo.svg": logo }, [['color: "#000000"', 'color: "#000000", logo: "logo.svg"'], ['name: "Klein"', 'example: true,\n  name: "Klein"']]);
    expect(await said(folder)).toEqual([
      "warning placeholder organisation.ts:5 Hier staat nog dat dit een verzonnen voorbeeld is.",
      "warning placeholder organisation.ts:22 Dit is nog het logo van Stichting Vlinderhof.",
    ]);
  });
});

describe("what nobody uses", () => {
  test("is told of pictures, also below the pages and beside the logo, but not of what a page or the logo shows", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><path d="M0 0h400v400z"/></svg>';
    const files = { "logo.svg": svg, "oud-logo.svg": svg, "content/a/los.svg": svg, "content/a/foto.svg": svg, "versions/1.0/x.svg": svg, "content/a/b.md": page("B", "::: when minors is yes\n![Een vlak](foto.svg)\n:::\n\nTekst.") };
    const folder = organisation({ ...files, "content/a/index.md": page("A", "", { kind: "section" }) }, [['color: "#000000"', 'color: "#000000", logo: "logo.svg"']]);
    expect(await said(folder)).toEqual([
      "info unused-picture content/a/los.svg Deze afbeelding wordt nergens gebruikt.",
      "info unused-picture oud-logo.svg Deze afbeelding wordt nergens gebruikt.",
    ]);
  });

  test("is told of a fact that no page shows, until one does", async () => {
    const filled = [["brand:", 'availabilityHours: "op werkdagen",\n  terms: { consentMonths: 24 },\n  brand:']] as const;
    expect(await said(organisation({}, filled))).toEqual([
      "info unused-fact organisation.ts:21 “availabilityHours” is ingevuld, maar geen pagina laat het zien.",
      "info unused-fact organisation.ts:22 “terms.consentMonths” is ingevuld, maar geen pagina laat het zien.",
    ]);
    const own = { "content/eigen.md": page("Eigen", "Open {{ organisation.availabilityHours }}. Een ja geldt {{ organisation.terms.consentMonths }} maanden.") };
    expect(await said(organisation(own, filled))).toEqual([]);
  });

  test("is not told of a way to react that every page has by itself", async () => {
    const filled = [["brand:", 'readConfirmation: "gelezen@zonnehof.nl",\n  feedback: "redactie@zonnehof.nl",\n  brand:']] as const;
    expect(await said(organisation({}, filled))).toEqual([]);
  });
});

test("a picture that cannot be used is told without a site being made", async () => {
  const folder = organisation({ "content/eigen.md": page("Eigen", "![Iets](kapot.png)"), "content/kapot.png": "geen plaatje" });
  expect(await said(folder)).toEqual(["error afbeelding content/eigen.md Dit bestand is geen afbeelding die we kunnen lezen: content/kapot.png"]);
});

test("what was kept of a version and cannot be read stops a build, and is told", async () => {
  expect(await said(organisation({ "versions/1.json": "{" }))).toEqual([expect.stringMatching(/^error \S+ versions\/1\.json/u)]);
});

describe("for programs", () => {
  test("the outcome has one shape, in the order of the report, whatever was found", async () => {
    const json = asJson(await check(organisation({ "content/eigen.md": page("Eigen", "Bel 0612345678.") })), on);
    expect(json).toMatchObject({ organisation: "Klein", on, counts: { error: 0, warning: 1 } });
    expect(json.problems.find(({ code }) => code === "placeholder")).toEqual({
      level: "warning", code: "placeholder", file: expect.stringMatching(/content\/eigen\.md$/) as string, line: 8, field: null, what: "Hier staat nog “0612345678”.",
      why: "Dit is een verzonnen nummer. Wie belt, krijgt niemand of een vreemde.", todo: "Vul het echte nummer in.", allowed: [],
    });
  });

  test("the command prints it, also for an organisation that is not there", () => {
    const run = spawnSync(process.execPath, ["scripts/check.ts", "--json", "--organisation", "vlinderhoff"], { cwd: projectFolder, encoding: "utf8" });
    expect(run.status).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ organisation: null, counts: { error: 1 }, problems: [{ todo: "Bedoel je “vlinderhof”?" }] });
  });
});

test("the command checks the example, for the day it is told", () => {
  const { status, stdout } = spawnSync(process.execPath, ["scripts/check.ts", "--organisation", "overzij", "--on", "2026-11-22"], { cwd: projectFolder, encoding: "utf8" });
  expect(stdout).toMatch(/^Gecontroleerd: Overzij GGZ, op 22 november 2026\.\n/);
  expect(stdout).toMatch(/\nDe site kan worden gemaakt\.\n$/);
  expect(status).toBe(0);
});
