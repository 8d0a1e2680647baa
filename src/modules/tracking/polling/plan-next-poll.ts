import { statusTable } from "../status/status-table"
import { ageLimit } from "./age-limit"
import { confirmEnd } from "./confirm-end"
import { jitter } from "./jitter"
import { nextLocalTime } from "./next-local-time"
import type { PolledParcel } from "./polled-parcel"
import { pollPaceOf } from "./poll-pace-of"
import type { PollPlan } from "./poll-plan"

const MINUTE_MS = 60_000
/** 07:30 spreads like an hourly poll, however long the night before was. */
const WAKE_SPREAD_MS = 60 * MINUTE_MS

/**
 * When a parcel is asked for next (design §4), decided after each poll and
 * each change of its state.
 *
 * @param random from 0 to 1, for the jitter; the same gives the same plan.
 */
export function planNextPoll(
  parcel: PolledParcel,
  now: Date,
  random: number
): PollPlan {
  if (statusTable[parcel.status].terminal) {
    const ended_at = parcel.status_at ?? parcel.created_at
    const { last_polled_at } = parcel
    const at = confirmEnd(parcel.status, { ended_at, last_polled_at }, random)
    return {
      next_poll_at: at && withinQuota(parcel, at),
      expires: false,
    }
  }
  const limit = ageLimit(parcel)
  const expires = (parcel.last_polled_at ?? parcel.created_at) >= limit
  const paced = pacedPoll(parcel, now, random)
  return {
    next_poll_at: expires
      ? null
      : withinQuota(parcel, earlier(paced, later(limit, now))),
    expires,
  }
}

/** A parcel that used up its polls of the day waits for the next one. */
const withinQuota = ({ quota }: PolledParcel, at: Date): Date =>
  quota && quota.left <= 0 ? later(at, quota.ends_at) : at

function pacedPoll(parcel: PolledParcel, now: Date, random: number): Date {
  const { minutes, wakes } = pollPaceOf(parcel, now)
  const paced = new Date(
    now.getTime() + Math.round(jitter(minutes * MINUTE_MS, random))
  )
  if (!wakes) {
    return paced
  }
  const awake = nextLocalTime(now, parcel.zone, { hour: 7, minute: 30 })
  const spread = Math.round(jitter(WAKE_SPREAD_MS, random) - WAKE_SPREAD_MS)
  return earlier(paced, new Date(awake.getTime() + spread))
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b)
const later = (a: Date, b: Date): Date => (a > b ? a : b)
