import type { TrackingStatus } from "../../../types/tracking"

const HOUR = 3_600_000

/** Hours between two polls, and where the provider's webhooks come in too. */
const hours: Partial<Record<TrackingStatus, [number, number]>> = {
  pending: [8, 12],
  picked_up: [6, 12],
  in_transit: [6, 12],
  out_for_delivery: [0.75, 3],
  delivery_failed: [4, 12],
  on_hold: [4, 12],
  ready_for_pickup: [6, 12],
  return_in_transit: [12, 24],
  unknown: [6, 12],
}

/** Hours after an end at which it is confirmed; then nobody asks any more. */
const confirmations: Partial<Record<TrackingStatus, number[]>> = {
  delivered: [24, 72],
  returned: [24],
  lost: [24],
  disposed: [24],
  cancelled: [24],
}

/**
 * When a parcel is asked about next.
 *
 * @param random 0 to 1: spreads polls by 10 % either way.
 * @returns null: no more.
 */
export function nextPollAt(
  tracker: { status: TrackingStatus; status_at: Date | string | null },
  context: { now: Date; hasLiveWebhook: boolean; random: number }
): Date | null {
  const { now, hasLiveWebhook, random } = context
  const interval = hours[tracker.status]?.[hasLiveWebhook ? 1 : 0]
  if (interval !== undefined) {
    const jitter = 0.9 + 0.2 * random
    return new Date(now.getTime() + interval * HOUR * jitter)
  }
  const since = new Date(tracker.status_at ?? now).getTime()
  const next = confirmations[tracker.status]
    ?.map((after) => new Date(since + after * HOUR))
    .find((at) => at > now)
  return next ?? null
}
