import { DateTime } from "luxon"
import type { Sighting } from "../sighting"
import { toUtcSeconds } from "./to-utc-seconds"

export type EventTime = Pick<
  Sighting,
  "occurred_at" | "precision" | "original_time" | "flags"
>

const DATE = String.raw`(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})-(\d{1,2})-(\d{4}))`
const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?`
const SUFFIX = String.raw`\s*(AM|PM)?\s*(Z|[+-]\d{2}:?\d{2})?`
const PATTERN = new RegExp(`^${DATE}(?:[T ]+${TIME}${SUFFIX})?$`, "i")

/**
 * Reads a courier's time: ISO 8601, `YYYY-MM-DD HH:mm`, `DD-MM-YYYY HH:mm`,
 * with seconds, AM/PM or an offset, or a date alone. Hours from 13 on are
 * 24-hour even with PM. A time that nobody can read leaves the event undated.
 *
 * @param zone IANA name, for times without an offset.
 */
export function readEventTime(text: string | null, zone: string): EventTime {
  const match = PATTERN.exec(text?.trim() ?? "")
  const time = match ? toDateTime(match, zone) : null
  if (!match || !time?.isValid) {
    return {
      occurred_at: null,
      precision: null,
      original_time: text,
      flags: ["undated"],
    }
  }
  return {
    occurred_at: toUtcSeconds(time.toJSDate()),
    precision: match[9] ? "second" : match[7] ? "minute" : "day",
    original_time: text,
    flags: match[11] ? [] : ["tz_assumed"],
  }
}

function toDateTime(match: RegExpExecArray, zone: string): DateTime {
  const [year, month, day] = match[1]
    ? [match[1], match[2], match[3]]
    : [match[6], match[5], match[4]]
  const offset = match[11]
  return DateTime.fromObject(
    {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: hourOf(Number(match[7] ?? 0), match[10]),
      minute: Number(match[8] ?? 0),
      second: Number(match[9] ?? 0),
    },
    { zone: offset ? offsetZone(offset) : zone }
  )
}

function hourOf(hour: number, half: string | undefined): number {
  if (half?.toUpperCase() === "PM") {
    return hour < 12 ? hour + 12 : hour
  }
  return half && hour === 12 ? 0 : hour
}

const offsetZone = (offset: string): string =>
  offset.toUpperCase() === "Z"
    ? "UTC"
    : `UTC${offset.slice(0, 3)}:${offset.slice(-2)}`
