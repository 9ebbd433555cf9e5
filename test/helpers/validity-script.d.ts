// Types of the browser's own script that judges a print, as far as tests use them.

interface Print {
  readonly id: string;
  readonly version: string;
}

interface ToldVersion {
  readonly version: string;
}

interface WhatHolds<Document extends { readonly id: string }, Version extends ToldVersion> {
  readonly documents: readonly Document[];
  readonly versions: readonly Version[];
  readonly current: string;
  readonly validUntil: string;
}

declare module "*/assets/js/validity-verdict.js" {
  export function readPrint(hash: string): Print | undefined;
  export function printHash(print: Print): string;
  export function verdictOn<Document extends { readonly id: string }, Version extends ToldVersion>(
    print: Print | undefined, now: WhatHolds<Document, Version>, today: string,
  ): { readonly kind: string; readonly document?: Document; readonly printed?: Version; readonly changes: readonly Version[] };
}
