/** A word for a date at the end: "Datum", "Begindatum", "Op welke datum?". */
const dateWord = /\p{L}*datum$/u;
/** What asks for more than a date: "Plaats en datum", "Naam, datum", "Datum of periode". */
const somethingMore = /[,/.]| (en|of) /;
/** More words than this are a sentence that happens to end in a date. */
const mostWords = 4;
/** Phrases behind which only a day can follow. */
const dayPhrases: readonly RegExp[] = [
  /(?<!\p{L})(besproken|gesproken|afgesproken|ingevuld|getekend|ondertekend|geboren|begin|beginnen) op$/u,
  /(?<!\p{L})(geldt|geldig) tot( en met)?$/u,
  /(?<!\p{L})(praten|kijken) .*(weer|opnieuw) .*op$/u,
  /(?<!\p{L})(weken|maanden) (praten|kijken) .*op$/u,
];

/**
 * Whether a label asks for a date and for nothing else, worked out from its words. In doubt it does not: a field for a date
 * refuses other words, while in a field for text a date can be written just as well.
 *
 * @param label "Besproken op", "Datum:"
 */
export function asksForDate(label: string): boolean {
  const words = label.toLowerCase().replace(/[\s\u00a0]+/g, " ").replace(/[\s:?!.]+$/, "");
  if (dayPhrases.some((phrase) => phrase.test(words))) return true;
  return dateWord.test(words) && !somethingMore.test(words) && words.split(" ").length <= mostWords;
}
