/** What is wrong with where things stand on an open page. */
export interface LayoutFault {
  readonly kind: "cut off" | "outside" | "overlap" | "icon" | "spacing" | "baseline";
  readonly what: string;
}

/**
 * Looks at the page that is open in the browser: no text cut off, nothing outside the window or the box it stands in, nothing over
 * its neighbour, icons square and centred on their line, equal room between equal things, words of one size on one line.
 *
 * It runs in the page, so everything it uses is in it.
 */
export function layoutFaults(): LayoutFault[] {
  const faults: LayoutFault[] = [];
  const said = new Set<string>();
  const named = (element: Element): string => `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join("")} “${(element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 30)}”`;
  const tell = (kind: LayoutFault["kind"], what: string): void => {
    if (!said.has(kind + what)) faults.push({ kind, what });
    said.add(kind + what);
  };
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    // What only a screen reader meets is one point large.
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(".visually-hidden, .skip-link, [popover], .thread");
  };
  const elements = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => !element.closest("svg, template, script") && isSeen(element));
  const styleOf = new Map(elements.map((element) => [element, getComputedStyle(element)]));
  const isClipped = (element: Element): boolean => (styleOf.get(element as HTMLElement)?.overflowX ?? "visible") !== "visible";
  const scrolls = (element: Element): boolean => /auto|scroll/.test(styleOf.get(element as HTMLElement)?.overflowX ?? "");
  /** The rectangles of the words an element holds itself. */
  const ownText = (element: Element): DOMRect[] => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "").flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width > 1);
  });
  const texts = elements.map((element) => ({ element, lines: ownText(element) })).filter(({ lines }) => lines.length > 0);

  for (const element of elements) {
    if (!isClipped(element) || scrolls(element)) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) tell("cut off", named(element));
  }

  if (document.documentElement.scrollWidth > innerWidth) tell("outside", `the page is ${document.documentElement.scrollWidth} wide`);
  for (const { element, lines } of texts) {
    if (element.parentElement?.closest("section.table, .search-panel")) continue;
    const box = boxAround(element);
    for (const line of lines) {
      if (line.left < -1 || line.right > innerWidth + 1) tell("outside", `${named(element)} sticks out of the window`);
      if (box && (line.left < box.left - 1 || line.right > box.right + 1 || line.top < box.top - 3 || line.bottom > box.bottom + 3)) tell("outside", `${named(element)} sticks out of its box`);
    }
  }

  /** The nearest box that can be seen, of which words must not stick out. */
  function boxAround(element: Element): DOMRect | undefined {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const style = styleOf.get(at as HTMLElement);
      if (!style || style.display === "inline") continue;
      const isBox = [style.borderTopWidth, style.borderRightWidth, style.borderBottomWidth, style.borderLeftWidth].every((width) => parseFloat(width) > 0);
      if (isBox || (style.backgroundColor !== "rgba(0, 0, 0, 0)" && at !== document.documentElement)) return at.getBoundingClientRect();
    }
    return undefined;
  }

  for (const parent of elements) {
    const children = [...parent.children].filter((child) => {
      const style = styleOf.get(child as HTMLElement);
      return style && /^(block|flex|grid|inline-flex|inline-block|list-item|table)$/.test(style.display) && /static|relative/.test(style.position) && style.float === "none";
    });
    const boxes = children.map((child) => ({ child, box: child.getBoundingClientRect() }));
    boxes.forEach(({ child, box }, index) => {
      const other = boxes.slice(index + 1, index + 4).find((next) =>
        Math.min(box.right, next.box.right) - Math.max(box.left, next.box.left) > 1.5 && Math.min(box.bottom, next.box.bottom) - Math.max(box.top, next.box.top) > 1.5);
      if (other) tell("overlap", `${named(child)} and ${named(other.child)}`);
    });
    lookAtSpacing(boxes);
    lookAtLine(parent, children);
  }

  /** Three or more of one kind, each under the other: the same room between all of them. */
  function lookAtSpacing(boxes: readonly { child: Element; box: DOMRect }[]): void {
    const kinds = Map.groupBy(boxes.filter(({ child }) => child.classList.length > 0), ({ child, box }) => `${child.tagName}.${child.classList[0]} ${Math.round(box.left)}`);
    for (const [, column] of kinds) {
      const gaps = column.slice(1).flatMap(({ child, box }, index) => {
        const before = column[index];
        // Only when nothing else stands between them, and nothing hangs from the upper one, such as the tail of a speech bubble.
        return before && before.child.nextElementSibling === child && getComputedStyle(before.child, "::after").content === "none" ? [box.top - before.box.bottom] : [];
      });
      if (gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) > 1) tell("spacing", `${column[0] ? named(column[0].child) : ""}: ${[...new Set(gaps.map(Math.round))].join(", ")}`);
    }
  }

  /** Words of one size that stand beside each other in a row stand on one line. */
  function lookAtLine(parent: Element, children: readonly Element[]): void {
    const { display, flexDirection } = styleOf.get(parent as HTMLElement) ?? {};
    if (!/flex/.test(display ?? "") || flexDirection !== "row") return;
    const firsts = children.flatMap((child) => {
      const found = texts.filter(({ element }) => child.contains(element));
      const lines = found.flatMap(({ lines }) => lines);
      const size = found[0] && styleOf.get(found[0].element)?.fontSize;
      return lines[0] && size && new Set(lines.map(({ top }) => Math.round(top / 4))).size === 1 ? [{ child, line: lines[0], size }] : [];
    });
    firsts.slice(1).forEach(({ child, line, size }, index) => {
      const before = firsts[index];
      const share = before && Math.min(before.line.bottom, line.bottom) - Math.max(before.line.top, line.top);
      if (before && share !== undefined && share > line.height / 3 && before.size === size && Math.abs(before.line.bottom - line.bottom) > 1.5) tell("baseline", `${named(before.child)} and ${named(child)}: ${(line.bottom - before.line.bottom).toFixed(1)}`);
    });
  }

  for (const icon of document.body.querySelectorAll("svg.icon")) {
    const parent = icon.parentElement;
    if (!parent || !isSeen(icon)) continue;
    const box = icon.getBoundingClientRect();
    if (Math.abs(box.width - box.height) > 0.5) tell("icon", `in ${named(parent)} is ${box.width}×${box.height}`);
    const style = styleOf.get(parent);
    const lines = texts.filter(({ element }) => parent.contains(element)).flatMap(({ lines }) => lines).sort((one, other) => one.top - other.top);
    const [first, last] = [lines[0], lines.at(-1)];
    // Only where it stands before or behind its words.
    if (!first || !last || !/flex/.test(style?.display ?? "") || style?.flexDirection !== "row") continue;
    const middle = box.top + box.height / 2;
    const off = Math.min(...[(first.top + first.bottom) / 2, (first.top + last.bottom) / 2].map((at) => Math.abs(at - middle)));
    if (off > 2) tell("icon", `in ${named(parent)} is ${off.toFixed(1)} off its line`);
  }
  return faults;
}
