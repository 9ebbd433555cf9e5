/**
 * WCAG 1.3.3: words that point with a place on the screen or with a colour alone, which nobody sees who listens, and which is not
 * there on a phone. “Hierboven” and “hieronder” are well: they are about the order of reading, which is the same for everybody.
 */
const pointing = /\b(hiernaast|(?:links|rechts)(?:boven|onder)(?:aan|in)?|(?:aan de |de )(?:linker|rechter)(?:kant|kolom|zijde)|(?:linker|rechter)(?:kant|kolom|zijde|bovenhoek|benedenhoek)|(?:staat|vind je|vindt u|zie|kijk|klik|menu|knop) (?:links|rechts)|(?:rode|groene|blauwe|gele|oranje|paarse) (?:knop|balk|vak|tekst|kader|link|letters))\b/gi;

/** @returns the words in a text that point so, as they stand there */
export function positionWords(text: string): string[] {
  return Array.from(text.matchAll(pointing), ([words]) => words);
}
