import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadOrganisation } from "../../data/schema/index.ts";
import { init } from "../../scripts/init/init.ts";
import { givenFields } from "../../scripts/init/options.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { exampleFolder } from "../helpers/example.ts";
import { makeFolder } from "../helpers/folder.ts";

const small = { name: "Stichting Klein", sectors: ["welzijn"], clientAgeGroups: ["18+"] };

/** Sets up an organisation from the text of an answers file, in an empty folder of organisations. */
async function initWith(text: string | object, { home = makeFolder(), fields = {} }: { home?: string; fields?: Parameters<typeof givenFields>[0] } = {}) {
  const answers = join(makeFolder(), "antwoorden.json");
  writeFileSync(answers, typeof text === "string" ? text : JSON.stringify(text, null, 2));
  const outcome = await init({ home, today: "2026-11-22", fields: givenFields(fields), answers, offerStart: true, print: () => undefined });
  return { home, id: outcome.id ?? "", ...(await loadOrganisation(join(home, outcome.id ?? ""))) };
}

/** The report on answers that are refused. */
async function reportOn(text: string | object, options: Parameters<typeof initWith>[1] & { home?: string } = {}): Promise<string> {
  const home = options.home ?? makeFolder();
  const before = readdirSync(home, { recursive: true }).sort();
  const error = await initWith(text, { ...options, home }).catch((reason: unknown) => reason);
  if (!(error instanceof ProblemsError)) throw new Error("nothing was refused", { cause: error });
  expect(readdirSync(home, { recursive: true }).sort()).toEqual(before);
  return formatReport(error.problems).replaceAll(/^\S.*[/\\](?=[^/\\\n]*$)/gmu, "").replaceAll(/(?<=bestand )\S*[/\\]/gu, "");
}

describe("an answers file", () => {
  test("may leave out nearly everything", async () => {
    const { organisation, id } = await initWith(small);
    expect(id).toBe("klein");
    expect(organisation).toMatchObject({ shortName: "Klein", client: { singular: "cliënt" }, legalRegimes: ["wmo"], edition: { date: "2026-11-22" } });
    expect(Object.values(organisation.answers).every(({ decided }) => !decided)).toBe(true);
  });

  test("is completed by what the command line says, which goes first", async () => {
    const { organisation } = await initWith(small, { fields: { "short-name": "Kl", sectors: "opvang, welzijn", color: "#7b1e3a", logo: join(exampleFolder("vlinderhof"), "logo.svg") } });
    expect(organisation).toMatchObject({ id: "kl", shortName: "Kl", sectors: ["opvang", "welzijn"], brand: { color: "#7b1e3a", logo: "logo.svg" } });
  });

  test("keeps text that means something in code as text", async () => {
    const hostile = "*/ `${process.exit()}` \\ \" ' // <!-- {{ organisation.name }} \\u0022 \\n";
    const { organisation } = await initWith({ ...small, legalName: hostile, glossary: { [hostile.slice(0, 60).trim()]: hostile }, councils: { works: { name: hostile } } });
    expect([organisation.legalName, organisation.councils.works?.name, ...Object.values(organisation.glossary)]).toEqual([hostile, hostile, hostile]);
  });

  test("with wrong types, a broken logo and clashing answers is told all of it at once, each with its line", async () => {
    expect(await reportOn(`{
  "name": 12,
  "shortName": "Zonnehof",
  "sectors": ["welzij"],
  "clientAgeGroups": ["12-15"],
  "legalRegimes": ["jeugdwet"],
  "brand": { "logo": "nergens.svg", "kleur": "#fff" },
  "answers": {
    "messagingWithClients": "none",
    "groupChats": "withRules",
    "clientImages": "never",
    "consentModel": "perOccasion"
  }
}`)).toMatchInlineSnapshot(`
  "antwoorden.json

    Fout op regel 2, bij name
      “name” is een getal, maar hier hoort tekst.
      Waarom: Zonder aanhalingstekens kan een cijfer wegvallen: 1.10 wordt 1.1.
      Doen: Zet er aanhalingstekens omheen: "12".

    Fout op regel 4, bij sectors.1
      “welzij” kan niet bij “sectors.1”.
      Doen: Bedoel je “welzijn”?
      Toegestaan: jeugdhulp, jeugdbescherming, pleegzorg, ggz, gehandicaptenzorg, ouderenzorg, welzijn, opvang, thuiszorg

    Fout op regel 7, bij brand.kleur
      “kleur” is geen bekend veld in brand.
      Waarom: Een veld met een andere naam wordt nergens gebruikt.
      Doen: Haal het veld weg, of kies een naam uit de lijst.
      Toegestaan: color, accent, logo, typeface

    Fout op regel 7, bij brand.logo
      Er is geen bestand nergens.svg.
      Doen: Kijk of het pad klopt. Let op hoofdletters.

    Fout op regel 8, bij answers.consentMinors (C09)
      De organisatie werkt met kinderen of jongeren, maar er is niet gekozen wie toestemming geeft voor beeld.
      Waarom: Onder de zestien beslist wie het gezag heeft. Dat vult Leidraad niet zelf in.
      Doen: Kies bij consentMinors "allGuardiansAndChild12", "allGuardiansHearAnyAge" of "guardiansTo16ThenSelf".

    Fout op regel 10, bij answers.groupChats (C04)
      Appen met cliënten mag niet, maar een groepsapp wel.
      Waarom: In een groepsapp stuurt een medewerker ook berichten aan cliënten.
      Doen: Kies bij groupChats "none", of sta bij messagingWithClients een vorm van appen toe.

    Fout op regel 12, bij answers.consentModel (C07)
      Er wordt geen beeld gemaakt, maar bij consentModel staat hoe dat gaat.
      Waarom: Een toestemmingsformulier of een toestel past niet bij een regel die alle beeld verbiedt.
      Doen: Haal consentModel weg, of kies bij clientImages "careUseOnly" of "orgChannelsWithConsent".

  7 fouten"
`);
  });

  test("that is no JSON is refused with the line where it goes wrong", async () => {
    expect(await reportOn('{\n  "name": "A",\n  "sectors": ["ggz",],\n}')).toContain('Fout op regel 3\n    Hier klopt de schrijfwijze niet: "sectors": ["ggz",],');
    expect(await reportOn('{\n  "name": "A"\n  "shortName": "B"\n}')).toContain("Fout op regel 3");
    expect(await reportOn('{\n  "name": \'A\'\n}')).toContain("Fout op regel 2");
    expect(await reportOn('{\n  "name": "A",\n')).toContain("Hier houdt het bestand te vroeg op.");
    expect(await reportOn('{\n  "name": "A",\n  "name": "B"\n}')).toContain("“name” staat er twee keer; de eerste keer op regel 2.");
    expect(await reportOn("[]")).toContain("Dit bestand is geen groep velden.");
    expect(await reportOn("")).toContain("Hier houdt het bestand te vroeg op.");
  });

  test("for an organisation that exists is refused, and the file that is there stays as it is", async () => {
    const home = makeFolder();
    mkdirSync(join(home, "klein"));
    writeFileSync(join(home, "klein/organisation.ts"), "// van mij");
    expect(await reportOn(small, { home })).toContain("Er is al een organisatie in ");
    expect(readFileSync(join(home, "klein/organisation.ts"), "utf8")).toBe("// van mij");
  });

  test("that is not there is told by its path", async () => {
    const none = init({ home: makeFolder(), today: "2026-11-22", fields: [], answers: "nergens.json", offerStart: false });
    await expect(none).rejects.toThrow("nergens.json: Dit bestand is er niet, of mag niet worden gelezen.");
  });

  test("leaves nothing behind when the disk refuses the file", async () => {
    const home = join(makeFolder(), "bestand");
    writeFileSync(home, "geen map");
    await expect(initWith(small, { home })).rejects.toThrow();
    expect(readFileSync(home, "utf8")).toBe("geen map");
  });
});

test("without a terminal and without answers, it says how to give them", async () => {
  const nobody = init({ home: makeFolder(), today: "2026-11-22", fields: [], offerStart: false });
  await expect(nobody).rejects.toThrow("Er kan niets worden gevraagd, want deze opdracht draait niet in een opdrachtvenster.");
});

test("without a terminal, the options alone are enough", async () => {
  const home = makeFolder();
  const fields = givenFields({ name: "De Brug", sectors: "opvang", ages: "18+" });
  expect(await init({ home, today: "2026-11-22", fields, offerStart: false, print: () => undefined })).toEqual({ id: "de-brug" });
  expect(existsSync(join(home, "de-brug/organisation.ts"))).toBe(true);
});
