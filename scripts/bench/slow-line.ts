import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** What a line does to everything that goes over it. */
export interface LineSpeed {
  /** Milliseconds before each response. */
  readonly latency: number;
  /** Bytes a second, for all responses together. */
  readonly bytesPerSecond: number;
}

/** "Slow 4G" as Lighthouse applies it to requests (mobileSlow4G in its core/config/constants.js): 3.75 times 150 ms, and 0.9 of 1.6 Mbit/s. */
export const slow4G: LineSpeed = { latency: 562.5, bytesPerSecond: 1_475_000 / 8 };

/** A line that costs nothing, to count what goes over it. */
export const freeLine: LineSpeed = { latency: 0, bytesPerSecond: Infinity };

/** What went over a line. */
export interface Traffic {
  /** Each file that was asked for, as often as it was. */
  readonly requests: readonly string[];
  /** Bytes of all bodies together. */
  readonly bytes: number;
  readonly byFile: ReadonlyMap<string, number>;
}

/** A piece of a body that went over the line. */
interface Sent {
  readonly file: string;
  readonly bytes: number;
  /** Milliseconds since 1970, as the browser counts them too. */
  readonly at: number;
}

/** Milliseconds since 1970. */
export const now = () => performance.timeOrigin + performance.now();

/** Small enough that two responses really share the line. */
const pieceSize = 2048;

/**
 * A line between a server and a browser. The server is the place to slow down: what a browser does to its own requests leaves out
 * those of workers, which Pagefind uses.
 */
export class Line {
  readonly speed: LineSpeed;
  private free = 0;
  private requests: { readonly file: string; readonly at: number }[] = [];
  private sent: Sent[] = [];
  private open = 0;

  constructor(speed: LineSpeed) {
    this.speed = speed;
  }

  /** Sends a body, as the option `deliver` of the web server. */
  readonly deliver = (response: ServerResponse, body: Buffer, file: string): void => {
    this.requests.push({ file, at: now() });
    this.open += 1;
    void this.send(response, body, file).finally(() => {
      this.open -= 1;
      response.end();
    });
  };

  /** True while something is on its way. */
  isBusy(): boolean {
    return this.open > 0;
  }

  /** What was asked for, and what arrived, between two moments in milliseconds since 1970. */
  between(from: number, to: number): Traffic {
    const within = ({ at }: { readonly at: number }) => at >= from && at <= to;
    const byFile = new Map<string, number>();
    for (const { file, bytes } of this.sent.filter(within)) byFile.set(file, (byFile.get(file) ?? 0) + bytes);
    return {
      requests: this.requests.filter(within).map(({ file }) => file),
      bytes: [...byFile.values()].reduce((sum, bytes) => sum + bytes, 0),
      byFile,
    };
  }

  private async send(response: ServerResponse, body: Buffer, file: string): Promise<void> {
    await wait(this.speed.latency);
    response.flushHeaders();
    for (let start = 0; start < body.length; start += pieceSize) {
      const piece = body.subarray(start, start + pieceSize);
      // Each piece takes the line after the one before it, of whichever response.
      this.free = Math.max(this.free, now()) + (piece.length / this.speed.bytesPerSecond) * 1000;
      const pause = this.free - now();
      if (pause > 1) await wait(pause);
      response.write(piece);
      this.sent.push({ file, bytes: piece.length, at: now() });
    }
  }
}
