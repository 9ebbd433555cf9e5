import path from "node:path";
import { nearest } from "../report/nearest.ts";

/**
 * The site path of the page that somebody means, in any of the ways a page is called: by its address, its file, or what is
 * in the address bar of a browser.
 *
 * @param written "/clienten/appen/", "clienten/appen", "content/clienten/appen.md", "https://…/clienten/appen/index.html#kop"
 * @returns "/clienten/appen/"; whether there is such a page is another matter
 */
export function namedPath(written: string): string {
  const address = written
    .trim()
    .replaceAll("\\", "/")
    // The shell of Git for Windows takes a word that starts with a slash for a file of its own.
    .replace(/^[a-z]:\/.*?\/Git\//i, "/")
    .replace(/^https?:\/\/[^/]+/, "")
    .replace(/[#?].*$/, "")
    .replace(/^(\.?\/)?content\//, "");
  const names = address.split("/").filter((name) => name !== "" && name !== ".");
  const last = names.pop()?.replace(/\.(md|html)$/, "");
  const kept = last === undefined || last === "index" ? names : [...names, last];
  return kept.length === 0 ? "/" : `/${kept.join("/")}/`;
}

/**
 * The page that was probably meant by an address that does not exist: the one page of the same name, since pages move; else
 * the one whose address looks most like it.
 */
export function nearestPath(wanted: string, paths: readonly string[]): string | undefined {
  const name = path.posix.basename(wanted).toLowerCase();
  const namesakes = paths.filter((known) => path.posix.basename(known) === name);
  return namesakes.length === 1 ? namesakes[0] : nearest(wanted, paths);
}
