import { describe, expect, test } from "vitest";
import { bookOf, html, page, problemsIn } from "./book-of.ts";

const target = page("Appen", "## Blauwe vinkjes\n\n::: do\nApp kort.\n:::\n\n::: choice clientConnections\n:: never\n## Nooit\n\nNee.\n:: professionalAccountOnly\nSoms.\n:: withAgreements\nJa.\n:::");
const clienten = { "clienten/index.md": page("Cliënten"), "clienten/appen.md": target };
const linking = (body: string): Record<string, string> => ({ ...clienten, "a.md": page("A", body) });

describe("a link to a page", () => {
  test("finds headings, rules and choices, and stays on its own page without a file name", async () => {
    const body = "## Hier\n\n[kop](clienten/appen.md#blauwe-vinkjes), [regel](clienten/appen.md#regel-app-kort), [keuze](clienten/appen.md#choice-client-connections), [hier](#hier) en [start](index.md).";
    const { book } = await bookOf(linking(body));
    expect([...html(book, "/a/").matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      "../clienten/appen/index.html#blauwe-vinkjes", "../clienten/appen/index.html#regel-app-kort",
      "../clienten/appen/index.html#choice-client-connections", "#hier", "../index.html",
    ]);
  });

  test("that is not there gets the page that was probably meant", async () => {
    const body = "[typfout](clienten/apen.md)\n\n[verhuisd](richtlijnen/appen.md)\n\n[hoofdletter](clienten/Appen.md)\n\n[weg](geen/idee-wat.md)";
    expect(await problemsIn(linking(body))).toMatchInlineSnapshot(`
      [
        "content/a.md:8 Deze link gaat naar /clienten/apen/, en die pagina is er niet. Bedoel je clienten/appen.md?",
        "content/a.md:10 Deze link gaat naar /richtlijnen/appen/, en die pagina is er niet. Bedoel je clienten/appen.md?",
        "content/a.md:12 Deze link gaat naar /clienten/Appen/, en die pagina is er niet. Bedoel je clienten/appen.md?",
        "content/a.md:14 Deze link gaat naar /geen/idee-wat/, en die pagina is er niet. Kijk naar de naam van het bestand, of haal de link weg.",
      ]
    `);
  });

  test("at a place that is not there gets the places there are", async () => {
    expect(await problemsIn(linking("[vinkjes](clienten/appen.md#blauwe-vinkje) en [iets](clienten/appen.md#iets-heel-anders)"))).toMatchInlineSnapshot(`
      [
        "content/a.md:8 Op clienten/appen.md is geen plek die “#blauwe-vinkje” heet. Bedoel je “#blauwe-vinkjes”?",
        "content/a.md:8 Op clienten/appen.md is geen plek die “#iets-heel-anders” heet. Kies een plek uit de lijst, of zet {#iets-heel-anders} achter de kop op clienten/appen.md.",
      ]
    `);
  });

  test("is checked in a passage this organisation does not get, and may lead to another such passage", async () => {
    const inNever = (link: string): string => `Zin.\n\n::: when clientConnections is never\n${link}\n:::`;
    expect(await problemsIn(linking(inNever("[nooit](clienten/appen.md#nooit)")))).toEqual([]);
    expect(await problemsIn(linking(inNever("[weg](weg.md) en [fout](clienten/appen.md#noit)")))).toHaveLength(2);
  });

  test("that this organisation does get may not lead to a passage it does not get", async () => {
    const files = linking("[nooit](clienten/appen.md#nooit)");
    expect(await problemsIn(files, { answers: { clientConnections: "never" } })).toEqual([]);
    expect(await problemsIn(files)).toMatchInlineSnapshot(`
      [
        "content/a.md:8 De plek “#nooit” op clienten/appen.md staat in een stuk dat deze organisatie niet krijgt. Zet de link ook in een keuze, of link naar een kop die er altijd staat.",
      ]
    `);
  });

  test("to a page that cannot be read is only told about that page", async () => {
    const files = { "a.md": page("A", "[b](b.md#plek)"), "b.md": "zonder kop" };
    expect(await problemsIn(files)).toEqual([expect.stringContaining("content/b.md:1 Deze pagina begint niet met een kop")]);
  });

  test("finds the places that a data block makes", async () => {
    const files = { "a.md": page("A", "[keuze](keuzes.md#keuze-client-connections)"), "keuzes.md": page("Keuzes", "::: register") };
    expect(await problemsIn(files)).toEqual([]);
  });
});
