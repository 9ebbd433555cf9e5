import type { BlockTable } from "./block-rule.ts";
import { calloutBlocks } from "./callout.ts";
import { choiceBlocks } from "./choice.ts";
import { cutBlocks } from "./cut.ts";
import { dataBlocks } from "./data-block.ts";
import { ruleBlocks } from "./do-dont.ts";
import { pictogramBlocks } from "./pictogram.ts";
import { quoteBlocks } from "./quote.ts";
import { signaturesBlocks } from "./signatures.ts";
import { situationsBlocks } from "./situations.ts";
import { stepsBlocks } from "./steps.ts";
import { weighBlocks } from "./weigh.ts";
import { whenBlocks } from "./when.ts";

/** Every block an author can write, between `::: name` and `:::` or on one line; there are no others. */
export const blocks: BlockTable = {
  ...calloutBlocks,
  ...ruleBlocks,
  ...stepsBlocks,
  ...situationsBlocks,
  ...quoteBlocks,
  ...pictogramBlocks,
  ...signaturesBlocks,
  ...cutBlocks,
  ...choiceBlocks,
  ...weighBlocks,
  ...whenBlocks,
  ...dataBlocks,
};
