/**
 * Full text where Pagefind cannot run, as one classic script; search.js fetches it there, together with search-index/text.js.
 */

import MiniSearch from "minisearch";
import { textEngine } from "./search-text.js";

(globalThis.leidraad ??= {}).openText = (data) => textEngine(MiniSearch, data);
