import type { Dated } from "./dated.ts";

/** What the makers of Leidraad try on the sites it makes, in halves of a sentence, and what they cannot know, in sentences. */
interface AccessibilityTests extends Dated {
  readonly tested: readonly string[];
  readonly notTested: readonly string[];
}

/**
 * True of every site that is made: what is tested here is in the tests of the project, on all pages of three examples. What no
 * program can tell is said as well, so that nobody takes the one for the other.
 */
export const accessibilityTests: AccessibilityTests = {
  checkedOn: "2026-11-22",
  tested: [
    "of de kleuren genoeg van elkaar verschillen, ook in de donkere weergave;",
    "of koppen, links, tabellen en knoppen een schermlezer de weg wijzen;",
    "of {{ je / u }} alles kunt doen met alleen een toetsenbord;",
    "of de tekst leesbaar blijft op een klein scherm en met grote letters;",
    "of een schermlezer hoort welke woorden niet Nederlands zijn;",
    "of {{ je / u }} alles kunt lezen als een browser geen scripts uitvoert;",
    "of een pdf een titel, een taal en een goede leesvolgorde heeft.",
  ],
  notTested: [
    "Of het prettig werkt voor mensen die elke dag een schermlezer, braille of spraakbesturing gebruiken.",
    "Of de teksten voor iedereen duidelijk zijn. Dat merkt alleen wie ze leest.",
    "Of foto’s, documenten en eigen pagina’s van {{ organisation.shortName }} voor iedereen te gebruiken zijn.",
  ],
};
