import { describe, expect, test } from "vitest";
import { conditions } from "../../data/schema/conditions.ts";
import { questionIds } from "../../data/schema/questions.ts";
import { words } from "../../data/words.ts";
import { compareBooks } from "../../scripts/compare/compare-books.ts";
import { htmlReport } from "../../scripts/compare/html-report.ts";
import { withAnswers } from "../../scripts/compare/other-answers.ts";
import { readSides } from "../../scripts/compare/read-sides.ts";
import { terminalReport } from "../../scripts/compare/terminal-report.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { vlinderhof } from "../book/shipped-handbook.ts";

const usage = "npm run compare -- a b";

async function problemsOf(run: () => unknown): Promise<string[]> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ProblemsError && error.exitCode === 2) return error.problems.map(({ what, todo }) => `${what} ${todo}`);
    throw error;
  }
  return [];
}

describe("an officer who wonders what another answer would change", async () => {
  const { one, other, notes } = await readSides(["vlinderhof"], ["clientConnections=never"], usage);
  const comparison = compareBooks(one.book, other.book);
  const report = terminalReport(comparison, { one: one.name, other: other.name, color: false });

  test("sees the question with both answers and the pages it is read on", () => {
    expect(comparison.answers.map(({ id, one: now, other: then }) => [id, now, then])).toEqual([["clientConnections", "Alleen via een werkaccount", "Nee, nooit"]]);
    expect(comparison.answers[0]?.pages).toContain("Mag ik jongeren toevoegen?");
    expect(report).toContain("Vlinderhof nu:               Alleen via een werkaccount\n     Vlinderhof met dit antwoord: Nee, nooit");
  });

  test("reads which sentences come in the place of which, and that they follow from that question", () => {
    expect(report).toContain([
      "  Het protocol in het kort /clienten/protocol/, volgt uit: 1",
      "    Toevoegen",
      "    - Je voegt jongeren alleen toe met je werkaccount.",
      "    + Je voegt geen jongeren toe, met geen enkel account.",
    ].join("\n"));
    expect(comparison.pages.find(({ path }) => path === "/clienten/toevoegen/")?.questions).toEqual(["clientConnections"]);
  });

  test("reads a rule that stands on many pages once, with where else it stands", () => {
    const rule = comparison.pages.flatMap(({ blocks }) => blocks).filter(({ pieces }) => pieces[0]?.text.startsWith("Voeg jongeren alleen toe met je werkaccount. Mag ik"));
    expect(rule.map(({ also }) => also)).toEqual([["Facebook", "Instagram", "Do’s en don’ts"]]);
  });

  test("is not shown the pages that only list the answers, and hears of nothing that does not fit", () => {
    expect(comparison.pages.map(({ path }) => path)).not.toContain("/over/keuzes/");
    expect(comparison.pages.map(({ path }) => path)).not.toContain("/werkbladen/beslissen/");
    expect(notes).toEqual([]);
  });

  test("can send it on as a page in which words that went and came are marked, without scripts", () => {
    const page = htmlReport(comparison, { one: "A & <b>", other: other.name });
    expect(page).toContain("<h1>A &amp; &lt;b&gt; naast Vlinderhof met dit antwoord</h1>");
    expect(page).toMatch(/<del>[^<]+<\/del><ins>[^<]+<\/ins>/);
    expect(page).not.toMatch(/<script|<link|https?:/);
  });

  test("sees nothing when the answer is the one she has", async () => {
    const same = await readSides(["vlinderhof"], ["clientConnections=professionalAccountOnly"], usage);
    expect(terminalReport(compareBooks(same.one.book, same.other.book), { one: "A", other: "B", color: false })).toBe("A naast B\n\nOp alle vragen is het antwoord hetzelfde.\n\nAlle teksten zijn hetzelfde.");
  });
});

describe("an answer that brings something with it", () => {
  test("is compared, with what does not fit told beside it", async () => {
    const { notes } = await readSides(["vlinderhof"], ["clientRules=houseRules", "peerPhotos=notInSharedRooms", "publicInteraction=neutralOnly", "clientConnections=never"], usage);
    expect(notes.map(({ code, level }) => `${code} ${level}`)).toEqual(["C02 warning"]);
  });

  test("asks for the fact it cannot do without", async () => {
    expect(await problemsOf(() => readSides(["vlinderhof"], ["formerClientConnections=coolingOff"], usage))).toEqual([
      "“terms.coolingOffMonths” is leeg, maar hoort bij het antwoord “coolingOff” op formerClientConnections. Vul terms.coolingOffMonths in, of kies een ander antwoord bij formerClientConnections.",
    ]);
  });

  test("may be one of more, or none at all", () => {
    expect(withAnswers(vlinderhof, ["profileUniformity=logo, portrait"]).answers.profileUniformity.answer).toEqual(["logo", "portrait"]);
    expect(withAnswers(vlinderhof, ["profileUniformity="]).answers.profileUniformity.answer).toEqual([]);
  });
});

describe("two organisations", async () => {
  const { one, other } = await readSides(["vlinderhof", "overzij"], [], usage);
  const comparison = compareBooks(one.book, other.book);

  test("differ in answers and in the care they give, not in names, numbers and the words for clients", () => {
    expect(comparison.answers.length).toBeGreaterThan(5);
    expect(comparison.facts).toContainEqual({ label: "Pleegzorg of gezinshuizen", one: "ja", other: "nee" });
    const text = comparison.pages.flatMap(({ blocks }) => blocks).flatMap(({ pieces }) => pieces).filter(({ kind }) => kind !== "same").map((piece) => piece.text).join("\n");
    expect(text).not.toMatch(/Overzij|cliënten|overzij\.example/);
  });
});

describe("who mistypes", () => {
  test.each([
    [["vlinderhoff", "overzij"], [], "Er is geen organisatie of map met de naam “vlinderhoff”. Bedoel je “vlinderhof”?"],
    [["vlinderhof"], ["clientConection=never"], "“clientConection” is geen vraag waarop een organisatie antwoord geeft. Bedoel je “clientConnections”?"],
    [["vlinderhof"], ["clientConnections=nevver"], "“nevver” is geen antwoord op “clientConnections”. Bedoel je “clientConnections=never”?"],
    [["vlinderhof"], ["clientConnections"], "Achter “clientConnections” staat geen antwoord. Schrijf bijvoorbeeld: --answer clientConnections=never"],
    [["vlinderhof"], ["clientConnections=never,withAgreements"], "Op “clientConnections” past precies één antwoord. Schrijf bijvoorbeeld: --answer clientConnections=never"],
    [["vlinderhof"], ["messagingWithClients=none", "messagingDevice=workPhoneOnly"], "De vraag “messagingDevice” geldt niet voor Vlinderhof, dus een ander antwoord verandert niets. Geef dat andere antwoord er met nog een --answer bij, of kies een andere vraag."],
    [["vlinderhof"], [], "Het is niet duidelijk wat er naast elkaar moet. Zo kan het: npm run compare -- a b"],
    [["vlinderhof", "overzij"], ["readReceipts=on"], "Het is niet duidelijk wat er naast elkaar moet. Zo kan het: npm run compare -- a b"],
  ])("%j %j hears what was meant", async (names, answers, problem) => {
    expect(await problemsOf(() => readSides(names, answers, usage))).toEqual([problem]);
  });
});

test("every fact that a passage may depend on has a name in the report", () => {
  expect(Object.keys(words.compare.conditions).sort()).toEqual(Object.keys(conditions).filter((name) => !(questionIds as readonly string[]).includes(name)).sort());
});
