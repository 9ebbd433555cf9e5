/**
 * Draws every icon once, and points to that drawing wherever it stands: icons are a quarter of the pages otherwise. A drawing in
 * the document itself is not fetched, so it may be there under the strictest policy.
 *
 * @returns the pages, and the drawings to put before them
 */
export function shareIcons(html: string): { html: string; drawings: string } {
  const ids = new Map<string, string>();
  const shared = html.replace(/<svg class="icon" aria-hidden="true" ([^>]*)>([^]*?)<\/svg>/g, (_, attributes: string, drawing: string) => {
    const symbol = `${attributes.replace(/(?:width|height)="\d+" ?/g, "")}>${drawing}`;
    const id = ids.get(symbol) ?? `icon-${ids.size + 1}`;
    ids.set(symbol, id);
    return `<svg class="icon" aria-hidden="true" width="24" height="24"><use href="#${id}"/></svg>`;
  });
  const symbols = [...ids].map(([symbol, id]) => `<symbol id="${id}" ${symbol}</symbol>`);
  return { html: shared, drawings: `<svg class="icon-drawings" aria-hidden="true" width="0" height="0">${symbols.join("")}</svg>` };
}
