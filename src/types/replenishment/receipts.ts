import type { Page } from "./page"

export type ReceiptLineRow = {
  purchase_line_id: string
  inventory_item_id: string
  /** Whole units that went to the shelf. */
  accepted: number
  /** Whole units that never become stock. */
  damaged: number
}

export type ReceiptRow = {
  id: string
  purchase_order_id: string
  location_id: string
  /** At the dock, UTC. */
  arrived_at: string
  /** On the shelf, UTC. */
  received_at: string
  received_by: string | null
  accept_over: boolean
  note: string | null
  reversed_at: string | null
  reversed_by: string | null
  lines: ReceiptLineRow[]
}

/**
 * `POST /admin/order-cycle/replenishment/purchase-orders/:id/receive`. The
 * same key is received once and answered alike.
 */
export type ReceiveBody = {
  idempotency_key: string
  /** Without it: now. */
  arrived_at?: string
  /** More than was ordered may come. */
  accept_over?: boolean
  note?: string | null
  lines: {
    purchase_line_id: string
    accepted: number
    damaged?: number
  }[]
}

/** What receiving (201, or 200 when repeated) and reversing answer. */
export type ReceiptResponse = {
  receipt: ReceiptRow
  /** The key was used before: nothing was done again. */
  duplicate: boolean
}

/** `POST …/receipts/:id/reverse`. */
export type ReverseReceiptBody = { idempotency_key: string; note?: string }

/** `GET …/receipts?purchase_order_id=…`. */
export type ReceiptListResponse = Page & { receipts: ReceiptRow[] }
