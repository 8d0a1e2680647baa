import { formatMoment } from "./format-moment"

/**
 * A moment as `formatMoment` writes it: with its year only when the zone has
 * another year now.
 *
 * @param time UTC, ISO 8601, as is `now`.
 */
export const formatShortMoment = (
  time: string,
  locale: string,
  zone: string,
  now = new Date().toISOString()
): string =>
  formatMoment(
    time,
    locale,
    zone,
    yearIn(zone, time) === yearIn(zone, now) ? {} : { year: "numeric" }
  )

const yearIn = (zone: string, time: string) =>
  new Intl.DateTimeFormat("en", { year: "numeric", timeZone: zone }).format(
    new Date(time)
  )
