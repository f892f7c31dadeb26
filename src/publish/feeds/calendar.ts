import ical, { ICalCalendarMethod } from "ical-generator";
import { type Commitment, isMoment } from "../../model/index.ts";
import type { PublishedCase } from "../data/index.ts";
import { legible } from "../words/index.ts";

/** A promise that falls due on a day. */
export interface Due {
  readonly case: string;
  readonly title: string;
  readonly day: string;
  readonly commitment: Commitment;
}

/** The promises of a case that are open or overdue and whose day is known to the day. */
export function dueIn({ file }: PublishedCase): Due[] {
  return file.commitments.flatMap((commitment) => {
    const day = isMoment(commitment.due) ? commitment.due.value?.slice(0, 10) : undefined;
    const isOpen = commitment.state === "open" || commitment.state === "overdue";
    return isOpen && day?.length === 10 ? [{ case: file.id, title: file.title, day, commitment }] : [];
  });
}

/** A calendar (RFC 5545) of the promises that fall due, each on its day. */
export function calendar(name: string, due: readonly Due[], address: string | null, at: string): string {
  const made = ical({
    name: legible(name),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Answerable", product: "record" },
  });
  for (const { case: id, title, day, commitment } of [...due].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)))
    made.createEvent({
      id: `${id}-${commitment.made}@answerable`,
      stamp: new Date(at),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      summary: legible(`Due: ${commitment.what}`),
      description: legible(`${commitment.who.join(", ")} promised it. ${title}. State: ${commitment.state}.`),
      ...(address ? { url: `${address}cases/${id}/#promises` } : {}),
    });
  // Every line ends with CRLF (RFC 5545, section 3.1), the last one too.
  return `${made.toString().trimEnd()}\r\n`;
}

function keyOf({ day, case: id, commitment }: Due): string {
  return `${day} ${id} ${commitment.made}`;
}
