import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importDocument } from "../../scripts/import/import-document.ts";
import { formatReport } from "../../scripts/report/report.ts";
import { organisationWith } from "../helpers/own-organisation.ts";
import { docx, li, notes, p, r } from "../import/docx.ts";
import { manualExamples } from "./examples.ts";

it("a brochure in Word becomes the page that the manual shows, with the list it shows", async () => {
  const organisationFolder = organisationWith({
    "brochure.docx": docx({
      body: [
        p("Bellen met ouders", "Kop1"),
        p(`${r("Bel ouders op een vast moment. Spreek dat moment ")}${r("samen", "<w:b/>")}${r(" af.")}`),
        li(`${r("Bel niet na 20.00 uur.")}<w:r><w:footnoteReference w:id="1"/></w:r>`), li("Is er spoed? Bel dan altijd."),
        p("Als niemand opneemt", "Kop2"), p("Spreek niets in over het kind."),
        p("Schrijven aan ouders", "Kop1"), p("Houd het kort."),
      ].join(""),
      relationships: { rNotes: ["footnotes", "footnotes.xml"] },
      files: { "word/footnotes.xml": notes("footnote", [[1, "Behalve bij spoed."]]) },
    }),
  });
  const file = join(organisationFolder, "brochure.docx");
  const { problems } = await importDocument({ file, organisationFolder, section: "richtlijnen" });
  const [page, list] = manualExamples().filter(({ kind }) => kind === "ingelezen");
  // Which order it gets follows from the pages that are there.
  const withoutOrder = (text = ""): string => text.replace(/^order: \d+$/m, "order");
  expect(withoutOrder(readFileSync(join(organisationFolder, page?.file ?? ""), "utf8"))).toBe(withoutOrder(page?.text));
  const named = problems.map((problem) => ({ ...problem, file: `data/organisations/zonnehof/${problem.file}` }));
  expect(`${formatReport(named)}\n`).toBe(list?.text);
});
