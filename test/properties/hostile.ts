import fc from "fast-check";

/** Pieces that mean something to HTML, Markdown, templates, style sheets, scripts, addresses or people, and must mean nothing in a text of ours. */
const pieces = [
  "<script>alert(1)</script>", "</title>", "<img src=x onerror=alert(1)>", "<!--", "-->", "]]>", "&amp;", "&lt;", "&#x3c;", "&", "<", ">", `"`, "'", "`",
  "{{ 7*7 }}", "{{", "}}", "{% raw %}", "{#", "${1+1}", "<%= 1 %>", "#{1}", ":::", "::: tip", ":: never", "::: choice", "---", "***", "**vet**", "*", "_", "~~", "#", "## ", "> ", "- ", "1. ", "[ ] ", "____",
  "[x](javascript:alert(1))", "[x](//kwaad.example)", "![x](y.png)", "](", "](x.md)", "[", "]", "(", ")", "|", "| a | b |", "\\", "\\|", "\n", "\n\n", "    ", "\t",
  "javascript:", "data:text/html,", "https://voorbeeld.example/", "__proto__", "constructor", "toString", "hasOwnProperty", "../", "..\\", "C:\\", "%2e%2e", "%00", "con", "nul",
  "red;} body{", "url(x)", "expression(", "\u202e", "\u2066", "\u200b", "\u00a0", "\u00ad", "\ufeff", "\u0000", "\ud800", "é", "e\u0301", "ĳ", "İ", "ß", "ﬁ", "а", "日本", "مرحبا", "👩🏽‍⚕️", "🦋",
  "je / u", "{{ je / u }}", "{{ organisation.name }}", "{{ organisation.nmae }}", "cliënt", "foto", "wat nu", "whatsapp", "112",
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...pieces) },
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 2, arbitrary: fc.constantFrom("de", "woord", "een zin.", "Jan", " ") },
);

/** Any text somebody may write, paste or type, with what does harm elsewhere thrown through it. */
export const hostileText = (maxPieces = 8): fc.Arbitrary<string> => fc.array(piece, { maxLength: maxPieces }).map((parts) => parts.join(""));
