/** A language that words in the handbook may be in, besides Dutch. */
export interface Language {
  /** What it is called, for messages. */
  readonly name: string;
  /** As Word wants it: with the country where its spelling is checked (ECMA-376 part 1, 17.3.2.20). */
  readonly inWord: string;
  /** Runs from right to left. */
  readonly rightToLeft?: true;
}

/**
 * The languages a text can be marked with, by their code (BCP 47, https://www.rfc-editor.org/info/bcp47): those that people in
 * Dutch care read and speak most. A closed list, so that a slip in a code is a problem and not a silent voice.
 */
export const languages = {
  en: { name: "Engels", inWord: "en-GB" },
  de: { name: "Duits", inWord: "de-DE" },
  fr: { name: "Frans", inWord: "fr-FR" },
  es: { name: "Spaans", inWord: "es-ES" },
  it: { name: "Italiaans", inWord: "it-IT" },
  pt: { name: "Portugees", inWord: "pt-PT" },
  fy: { name: "Fries", inWord: "fy-NL" },
  pap: { name: "Papiaments", inWord: "pap-CW" },
  pl: { name: "Pools", inWord: "pl-PL" },
  ro: { name: "Roemeens", inWord: "ro-RO" },
  bg: { name: "Bulgaars", inWord: "bg-BG" },
  uk: { name: "Oekraïens", inWord: "uk-UA" },
  ru: { name: "Russisch", inWord: "ru-RU" },
  tr: { name: "Turks", inWord: "tr-TR" },
  so: { name: "Somalisch", inWord: "so-SO" },
  ar: { name: "Arabisch", inWord: "ar-SA", rightToLeft: true },
  fa: { name: "Farsi", inWord: "fa-IR", rightToLeft: true },
  la: { name: "Latijn", inWord: "la" },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageCode = keyof typeof languages;

/** Tells a code of the list from any other text. */
export function isLanguage(code: string): code is LanguageCode {
  return Object.hasOwn(languages, code);
}

/** What is known of a language. */
export const languageOf = (code: LanguageCode): Language => languages[code];
