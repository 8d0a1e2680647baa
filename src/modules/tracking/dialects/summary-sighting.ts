import type { TrackingStatus } from "../../../types/tracking"
import type { Sighting } from "../sighting"
import { statusTable } from "../status/status-table"
import { readEventTime } from "../time/read-event-time"

/**
 * A payload's status of the whole parcel as an event of its own: only when no
 * event of the payload bears a status, or when it is an end, a return or a
 * failure and no event bears that one.
 */
export function summarySighting(summary: {
  status: TrackingStatus | null
  /** When the provider says it last changed, as written. */
  at: string | null
  zone: string
  received_at: string
  sightings: Sighting[]
}): Sighting | null {
  const { status } = summary
  const borne = summary.sightings
    .filter((event) => event.occurred_at && event.status !== "unknown")
    .map((event) => event.status)
    .filter((one) => one !== null)
  const isNews =
    status !== null &&
    status !== "unknown" &&
    (!borne.length || (isWeighty(status) && !borne.includes(status)))
  if (!isNews) {
    return null
  }
  const time = readEventTime(summary.at, summary.zone)
  return {
    ...time,
    occurred_at: time.occurred_at ?? summary.received_at,
    precision: time.precision ?? "second",
    code: null,
    raw_status: status,
    text: null,
    location: null,
    status,
    sub: null,
    reason: null,
    unmapped: false,
    flags: [
      ...time.flags.filter((flag) => flag !== "undated"),
      "from_summary",
      "time_assumed",
    ],
    list_order: null,
  }
}

const isWeighty = (status: TrackingStatus) =>
  statusTable[status].terminal ||
  status === "return_in_transit" ||
  status === "delivery_failed"
