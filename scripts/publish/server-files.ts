import type { Book } from "../book/book.ts";
import { pathNames } from "../book/page-path.ts";
import { basePath } from "../site/addresses.ts";
import type { SiteFile } from "../site/site-file.ts";
import { configFileNames } from "./config-file-names.ts";
import { faviconIco } from "./favicon-ico.ts";
import { headersFile } from "./headers-file.ts";
import { htaccess } from "./htaccess.ts";
import { nginxFile, nginxInclude } from "./nginx.ts";
import { readMe, readMeFile } from "./read-me.ts";
import { robotsFile, sitemap, sitemapFile } from "./robots.ts";
import { staticWebApp } from "./static-web-app.ts";
import { webConfig } from "./web-config.ts";

/** Their names: where there is no server, such as on a share, they are in the way. */
export const serverFileNames: ReadonlySet<string> = new Set([
  ...configFileNames, ".nojekyll", "robots.txt", sitemapFile, "favicon.ico", readMeFile,
]);

/** Folders of the site that hold no pages, besides that of what readers take along. */
const ownFolders = ["assets", "pagefind", "pdf", "search-index"] as const;

/**
 * What a web server needs to send the site well, for every server there is a file for, and the paper for whoever puts the site
 * there. They lie in the root of the site; each server reads its own and lets the others lie.
 */
export async function serverFiles({ organisation, pages }: Pick<Book, "organisation" | "pages">): Promise<SiteFile[]> {
  const base = plainBase(basePath(organisation));
  const folders = new Set([...ownFolders, ...[...pages.keys()].flatMap((path) => pathNames(path).slice(0, 1))]);
  return [
    { path: "web.config", content: webConfig(organisation, base) },
    { path: ".htaccess", content: htaccess(organisation, base) },
    { path: nginxFile, content: nginxInclude(organisation, base) },
    { path: "_headers", content: headersFile(organisation, [...folders].sort()) },
    { path: "staticwebapp.config.json", content: staticWebApp(organisation) },
    { path: ".nojekyll", content: "GitHub Pages moet deze map laten zoals hij is.\n" },
    { path: "robots.txt", content: robotsFile(organisation) },
    ...sitemap({ organisation, pages }),
    { path: "favicon.ico", content: await faviconIco(organisation.brand) },
    { path: readMeFile, content: readMe(organisation) },
  ];
}

/** The path under which the site is published, without anything that means something in the files of a server. */
function plainBase(base: string): string {
  return base.replace(/[^\w/.~%-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
