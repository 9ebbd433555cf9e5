import { mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Where the page below is put: the site itself has no such page. */
export const pagefindAlonePath = "pagefind-alone.html";

/** As many results as Pagefind's own interface shows at first. */
const shownAtFirst = 5;

const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pagefind</title>
<input type="search"><ol></ol><script type="module" src="pagefind-alone.js"></script>`;

/** As Pagefind documents its use: loaded when a reader goes to the box, and asked after its own pause of 300 ms without a key. */
const script = `
const box = document.querySelector("input");
let pagefind;
const load = () => (pagefind ??= import("./pagefind/pagefind.js").then(async (loaded) => (await loaded.init(), loaded)));
box.addEventListener("focus", load);
box.addEventListener("input", async () => {
  const question = box.value;
  const search = await (await load()).debouncedSearch(question);
  if (search === null || question !== box.value) return;
  const results = await Promise.all(search.results.slice(0, ${shownAtFirst}).map((result) => result.data()));
  const list = document.querySelector("ol");
  list.dataset.question = question;
  list.replaceChildren(...results.map(({ url, meta }) => {
    const item = document.createElement("li");
    item.append(Object.assign(document.createElement("a"), { href: url, textContent: meta.title }));
    return item;
  }));
});`;

/**
 * A folder with everything in a site, and beside it a page with nothing but Pagefind to compare with: its own script, no
 * interface, no style. What its makers ship fetches more before it answers, so this is the least that search by Pagefind alone
 * takes. The site itself is left as it is.
 *
 * @returns the folder, for its maker to remove
 */
export function withPagefindAlone(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), "leidraad-bench-"));
  for (const name of readdirSync(site)) symlinkSync(resolve(site, name), join(folder, name));
  writeFileSync(join(folder, pagefindAlonePath), html);
  writeFileSync(join(folder, "pagefind-alone.js"), script);
  return folder;
}
