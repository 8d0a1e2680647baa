import type { TrackingStatus } from "../../../types/tracking"
import type { Meaning } from "../mapping/meaning"
import type { Sighting } from "../sighting"
import { statusTable } from "../status/status-table"
import { readEventTime } from "../time/read-event-time"

/**
 * A payload's status of the whole parcel as an event of its own: only when no
 * event of the payload bears a status, or when it is an end, a return or a
 * failure and no event bears that one.
 */
export function summarySighting(summary: {
  meaning: Meaning
  /** The provider's own date of that state, as written. */
  at: string | null
  /** When the payload last changed; a time that we have to assume. */
  updated_at: string | null
  /** The provider's word. */
  raw_status: string | null
  zone: () => string
  received_at: string
  sightings: Sighting[]
}): Sighting | null {
  const { status = null, sub = null, reason = null } = summary.meaning
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
  const own = readEventTime(summary.at, summary.zone)
  const time = own.occurred_at
    ? own
    : readEventTime(summary.updated_at, summary.zone)
  return {
    ...time,
    occurred_at: time.occurred_at ?? summary.received_at,
    precision: time.precision ?? "second",
    code: null,
    has_specific_code: false,
    raw_status: summary.raw_status,
    text: null,
    location: null,
    status,
    sub,
    reason,
    unmapped: false,
    flags: [
      ...time.flags.filter((flag) => flag !== "undated"),
      "from_summary",
      ...(own.occurred_at ? [] : (["time_assumed"] as const)),
    ],
    list_order: null,
  }
}

const isWeighty = (status: TrackingStatus) =>
  statusTable[status].terminal ||
  status === "return_in_transit" ||
  status === "delivery_failed"
