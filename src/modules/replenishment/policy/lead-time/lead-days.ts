import { DateTime, type Zone } from "luxon"

/**
 * Calendar days from the sending of an order until its goods are on the
 * shelf, counted in the supplier's zone; at least 1.
 *
 * @param sentAt and receivedAt moments, UTC.
 * @param zone IANA name, or a zone of luxon.
 */
export function leadDays(
  sentAt: Date,
  receivedAt: Date,
  zone: string | Zone
): number {
  const dayOf = (moment: Date) =>
    DateTime.fromJSDate(moment, { zone }).setZone("utc", {
      keepLocalTime: true,
    })
  const sent = dayOf(sentAt).startOf("day")
  const received = dayOf(receivedAt).startOf("day")
  return Math.max(1, Math.round(received.diff(sent, "days").days))
}
