import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** The policy a careful host sends with every file; a site must work under it (frame-ancestors is left to the host). */
export const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self'", "font-src 'self'",
  "connect-src 'self'", "manifest-src 'self'", "form-action 'self'", "base-uri 'none'",
].join("; ");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".jpeg": "image/jpeg",
  ".woff2": "font/woff2",
  ".pdf": "application/pdf",
};

export interface WebServer {
  /** Address of the site, with a slash at the end. */
  readonly url: string;
  close(): void;
}

/**
 * Serves a folder as a careful web server does: strict policy, no guessing of types, its own page for unknown addresses, files with a
 * fingerprint in their name sent once.
 *
 * @param base path under which the site is published, "/" or "/sub/path/"
 */
export async function startServer(folder: string, base = "/"): Promise<WebServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : "404.html";
    const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    const send = (status: number, name: string, content: Buffer) => {
      response.writeHead(status, {
        "Content-Type": types[extname(name)] ?? "application/octet-stream",
        "Content-Security-Policy": contentSecurityPolicy,
        "X-Content-Type-Options": "nosniff",
        // The name of a file in assets/ changes with its content.
        "Cache-Control": inside.startsWith("assets/") ? "max-age=31536000, immutable" : "no-cache",
      });
      response.end(content);
    };
    readFile(join(folder, file))
      .then((content) => send(200, file, content))
      .catch(() => readFile(join(folder, "404.html")).then((content) => send(404, "404.html", content)))
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
