import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation, questionIds, questions } from "../../data/schema/index.ts";
import { exampleFolder } from "../helpers/example.ts";

const names = ["vlinderhof", "de-wilgen", "overzij"] as const;
const loaded = await Promise.all(names.map((name) => loadOrganisation(exampleFolder(name))));
const [vlinderhof, deWilgen, overzij] = loaded.map(({ organisation }) => organisation);

describe.each(names)("%s", (name) => {
  const { organisation, warnings } = loaded[names.indexOf(name)]!;

  test("says that it is an example and has nothing that needs a look", () => {
    expect(organisation.example).toBe(true);
    expect(warnings.filter(({ level }) => level !== "info")).toEqual([]);
  });

  test("cannot be taken for a real organisation: invented numbers and addresses", () => {
    for (const { phone = "085 - 0000 100", email = "a@b.example" } of Object.values(organisation.contacts)) {
      expect(phone).toMatch(/^085 - 0000 1\d\d$/);
      expect(email).toMatch(/\.example$/);
    }
    for (const { url } of organisation.officialChannels) expect(url).toMatch(/^https:\/\/[a-z]+\.example\//);
  });

  test("has a logo of its own, drawn without letters", () => {
    expect(readFileSync(join(exampleFolder(name), "logo.svg"), "utf8")).toMatch(/^<svg [^]*<title>[^]*<\/svg>\n$/);
  });

  test("explains the fields to who copies it", () => {
    const source = readFileSync(join(exampleFolder(name), "organisation.ts"), "utf8");
    expect(source.match(/^\s*\/\/ .{10,}/gm)?.length).toBeGreaterThan(25);
  });
});

test("each two of them differ in more than half of the answers", () => {
  const pairs = [[vlinderhof, deWilgen], [vlinderhof, overzij], [deWilgen, overzij]] as const;
  for (const [one, other] of pairs) {
    const different = questionIds.filter((id) => String(one?.answers[id].answer) !== String(other?.answers[id].answer));
    expect(different.length).toBeGreaterThan(questionIds.length / 2);
  }
});

test("together they show nearly every answer; what is left is what none of them would choose", () => {
  const unused = questionIds.flatMap((id) => {
    const chosen: string[] = loaded.flatMap(({ organisation }) => [organisation.answers[id].answer].flat());
    return Object.keys(questions[id].options).filter((option) => !chosen.includes(option)).map((option) => `${id}: ${option}`);
  });
  expect(unused).toMatchInlineSnapshot(`
    [
      "messagingWithClients: none",
      "messagingDevice: privatePhoneAllowed",
      "readReceipts: ownChoice",
      "groupChats: clientIsAdmin",
      "groupChats: approvedApp",
      "messageRecordKeeping: none",
      "clientImages: never",
      "imageDevice: privateThenDelete",
      "consentMinors: guardiansTo16ThenSelf",
      "profileUniformity: background",
      "aiMedia: none",
      "safetyConversation: onSignal",
      "ageAdvice: platformTerms",
    ]
  `);
});

test("they differ in words, address, typeface and kind of care", () => {
  const facts = loaded.map(({ organisation: { client, address, brand, sectors, legalRegimes } }) => ({
    client: client.singular, clients: address.clients, typeface: brand.typeface, color: brand.color, sector: sectors[0], law: legalRegimes[0],
  }));
  expect(facts).toMatchInlineSnapshot(`
    [
      {
        "client": "jongere",
        "clients": "je",
        "color": "#0f6e73",
        "law": "jeugdwet",
        "sector": "jeugdhulp",
        "typeface": "atkinson-hyperlegible-next",
      },
      {
        "client": "bewoner",
        "clients": "je",
        "color": "#ffd43b",
        "law": "wlz",
        "sector": "gehandicaptenzorg",
        "typeface": "open-sans",
      },
      {
        "client": "cliënt",
        "clients": "u",
        "color": "#4a1d4f",
        "law": "wvggz",
        "sector": "ggz",
        "typeface": "source-sans-3",
      },
    ]
  `);
});
