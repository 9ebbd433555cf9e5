import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isApplicable, loadOrganisation, questionIds, questions } from "../../data/schema/index.ts";
import { init } from "../../scripts/init/init.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";
import { type Script, scriptedPrompter, stop } from "./scripted-prompter.ts";

const today = "2026-11-22";

const zonnehof: Script = [
  [/Hoe heet jullie organisatie/, "Stichting Zonnehof"],
  [/iemand voor wie jullie werken/, "jongere"],
  [/Welke zorg geven jullie/, ["jeugdhulp", "pleegzorg"]],
  [/Hoe oud zijn/, ["12-15", "16-17"]],
  [/Wat past bij jullie/, ["residentialCare", "fosterCare"]],
  // Most stories are about something else: she has no phone numbers at hand.
  [/contactpersonen bij de hand/, "later"],
];

const withContacts: Script = [[/contactpersonen bij de hand/, "now"]];

const logo: Script = [[/logo/, join(exampleFolder("vlinderhof"), "logo.svg")]];

/** Walks through the wizard in a folder of organisations. */
async function walk(script: Script, home: string = makeFolder()) {
  const { prompter, asked, shown } = scriptedPrompter([...script, ...zonnehof]);
  const outcome = await init({ home, today, fields: [], prompter, offerStart: true });
  return { outcome, home, asked, shown, text: shown.join("\n") };
}

const load = async (home: string) => (await loadOrganisation(join(home, "zonnehof"))).organisation;

describe("an officer who takes every proposal", () => {
  test("has an organisation that passes every check, and whose site is shown", async () => {
    const { outcome, home } = await walk([...logo, ...withContacts, [/vragen\. Overslaan|1 vraag\. Overslaan/, "ask"]]);
    expect(outcome).toEqual({ id: "zonnehof", start: "zonnehof" });
    const organisation = await load(home);
    expect(organisation).toMatchObject({
      name: "Stichting Zonnehof", shortName: "Zonnehof", legalName: "Stichting Zonnehof",
      client: { singular: "jongere", plural: "jongeren", article: "de" },
      legalRegimes: ["jeugdwet"],
      setting: { residentialCare: true, fosterCare: true, closedSetting: false, secretPlacements: false },
      brand: { logo: "logo.svg" },
      edition: { version: "1.0", date: today, nextReview: "2027-11-22", status: "concept" },
      terms: { consentMonths: 24 },
    });
    expect(questionIds.filter((id) => isApplicable(questions[id], organisation) && !organisation.answers[id].decided)).toEqual([]);
    expect(readdirSync(join(home, "zonnehof")).sort()).toEqual(["logo.svg", "organisation.ts"]);
  });

  test("is asked each question that applies once, with why it matters", async () => {
    const { asked, home } = await walk([]);
    const organisation = await load(home);
    for (const id of questionIds) {
      const { why } = questions[id];
      const times = asked.filter((message) => message.includes(why.split("{{")[0] ?? "")).length;
      expect([id, times]).toEqual([id, isApplicable(questions[id], organisation) ? 1 : 0]);
    }
  });
});

describe("an officer who skips whatever can be skipped", () => {
  const skipAll: Script = [[/Overslaan mag/, "skipAll"], [/Hoe heet het hulpmiddel/, ""]];

  test("decides nothing but what Leidraad may not fill in, and sees what is still to be decided", async () => {
    const { home, text } = await walk(skipAll);
    const organisation = await load(home);
    const decided = questionIds.filter((id) => organisation.answers[id].decided);
    expect(decided).toEqual(["consentMinors", "peerPhotos", "partnerSharing"]);
    expect(text).toContain("Nog te beslissen (tot dan geldt de standaard):\n  - Mag een medewerker jongeren toevoegen als vriend");
    const file = readFileSync(join(home, "zonnehof/organisation.ts"), "utf8");
    expect(file).toContain('// Nog te beslissen. Tot dan geldt "practicalOnly" (Ja, alleen over praktische zaken).');
    expect(file).toContain('\n    // messagingWithClients: "practicalOnly",\n');
  });

  test("gets stand-ins for what a site cannot do without, and hears of them at every load", async () => {
    const { home } = await walk(skipAll);
    const { organisation, warnings } = await loadOrganisation(join(home, "zonnehof"));
    expect(organisation.contacts.emergency.phone).toBe("000 - 000 00 00");
    expect(organisation.approvedAiTools).toEqual([{ name: "het hulpmiddel dat nog gekozen wordt" }]);
    expect(warnings.filter(({ code }) => code === "placeholder").map(({ field }) => field)).toEqual([
      "contacts.communications.email", "contacts.privacyOfficer.email", "contacts.incidentDesk.email", "contacts.emergency.phone", "approvedAiTools",
    ]);
    expect(readFileSync(join(home, "zonnehof/organisation.ts"), "utf8").match(/NOG INVULLEN/gu)?.length).toBe(5);
  });
});

describe("answers that make other questions meaningless", () => {
  test("messaging is off: nothing is asked about phones and read receipts", async () => {
    const { asked } = await walk([[/Mag een medewerker appen/, "none"]]);
    expect(asked.join("\n")).not.toMatch(/Met welk toestel appt|blauwe vinkjes|Op welke tijden lezen/);
  });

  test("only adults: nobody asks who consents for children", async () => {
    const { asked } = await walk([[/Hoe oud zijn/, ["18+"]], [/Welke zorg/, ["ggz"]], [/Wat past/, []]]);
    expect(asked.join("\n")).not.toMatch(/toestemming voor beeld van kinderen|Welke leeftijden houden we aan/);
  });

  test("an answer that needs a fact asks for that fact at once, and no other does", async () => {
    const { asked, home } = await walk([[/Geldt dat ook als de zorg is gestopt/, "coolingOff"], [/Hoeveel maanden na de zorg/, "6"]]);
    const index = asked.findIndex((message) => /Geldt dat ook/.test(message));
    expect(asked[index + 1]).toContain("Hoeveel maanden na de zorg is er geen privécontact");
    expect((await load(home)).terms.coolingOffMonths).toBe(6);
    expect((await walk([])).asked.join()).not.toContain("Hoeveel maanden na de zorg");
  });
});

describe("two answers that cannot go together", () => {
  const clash: Script = [[/Mag een medewerker appen/, "none"], [/Mogen er groepsapps/, "withRules"]];

  test("are shown at once, and mended by changing either of them", async () => {
    const one = await walk([...clash, [/Wat doen we/, "groepsapps met jongeren of hun familie zijn? → Nee"]]);
    expect(one.text).toContain("Dit kan niet samen: Appen met cliënten mag niet, maar een groepsapp wel.");
    expect((await load(one.home)).answers).toMatchObject({ messagingWithClients: { answer: "none" }, groupChats: { answer: "none" } });
    const other = await walk([...clash, [/Wat doen we/, "appen met jongeren? → Ja, alleen over praktische zaken"]]);
    expect((await load(other.home)).answers).toMatchObject({ messagingWithClients: { answer: "practicalOnly" }, groupChats: { answer: "withRules" } });
    expect(other.asked.join("\n")).toContain("Op welke tijden lezen medewerkers berichten?");
  });

  test("may stay when it is only a warning, and are not brought up twice", async () => {
    const { asked, shown, home } = await walk([
      [/Moedigen we/, "encouraged"], [/Mag een medewerker social media privé/, "none"], [/Wat doen we/, "keep"],
    ]);
    expect(asked.filter((message) => message === "Wat doen we?")).toHaveLength(1);
    expect(shown.filter((text) => text.startsWith("Past dit bij elkaar?"))).toHaveLength(1);
    expect((await load(home)).answers.privateUseAtWork.answer).toBe("none");
  });
});

describe("an officer who stops half-way", () => {
  test("hears where her answers are, and goes on where she was", async () => {
    const first = await walk([[/Wie stelt de richtlijn vast/, stop], [/huiskleur/, "#7b1e3a"]]);
    expect(first.outcome).toEqual({ id: "zonnehof", stopped: true });
    expect(first.text).toContain("Gestopt. Je antwoorden staan in ");
    expect(readdirSync(join(first.home, "zonnehof"))).toEqual([".init.json"]);
    const second = await walk([], first.home);
    expect(second.asked[0]).toContain("Je bent eerder begonnen");
    expect(second.asked[1]).toContain("Wie stelt de richtlijn vast?");
    expect((await load(first.home)).brand.color).toBe("#7b1e3a");
    expect(existsSync(join(first.home, "zonnehof/.init.json"))).toBe(false);
  });

  test("finds the same organisation whatever question she stopped at", async () => {
    const { asked, home } = await walk(withContacts);
    const whole = readFileSync(join(home, "zonnehof/organisation.ts"), "utf8");
    const place = makeFolder();
    const questionsToStopAt = asked.slice(2).filter((_, index) => index % 9 === 0).map((message) => message.split("\n").at(-1) ?? "");
    for (const message of questionsToStopAt) await walk([[new RegExp(message.replaceAll(/[^\w ]/gu, "."), "u"), stop], ...withContacts], place).catch(() => undefined);
    await walk(withContacts, place);
    expect(readFileSync(join(place, "zonnehof/organisation.ts"), "utf8")).toBe(whole);
  });

  test("does not lose them by beginning anew under the same name", async () => {
    const { home } = await walk([[/Wie stelt de richtlijn vast/, stop], [/huiskleur/, "#7b1e3a"]]);
    const before = readFileSync(join(home, "zonnehof/.init.json"), "utf8");
    const anew = await walk([[/eerder begonnen/, "Een nieuwe organisatie"], [/kort, in een lopende zin/, "Zonnehof!"], [/Welke naam staat bij/, stop]], home);
    expect(anew.text).toContain("Met deze naam ben je al eens begonnen.");
    expect(readFileSync(join(home, "zonnehof/.init.json"), "utf8")).toBe(before);
  });

  test("is told when the file with answers was damaged, and it is left alone", async () => {
    const { home } = await walk([[/Wie stelt de richtlijn vast/, stop]]);
    writeFileSync(join(home, "zonnehof/.init.json"), "{ half");
    await expect(walk([], home)).rejects.toThrow("De bewaarde antwoorden in dit bestand zijn niet meer te lezen.");
    expect(readFileSync(join(home, "zonnehof/.init.json"), "utf8")).toBe("{ half");
  });

  test("is asked again what an update of Leidraad does not take any more", async () => {
    const { home } = await walk([[/Overslaan mag/, stop]]);
    const file = join(home, "zonnehof/.init.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"pleegzorg"', '"verdwenen"'));
    const { asked } = await walk([], home);
    expect(asked.join("\n")).toContain("Welke zorg geven jullie?");
    expect((await load(home)).sectors).toEqual(["jeugdhulp", "pleegzorg"]);
  });
});

test("an organisation that exists is refused by name and not touched", async () => {
  const { home } = await walk([]);
  const before = readFileSync(join(home, "zonnehof/organisation.ts"), "utf8");
  const { shown, outcome } = await walk([[/kort, in een lopende zin/, "ZONNEHOF"], [/Welke naam staat bij/, stop]], home);
  expect(shown.join("\n")).toMatch(/Er is al een organisatie in .*zonnehof\. Kies een andere korte naam/);
  expect(outcome.stopped).toBe(true);
  expect(readFileSync(join(home, "zonnehof/organisation.ts"), "utf8")).toBe(before);
});

test("an answer can be changed at the end, and what it made meaningless goes", async () => {
  let reviewed = 0;
  const once: RegExp = Object.assign(/Dit was de laatste vraag/, { test: (message: string) => message.includes("laatste vraag") && reviewed++ === 0 });
  let times = 0;
  const second: RegExp = Object.assign(/appen/, { test: (message: string) => message.includes("Mag een medewerker appen") && times++ === 1 });
  const { home } = await walk([[once, "change"], [/Waar gaat het over/, "contact"], [/Wat wil je veranderen/, "messagingWithClients"], [second, "none"]]);
  const { answers } = await load(home);
  expect([answers.messagingWithClients.answer, answers.messagingDevice.decided]).toEqual(["none", false]);
});

test("a name that no folder can have, and text that is no address, are refused with what is allowed", async () => {
  const { shown, home } = await walk([...withContacts, [/kort, in een lopende zin/, "CON"], [/Mailadres van de afdeling/, "Anna <a@b.nl>"], [/huiskleur/, "rood"]]);
  expect(shown.join("\n")).toContain("Een map kan niet “con” heten");
  expect(shown.join("\n")).toContain("Dit is geen mailadres: “Anna <a@b.nl>”. Schrijf één gewoon adres");
  expect(shown.join("\n")).toContain("Dit is geen kleur die we kunnen gebruiken: “rood”.");
  expect((await load(home)).contacts.communications.email).toBe("nog-invullen@example.org");
});
