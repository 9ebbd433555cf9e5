import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { Parser } from "htmlparser2";
import type { WebServer } from "./web-server.ts";

/** What a `web.config` says for all files, or for those of one path. */
interface Part {
  readonly headers: Map<string, string>;
  readonly types: Map<string, string>;
  notFound: string;
}

/**
 * A stand-in for IIS, which runs on Windows alone: it does what the `web.config` of a site says for types, headers, paths and the
 * page for unknown addresses, and like IIS it knows no types but those named, and answers 404 for all others.
 *
 * @param folder the site, with its `web.config`
 */
export async function startImitatedIis(folder: string): Promise<WebServer> {
  const parts = readParts(readFileSync(join(folder, "web.config"), "utf8"));
  const general = parts.get("") ?? newPart();
  const headersOf = (path: string) => new Map([...parts].filter(([start]) => path.startsWith(start)).flatMap(([, { headers }]) => [...headers]));
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname.slice(1));
    void find(folder, path, general.types).then(async (found) => {
      const file = found ?? general.notFound;
      response.writeHead(found ? 200 : 404, { ...Object.fromEntries(headersOf(file)), "Content-Type": general.types.get(extname(file)) });
      response.end(await readFile(join(folder, file)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

async function find(folder: string, path: string, types: ReadonlyMap<string, string>): Promise<string | undefined> {
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const isThere = await stat(join(folder, file)).then((found) => found.isFile(), () => false);
  return isThere && types.has(extname(file)) ? file : undefined;
}

function newPart(): Part {
  return { headers: new Map(), types: new Map(), notFound: "" };
}

/** The parts by the path they are for; what holds for everything has none. */
function readParts(xml: string): Map<string, Part> {
  const parts = new Map<string, Part>([["", newPart()]]);
  let part = parts.get("") ?? newPart();
  let inside = "";
  const parser = new Parser({
    onopentag(name, { path = "", name: header = "", value = "", fileExtension = "", mimeType = "" }) {
      if (name === "location") parts.set(path, (part = newPart()));
      if (name === "customHeaders" || name === "staticContent" || name === "httpErrors") inside = name;
      if (name === "add" && inside === "customHeaders") part.headers.set(header, value);
      if (name === "mimeMap") part.types.set(fileExtension, mimeType);
      if (name === "error") part.notFound = path.replaceAll("\\", "/");
    },
    onclosetag(name) {
      if (name === inside) inside = "";
    },
  }, { xmlMode: true });
  parser.end(xml);
  return parts;
}
