import { expect, test } from "vitest";
import { asksForDate } from "../../scripts/print/form-dates.ts";

test.each([
  "Datum", "datum:", "Datum van ondertekening: datum", "Begindatum", "Op welke datum?", "Geboortedatum",
  "Besproken op", "Besproken\u00a0op:", "Ingevuld op", "Ik begin op", "Dit ja geldt tot en met", "Geldig tot",
  "We praten er weer over op", "We kijken er opnieuw naar op", "Over drie maanden kijken we wat het opleverde, op",
])("“%s” asks for a date", (label) => {
  expect(asksForDate(label)).toBe(true);
});

test.each([
  "Naam", "Plaats en datum", "Naam, datum", "Datum of periode", "Datum en tijd", "Dag", "Wanneer", "Dagen en tijden", "",
  "Wat is ons doel? Eén doel, met een datum.", "Wat is de reden van deze einddatum", "Klaar op", "Hier let ik weer op",
  "We bespreken het met de afdeling Communicatie op", "Antwoord komt meestal binnen", "Met welk account, en tot wanneer", "Besproken met",
])("“%s” asks for words, or for more than a date", (label) => {
  expect(asksForDate(label)).toBe(false);
});
