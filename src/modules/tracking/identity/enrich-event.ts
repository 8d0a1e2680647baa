import type { ReceivedSighting } from "../sighting"
import { compareText } from "../status/compare-text"
import { rankOf } from "../status/rank-of"
import type { TrackedEvent } from "./tracked-event"

type Keyed = ReceivedSighting & { key: string }

/**
 * One event from its sightings in order of receipt: the last mapping wins (of
 * one second, the status of the higher rank), what a later version left out
 * stays, the finest time counts, a summary counts from its first telling.
 */
export function enrichEvent(versions: Keyed[]): TrackedEvent {
  const latest = [...versions].reverse()
  const mapped = lastMapping(latest)
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
    retraction:
      versions.find(({ retraction }) => retraction)?.retraction ?? null,
    versions,
  }
}

/** Receipt is known to the second; within it the order tells nothing. */
function lastMapping(latest: Keyed[]): Keyed {
  const known = latest.filter(({ unmapped }) => !unmapped)
  const byRule = known.filter(({ is_by_word }) => !is_by_word)
  const versions = [byRule, known, latest].find(({ length }) => length) ?? []
  return versions
    .filter(({ received_at }) => received_at === versions[0].received_at)
    .reduce((best, one) => (byMeaning(one, best) > 0 ? one : best))
}

const byMeaning = (a: Keyed, b: Keyed): number =>
  rankOf(a) - rankOf(b) ||
  compareText(a.sub ?? "", b.sub ?? "") ||
  compareText(a.reason ?? "", b.reason ?? "") ||
  Number(a.flags.includes("delayed")) - Number(b.flags.includes("delayed"))

const fineness = { second: 3, minute: 2, day: 1 }

const finest = (latest: Keyed[]): Keyed =>
  latest.reduce((best, version) => (finerThan(version, best) ? version : best))

/** Of equally fine times that came in one second the earlier one counts. */
function finerThan(a: Keyed, b: Keyed): boolean {
  const finer = finenessOf(a) - finenessOf(b)
  return finer === 0 && a.received_at === b.received_at
    ? compareText(a.occurred_at ?? "", b.occurred_at ?? "") < 0
    : finer > 0
}

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
