/**
 * How search reads words: the same for what the handbook says, when the index is made, as for what a reader types.
 */

/** Longer questions would keep a search engine busy for seconds. */
const maxLetters = 200;
const maxWords = 32;

/** Words that say nothing about the subject of a question. */
export const stopWords = new Set(
  ("aan af al als alle alleen altijd an and anders at ben bent bij dan dat de deze die dit doe doen doet door dus echt een eens eigenlijk en er even gaan gaat ga "
    + "geen goed graag had hallo heb hebben heeft hem het hij hoe hoef hoeft hun iemand iets ik in is je jij jou jouw jullie kan kun kunnen kunt "
    + "maar mag mee meer men met mij mijn moet moeten mogen na naar niet nog nou nu of om omdat onder ons onze ook op over precies s t te tegen "
    + "ten toch toe tot u uit uw vaak van vanuit veel via voor waar waarom waarvoor wanneer want was wat we wel welk welke weer werd wie wij wil willen "
    + "word worden wordt zal ze zelf zich zij zijn zo zonder zou").split(" "),
);

/** Words that many questions have and that no page is about: they count for little beside the other words. */
export const lightWords = new Set(
  ("ander andere beetje begin belangrijk betekent buiten daar dingen eerst eigen gebruik gebruiken gemaakt geven gezegd goede grote hele hulp juist komen "
    + "krijg krijgen laat laten lang later lezen maak maakt maken manier minder moment nemen nieuw nieuwe nodig oude paar snel soms staan staat "
    + "steeds stuk sturen stuurt tijdens vinden vragen vraag weten werken wie woord zaken zeggen zet zetten zien zoek zoeken").split(" "),
);

/**
 * A text as search compares it: lower case, without accents and apostrophes, words parted by one space, a space before and
 * after. So `text.includes(" datalek")` asks for a word that begins with "datalek", and `includes(" x ")` for the word x.
 */
export function searchText(text) {
  return ` ${plainWords(text).join(" ")} `;
}

/** The words of a text as search compares them, in order: "Foto’s van cliënten" gives fotos, van, clienten. */
export function plainWords(text) {
  const plain = folded(text);
  return plain.match(isAscii(plain) ? /[a-z\d]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of a text as an index keeps them: "e-mail" is email, e and mail. */
export function indexedWords(text) {
  const plain = folded(text);
  const words = plain.match(isAscii(plain) ? /[a-z\d]+(?:-[a-z\d]+)*/g : /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return plain.includes("-") ? words.flatMap((word) => (word.includes("-") ? [word.replaceAll("-", ""), ...word.split("-")] : [word])) : words;
}

/** Lower case, without accents, in whichever way those were typed, and without what stands inside words and is not read. */
export function folded(text) {
  if (isAscii(text)) return withoutApostrophes(text.toLowerCase());
  const plain = text.normalize("NFKD").replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, "").toLowerCase();
  const typed = plain.replace(/[‘’]/g, "'").replace(/[\u2010-\u2027\u2030-\u205e]/g, " ");
  return isAscii(typed) ? withoutApostrophes(typed) : plain.replace(/[\p{M}\p{Cf}]/gu, "").replace(/(\p{L})['’‘`](?=\p{L})/gu, "$1");
}

function withoutApostrophes(text) {
  return text.replace(/([a-z])['`](?=[a-z])/g, "$1");
}

/** Nearly all Dutch is, but for accents and quotes. What holds for all scripts takes a browser much longer to get ready. */
function isAscii(text) {
  return !/[^\x00-\x7f]/.test(text);
}

/** The question as it is answered, cut to a size that every engine answers at once. */
export function cleanQuery(query) {
  return [...query.slice(0, 2 * maxLetters)].slice(0, maxLetters).join("").trim().split(/\s+/u).slice(0, maxWords).join(" ");
}

/** Words that end in an -s of their own. */
const ownS = /(?:aa|ee|oo|uu|oe|eu|ui|ei|ij|adre|proce|succe|plaat|expre)s$/;

const kin = /kinder(?:en|s)?$/;

/**
 * What the forms of a word have in common: "appje", "appjes", "appen", "appt" and "geappt" all give "app". A rough and quick rule in the spirit of
 * the Dutch Snowball stemmer (https://snowballstem.org/algorithms/dutch/stemmer.html); its outcome need not be a word. It looks at
 * the last letter first: thousands of words pass here before a slow phone has its first result.
 */
export function stem(word) {
  if (word.length < 4 || /\d/.test(word)) return word;
  // An abbreviation as a verb: dm’en, sms’en.
  if (word.endsWith("en") && /^[^aeiou]+en$/.test(word)) return word.slice(0, -2);
  const whole = word.includes("kind") ? word.replace(kin, "kind") : word;
  return rounded(withoutParticiple(withoutPlural(whole.endsWith("heden") ? whole.replace(/heden$/, "heid") : whole)));
}

/** A word as it is searched for: itself, and what its forms have in common. */
export function formsOf(word) {
  const root = stem(word);
  return root === word ? [word] : [word, root];
}

/** Diminutives and plurals: filmpjes, kaartje, regels, formulieren. */
function withoutPlural(word) {
  if (!/[ens]$/.test(word)) return word;
  const small = /jes?$/.test(word) ? word.replace(/mpjes?$/, "m").replace(/([aou])\1tjes?$/, "$1").replace(/(..)jes?$/, "$1") : word;
  if (small !== word) return small;
  if (word.endsWith("s")) return ownS.test(word) || /(?:[sui]|^.{0,3}[rn])s$/.test(word) ? word : withoutEn(word.replace(/(...)s$/, "$1"));
  return withoutEn(word);
}

function withoutEn(word) {
  return /(?:en|e)$/.test(word) ? word.replace(/([^aeiou].*|^[aeiou][^aeiou].*)(?:en|e)$/, (whole, rest) => (rest.length < 3 ? whole : rest)) : word;
}

/** Verbs: appt, gedeeld, gehackt, bedreigd. */
function withoutParticiple(word) {
  if (!/[dt]$/.test(word)) return word;
  const past = word.replace(/^ge(?=[^aeiou]?.{2,}[^aeiou][td]$)|(?<=^(?:ge|be|ver|ont).{2,}[^aeiou])[td]$/g, "");
  const rest = past !== word && word.startsWith("ge") ? past.replace(/[td]$/, "") : past;
  return rest.length > 4 ? rest.replace(/([^aeiou])t$/, "$1") : rest;
}

/** Spelling that follows the ending: lek and lekk(en), afspraak and afsprak(en), brief and briev(en), grens and grenz(en). */
function rounded(word) {
  const single = word.replace(/(...*)([bdfgklmnprst])\2$/, "$1$2").replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, [vowel], last) => vowel + last);
  return single.replace(/v$/, "f").replace(/z$/, "s");
}
