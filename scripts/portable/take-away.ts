import { oneFilePath } from "../onefile/places.ts";

/** What a reader can take along of the whole handbook, besides its PDF. */
export interface TakeAway {
  readonly kind: "oneFile" | "zip";
  /** Its path in the site. */
  readonly file: string;
}

/** Path in the site of the ZIP with the whole site. */
export const portablePath = "meenemen/handboek.zip";

/** Everything that a build makes to take along, in the order in which it is offered. */
export const takeAways: readonly TakeAway[] = [{ kind: "oneFile", file: oneFilePath.slice(1) }, { kind: "zip", file: portablePath }];
