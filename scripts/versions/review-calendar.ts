import { createHash } from "node:crypto";
import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import { dutchDate } from "../../data/schema/dates.ts";
import type { Organisation } from "../../data/schema/organisation.ts";
import { words } from "../../data/words.ts";
import type { SiteFile } from "../site/site-file.ts";
import { fillGaps } from "../book/fill-gaps.ts";

const say = words.versions.review;

/** Site path of the calendar file. */
export const reviewCalendarPath = "/review.ics";

/** Days before the review on which a calendar reminds of it: time enough to plan it. */
const reminderDays = 30;

const daySeconds = 24 * 60 * 60;

/**
 * The day of review as an event for the calendar of who keeps the text (RFC 5545): all day, with a reminder. One that is
 * imported again, with another day, takes the place of the former: its id stays the same as long as the organisation does.
 */
export function reviewCalendar({ id, shortName, edition, publication }: Organisation): SiteFile {
  const calendar = ical({ prodId: { company: "Leidraad", product: "Leidraad", language: "NL" }, method: ICalCalendarMethod.PUBLISH });
  const event = calendar.createEvent({
    id: `${createHash("sha256").update(`leidraad review ${id}`).digest("hex").slice(0, 32)}@leidraad`,
    // Not the moment of making it: the same book gives the same bytes.
    stamp: utcDay(edition.date),
    start: utcDay(edition.nextReview),
    allDay: true,
    sequence: daysBetween("2000-01-01", edition.date),
    summary: fillGaps(say.title, { handbook: words.layout.handbook, name: shortName }),
    description: [
      fillGaps(say.text, { version: edition.version, date: dutchDate(edition.date), owner: edition.owner }),
      ...(publication.url === undefined ? [] : [publication.url]),
    ].join("\n"),
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: reminderDays * daySeconds, description: fillGaps(say.reminder, { days: String(reminderDays) }) });
  return { path: reviewCalendarPath.slice(1), content: `${calendar.toString()}\r\n` };
}

function utcDay(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Grows with each version, so that calendars take the newest. */
function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((utcDay(to).getTime() - utcDay(from).getTime()) / (daySeconds * 1000)));
}
