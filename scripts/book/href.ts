/**
 * The relative address of one page seen from another, with an explicit `index.html`, so that one build works
 * at the root of a domain, under any sub-path and opened from a folder (`file://`).
 *
 * @param from site path of the page that holds the link, for instance "/clienten/appen/"
 * @param to site path of the target: a page ("/zoeken/") or a file ("/pdf/handboek.pdf")
 * @param anchor id on the target page, without "#"
 */
export function relativeHref(from: string, to: string, anchor?: string): string {
  const hash = anchor ? `#${anchor}` : "";
  if (from === to && hash) return hash;
  const up = "../".repeat(from.split("/").length - 2);
  const file = to.endsWith("/") ? `${to}index.html` : to;
  return `${up}${file.slice(1)}${hash}`;
}
