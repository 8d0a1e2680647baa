import { finalLegPace } from "./final-leg-pace"
import { localHour } from "./local-hour"
import { pendingPace } from "./pending-pace"
import type { PolledParcel } from "./polled-parcel"
import type { PollPace } from "./poll-pace"
import { transitPace } from "./transit-pace"

const HOUR = 60

/** Pace of the states that do not look at the clock: alone, with webhook. */
const steady = {
  on_hold: [4 * HOUR, 12 * HOUR],
  ready_for_pickup: [6 * HOUR, 12 * HOUR],
  return_in_transit: [12 * HOUR, 24 * HOUR],
} as const

/** Pace of a parcel that is still on its way, by the table of design §4. */
export function pollPaceOf(parcel: PolledParcel, now: Date): PollPace {
  const webhook = parcel.has_live_webhook
  switch (parcel.status) {
    case "on_hold":
    case "ready_for_pickup":
    case "return_in_transit": {
      const [alone, behindWebhook] = steady[parcel.status]
      return { minutes: webhook ? behindWebhook : alone, wakes: false }
    }
    case "out_for_delivery":
      return { minutes: webhook ? 3 * HOUR : onTour(parcel, now), wakes: false }
    case "delivery_failed":
      return finalLegPace(now, parcel.zone, {
        morning: webhook ? 3 * HOUR : HOUR,
        else: webhook ? 12 * HOUR : 4 * HOUR,
        wakes: !webhook,
      })
    case "picked_up":
    case "in_transit":
      return transitPace(parcel, now)
    default:
      return pendingPace(parcel, now)
  }
}

function onTour({ zone }: PolledParcel, now: Date): number {
  const hour = localHour(now, zone)
  return hour >= 7 && hour < 21 ? 45 : 4 * HOUR
}
