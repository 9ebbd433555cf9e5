import { describe, expect, test } from "vitest";
import { accessibilityTests } from "../../data/accessibility.ts";
import { dutchDate } from "../../data/schema/dates.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { bookOf, html, page, problemsIn, type Variation, words } from "./book-of.ts";

/** The words of a page with only this text. */
async function wordsOf(body: string, variation: Variation & { fields?: Record<string, string> } = {}): Promise<string[]> {
  const { book } = await bookOf({ "a.md": page("A", body, variation.fields) }, variation);
  return words(book, "/a/");
}

describe("contacts", () => {
  test("tell for each role whom to reach and how", async () => {
    const { book } = await bookOf({ "a.md": page("A", "::: contacts communications, privacyOfficer, manager, clientConfidant") });
    expect(html(book, "/a/")).toMatchInlineSnapshot(`
      "<ul class="contacts">
      <li class="contact">
      <p class="contact-name">Communicatie</p>
      <p class="contact-phone">{phone}<a href="tel:+31850000101">+31 (0)85 - 0000 101</a></p>
      <p class="contact-email">{mail}<a href="mailto:communicatie@proef.example">communicatie<wbr>@proef.example</a></p>
      <p class="contact-url">{external}<a href="https://proef.example/pers">proef.example/pers</a></p>
      </li>
      <li class="contact">
      <p class="contact-role">Privacy en datalekken</p>
      <p class="contact-name">De privacyfunctionaris</p>
      <p class="contact-email">{mail}<a href="mailto:privacy@proef.example">privacy<wbr>@proef.example</a></p>
      </li>
      <li class="contact">
      <p class="contact-role">Overleg over het werk</p>
      <p class="contact-name">De leidinggevende</p>
      </li>
      <li class="contact">
      <p class="contact-role">Vertrouwenspersoon voor ijsmakers</p>
      <p class="contact-name">Jeugdstem</p>
      <p class="contact-url">{external}<a href="https://jeugdstem.example">jeugdstem.example</a></p>
      </li>
      </ul>
      "
    `);
  });

  test("on a page for others than staff are only the public ones", async () => {
    const fields = { audience: "[clients, partners]" };
    expect(await wordsOf("::: contacts all", { fields })).toEqual(["Communicatie", "+31 (0)85 - 0000 101", "communicatie@proef.example", "proef.example/pers", "Spoed", "De bereikbare dienst", "085 - 0000 112"]);
    expect(await problemsIn({ "a.md": page("A", "Zin.\n\n::: contacts incidentDesk", fields) })).toMatchInlineSnapshot(`
      [
        "warning: content/a.md:10 Van de contacten incidentDesk mag deze pagina er geen laten zien. Zet in organisation.ts bij een van deze contacten visibility: "public", of noem hier een ander contact.",
      ]
    `);
  });

  test("show what the organisation wrote, whatever it looks like", async () => {
    const contact = { name: "*Jan* & <b>", email: "a@b.example", visibility: "internal" } as const;
    const { book } = await bookOf({ "a.md": page("A", "::: contacts incidentDesk") });
    const organisation = { contacts: { ...book.organisation.contacts, incidentDesk: contact } };
    const { book: nasty } = await bookOf({ "a.md": page("A", "::: contacts incidentDesk") }, { organisation });
    expect(html(nasty, "/a/")).toContain('<p class="contact-name">*Jan* &amp; &lt;b&gt;</p>');
  });
});

describe("platforms", () => {
  const policies = {
    whatsapp: { withClients: "practical", staffWork: "allowed", workDevice: "ok", note: "Alleen *met* code." },
    x: { withClients: "no", staffWork: "encouraged", workDevice: "banned" },
  } as const;
  const organisation = {
    platformPolicy: policies,
    officialChannels: [{ platform: "x", name: "@proef", url: "https://x.com/proef", owners: ["Ann", "Bo"] }],
  } as const;
  const files = {
    "p/index.md": page("Platforms", "::: platforms"),
    "p/whatsapp.md": page("WhatsApp", "::: platform-policy", { kind: "platform", platform: "whatsapp", order: 1 }),
    "p/x.md": page("X", "::: platform-policy", { kind: "platform", platform: "x", audience: "[partners]" }),
    "p/facebook.md": page("Facebook", "::: platform-policy", { kind: "platform", platform: "facebook" }),
  };

  test("have a card that tells the answer of the organisation, also when there is none yet", async () => {
    const { book } = await bookOf({ ...files, "p/index.md": page("Platforms", "::: pages") }, { organisation });
    const answers = [...html(book, "/p/").matchAll(/class="card-link">(.*?)<\/a>[\s\S]*?<p>Met ijsmakers: <span class="badge badge-(\w+)">/g)];
    expect(answers.map(([, name, tone]) => [name, tone])).toEqual([["WhatsApp", "limited"], ["Facebook", "limited"], ["X", "no"]]);
  });

  test("stand in a table: those decided on and those with a page, in a fixed order", async () => {
    const { book } = await bookOf(files, { organisation });
    expect(words(book, "/p/")).toMatchInlineSnapshot(`
      [
        "Platform",
        "Met ijsmakers",
        "Over je werk",
        "Op een werktoestel",
        "Leeftijd",
        "WhatsApp",
        "Praktische zaken",
        "Mag",
        "Mag",
        "vanaf 13 jaar",
        "Facebook",
        "Overleg eerst",
        "Overleg eerst",
        "Overleg eerst",
        "vanaf 13 jaar",
        "X (voorheen Twitter)",
        "Nee",
        "Graag",
        "Nee",
        "vanaf 13 jaar",
      ]
    `);
    expect(html(book, "/p/")).toContain('<th scope="row"><a href="../p/whatsapp/index.html">WhatsApp</a></th>');
  });

  test("each tell on their own page what is decided, in words and addressed as that reader is", async () => {
    const { book } = await bookOf(files, { organisation });
    expect([...words(book, "/p/whatsapp/"), ...words(book, "/p/x/"), ...words(book, "/p/facebook/")]).toMatchInlineSnapshot(`
      [
        "Bij De Proef",
        "Contact met ijsmakers",
        "Praktische zaken",
        "Een tijd of een plaats afspreken mag. Over zorg praat je op een andere manier.",
        "Iets delen over je werk",
        "Mag",
        "Het mag, volgens de richtlijnen.",
        "Op een toestel van het werk",
        "Mag",
        "WhatsApp mag op een werktelefoon of werkcomputer staan.",
        "Let op",
        "Alleen *met* code.",
        "Over WhatsApp zelf",
        "De minimumleeftijd is volgens de voorwaarden 13 jaar.",
        "Die leeftijd geldt in Europa sinds 2024.",
        "Leesbevestigingen kun je uitzetten, behalve in groepen.",
        "Er zijn ook kanalen en community’s, waarin mensen elkaar kunnen vinden die elkaar niet kennen.",
        "Nagekeken op 21 november 2026.",
        "Bij De Proef",
        "Contact met ijsmakers",
        "Nee",
        "Gebruik X niet voor contact met ijsmakers.",
        "Iets delen over uw werk",
        "Graag",
        "Laat gerust zien wat u doet, volgens de richtlijnen.",
        "Op een toestel van het werk",
        "Nee",
        "Zet X niet op een werktelefoon of werkcomputer.",
        "De Proef op X",
        "@proef",
        "Over X zelf",
        "De minimumleeftijd is volgens de voorwaarden 13 jaar.",
        "Heette tot juli 2023 Twitter.",
        "Nagekeken op 21 november 2026.",
        "Bij De Proef",
        "Over Facebook is nog niets afgesproken. Overleg eerst met Communicatie.",
        "Over Facebook zelf",
        "De minimumleeftijd is volgens de voorwaarden 13 jaar.",
        "Bij één account kunnen meer profielen horen.",
        "Meta gebruikt sinds mei 2025 openbare berichten van volwassenen om AI te trainen. Wie dat niet wil, kan bezwaar maken.",
        "Nagekeken op 21 november 2026.",
      ]
    `);
  });

  test("need a page that says which platform it is about", async () => {
    expect(await problemsIn({ "a.md": page("A", "Zin.\n\n::: platform-policy") })).toMatchInlineSnapshot(`
      [
        "content/a.md:10 Dit blok weet niet over welk platform het gaat. Zet in de kop van de pagina een regel platform, bijvoorbeeld: platform: whatsapp",
      ]
    `);
  });
});

describe("the register of choices", () => {
  const keuzes = { "over/index.md": page("Over"), "over/keuzes.md": page("Onze keuzes", "::: register", { audience: "[managers]", order: 99 }) };
  const choice = "::: choice readReceipts\n:: off\nUit.\n:: on\nAan.\n:: ownChoice\nZelf.\n:::";

  test("tells of a question the answer, the reason, who decided, and where it is read", async () => {
    const answers = { readReceipts: { answer: "on", reason: "Zo *weten* we het.", decidedBy: "de raad & co", decidedOn: "2026-10-01", decided: true } };
    const files = { ...keuzes, "b.md": page("B", `${choice}\n\n${choice}`, { order: 2 }), "a.md": page("Appen", choice, { order: 1 }) };
    const { book: plain } = await bookOf(files);
    const organisation = { answers: { ...plain.organisation.answers, ...(answers as object) } };
    const { book } = await bookOf(files, { organisation });
    const [, entry = ""] = /(<h3 id="keuze-read-receipts">.*?)<h3/s.exec(html(book, "/over/keuzes/")) ?? [];
    // Terms are explained in the register too; that is for another test.
    const said = entry.replace(/<span class="term">.*?class="term-word"[^>]*>([^<]*)<.*?<\/button><\/span><\/span>/gs, "$1");
    expect(said).toMatchInlineSnapshot(`
      "<h3 id="keuze-read-receipts">Zet een medewerker leesbevestigingen aan of uit (de blauwe vinkjes)?</h3>
      <p><strong>Aan, met uitleg</strong></p>
      <p>Laat leesbevestigingen aan staan en leg uit: gelezen is nog niet beantwoord.</p>
      <p><strong>Waarom:</strong> Zo *weten* we het.</p>
      <p>Besloten door de raad &amp; co op 1 oktober 2026.</p>
      <p>Je leest het terug bij: <a href="../../a/index.html#choice-read-receipts" class="register-place">Appen</a>, <a href="../../b/index.html#choice-read-receipts" class="register-place">B</a></p>
      <details class="fold" data-pagefind-ignore>
      <summary>Wat we niet kozen, en wat ervoor te zeggen is<span class="visually-hidden">: Zet een medewerker leesbevestigingen aan of uit (de blauwe vinkjes)?</span></summary>
      <ul>
      <li><strong>Uit:</strong> Zo denkt niemand dat een bericht al is opgepakt. In groepen kan de instelling niet uit.</li>
      <li><strong>Eigen keuze:</strong> Belangrijker dan de instelling is dat de verwachting klopt.</li>
      </ul>
      </details>
      "
    `);
  });

  test("says so when the organisation has not decided yet", async () => {
    const { book } = await bookOf(keuzes);
    const [, entry = ""] = /<h3 id="keuze-availability">.*?<\/h3>(.*?)<h3/s.exec(html(book, "/over/keuzes/")) ?? [];
    expect(entry).toMatchInlineSnapshot(`
      "
      <p><strong>Op de eigen werkdagen en werktijden</strong></p>
      <p>Lees en beantwoord berichten op eigen werkdagen en onder werktijd. Zet die tijden in het werkprofiel.</p>
      <p><strong>Waarom:</strong> Zo past het bij het rooster van de medewerker en weet iedereen waar die aan toe is.</p>
      <p>Nog niet besloten: dit is het standaardantwoord van het handboek.</p>
      <details class="fold" data-pagefind-ignore>
      <summary>Wat we niet kozen, en wat ervoor te zeggen is<span class="visually-hidden">: Wanneer zijn medewerkers bereikbaar via social media of een app?</span></summary>
      <ul>
      <li><strong>Op de kantoortijden van de organisatie:</strong> Overal dezelfde tijden zijn het makkelijkst te onthouden.</li>
      <li><strong>Het team, volgens rooster:</strong> Een team kan langer bereikbaar zijn dan één medewerker.</li>
      </ul>
      </details>
      "
    `);
  });

  test("leaves out questions that mean nothing to this organisation", async () => {
    const ids = async (variation: Variation): Promise<string[]> => {
      const { book } = await bookOf(keuzes, variation);
      return book.pages.get("/over/keuzes/")?.headings.map(({ id }) => id) ?? [];
    };
    expect(await ids({})).toContain("keuze-messaging-device");
    expect(await ids({ answers: { messagingWithClients: "none" } })).not.toContain("keuze-messaging-device");
  });

  test("has its questions below the heading it stands under", async () => {
    const { book } = await bookOf({ "a.md": page("A", "## Keuzes\n\n::: register") });
    expect([...new Set(book.pages.get("/a/")?.headings.map(({ level }) => level))]).toEqual([2, 3, 4]);
  });
});

describe("rules", () => {
  const files = {
    "regels.md": page("Regels", "Zin.\n\n## Lijst\n\n::: rules", { order: 99 }),
    "a/index.md": page("Deel A", "::: do platforms=whatsapp card=yes\nApp *kort*, zie [b](../b.md).\n\nUitleg.\n:::\n\n::: dont audience=partners\nDeel niets.\n:::", { order: 1 }),
    "b.md": page("Deel B", "::: dont\nGeen namen.\n:::\n\n::: when clientConnections is never\n::: do\nNooit.\n:::\n:::", { order: 2 }),
  };
  const list = async (block: string, extra: Record<string, string> = {}): Promise<string[]> => {
    const { book } = await bookOf({ ...files, "regels.md": page("Regels", `${extra["above"] ?? ""}${block}`) });
    return words(book, "/regels/");
  };

  test("are gathered from all pages, once, what to do first, each with a link to its page", async () => {
    const { book } = await bookOf(files);
    expect(html(book, "/regels/")).toMatchInlineSnapshot(`
      "<p>Zin.</p>
      <h2 id="lijst">Lijst</h2>
      <ul class="rules rules-do">
      <li>{check}<span class="visually-hidden">Wel doen: </span>App <em>kort</em>, zie <a href="../b/index.html" data-note="Deel B">b</a>. <a href="../a/index.html#regel-app-kort-zie-b" class="rule-source">Deel A</a></li>
      </ul>
      <ul class="rules rules-dont">
      <li>{cross}<span class="visually-hidden">Niet doen: </span>Deel niets. <a href="../a/index.html#regel-deel-niets" class="rule-source">Deel A</a></li>
      <li>{cross}<span class="visually-hidden">Niet doen: </span>Geen namen. <a href="../b/index.html#regel-geen-namen" class="rule-source">Deel B</a></li>
      </ul>
      "
    `);
  });

  test.each([
    ["kind=dont", ["Niet doen: Deel niets. Deel A", "Niet doen: Geen namen. Deel B"]],
    ["audience=partners", ["Niet doen: Deel niets. Deel A"]],
    ["audience=partners,staff kind=do", ["Wel doen: App kort, zie b. Deel A"]],
    ["platforms=facebook,whatsapp", ["Wel doen: App kort, zie b. Deel A"]],
    ["card=yes", ["Wel doen: App kort, zie b. Deel A"]],
    ["kind=dont group=section", ["Deel A", "Niet doen: Deel niets. Deel A", "Deel B", "Niet doen: Geen namen. Deel B"]],
  ])("with %s are those that fit", async (args, expected) => {
    expect(await list(`::: rules ${args}`)).toEqual(expected);
  });

  test("in parts have what to do above what not to do, section by section", async () => {
    const both = { ...files, "a/index.md": page("Deel A", "::: dont\nNiet.\n:::\n\n::: do\nWel.\n:::", { order: 1 }) };
    const { book } = await bookOf({ ...both, "regels.md": page("Regels", "::: rules group=section") });
    expect(words(book, "/regels/")).toEqual(["Deel A", "Wel doen: Wel. Deel A", "Niet doen: Niet. Deel A", "Deel B", "Niet doen: Geen namen. Deel B"]);
  });

  test("to choose from tell the script for whom and where each holds, and readers for whom those are that are not for them", async () => {
    const { book } = await bookOf({ ...files, "regels.md": page("Regels", "::: rules audience=staff,partners filter=yes") });
    const shown = html(book, "/regels/");
    expect(shown).toContain('<li data-audience="staff" data-platforms="whatsapp">{check}');
    expect(shown).toContain('<li data-audience="partners" data-platforms="">{cross}<span class="visually-hidden">Niet doen: </span><strong>Voor partners in zorg: </strong>Deel niets.');
    const [, choices = ""] = /data-rules-filter="([^"]*)"/.exec(shown) ?? [];
    expect(JSON.parse(choices.replaceAll("&quot;", '"'))).toMatchObject({
      audiences: [["staff", "medewerkers"], ["partners", "partners in zorg"]],
      platforms: [["whatsapp", "WhatsApp"]],
    });
  });

  test("of the page itself need no link", async () => {
    const { book } = await bookOf({ ...files, "a/index.md": page("Deel A", "::: do\nApp.\n:::\n\n::: rules kind=do") });
    expect(words(book, "/a/")).toContain("Wel doen: App.");
  });

  test("that nobody wrote deserve a look", async () => {
    expect(await problemsIn({ "a.md": page("A", "Zin.\n\n::: rules platforms=tiktok") })).toMatchInlineSnapshot(`
      [
        "warning: content/a.md:10 Er is geen enkele regel die bij deze lijst past, dus de lijst is leeg. Haal de lijst weg, of vraag met kind, audience of platforms om minder.",
      ]
    `);
  });
});

describe("other lists", () => {
  test("the pages below a page are cards, in reading order; on the home page the sections are", async () => {
    const files = {
      "index.md": page("Start", "::: pages", { order: 0, kind: "home" }),
      "zoeken.md": page("Zoeken", "", { kind: "search" }),
      "d/index.md": page("Deel", "::: pages", { order: 2, kind: "section" }),
      "d/twee.md": page("Twee *a*", "Zin.", { order: 2, summary: "Over twee." }),
      "d/een/index.md": page("Een", "Zin.", { order: 1 }),
      "d/een/diep.md": page("Diep"),
    };
    const { book } = await bookOf(files);
    expect(html(book, "/d/")).toMatchInlineSnapshot(`
      "<ul class="cards">
      <li class="card"><a href="../d/een/index.html" class="card-link">Een</a><p>Een samenvatting.</p>
      </li>
      <li class="card"><a href="../d/twee/index.html" class="card-link">Twee a</a><p>Over twee.</p>
      </li>
      </ul>
      "
    `);
    expect(words(book, "/")).toEqual(["DeelEen samenvatting."]);
    expect(await problemsIn({ "a.md": page("A", "Zin.\n\n::: pages") })).toHaveLength(1);
  });

  test("what can be printed, with paper and pages", async () => {
    const fields = { print: "{ format: a4, sheets: 2 }" };
    const { book } = await bookOf({ "a.md": page("Blad", "::: printables", fields), "b.md": page("Kaart", "Zin.", { print: "{ format: card }" }) });
    expect(words(book, "/a/")).toEqual(["Het hele handboek (pdf)", "Blad (pdf)", "Dubbelzijdig op hoogstens 2 vellen.", "Kaart (pdf)", "Een samenvatting.", "1 vel, enkelzijdig."]);
    expect(html(book, "/a/")).toContain('<a href="../pdf/handboek.pdf">');
    expect([...html(book, "/a/").matchAll(/<li class="document document-(\w+)">/g)].map(([, paper]) => paper)).toEqual(["book", "a4", "card"]);
  });

  test("printables of one section: without the handbook, and with a warning when it has none", async () => {
    const files = {
      "kaarten/index.md": page("De kaarten", "::: printables section=yes"),
      "kaarten/een.md": page("Een", "Zin.", { print: "{ format: half }" }),
      "blad.md": page("Blad", "::: printables section=yes", { print: "{ format: a4 }" }),
      "los.md": page("Los", "::: printables section=yes"),
    };
    const { book, warnings } = await bookOf(files);
    expect(words(book, "/kaarten/")).toEqual(["De kaarten (pdf)", "1 vel, enkelzijdig, twee kaarten op een vel."]);
    expect(words(book, "/blad/")).toEqual(["Blad (pdf)", "Dubbelzijdig op 1 vel."]);
    expect(warnings.map(({ file, what }) => [file.replace(/.*\//, ""), what])).toEqual([
      ["los.md", "In dit onderdeel heeft geen pagina een eigen pdf, dus er komt hier niets te staan."],
    ]);
  });

  test("versions: the one that holds now is always told", async () => {
    const edition = { version: "2.0", date: "2026-11-21", nextReview: "2027-11-21", status: "vastgesteld", approvedBy: "de raad", owner: "Communicatie" } as const;
    const told = { version: "1.0", date: "2026-01-02", changes: "Begin & einde.", audience: ["managers", "clients"] as const };
    const rows = (history: (typeof told)[]): Promise<string[]> => wordsOf("::: versions", { organisation: { edition: { ...edition, history } } });
    expect(await rows([told])).toEqual(["Versie", "Datum", "Wat er is veranderd", "Voor wie", "2.0", "21\u00a0november\u00a02026", "De versie die nu geldt.", "iedereen", "1.0", "2\u00a0januari\u00a02026", "Begin &amp; einde.", "leidinggevenden, ijsmakers en naasten"]);
    expect(await rows([{ ...told, version: "2.0" }])).not.toContain("De versie die nu geldt.");
  });

  test("channels of the organisation; who looks after them is for staff", async () => {
    const organisation = { officialChannels: [{ platform: "youtube", name: "Proef TV", url: "https://youtube.com/proef", owners: ["Ann", "Bo"] }] } as const;
    expect(await wordsOf("::: channels", { organisation })).toEqual(["Platform", "Kanaal", "Wie beheert het", "YouTube", "Proef TV", "Ann, Bo"]);
    expect(await wordsOf("::: channels", { organisation, fields: { audience: "[clients]" } })).toEqual(["Platform", "Kanaal", "YouTube", "Proef TV"]);
    expect(await wordsOf("::: channels", { organisation: { officialChannels: [] } })).toEqual(["De Proef heeft geen eigen kanalen."]);
  });

  test("other documents and codes, with a link where there is one", async () => {
    const organisation = {
      relatedDocuments: [{ title: "Gedragscode", where: "op intranet", url: "https://proef.example/code" }, { title: "Reglement", where: "bij HR" }],
      professionalCodes: [{ name: "Beroepscode" }],
    };
    expect(await wordsOf("::: documents\n\n::: codes", { organisation })).toEqual(["Gedragscode: op intranet", "Reglement: bij HR", "Beroepscode"]);
    expect(await wordsOf("::: documents\n\n::: codes", { organisation: { relatedDocuments: [], professionalCodes: [] } })).toHaveLength(2);
  });
});

describe("places on a consent form", () => {
  test("are paper, the site and each channel by name, all with a box for yes and for no", async () => {
    const officialChannels = [
      { platform: "x", name: "De Proef op X", url: "https://x.example/proef", owners: [] },
      { platform: "instagram", name: "@proef", url: "https://instagram.example/proef", owners: [] },
    ] as const;
    const { book } = await bookOf({ "a.md": page("A", "::: consent-places") }, { organisation: { officialChannels } });
    expect(words(book, "/a/")).toMatchInlineSnapshot(`
      [
        "Waar?",
        "Wie kan het zien?",
        "Mag het?",
        "folder, poster of jaarverslag",
        "wie het op papier krijgt",
        "ja nee",
        "nieuwsbrief",
        "wie de nieuwsbrief krijgt",
        "ja nee",
        "website van De Proef",
        "iedereen",
        "ja nee",
        "De Proef op X",
        "iedereen",
        "ja nee",
        "@proef (Instagram)",
        "iedereen",
        "ja nee",
      ]
    `);
    const rendered = html(book, "/a/");
    expect(rendered.match(/<span class="option"><span class="tick" aria-hidden="true"><\/span>(?:ja|nee)<\/span>/g)).toHaveLength(10);
  });
});

test("valid documents tell of every PDF which version and dates its print must bear", async () => {
  const edition = { version: "2.0", date: "2026-11-21", nextReview: "2027-11-01", status: "vastgesteld", approvedBy: "de raad", owner: "Communicatie", history: [] } as const;
  const { book } = await bookOf({
    "a.md": page("A", "::: valid-documents"),
    "b.md": page("Een blad", "Een zin.", { print: "{ format: a4, sheets: 1 }", order: 20 }),
  }, { organisation: { edition } });
  expect(words(book, "/a/")).toEqual([
    "Document", "Versie", "Datum", "Geldig tot",
    "Het hele handboek", "2.0", "21\u00a0november\u00a02026", "1\u00a0november\u00a02027",
    "Een blad", "2.0", "21\u00a0november\u00a02026", "1\u00a0november\u00a02027",
  ]);
});

describe("printables by audience", () => {
  const sheet = (title: string, audience: string, print: string, order: number, more: Record<string, string> = {}) => page(title, "Een zin.", { audience, print, order, ...more });

  test("stand under the readers they are for, with the number of sheets; the handbook comes last", async () => {
    const { book } = await bookOf({
      "a.md": page("A", "## Downloaden\n\n::: printables group=audience"),
      "b.md": sheet("Voor ouders", "[clients, staff]", "{ format: a4, sheets: 2 }", 20),
      "c.md": sheet("De kaart", "[staff]", "{ format: card, sheets: 1 }", 30),
    });
    expect(words(book, "/a/")).toEqual([
      "Downloaden",
      "Voor medewerkers", "De kaart (pdf)", "Een samenvatting.", "1 vel, enkelzijdig.",
      "Voor ijsmakers en naasten", "Voor ouders (pdf)", "Een samenvatting.", "Dubbelzijdig op hoogstens 2 vellen.",
      "Het handboek zelf", "Het hele handboek (pdf)",
    ]);
    expect(html(book, "/a/")).toContain('<h3 id="printen-staff">');
  });

  test("begin with the packets, which tell what is in them", async () => {
    const { book } = await bookOf({
      "a.md": page("A", "## Downloaden\n\n::: printables group=audience"),
      "b.md": sheet("Het blad", "[staff]", "{ format: a4, sheets: 1 }", 20),
      "c.md": sheet("De kaart", "[staff]", "{ format: card, sheets: 1 }", 30),
      "d.md": sheet("Het pakket", "[staff]", "{ format: a4, sheets: 1 }", 40, { packet: "[b.md, c.md]" }),
    });
    expect(words(book, "/a/").slice(2, 7)).toEqual([
      "Het pakket (pdf)", "Een samenvatting.", "Hierin zitten: Het blad en De kaart", "Dubbelzijdig op 3 vellen.", "Het blad (pdf)",
    ]);
  });

  test("lead to the same made in other ways, with links that say what they give to who hears nothing else", async () => {
    const { book } = await bookOf({
      "a.md": page("A", "## Downloaden\n\n::: printables group=audience"),
      "b.md": sheet("Ons boekje", "[clients]", "{ format: booklet, sheets: 1 }", 20, { kind: "handout" }),
    });
    expect(words(book, "/a/").slice(2, 5)).toEqual(["Ons boekje (pdf)", "Een samenvatting.", "4 bladzijden, A5. Ook met grote letters (pdf) en om te vouwen tot een boekje (pdf)."]);
    expect(html(book, "/a/")).toContain('<a href="../pdf/b-vouwen.pdf" aria-label="Ons boekje om te vouwen tot een boekje (pdf)">');
  });
});

describe("the statement on accessibility", () => {
  const limit = { what: "Een *film* heeft geen ondertiteling", why: "Hij is oud.", measure: "Vraag de tekst", by: "2027-03-01" };
  const found: NonNullable<Organisation["accessibility"]> = {
    status: "partial", evaluatedOn: "2026-10-01", evaluatedBy: "Bureau Proef", method: "Tien pagina’s", knownLimits: [limit], contact: "privacyOfficer",
    publicBody: false, replyWithin: "vijf werkdagen", signedBy: "de directie", signedOn: "2026-10-15",
  };
  const told = async (parts: string, accessibility?: typeof found): Promise<string[]> =>
    wordsOf(`::: accessibility ${parts}`, accessibility ? { organisation: { accessibility } } : {});

  test("says that nobody looked as long as nobody did", async () => {
    const text = (await wordsOf("::: accessibility")).join(" ");
    expect(text).toContain("Niemand heeft deze site nog onderzocht");
    expect(text).toContain("Wij weten niet van problemen.");
    expect(text).not.toMatch(/voldoet helemaal|krijgt antwoord|vastgesteld/);
    expect(text).toContain("communicatie@proef.example");
  });

  test("says what was found, by whom, how and when, and who signed", async () => {
    expect(await told("status", found)).toEqual([
      "Deze site voldoet voor een deel aan WCAG 2.2 AA.",
      "Dat bleek op 1 oktober 2026. Het onderzoek is gedaan door Bureau Proef. Tien pagina’s.",
      "Deze verklaring is vastgesteld door de directie op 15 oktober 2026.",
    ]);
  });

  test.each([
    ["full", "Deze site voldoet helemaal aan WCAG 2.2 AA."],
    ["firstSteps", "Deze site voldoet nog niet aan WCAG 2.2 AA. De eerste stappen zijn gezet."],
    ["no", "Deze site voldoet niet aan WCAG 2.2 AA."],
  ] as const)("of a site that is %s says so", async (status, sentence) => {
    expect((await told("status", { ...found, status }))[0]).toBe(sentence);
  });

  test("says of each limit why, what is done and when it is ready", async () => {
    expect(await told("limits", found)).toEqual([
      "Dit weten we:",
      "Een *film* heeft geen ondertiteling. Hoe dat komt: Hij is oud. Wat we doen: Vraag de tekst. Klaar op 1 maart 2027.",
    ]);
    expect(await told("limits", { ...found, status: "full", knownLimits: [] })).toEqual(["Bij het onderzoek zijn geen problemen genoteerd."]);
  });

  test("tells whom to tell, when there is an answer, and where to go next", async () => {
    const text = (await told("report", found)).join(" ");
    expect(text).toContain("Je krijgt antwoord binnen vijf werkdagen.");
    expect(text).toContain("privacy@proef.example");
    expect(text).toContain("het College voor de Rechten van de Mens");
    expect(text).not.toContain("ombudsman");
  });

  test("of a public body names its register and the ombudsman", async () => {
    const text = (await told("status, report", { ...found, publicBody: true, register: "https://register.example/1" })).join(" ");
    expect(text).toContain("het register van de overheid");
    expect(text).toContain("de Nationale ombudsman");
    expect(text).not.toContain("Rechten van de Mens");
  });

  test("says what the makers of the site try, and what they do not know", async () => {
    const text = (await told("tests")).join(" ").replaceAll("\u00a0", " ");
    expect(text).toContain("alleen een toetsenbord");
    expect(text).toContain("braille of spraakbesturing");
    expect(text).toContain(`Dit overzicht is van ${dutchDate(accessibilityTests.checkedOn)}.`);
  });
});
