import type { BlockTable } from "./block-rule.ts";
import { calloutBlocks } from "./callout.ts";
import { choiceBlocks } from "./choice.ts";
import { dataBlocks } from "./data-block.ts";
import { ruleBlocks } from "./do-dont.ts";
import { quoteBlocks } from "./quote.ts";
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
  ...choiceBlocks,
  ...weighBlocks,
  ...whenBlocks,
  ...dataBlocks,
};
