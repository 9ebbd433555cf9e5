/**
 * Fetches a style sheet that this page was made without.
 *
 * @param href undefined for a page that has those styles already
 * @returns a promise that is kept when it came, and also when it did not: what it is for can be read without
 */
export function addStyle(href) {
  if (href === undefined || document.querySelector(`link[href="${href}"]`)) return undefined;
  const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  return new Promise((resolve) => {
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      resolve();
    };
    document.head.append(sheet);
  });
}
