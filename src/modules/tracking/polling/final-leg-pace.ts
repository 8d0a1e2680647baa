import { localHour } from "./local-hour"
import type { PollPace } from "./poll-pace"

/**
 * Pace of a parcel that may go out for delivery any morning: dense from 07 to
 * 12 local, awake at 07:30, slow else. With webhooks the table has no wake.
 *
 * @param minutes in the morning, and outside it.
 */
export function finalLegPace(
  now: Date,
  zone: string,
  minutes: { morning: number; else: number; wakes: boolean }
): PollPace {
  const hour = localHour(now, zone)
  const isMorning = hour >= 7 && hour < 12
  return {
    minutes: isMorning ? minutes.morning : minutes.else,
    wakes: minutes.wakes && !isMorning,
  }
}
