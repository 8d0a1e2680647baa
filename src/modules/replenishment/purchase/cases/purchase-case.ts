import type {
  PurchaseError,
  PurchaseState,
} from "../../../../types/replenishment/purchase-orders"

/** What happens to an order, one after another. */
export type PurchaseCaseEvent = {
  kind: "send" | "receive" | "reverse" | "cancel"
  /** Of a receipt; a reversal names the receipt by it. */
  key?: string
  lines?: { line: string; accepted?: number; damaged?: number }[]
  accept_over?: boolean
}

/** One order from its draft on, whose lines are each an item of their own. */
export type PurchaseCase = {
  lines: { line: string; ordered: number }[]
  tolerance_percent: number
  /** Units that buyers are promised, by line. */
  reserved: Record<string, number>
  events: PurchaseCaseEvent[]
}

/** The order after an event; units by line. */
export type PurchaseCaseResult = {
  ok: boolean
  error: PurchaseError | null
  /** The key was used before: nothing was done again. */
  duplicate: boolean
  state: PurchaseState
  incoming: Record<string, number>
  stocked: Record<string, number>
}
