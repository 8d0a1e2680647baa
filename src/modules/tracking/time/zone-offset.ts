import { IANAZone } from "luxon"

/** Zones change their offset on a quarter of an hour at most. */
const QUARTER_MS = 15 * 60_000

/** Enough for the scans of a busy day; asking Intl again costs 2 µs. */
const MOST_KNOWN = 20_000

const known = new Map<string, Map<number, number>>()

/**
 * Minutes that a zone is ahead of UTC at a moment.
 *
 * @param zone IANA name.
 * @param at milliseconds since 1970 in UTC.
 * @returns NaN for a zone that does not exist.
 */
export function zoneOffset(zone: string, at: number): number {
  if (zone === "UTC") {
    return 0
  }
  const offsets = known.get(zone) ?? new Map<number, number>()
  known.set(zone, offsets)
  const quarter = Math.floor(at / QUARTER_MS)
  const offset =
    offsets.get(quarter) ?? IANAZone.create(zone).offset(quarter * QUARTER_MS)
  if (offsets.size >= MOST_KNOWN) {
    offsets.clear()
  }
  offsets.set(quarter, offset)
  return offset
}
