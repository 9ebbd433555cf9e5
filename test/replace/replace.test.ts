import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder, projectPath } from "../../scripts/book/project-path.ts";
import { answer } from "../../scripts/replace/answer.ts";
import { checkReplaced } from "../../scripts/replace/check-replaced.ts";
import { replacePage, seePage } from "../../scripts/replace/replace-page.ts";
import { replacedPages, type ReplaceFolders } from "../../scripts/replace/replaced-pages.ts";
import { showReplacedPages } from "../../scripts/replace/show-replaced.ts";
import { ProblemsError } from "../../scripts/report/problem.ts";
import { page } from "../book/book-of.ts";
import { fingerprint, folderWith } from "../helpers/folder.ts";

const shipped = page("Appen", "Appen mag met een werktelefoon.");
const later = page("Appen", "Appen mag met een telefoon van het werk.\n\nZet meldingen uit in je vrije tijd.");

/** A handbook of two pages and an organisation without own pages. */
function folders(own: Readonly<Record<string, string>> = {}): ReplaceFolders {
  const pages = { "content/clienten/appen.md": shipped, "content/partners.md": page("Partners") };
  const mine = Object.fromEntries(Object.entries(own).map(([path, text]) => [`eigen/${path}`, text]));
  const folder = folderWith({ ...pages, "eigen/organisation.ts": "", ...mine });
  return { contentFolder: join(folder, "content"), organisationFolder: join(folder, "eigen") };
}

const read = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");
const report = (place: ReplaceFolders): string => showReplacedPages(replacedPages(place), { color: false });
const said = (place: ReplaceFolders): string[] => checkReplaced(place).map(({ level, what }) => `${level}: ${what}`);

describe("an officer who replaces a shipped page", () => {
  test("gets it to work on, with what she replaced kept beside it", () => {
    const place = folders();
    expect(replacePage(place, "/clienten/appen/")).toMatchObject({ made: true, relative: "clienten/appen.md" });
    expect(read(place.organisationFolder, "content/clienten/appen.md")).toBe(shipped);
    expect(read(place.organisationFolder, "replaced/clienten/appen.md")).toBe(shipped);
    expect(said(place)).toEqual([]);
    expect(report(place)).toBe("clienten/appen.md\n  De meegeleverde pagina is nog dezelfde als toen jullie haar vervingen.");
  });

  test("never loses what she wrote when she asks again", () => {
    const place = folders({ "content/clienten/appen.md": page("Appen bij ons") });
    const before = fingerprint(place.organisationFolder);
    expect(replacePage(place, "clienten/appen")).toMatchObject({ made: false, page: { state: "unmarked" } });
    expect(fingerprint(place.organisationFolder)).toEqual(before);
  });

  test("reads what changed in the shipped page since, and marks it as seen", () => {
    const place = folders();
    replacePage(place, "clienten/appen.md");
    writeFileSync(join(place.organisationFolder, "content/clienten/appen.md"), page("Appen bij ons"));
    expect(said(place)).toEqual([]);
    writeFileSync(join(place.contentFolder, "clienten/appen.md"), later);
    expect(said(place)).toEqual(["warning: De meegeleverde pagina clienten/appen.md is veranderd sinds jullie haar vervingen."]);
    expect(report(place)).toMatchInlineSnapshot(`
      "clienten/appen.md
        De meegeleverde pagina is veranderd sinds jullie haar vervingen. Dit is er anders in content/clienten/appen.md:

          Regel 8
            Appen mag met een [weg: werktelefoon.] [nieuw: telefoon van het werk.]

          Regel 10
            [nieuw: Zet meldingen uit in je vrije tijd.]

        Neem over wat ook voor jullie geldt. Is je eigen pagina weer goed?
        Typ dan: npm run replace -- clienten/appen.md --seen"
    `);
    expect(seePage(place, "clienten/appen.md")).toBe("clienten/appen.md");
    expect(said(place)).toEqual([]);
    expect(read(place.organisationFolder, "content/clienten/appen.md")).toBe(page("Appen bij ons"));
  });

  test("hears of a page she replaced by hand that nobody kept what it replaced", () => {
    const place = folders({ "content/partners.md": page("Onze partners"), "content/nieuw.md": page("Nieuw") });
    expect(said(place)).toEqual(["info: Deze pagina vervangt een meegeleverde pagina, maar er is niet bewaard welke tekst dat was."]);
    expect(report(place)).toMatchInlineSnapshot(`
      "partners.md
        Er is niet bewaard welke tekst jullie vervingen. Daarom is niet te zien of de meegeleverde pagina is veranderd.
        Klopt jullie eigen pagina nog? Typ dan: npm run replace -- partners.md --seen"
    `);
    seePage(place, "partners");
    expect(said(place)).toEqual([]);
  });

  test("hears it when the shipped page, or her own, is no longer there", () => {
    const place = folders();
    replacePage(place, "partners");
    replacePage(place, "clienten/appen");
    rmSync(join(place.contentFolder, "partners.md"));
    rmSync(join(place.organisationFolder, "content/clienten/appen.md"));
    expect(said(place)).toEqual([
      "info: Jullie eigen versie van clienten/appen.md is er niet meer; de meegeleverde pagina staat weer op de site.",
      "warning: De meegeleverde pagina partners.md bestaat niet meer. Jullie eigen versie staat nog op de site.",
    ]);
  });

  test("may have her copy from a computer with other line ends", () => {
    const place = folders();
    replacePage(place, "partners");
    const kept = join(place.organisationFolder, "replaced/partners.md");
    writeFileSync(kept, `\ufeff${readFileSync(kept, "utf8").replaceAll("\n", "\r\n")}`);
    expect(said(place)).toEqual([]);
  });
});

describe("a page that cannot be replaced or seen", () => {
  /** What is said, with nothing written. */
  function refusal(place: ReplaceFolders, act: () => unknown): string {
    const before = fingerprint(place.organisationFolder);
    try {
      act();
    } catch (error) {
      expect(fingerprint(place.organisationFolder)).toEqual(before);
      if (error instanceof ProblemsError) return error.problems.map(({ what, todo }) => `${what} ${todo}`).join("\n");
    }
    throw new Error("it was not refused");
  }

  test("does not exist: the page that was probably meant is named", () => {
    const place = folders();
    expect(refusal(place, () => replacePage(place, "clienten/apen"))).toBe("Er is geen pagina “clienten/apen”. Bedoel je clienten/appen.md?");
    expect(refusal(place, () => replacePage(place, "appen"))).toBe("Er is geen pagina “appen”. Bedoel je clienten/appen.md?");
    expect(refusal(place, () => replacePage(place, "../organisation.ts"))).toContain("Er is geen pagina “../organisation.ts”.");
  });

  test("was never replaced, or is wholly her own", () => {
    const place = folders({ "content/nieuw.md": page("Nieuw") });
    expect(refusal(place, () => seePage(place, "partners"))).toBe("Jullie hebben geen eigen versie van partners.md. Wil je de pagina vervangen? Typ dan: npm run replace -- partners.md");
    expect(refusal(place, () => replacePage(place, "nieuw"))).toContain("Deze pagina is helemaal van jullie zelf");
  });
});

describe("the command", () => {
  const example = join(projectFolder, "data/organisations/vlinderhof");
  const asked = { color: false, seen: false, isNamed: true, pages: [] };

  test("tells how to begin, what it made and what it noted", async () => {
    const place = folders();
    expect(await answer({ ...asked, ...place })).toMatchInlineSnapshot(`
      "Jullie hebben geen eigen versie van een meegeleverde pagina.
      Zo begin je er een: npm run replace -- clienten/appen.md"
    `);
    const made = await answer({ ...asked, ...place, pages: ["/clienten/appen/"] });
    expect(made.replace(projectPath(place.organisationFolder), "…")).toMatchInlineSnapshot(`
      "Gemaakt: …/content/clienten/appen.md
      Dit is nu jullie eigen versie. Zij komt in plaats van de meegeleverde pagina. Pas de tekst aan zoals je wilt.
      Verandert de meegeleverde pagina later? Dan zegt npm run check het, en laat npm run replace zien wat er anders is."
    `);
    expect(await answer({ ...asked, ...place, pages: ["clienten/appen"] })).toBe(report(place));
    expect(await answer({ ...asked, ...place, pages: ["clienten/appen"], seen: true })).toBe("Onthouden: clienten/appen.md is vergeleken met de meegeleverde pagina van nu.");
  });

  test("never writes into the example because nobody said whose page it is", async () => {
    const act = answer({ ...asked, ...folders(), organisationFolder: example, pages: ["clienten/appen"], isNamed: false });
    await expect(act).rejects.toThrow("er is nog geen eigen organisatie");
    expect(existsSync(join(example, "content"))).toBe(false);
  });

  test("asks which page is meant when that is not clear", async () => {
    await expect(answer({ ...asked, ...folders(), seen: true })).rejects.toThrow("Het is niet duidelijk om welke pagina het gaat.");
    await expect(answer({ ...asked, ...folders(), pages: ["partners", "clienten/appen"] })).rejects.toThrow("Het is niet duidelijk");
  });

  test("takes names of pages and ends with exit code 2 when there is none such", () => {
    const { status, stdout } = spawnSync(process.execPath, ["scripts/replace.ts", "clienten/apen", "--organisation", "vlinderhof"], { cwd: projectFolder, encoding: "utf8" });
    expect(stdout).toContain("Bedoel je clienten/appen.md?");
    expect(status).toBe(2);
  });
});
