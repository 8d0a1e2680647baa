import type { WorkCalendar } from "../../../modules/tracking/alerts/work-calendar"
import type { VerificationOptions } from "../../../modules/verification/options"

/** Days of a shop that makes no promises. */
const USUAL_WORKDAYS = [1, 2, 3, 4, 5]

export type ShopCalendars = Pick<VerificationOptions, "promise"> & {
  /** Zone of the shop (IANA). */
  time_zone: string
  holidays: { calendar: string; date: string }[]
}

/**
 * On which days hours count, as promises count them.
 *
 * @param locationId null: the shop's own calendar.
 */
export function toWorkCalendar(
  { promise, time_zone, holidays }: ShopCalendars,
  locationId: string | null
): WorkCalendar {
  const place = promise?.locations[locationId ?? ""]
  return {
    workdays: place?.workdays ?? promise?.workdays ?? USUAL_WORKDAYS,
    holidays: holidays
      .filter(({ calendar }) => calendar === "*" || calendar === locationId)
      .map(({ date }) => date),
    zone: place?.timeZone ?? time_zone,
  }
}
