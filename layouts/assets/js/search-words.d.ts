export const stopWords: ReadonlySet<string>;
export const lightWords: ReadonlySet<string>;
export function searchText(text: string): string;
export function plainWords(text: string): string[];
export function indexedWords(text: string): string[];
export function folded(text: string): string;
export function cleanQuery(query: string): string;
export function stem(word: string): string;
