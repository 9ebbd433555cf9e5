import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Where everything ends up that a browser asks of anybody but this machine. */
export interface Outside {
  /** For the option `proxy` of a browser context; what goes to this machine itself goes there directly. */
  readonly proxy: { readonly server: string; readonly bypass: string };
  /** What was asked for so far: addresses, or names of servers. */
  readonly asked: string[];
  close(): void;
}

/** Chromium asks Google about every form it meets. That is between a browser and its owner: no page can ask for it, or forbid it. */
const browsersOwn = /^content-autofill\.googleapis\.com/;

/**
 * Stands between a browser and the rest of the world, and lets nothing through. It sees what a list of a page's requests may miss:
 * those of workers, of style sheets and of the browser itself on behalf of a page, such as fetching an icon.
 */
export async function startOutside(): Promise<Outside> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(502).end();
  });
  // How a browser asks a proxy for a secure connection: with the name of the server alone.
  server.on("connect", (request, socket) => {
    if (!browsersOwn.test(request.url ?? "")) asked.push(request.url ?? "");
    // A browser that is closed hangs up first.
    socket.on("error", () => {});
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { proxy: { server: `http://127.0.0.1:${port}`, bypass: "127.0.0.1" }, asked, close: () => server.close() };
}
