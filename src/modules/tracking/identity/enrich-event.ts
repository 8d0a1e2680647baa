import type { ReceivedSighting } from "../sighting"
import { compareText } from "../status/compare-text"
import type { TrackedEvent } from "./tracked-event"

type Keyed = ReceivedSighting & { key: string }

/**
 * One event from its sightings in order of receipt: the last mapping wins,
 * what a later version left out stays, the finest time counts, a summary
 * counts from its first telling.
 */
export function enrichEvent(versions: Keyed[]): TrackedEvent {
  const latest = [...versions].reverse()
  const mapped = latest.find(({ unmapped }) => !unmapped) ?? latest[0]
  const timed = mapped.flags.includes("from_summary")
    ? earliest(versions)
    : finest(latest)
  return {
    key: versions[0].key,
    occurred_at: timed.occurred_at,
    precision: timed.precision,
    original_time: timed.original_time,
    code: lastKnown(latest, "code"),
    raw_status: lastKnown(latest, "raw_status"),
    text: lastKnown(latest, "text"),
    location: lastKnown(latest, "location"),
    status: mapped.status,
    sub: mapped.sub,
    reason: mapped.reason,
    flags: [
      ...timed.flags.filter((flag) => flag !== "delayed"),
      ...mapped.flags.filter((flag) => flag === "delayed"),
    ],
    unmapped: mapped.unmapped,
    received_at: versions[0].received_at,
    first_payload_id: versions[0].payload_id,
    versions,
  }
}

const fineness = { second: 3, minute: 2, day: 1 }

const finest = (latest: Keyed[]): Keyed =>
  latest.reduce((best, version) =>
    finenessOf(version) > finenessOf(best) ? version : best
  )

const finenessOf = ({ precision }: Keyed) =>
  precision ? fineness[precision] : 0

const earliest = (versions: Keyed[]): Keyed =>
  versions.reduce((best, version) =>
    compareText(version.occurred_at ?? "", best.occurred_at ?? "") < 0
      ? version
      : best
  )

const lastKnown = (
  latest: Keyed[],
  field: "code" | "raw_status" | "text" | "location"
): string | null =>
  latest.find((version) => version[field])?.[field] ?? latest[0][field]
