import { gunzipSync } from "node:zlib";

/** What Pagefind's list of its files names. */
export interface PagefindFiles {
  readonly fragments: readonly string[];
  readonly indexes: readonly string[];
  readonly filters: readonly string[];
}

const signature = "pagefind_dcd";

/** True for a file as Pagefind made it, packed or not. */
export function isPagefind(bytes: Buffer): boolean {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b) || bytes.subarray(0, signature.length).toString("latin1") === signature;
}

/**
 * The names of the files in the index, from its `.pf_meta`: [version, [[fragment, …]], [[from, to, index]], [[name, filter]], …].
 *
 * @returns nothing where it is not what Pagefind 1.5 writes
 */
export function readPagefindMeta(bytes: Buffer): PagefindFiles | undefined {
  try {
    const plain = bytes[0] === 0x1f ? gunzipSync(bytes, { maxOutputLength: 50_000_000 }) : bytes;
    const [, fragments, indexes, filters] = decode(plain.subarray(signature.length)) as unknown[][][];
    const names = (rows: unknown[][] = [], column: number): string[] => rows.map((row) => String(row[column]));
    return { fragments: names(fragments, 0), indexes: names(indexes, 2), filters: names(filters, 1) };
  } catch {
    return undefined;
  }
}

/** The part of CBOR (https://www.rfc-editor.org/rfc/rfc8949) that is in the file: whole numbers, texts and lists of a known length. */
function decode(bytes: Buffer): unknown {
  let at = 0;
  const next = (): unknown => {
    const head = bytes.readUInt8(at);
    const length = lengthAfter(head & 31);
    const kind = head >> 5;
    if (kind === 0) return length;
    if (kind === 4) return Array.from({ length }, next);
    if (kind !== 3) throw new Error("not in this file");
    at += length;
    return bytes.subarray(at - length, at).toString("utf8");
  };
  const lengthAfter = (short: number): number => {
    at += 1;
    if (short < 24) return short;
    if (short > 26) throw new Error("not in this file");
    const size = 2 ** (short - 24);
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  return next();
}
