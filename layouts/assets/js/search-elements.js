import { drawings } from "./search-labels.js";

/**
 * Elements of the search box. Text is always set as text: what comes out of an index or an address never becomes HTML.
 */

export function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

export function link(href, className, ...content) {
  return Object.assign(element("a", className, ...content), { href });
}

export function button(className, text, onClick) {
  const made = Object.assign(element("button", className, text), { type: "button" });
  made.addEventListener("click", onClick);
  return made;
}

/** For who listens: what the place on the screen says to who sees it. */
export function unseen(text) {
  return element("span", "visually-hidden", text);
}

/** One of the icons in the module of labels; a word always stands beside it. */
export function icon(name) {
  const [outer, ...inner] = drawings[name].map(([tag, attributes]) => {
    const shape = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, value);
    return shape;
  });
  outer.append(...inner);
  return outer;
}

/** "a, b en c". */
export function listed(names, and) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
