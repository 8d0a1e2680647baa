import { DateTime } from "luxon"
import type { LocalDay } from "../../../../analytics/forecast/exposure/local-day"

/**
 * The hours of a day of a zone, 23 to 25 of them where clocks change.
 *
 * @param day ISO date.
 * @param timeZone IANA.
 */
export function localDayOf(day: string, timeZone: string): LocalDay {
  const start = DateTime.fromISO(day, { zone: timeZone }).startOf("day")
  const end = start.plus({ days: 1 }).startOf("day").toMillis()
  const edges: number[] = []
  const hours: number[] = []
  for (
    let edge = start.toUTC();
    edge.toMillis() < end;
    edge = edge.plus({ hours: 1 })
  ) {
    edges.push(edge.toMillis())
    hours.push(edge.setZone(timeZone).hour)
  }
  return { day, edges: [...edges, end], hours }
}
