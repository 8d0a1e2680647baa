import type { Sighting } from "../sighting"
import { localToUtc } from "./local-to-utc"
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
 * @param zone gives the IANA name for times without an offset.
 */
export function readEventTime(
  text: string | null,
  zone: () => string
): EventTime {
  const match = PATTERN.exec(text?.trim() ?? "")
  const local = match ? readWallClock(match) : NaN
  const at = Number.isNaN(local)
    ? NaN
    : match?.[11]
      ? local - offsetMinutes(match[11]) * 60_000
      : localToUtc(local, zone())
  if (!match || Number.isNaN(at)) {
    return {
      occurred_at: null,
      precision: null,
      original_time: text,
      flags: ["undated"],
    }
  }
  return {
    occurred_at: toUtcSeconds(new Date(at)),
    precision: match[9] ? "second" : match[7] ? "minute" : "day",
    original_time: text,
    flags: match[11] ? [] : ["tz_assumed"],
  }
}

/** Milliseconds as if the clock were UTC; NaN for a time that never is. */
function readWallClock(match: RegExpExecArray): number {
  const [year, month, day] = match[1]
    ? [match[1], match[2], match[3]].map(Number)
    : [match[6], match[5], match[4]].map(Number)
  const hour = hourOf(Number(match[7] ?? 0), match[10])
  const minute = Number(match[8] ?? 0)
  const second = Number(match[9] ?? 0)
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    hour < 24 &&
    minute < 60 &&
    second < 60
  return isReal ? date.getTime() : NaN
}

function hourOf(hour: number, half: string | undefined): number {
  if (half?.toUpperCase() === "PM") {
    return hour < 12 ? hour + 12 : hour
  }
  return half && hour === 12 ? 0 : hour
}

function offsetMinutes(offset: string): number {
  if (offset.toUpperCase() === "Z") {
    return 0
  }
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))
  return offset.startsWith("-") ? -minutes : minutes
}
