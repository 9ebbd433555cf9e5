/**
 * The number a version gets, as it can also be the name of a file and part of an address, on every system: "1.2", "2026-11".
 * It begins with a digit, so that it is none of the names that Windows keeps to itself.
 */
const namePattern = /^\d[0-9a-z]*(?:[.-][0-9a-z]+)*$/;

/** True for a version that can be released: small letters, digits, dots and hyphens, a digit first, at most twenty signs. */
export function isVersionName(version: string): boolean {
  return version.length <= 20 && namePattern.test(version);
}

/** The number that comes after a version: its last number, one higher. "1.9" gives "1.10"; undefined where none is at the end. */
export function nextVersion(version: string): string | undefined {
  const [, before = "", last] = /^(.*?)(\d+)$/.exec(version) ?? [];
  return last === undefined ? undefined : `${before}${Number(last) + 1}`;
}
