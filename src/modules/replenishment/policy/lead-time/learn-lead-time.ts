import type { LeadTimePoint } from "./lead-time-point"
import { leadTimeQuantile } from "./lead-time-quantile"
import { mergeLeadTimes } from "./merge-lead-times"
import type { PastReceipt } from "./past-receipt"
import { statedLeadTime } from "./stated-lead-time"

/** So many receipts does a belief weigh. */
const PRIOR_RECEIPTS = 5
const RECEIPTS_BEFORE_CAP = 5
const CAP_OF_MEDIAN = 3

export type LearnedLeadTime = {
  /** Ascending days with probabilities that sum to 1. */
  points: LeadTimePoint[]
  n_item: number
  n_supplier: number
  /** Receipts of the supplier that were counted as shorter than they were. */
  capped: number
}

/**
 * The lead time of an item: its own receipts, pooled with those of its
 * supplier, pooled with what the supplier states. Receipts weigh by their
 * accepted units; one of more than 3 × the supplier's weighted median counts
 * as that, once the supplier has 5 receipts. Receipts that accepted nothing
 * teach nothing.
 *
 * Source: section 4 of the forecast design, "Lead time".
 *
 * @param statedDays days as the supplier states them.
 * @param supplier all receipts of the supplier, the item's among them.
 * @param item those of the item.
 */
export function learnLeadTime(
  statedDays: number,
  supplier: readonly PastReceipt[],
  item: readonly PastReceipt[]
): LearnedLeadTime {
  const bySupplier = supplier.filter(({ quantity }) => quantity > 0)
  const ofItem = item.filter(({ quantity }) => quantity > 0)
  const cap = capOf(bySupplier)
  const supplierPoints = pool(bySupplier, cap, statedLeadTime(statedDays))
  return {
    points: pool(ofItem, cap, supplierPoints),
    n_item: ofItem.length,
    n_supplier: bySupplier.length,
    capped: bySupplier.filter(({ days }) => days > cap).length,
  }
}

const capOf = (receipts: readonly PastReceipt[]) =>
  receipts.length < RECEIPTS_BEFORE_CAP
    ? Infinity
    : CAP_OF_MEDIAN * leadTimeQuantile(empirical(receipts, Infinity), 0.5)

function empirical(receipts: readonly PastReceipt[], cap: number) {
  const units = receipts.reduce((sum, { quantity }) => sum + quantity, 0)
  return mergeLeadTimes(
    receipts.map(({ days, quantity }) => ({
      days: Math.min(days, cap),
      weight: quantity / units,
    }))
  )
}

/** (n × what was seen + 5 × what was believed) ÷ (n + 5). */
function pool(
  receipts: readonly PastReceipt[],
  cap: number,
  belief: readonly LeadTimePoint[]
): LeadTimePoint[] {
  const n = receipts.length
  const scaled = (points: readonly LeadTimePoint[], share: number) =>
    points.map(({ days, weight }) => ({ days, weight: weight * share }))
  return mergeLeadTimes([
    ...scaled(empirical(receipts, cap), n / (n + PRIOR_RECEIPTS)),
    ...scaled(belief, PRIOR_RECEIPTS / (n + PRIOR_RECEIPTS)),
  ])
}
