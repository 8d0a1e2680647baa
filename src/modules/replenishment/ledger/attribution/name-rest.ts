import type { EntryKind } from "../entry-kinds"
import type { StockField } from "../stock-fields"

export type RestFacts = {
  field: StockField
  /** Signed: what nobody left word of. */
  delta: bigint
  /** Found by the sweep, not by an event. */
  isSwept: boolean
  /** The event named an order. */
  hasOrder: boolean
  /** That order has goods on their way back. */
  isReturned?: boolean
  /** What is reserved is what the level's reservations sum to. */
  isReserved?: boolean
}

/**
 * What a change of which nobody left word is called: after an event that named
 * an order its sale (or its reversal, or a return), after another event an
 * adjustment, found by the sweep unexplained. What is reserved is explained by
 * its reservations, however it was found.
 */
export function nameRest(facts: RestFacts): EntryKind {
  const { field, delta, isSwept, hasOrder } = facts
  if (field === "reserved" && (!isSwept || facts.isReserved)) {
    return delta > 0n ? "allocation" : "release"
  }
  if (isSwept) {
    return "unexplained"
  }
  if (field === "incoming") {
    return "incoming"
  }
  if (!hasOrder) {
    return "adjustment"
  }
  if (delta < 0n) {
    return "sale"
  }
  return facts.isReturned ? "return" : "sale_reversal"
}
