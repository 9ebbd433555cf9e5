import { expect, test } from "vitest";
import { readerGroups } from "../../scripts/site/reader-groups.ts";

test("a part of a page is for the readers that its heading begins with, and for nobody in particular without", () => {
  const headings = [
    { id: "nu", level: 2, text: "Er gaat nu iets mis" },
    { id: "team", level: 2, text: "Voor medewerkers" },
    { id: "tips", level: 3, text: "Voorbeelden" },
    { id: "familie", level: 3, text: "Voor bewoners en familie" },
  ];
  expect(readerGroups(headings)).toEqual([{ id: "team", name: "medewerkers" }, { id: "familie", name: "bewoners en familie" }]);
});
