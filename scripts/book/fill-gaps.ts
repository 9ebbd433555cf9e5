/** "{platform}" becomes the name of the platform; facts, with two braces, are left to the parser. */
export function fillGaps(words: string, gaps: Readonly<Record<string, string>>): string {
  return words.replace(/(?<!\{)\{(\w+)\}(?!\})/g, (gap, name: string) => gaps[name] ?? gap);
}
