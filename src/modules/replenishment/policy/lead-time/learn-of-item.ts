import type { LearnedLeadTime } from "./learned-lead-time"
import type { SupplierLeadTime } from "./learn-of-supplier"
import type { PastReceipt } from "./past-receipt"
import { poolReceipts } from "./pool-receipts"

/** The lead time of an item: its own receipts, pooled with its supplier's. */
export function learnOfItem(
  { points, cap, n_supplier, capped }: SupplierLeadTime,
  receipts: readonly PastReceipt[]
): LearnedLeadTime {
  const own = receipts.filter(({ quantity }) => quantity > 0)
  return {
    points: own.length ? poolReceipts(own, cap, points) : points,
    n_item: own.length,
    n_supplier,
    capped,
  }
}
