import type { SiteFile } from "../site/site-file.ts";

/** What a worker is started with. */
export interface WorkerTask {
  readonly organisationFolder: string;
  /** Where the site is made. */
  readonly folder: string;
  readonly today: string;
}

/** What the server asks of the site worker. */
export type WorkerRequest = "make";

/** What the site worker tells the server. */
export type WorkerMessage =
  /** The pages that changed; empty when it was something all pages share. */
  | { readonly type: "made"; readonly pages: readonly SiteFile[] }
  | { readonly type: "failed" }
  | { readonly type: "indexed" };
