import type { PolledParcel } from "./polled-parcel"
import type { PollPace } from "./poll-pace"

const HOUR = 60
const HOUR_MS = 3_600_000

/** After each answer "not found" in a row, minutes (design §4). */
const AFTER_NOT_FOUND = [15, HOUR, 3 * HOUR, 6 * HOUR]

/** Pace before the first scan: couriers know a new number late. */
export function pendingPace(parcel: PolledParcel, now: Date): PollPace {
  const retry = AFTER_NOT_FOUND[parcel.not_found - 1]
  const age = now.getTime() - parcel.created_at.getTime()
  const isOld = age >= 72 * HOUR_MS
  const usual = parcel.has_live_webhook || isOld ? 12 * HOUR : 8 * HOUR
  return { minutes: retry ?? usual, wakes: false }
}
