export function meantWord(word: string, known: ReadonlyMap<string, number>, isSubject: (candidate: string) => boolean): string | undefined;
export function isOneSlip(word: string, other: string): boolean;
