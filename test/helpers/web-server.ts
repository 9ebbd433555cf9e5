import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { headersOf, mimeTypes } from "../../scripts/publish/headers.ts";
import type { Published } from "../../scripts/publish/headers.ts";

/** The site as a careful host sends it: nobody may frame it, and search engines stay away. */
const published: Published = { publication: { indexing: "intern" } };

export interface WebServer {
  /** Address of the site, with a slash at the end. */
  readonly url: string;
  close(): void;
}

/** What a server does otherwise than a careful one. */
export interface ServerOptions {
  /** Packs what is text, for browsers that say they can unpack it. */
  readonly gzip?: boolean;
  /** By the path of a file in the site ("assets/site.js"): as if it were not there, or with headers of its own; undefined takes one away. */
  readonly fault?: (file: string) => "missing" | Readonly<Record<string, string | undefined>> | undefined;
  /**
   * By the file that belongs to an address, and the address as it was asked for: another answer in the place of the file, such as a
   * page to log in; undefined leaves it as it is.
   */
  readonly instead?: (file: string, asked: string) => OtherAnswer | undefined;
  /** Sends a body in its own time, over a slow line; the response gets its end from it. */
  readonly deliver?: (response: ServerResponse, body: Buffer, file: string) => void;
}

/** An answer that is not a file of the site. */
export interface OtherAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

function carefulHeaders(file: string): Record<string, string | undefined> {
  return {
    "Content-Type": mimeTypes[extname(file)] ?? "application/octet-stream",
    ...Object.fromEntries(headersOf(file, published).map(({ name, value }) => [name, value])),
  };
}

function faultyHeaders(fault: ReturnType<NonNullable<ServerOptions["fault"]>>): Readonly<Record<string, string | undefined>> {
  return typeof fault === "object" ? fault : {};
}

/** What servers pack: the files of Pagefind are packed already. */
const packed = /\.(html|css|js|json|svg|xml)$/;

/**
 * Serves a folder as a careful web server does: strict policy, no guessing of types, its own page for unknown addresses, files with a
 * fingerprint in their name sent once, and others again only when they changed.
 *
 * @param base path under which the site is published, "/" or "/sub/path/"
 */
export async function startServer(folder: string, base = "/", options: ServerOptions = {}): Promise<WebServer> {
  const { gzip = false, fault = () => undefined, instead = () => undefined, deliver = (response, body) => response.end(body) } = options;
  const send = (request: IncomingMessage, response: ServerResponse, file: string, status: number, content: Buffer) => {
    const pack = gzip && packed.test(file) && (request.headers["accept-encoding"] ?? "").includes("gzip");
    const tag = `"${createHash("sha256").update(content).digest("base64url")}"`;
    const isKnown = request.headers["if-none-match"] === tag;
    const headers = { ...carefulHeaders(file), "ETag": tag, ...(pack && { "Content-Encoding": "gzip" }), ...faultyHeaders(fault(file)) };
    response.writeHead(isKnown ? 304 : status, Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)));
    deliver(response, isKnown ? Buffer.alloc(0) : pack ? gzipSync(content) : content, file);
  };
  const read = async (file: string) => {
    if (fault(file) === "missing") throw new Error(`${file} is not there`);
    return readFile(join(folder, file));
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const inside = pathname.startsWith(base) ? decodeURIComponent(pathname.slice(base.length)) : "404.html";
    const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    const other = instead(file, inside);
    if (other) return response.writeHead(other.status, { "Content-Type": "text/html; charset=utf-8", ...other.headers }).end(other.body);
    read(file)
      .then((content) => send(request, response, file, 200, content))
      .catch(() => readFile(join(folder, "404.html")).then((content) => send(request, response, "404.html", 404, content)))
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
