import { learnOfItem } from "./learn-of-item"
import { learnOfSupplier } from "./learn-of-supplier"
import type { LearnedLeadTime } from "./learned-lead-time"
import type { PastReceipt } from "./past-receipt"

/**
 * The lead time of an item: its own receipts, pooled with those of its
 * supplier, pooled with what the supplier states.
 *
 * @param statedDays days as the supplier states them.
 * @param supplier all receipts of the supplier, the item's among them.
 * @param item those of the item.
 */
export const learnLeadTime = (
  statedDays: number,
  supplier: readonly PastReceipt[],
  item: readonly PastReceipt[]
): LearnedLeadTime => learnOfItem(learnOfSupplier(statedDays, supplier), item)
