import type { HourSpread, Scorecard } from "../../../types/courier-scorecard"
import { FEWEST_RANKED } from "./fewest-ranked"
import type { ScorecardCounts } from "./scorecard-counts"
import { toRate } from "./to-rate"

/** The record that a subject's counts make, each rate with its bound. */
export const toScorecard = (counts: ScorecardCounts): Scorecard => ({
  parcels: counts.parcels,
  on_time: toRate(counts.on_time, counts.judged),
  first_attempt: toRate(counts.first_attempt, counts.settled),
  transit_hours: toSpread(counts.transit_n, counts.transit),
  pickup_delay_hours: toSpread(counts.pickup_n, counts.pickup),
  gap_hours: { n: counts.gap_n, p95: counts.gap_p95 },
  eta_error_hours: toSpread(counts.eta_n, counts.eta),
  lost: toRate(counts.lost, counts.parcels),
  damaged: toRate(counts.damaged, counts.parcels),
  stalled: toRate(counts.stalled, counts.parcels),
  returned: toRate(counts.returned, counts.settled),
  exceptions: {
    carrier: 0,
    shipper: 0,
    consignee: 0,
    customs: 0,
    external: 0,
    unknown: 0,
    ...counts.exceptions,
  },
  ranked: counts.judged >= FEWEST_RANKED,
})

const toSpread = (n: number, percentiles: number[] | null): HourSpread => ({
  n,
  p50: percentiles?.[0] ?? null,
  p95: percentiles?.[1] ?? null,
})
