import type { LeadTimePoint } from "./lead-time-point"
import { leadTimeQuantile } from "./lead-time-quantile"
import { mergeLeadTimes } from "./merge-lead-times"
import type { PastReceipt } from "./past-receipt"
import { poolReceipts } from "./pool-receipts"
import { statedLeadTime } from "./stated-lead-time"

const RECEIPTS_BEFORE_CAP = 5
const CAP_OF_MEDIAN = 3

/** What a supplier's receipts teach before one looks at an item's own. */
export type SupplierLeadTime = {
  points: LeadTimePoint[]
  /** Days as which longer ones count; Infinity before 5 receipts. */
  cap: number
  n_supplier: number
  /** Receipts that were counted as shorter than they were. */
  capped: number
}

/**
 * The lead time of a supplier: its receipts, pooled with what it states.
 * Receipts weigh by their accepted units; one of more than 3 × the weighted
 * median counts as that, once there are 5. Receipts that accepted nothing
 * teach nothing.
 *
 * Source: section 4 of the forecast design, "Lead time".
 */
export function learnOfSupplier(
  statedDays: number,
  receipts: readonly PastReceipt[]
): SupplierLeadTime {
  const own = receipts.filter(({ quantity }) => quantity > 0)
  const cap = capOf(own)
  return {
    points: poolReceipts(own, cap, statedLeadTime(statedDays)),
    cap,
    n_supplier: own.length,
    capped: own.filter(({ days }) => days > cap).length,
  }
}

function capOf(receipts: readonly PastReceipt[]): number {
  if (receipts.length < RECEIPTS_BEFORE_CAP) {
    return Infinity
  }
  const units = receipts.reduce((sum, { quantity }) => sum + quantity, 0)
  const seen = mergeLeadTimes(
    receipts.map(({ days, quantity }) => ({ days, weight: quantity / units }))
  )
  return CAP_OF_MEDIAN * leadTimeQuantile(seen, 0.5)
}
