import type { TrackingStatus } from "../../../../types/tracking"
import type { PublicTracking } from "../../../../types/public-tracking"
import { toCity } from "./to-city"

type Event = {
  effective_at: string | Date | null
  location: string | null
  status_after: TrackingStatus
}

/**
 * The journey in our own words, newest first: an event that changes neither
 * the status nor the city says nothing to a customer.
 *
 * @param events in the order of the fold, undated last.
 */
export function toPublicEvents(events: Event[]): PublicTracking["events"] {
  const told: PublicTracking["events"] = []
  for (const { effective_at, location, status_after } of events) {
    if (!effective_at || status_after === "unknown") {
      continue
    }
    const city = toCity(location)
    const before = told.at(-1)
    if (before?.status === status_after && (!city || before.city === city)) {
      continue
    }
    told.push({
      at: new Date(effective_at).toISOString(),
      status: status_after,
      city,
    })
  }
  return told.reverse()
}
