import { zoneOffset } from "./zone-offset"

const MINUTE_MS = 60_000

/**
 * The moment at which a zone's clocks show a time. An hour that occurs twice
 * is the first of the two; one that is skipped is read as if it were not.
 *
 * @param local milliseconds, as if the wall clock were UTC.
 * @returns milliseconds since 1970 in UTC; NaN for an unknown zone.
 */
export function localToUtc(local: number, zone: string): number {
  const first = zoneOffset(zone, local - 24 * 60 * MINUTE_MS)
  const guess = local - first * MINUTE_MS
  const offset = zoneOffset(zone, guess)
  if (offset === first) {
    return guess
  }
  const second = local - offset * MINUTE_MS
  return zoneOffset(zone, second) === offset ? second : guess
}
