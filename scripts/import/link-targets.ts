import { readAddress } from "../markdown/link-address.ts";
import { slugify } from "../markdown/slug.ts";
import { idPrefix } from "./document-html.ts";
import { elementsIn, isElement } from "./source-xml.ts";
import type { XmlElement } from "./source-xml.ts";
import { levelOf, words } from "./split-pages.ts";
import type { DraftPage } from "./split-pages.ts";

/** A place in the document that something links to: a page, and the heading on it that it stands under. */
export interface LinkTarget {
  readonly page: DraftPage;
  readonly heading: XmlElement | undefined;
}

/** Where each bookmark of the document ended up, by the address that links to it have. */
export function linkTargets(pages: readonly DraftPage[]): Map<string, LinkTarget> {
  const targets = new Map<string, LinkTarget>();
  for (const page of pages) {
    let heading: XmlElement | undefined;
    for (const node of [page.heading, ...page.nodes]) {
      if (!node || !isElement(node)) continue;
      if (node !== page.heading && levelOf(node) !== undefined) heading = node;
      const marks = [node, ...elementsIn(node, "a")].map(({ attribs }) => attribs["id"]).filter((id) => id?.startsWith(idPrefix));
      for (const id of marks) targets.set(`#${id}`, { page, heading });
    }
  }
  return targets;
}

/** A name for each heading that is linked to, unique on its page. */
export function anchorsOf(pages: readonly DraftPage[], targets: ReadonlyMap<string, LinkTarget>): Map<XmlElement, string> {
  const anchors = new Map<XmlElement, string>();
  const taken = new Set<string>();
  const hrefs = pages.flatMap(({ nodes }) => nodes).filter(isElement).flatMap((node) => elementsIn(node, "a")).map(({ attribs }) => attribs["href"] ?? "");
  for (const href of hrefs) {
    const { page, heading } = targets.get(href) ?? {};
    if (!page || !heading || anchors.has(heading)) continue;
    const slug = slugify(words(heading));
    const base = /^[a-z]/.test(slug) ? slug : `kop-${slug}`.replace(/-$/, "");
    const free = (number: number): string => (number === 1 ? base : `${base}-${number}`);
    let number = 1;
    while (taken.has(`${pages.indexOf(page)} ${free(number)}`)) number += 1;
    taken.add(`${pages.indexOf(page)} ${free(number)}`);
    anchors.set(heading, free(number));
  }
  return anchors;
}

/**
 * An address outside the document as a page may have it; an address without encryption becomes one with it.
 *
 * @returns undefined for an address that leads to a computer, a program or nowhere
 */
export function outerAddress(href: string): string | undefined {
  if (!/^(?:https?|mailto|tel):/i.test(href)) return undefined;
  const given = href.trim().replace(/^http:/i, "https:");
  const cut = /^(?:mailto|tel):/i.test(given) ? given.replace(/[?].*$/, "").replace(/^(tel:).*$/i, (tel) => tel.replace(/[^\d+:a-z]/gi, "")) : given;
  const address = readAddress(cut, { relative: "pagina.md", path: "/pagina/" });
  // Signs that would end the address or begin a fact.
  return "href" in address ? address.href.replace(/[(){}<>\s\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`) : undefined;
}
