import { finalLegPace } from "./final-leg-pace"
import type { PolledParcel } from "./polled-parcel"
import type { PollPace } from "./poll-pace"

const HOUR = 60
const HOUR_MS = 3_600_000
/** Where the lane has no past, arrival is reckoned with after a day. */
const ARRIVAL_HOURS = 24

/** Pace between pickup and the door (design §4, table). */
export function transitPace(parcel: PolledParcel, now: Date): PollPace {
  const webhook = parcel.has_live_webhook
  if (parcel.at_destination) {
    return finalLegPace(now, parcel.zone, {
      morning: webhook ? 3 * HOUR : HOUR,
      else: webhook ? 12 * HOUR : 6 * HOUR,
      wakes: !webhook,
    })
  }
  if (webhook) {
    return { minutes: 12 * HOUR, wakes: false }
  }
  return mayHaveArrived(parcel, now)
    ? finalLegPace(now, parcel.zone, {
        morning: 1.5 * HOUR,
        else: 6 * HOUR,
        wakes: true,
      })
    : { minutes: 6 * HOUR, wakes: false }
}

const mayHaveArrived = (parcel: PolledParcel, now: Date): boolean =>
  !parcel.destination_known &&
  parcel.first_scan_at !== null &&
  now.getTime() - parcel.first_scan_at.getTime() >=
    (parcel.lane_p10_hours ?? ARRIVAL_HOURS) * HOUR_MS
