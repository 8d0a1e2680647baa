import type { PurchaseError } from "../../../../types/replenishment/purchase-orders"

/** Why an order stays as it is, with both figures where there are two. */
export type Refused = {
  error: PurchaseError
  line_id?: string
  /** Units that were meant. */
  wanted?: number
  /** Units that may be. */
  most?: number
}

/** What became of an order: its new facts, or a refusal. */
export type Decided<T> = ({ error: null } & T) | Refused
