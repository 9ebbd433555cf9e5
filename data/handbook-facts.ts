import { type Dated, oldestCheck } from "./dated.ts";
import { helpPointIds, helpPointOf } from "./help-points.ts";
import { movingFactIds, movingFactOf } from "./laws.ts";
import { dutchDate } from "./schema/dates.ts";
import type { FactKind } from "./schema/fields.ts";

/** A fact the handbook itself knows, the same for every organisation. */
export interface HandbookFact {
  readonly kind: FactKind;
  readonly value: string;
}

/** Every fact of the handbook by the path that pages write: `{{ help.helpwanted.phone }}`, `{{ law.breachDeadline }}`. */
export const handbookFacts: ReadonlyMap<string, HandbookFact> = new Map([
  ...helpPointIds.flatMap(helpFacts),
  ...checkFact("help.checkedOn", helpPointIds.map(helpPointOf)),
  ...movingFactIds.flatMap((id) => filled(`law.${id}`, "text", movingFactOf(id).value)),
]);

function helpFacts(id: (typeof helpPointIds)[number]): [string, HandbookFact][] {
  const { name, phone, url, hours } = helpPointOf(id);
  const path = `help.${id}`;
  return [
    ...filled(`${path}.name`, "word", name),
    ...filled(`${path}.phone`, "phone", phone),
    ...filled(`${path}.url`, "url", url),
    ...filled(`${path}.hours`, "text", hours),
  ];
}

/** The day on which the oldest of these records was looked at, as readers see it. */
function checkFact(path: string, records: readonly Dated[]): [string, HandbookFact][] {
  const checkedOn = oldestCheck(records);
  return filled(path, "date", checkedOn && dutchDate(checkedOn));
}

/** A fact that is not known is no fact: a page that names it hears so. */
function filled(path: string, kind: FactKind, value: string | undefined): [string, HandbookFact][] {
  return value === undefined ? [] : [[path, { kind, value }]];
}
