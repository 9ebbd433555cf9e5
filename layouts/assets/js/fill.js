/** A sentence with its gaps filled in: "{count} pagina’s". */
export function fill(sentence, values) {
  return sentence.replace(/\{(\w+)\}/gu, (gap, name) => values[name] ?? gap);
}
