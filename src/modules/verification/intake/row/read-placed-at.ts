import { DateTime } from "luxon"

const SHAPE =
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i

/**
 * Reads the times of one file: ISO 8601 with an offset, or local in `zone`.
 * Each distinct text is read once, because rows of an order share theirs and
 * luxon is slow. Of a local time that comes twice (clocks going back) the
 * earlier counts; luxon alone takes the later.
 *
 * @returns a function from text to epoch milliseconds; null when it is no
 *   time, or a local one that the clocks skip.
 */
export function placedAtReader(zone: string): (text: string) => number | null {
  const known = new Map<string, number | null>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) {
      return before
    }
    const time = readTime(text, zone)
    known.set(text, time)
    return time
  }
}

function readTime(text: string, zone: string): number | null {
  const shape = SHAPE.exec(text)
  const iso = text.replace(" ", "T")
  const time = shape && DateTime.fromISO(iso, { zone })
  if (!time?.isValid) {
    return null
  }
  if (shape?.[1]) {
    return time.toMillis()
  }
  const asWritten = DateTime.fromISO(iso, { zone: "utc" })
  const asRead = time.setZone("utc", { keepLocalTime: true })
  return asRead.equals(asWritten)
    ? Math.min(...time.getPossibleOffsets().map((one) => one.toMillis()))
    : null
}
