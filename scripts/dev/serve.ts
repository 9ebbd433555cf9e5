import EleventyDevServer from "@11ty/eleventy-dev-server";
import type { SiteFile } from "../site/site-file.ts";

export interface Server {
  /** Shows changed pages in every open browser; without pages, everything is loaded again. */
  show(pages: readonly SiteFile[]): void;
}

/**
 * Serves a folder on this machine, and keeps open browsers up to date.
 *
 * @param port the port to try first; the next free one is taken when it is in use
 * @param beforePdf awaited before a PDF is served; it gets its path in the site, "pdf/handboek.pdf"
 */
export function serve(folder: string, port: number, beforePdf: (file: string) => Promise<void>): Server {
  const server = new EleventyDevServer("Leidraad", folder, {
    messageOnStart: ({ hosts }) => `\nKijk op ${hosts.join(" of ")}   (stoppen: Ctrl-C)`,
    logger: { info: console.log, log: () => {}, error: console.error },
    middleware: [
      (request, response, next) => {
        // What changes here keeps its name, the search index for one.
        response.setHeader("Cache-Control", "no-cache");
        const { pathname } = new URL(request.url ?? "/", "http://localhost");
        return pathname.startsWith("/pdf/") ? beforePdf(decodeURI(pathname.slice(1))).then(next) : next();
      },
    ],
  });
  server.serve(port);
  return {
    show(pages) {
      // A page is known by two addresses: with and without its file name.
      const templates = pages.flatMap(({ path, content }) =>
        [`/${path}`, `/${path.replace(/index\.html$/, "")}`].map((url) => ({ url, inputPath: path, content: String(content) })));
      server.reload({ files: pages.map(({ path }) => path), build: { templates } });
    },
  };
}
