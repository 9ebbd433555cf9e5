import { expect, test } from "vitest";
import { checkReading } from "../../scripts/text/check-reading.ts";
import { bookOf, page } from "../book/book-of.ts";

/** What is said of a page with this text, as "line: what is wrong". The text starts on line 8. */
async function saidOf(body: string, answers: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { book } = await bookOf({ "a.md": page("Een pagina", body) }, { answers });
  return checkReading(book).map(({ line, what }) => `${line ?? ""}: ${what}`);
}

test("text that is whole is left alone", async () => {
  const whole = [
    "## Kop", "", "### Kop daaronder", "", "Dit staat er:", "", "- een punt;", "- nog een punt.", "",
    "Vraag: ____", "", "::: tip", "Doe het rustig.", ":::", "", "’s Avonds zegt ze: ‘Wat fijn!’ en dan gaat ze weg.", "",
    "{{ organisation.shortName }} helpt.", "", "| Wat | Mag |", "|---|---|", "| appen | ja |", "",
    "| Wie | Wanneer |", "|---|---|", "| ____ | ____ |", "", "Lukt het, en hoe? [ ] ja [ ] met *hulp* [ ] nee", "", "[ ] ja [ ] nee",
  ].join("\n");
  expect(await saidOf(whole)).toEqual([]);
});

test("a heading without text is found, with its line", async () => {
  expect(await saidOf("## Leeg\n\n## Vol\n\nTekst.")).toEqual(["8: Onder de kop “Leeg” staat niets."]);
  expect(await saidOf("Tekst.\n\n## Leeg\n\n### Ook leeg")).toEqual(["10: Onder de kop “Leeg” staat niets.", "12: Onder de kop “Ook leeg” staat niets."]);
});

test("a heading is bare only for the answer that leaves nothing under it", async () => {
  const body = "Tekst.\n\n## Toevoegen\n\n::: when clientConnections is withAgreements\nMaak een afspraak.\n:::";
  expect(await saidOf(body, { clientConnections: "withAgreements" })).toEqual([]);
  expect(await saidOf(body, { clientConnections: "never" })).toEqual(["10: Onder de kop “Toevoegen” staat niets."]);
});

test("a lead-in without what it announces is found", async () => {
  const body = "Denk aan:\n\n::: when clientConnections is withAgreements\n- het plan\n:::\n\n## Verder\n\nTekst.";
  expect(await saidOf(body, { clientConnections: "withAgreements" })).toEqual([]);
  expect(await saidOf(body, { clientConnections: "never" })).toEqual(["8: Deze tekst is niet af: “…Denk aan:”"]);
});

test("a sentence that stops at a comma or a little word is found", async () => {
  expect((await saidOf("Bel eerst,"))[0]).toBe("8: Deze tekst is niet af: “…Bel eerst,”");
  expect((await saidOf("Bel eerst je collega en"))[0]).toBe("8: Deze tekst is niet af: “…Bel eerst je collega en”");
  expect(await saidOf("Denk aan:\n\n- een punt;\n- het laatste punt;")).toEqual(["11: Deze tekst is niet af: “…het laatste punt;”"]);
});

test("a block without words is found", async () => {
  const body = "Tekst.\n\n::: tip\n::: when clientConnections is withAgreements\nMaak een afspraak.\n:::\n:::\n\n- punt\n-\n- punt";
  const said = await saidOf(body, { clientConnections: "never" });
  expect(said).toContain("17: Hier staat een blok zonder tekst (list_item).");
});
