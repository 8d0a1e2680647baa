import type { TrackingReason } from "../../../types/tracking"
import { FEWEST_RANKED } from "./fewest-ranked"
import { rateOnTime } from "./rate-on-time"
import { responsibleParty } from "./responsible-party"
import type { ScoredParcel } from "./scored-parcel"
import type { Scorecard } from "./scorecard"
import { summarizeHours } from "./summarize-hours"
import { toRate } from "./to-rate"

/**
 * The record of one courier, service and lane from its parcels, each chosen
 * into the period by its hand-over (design §8).
 *
 * @param now decides which undelivered parcels are past their promise.
 */
export function makeScorecard(parcels: ScoredParcel[], now: Date): Scorecard {
  const onTime = rateOnTime(parcels, now)
  const delivered = parcels.filter(({ status }) => status === "delivered")
  const returned = parcels.filter(({ status }) => status === "returned")
  const settled = delivered.length + returned.length
  const firstTry = delivered.filter(({ attempts }) => attempts === 0)
  return {
    parcels: parcels.length,
    on_time: onTime,
    first_attempt: toRate(firstTry.length, settled),
    transit_hours: summarizeHours(
      delivered.map((one) => [one.first_scan_at, one.delivered_at])
    ),
    pickup_delay_hours: summarizeHours(
      parcels.map((one) => [one.handed_over_at, one.first_scan_at])
    ),
    lost_per_mille: perMille(
      parcels,
      ({ status, exceptions }) =>
        status === "lost" || exceptions.includes("carrier_lost")
    ),
    damaged_per_mille: perMille(parcels, ({ exceptions }) =>
      exceptions.includes("carrier_damaged")
    ),
    return_percent: settled ? (returned.length * 100) / settled : null,
    exceptions: countByParty(parcels.flatMap(({ exceptions }) => exceptions)),
    ranked: onTime.n >= FEWEST_RANKED,
  }
}

const perMille = (
  parcels: ScoredParcel[],
  isSuch: (parcel: ScoredParcel) => boolean
): number | null =>
  parcels.length
    ? (parcels.filter(isSuch).length * 1000) / parcels.length
    : null

function countByParty(reasons: TrackingReason[]): Scorecard["exceptions"] {
  const counts: Scorecard["exceptions"] = {
    carrier: 0,
    shipper: 0,
    consignee: 0,
    customs: 0,
    external: 0,
    unknown: 0,
  }
  for (const reason of reasons) {
    counts[responsibleParty(reason)] += 1
  }
  return counts
}
