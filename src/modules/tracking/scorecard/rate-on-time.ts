import type { Rate } from "./rate"
import type { ScoredParcel } from "./scored-parcel"
import { toRate } from "./to-rate"

/**
 * On time: delivered by the end of the promised day, of the parcels that were
 * promised and whose outcome is known: delivered, returned, lost, or past
 * their promise without delivery (design §8).
 */
export function rateOnTime(parcels: ScoredParcel[], now: Date): Rate {
  const judged = parcels.filter((parcel) => isJudged(parcel, now))
  return toRate(judged.filter(isOnTime).length, judged.length)
}

const isJudged = (parcel: ScoredParcel, now: Date): boolean =>
  parcel.promised_until !== null &&
  parcel.status !== "cancelled" &&
  (["delivered", "returned", "lost"].includes(parcel.status) ||
    parcel.promised_until < now)

const isOnTime = ({ status, delivered_at, promised_until }: ScoredParcel) =>
  status === "delivered" &&
  delivered_at !== null &&
  promised_until !== null &&
  delivered_at <= promised_until
