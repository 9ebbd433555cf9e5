const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * A value as a message shows it: on one line, at most 60 characters, and with every character that cannot be seen
 * written out, ‹U+202E›, since that is often exactly what is wrong with it.
 */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : written(value);
  const characters = [...text];
  const short = characters.length > 60 ? `${characters.slice(0, 57).join("")}…` : text;
  return visible(short);
}

/** A text with every character that cannot be seen written out. */
export function visible(text: string): string {
  return text.replace(invisible, codePoint);
}

/** A value as somebody would write it; of a group that cannot be written out, only that it is one. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === "bigint" ? String(value) : "{…}";
  }
}

/** The characters in a text that cannot be seen, each once: "‹U+202E›, ‹U+000A›". */
export function invisibleIn(text: string): string {
  return [...new Set([...text.matchAll(invisible)].map(([character]) => codePoint(character)))].join(", ");
}

function codePoint(character: string): string {
  return `‹U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}›`;
}
