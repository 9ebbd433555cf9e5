/** "{version}" becomes the version; a gap without a value stays as it is. */
export function fillGaps(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
}
