import type { ScorecardSubject } from "../../../types/courier-scorecard"

/** What the database counted of one subject's parcels. */
export type ScorecardCounts = ScorecardSubject & {
  parcels: number
  on_time: number
  judged: number
  first_attempt: number
  settled: number
  returned: number
  lost: number
  damaged: number
  stalled: number
  /** `[p50, p95]`; null where nothing was measured. Hours. */
  transit: number[] | null
  transit_n: number
  pickup: number[] | null
  pickup_n: number
  eta: number[] | null
  eta_n: number
  gap_p95: number | null
  gap_n: number
  /** Exceptions by the first word of their reason; null: none. */
  exceptions: Record<string, number> | null
}
