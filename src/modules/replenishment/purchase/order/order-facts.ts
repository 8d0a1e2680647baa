import type { PurchaseState } from "../../../../types/replenishment/purchase-orders"

/** Units of a line, all whole. */
export type LineFacts = {
  id: string
  ordered: number
  /** On the shelf. */
  accepted: number
  /** Arrived, but never stock. */
  damaged: number
  canceled: number
  /** Units beyond what may arrive, which a person let in. */
  forced: number
  /** Percent beyond the ordered units that may arrive. */
  tolerance_percent: number
}

/** What decides what can be done with a purchase order. */
export type OrderFacts = { state: PurchaseState; lines: LineFacts[] }
