import { endlessRedirect, type Failure, failureOf } from "./failure.ts";

/** What a server answered. */
export interface Answer {
  /** What was asked for, from the root of the site: "" is the first page. */
  readonly path: string;
  /** Where the answer came from in the end. */
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  /** Unpacked; of a large file only the start. */
  readonly body: Buffer;
  /** The other server it was sent on to, which was not asked. */
  readonly elsewhere?: URL;
}

/** No answer, and why. */
export interface NoAnswer {
  readonly path: string;
  readonly url: URL;
  readonly failure: Failure;
}

export type Visit = Answer | NoAnswer;

/** Asks one site for files; each only once. */
export interface Visitor {
  /** Address of the site, with a slash at the end. */
  readonly site: URL;
  /** How many requests were made so far. */
  requests(): number;
  /** @param path from the root of the site, or a whole address on the same server */
  get(path: string): Promise<Visit>;
}

export interface VisitorOptions {
  /** Milliseconds a server may take for one answer. */
  readonly patience: number;
}

/** So many requests at a time: enough to be quick, few enough to bother nobody. */
const together = 4;
const mostRedirects = 5;
/** Files of which the first bytes say enough. */
const onlyStart = /\.(?:pdf|zip|woff2)$|^search-index\/text\.js$|^meenemen\//;
/** Of no file that is read as a whole this much is needed. */
const enough = 8_000_000;

export function isAnswer(visit: Visit | undefined): visit is Answer {
  return visit !== undefined && "status" in visit;
}

export function createVisitor(site: URL, { patience }: VisitorOptions): Visitor {
  const asked = new Map<string, Promise<Visit>>();
  const wait = takeTurns(together);
  let requests = 0;

  const visit = async (path: string): Promise<Visit> => {
    let url = new URL(path, site);
    try {
      for (let hop = 0; hop <= mostRedirects; hop += 1) {
        requests += 1;
        const response = await fetch(url, { redirect: "manual", headers: { "accept-encoding": "gzip, br" }, signal: AbortSignal.timeout(patience) });
        const to = redirectOf(response, url);
        if (!to || to.hostname !== site.hostname) {
          const body = await bodyOf(response, onlyStart.test(path));
          return { path, url, status: response.status, headers: response.headers, body, ...(to && { elsewhere: to }) };
        }
        await response.body?.cancel();
        url = to;
      }
      return { path, url, failure: endlessRedirect };
    } catch (error) {
      return { path, url, failure: failureOf(error) };
    }
  };

  return {
    site,
    requests: () => requests,
    get(path) {
      const visited = asked.get(path) ?? wait(() => visit(path));
      asked.set(path, visited);
      return visited;
    },
  };
}

function redirectOf(response: Response, from: URL): URL | undefined {
  const location = response.headers.get("location");
  return location !== null && [301, 302, 303, 307, 308].includes(response.status) ? new URL(location, from) : undefined;
}

async function bodyOf(response: Response, start: boolean): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.length;
    if (start || size > enough) break;
  }
  return Buffer.concat(parts);
}

/** Lets so many tasks run at a time; the others wait for one to end. */
function takeTurns(places: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (task) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
