import type { LeadTimePoint } from "./lead-time-point"
import { mergeLeadTimes } from "./merge-lead-times"
import type { PastReceipt } from "./past-receipt"

/** So many receipts does a belief weigh. */
const PRIOR_RECEIPTS = 5

/** (n × what receipts show + 5 × what was believed) ÷ (n + 5). */
export function poolReceipts(
  receipts: readonly PastReceipt[],
  cap: number,
  belief: readonly LeadTimePoint[]
): LeadTimePoint[] {
  const n = receipts.length
  const units = receipts.reduce((sum, { quantity }) => sum + quantity, 0)
  const seen = n / (n + PRIOR_RECEIPTS)
  return mergeLeadTimes([
    ...receipts.map(({ days, quantity }) => ({
      days: Math.min(days, cap),
      weight: (seen * quantity) / units,
    })),
    ...belief.map(({ days, weight }) => ({
      days,
      weight: weight * (1 - seen),
    })),
  ])
}
