import type { WorkCalendar } from "../../../modules/tracking/alerts/work-calendar"
import { workHoursOf } from "../../../modules/tracking/alerts/work-hours-of"
import type { HandOverTime } from "../../../modules/packing/storage/read-hand-over-times"

/** Hand-overs from which a site's pace is believed. */
const ENOUGH = 30

/**
 * Working hours in which 90 % of each location's parcels went from the pick
 * to the hand-over (nearest rank); locations with under 30 are left out.
 */
export function toSitePaces(
  times: HandOverTime[],
  calendarOf: (locationId: string) => WorkCalendar
): Map<string, number> {
  const locations = new Set(times.map(({ location_id }) => location_id))
  return new Map(
    [...locations].flatMap((location) => {
      const hours = workHoursOf(calendarOf(location))
      const taken = times
        .filter(({ location_id }) => location_id === location)
        .map(({ picked_at, handed_over_at }) =>
          hours(new Date(picked_at), new Date(handed_over_at))
        )
        .sort((a, b) => a - b)
      const pace = taken[Math.ceil(0.9 * taken.length) - 1]
      return taken.length >= ENOUGH ? [[location, pace] as const] : []
    })
  )
}
