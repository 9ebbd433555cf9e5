const added = new Map();

/**
 * Fetches a classic script, which also a page opened from a folder may do. One that came is not fetched again; one that did not
 * come is, when it is asked for later.
 *
 * @param isThere tells whether it did its work: a server may send something else in its place, a page to log in for example
 * @returns a promise that is kept when the script has run
 */
export function addScript(src, isThere) {
  if (!added.has(src)) {
    const script = Object.assign(document.createElement("script"), { src });
    const come = new Promise((resolve, reject) => {
      script.onload = () => (isThere() ? resolve() : reject(new Error(`another script came: ${src}`)));
      script.onerror = () => reject(new Error(`no script came: ${src}`));
    });
    added.set(src, come);
    come.catch(() => added.delete(src)).finally(() => script.remove());
    document.head.append(script);
  }
  return added.get(src);
}
