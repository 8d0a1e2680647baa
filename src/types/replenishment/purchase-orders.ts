import type { Page } from "./page"
import type { ReceiptRow } from "./receipts"

export const purchaseStates = [
  "draft",
  "sent",
  "partly_received",
  "received",
  "canceled",
] as const

export type PurchaseState = (typeof purchaseStates)[number]

/** Why something cannot be done with a purchase order. */
export const purchaseErrors = [
  "NOT_DRAFT",
  "NOT_SENT",
  "CLOSED",
  "LINE_UNKNOWN",
  "OVER_RECEIPT",
  "RECEIPT_UNKNOWN",
  "STOCK_USED",
] as const

export type PurchaseError = (typeof purchaseErrors)[number]

/** Whole units. */
export type PurchaseLineRow = {
  id: string
  inventory_item_id: string
  supplier_item_id: string | null
  supplier_sku: string
  /** Null for an item that is gone. */
  sku: string | null
  title: string | null
  /** Codes that a scanner may read for one unit: SKU, barcode, EAN, UPC. */
  barcodes: string[]
  /** Codes of packs, which stand for several units. */
  pack_codes: { code: string; units: number }[]
  ordered: number
  accepted: number
  damaged: number
  canceled: number
  /** What may still come without `accept_over`. */
  may_come: number
  /** Ordered − accepted − damaged − canceled, at least 0. */
  open: number
  /** Of one unit, minor units; null: unknown. */
  cost_minor: string | null
  suggestion_id: string | null
}

export type PurchaseOrderRow = {
  id: string
  number: string
  supplier_id: string
  supplier_name: string
  location_id: string
  location_name: string | null
  currency_code: string
  state: PurchaseState
  note: string | null
  created_by: string | null
  created_at: string
  sent_at: string | null
  sent_by: string | null
  /** ISO day. */
  expected_on: string | null
  /** Sent, not closed, and expected before today. */
  is_late: boolean
  received_at: string | null
  canceled_at: string | null
  canceled_by: string | null
  line_count: number
  ordered: number
  open: number
  /** Of what is ordered; null: the cost of a line is unknown. */
  value_minor: string | null
}

/**
 * `GET /admin/order-cycle/replenishment/purchase-orders
 *  ?state=sent&state=partly_received&supplier_id=…&location_id=…&late=true&q=…`.
 */
export type PurchaseOrderListResponse = Page & {
  purchase_orders: PurchaseOrderRow[]
}

/**
 * `GET …/purchase-orders/:id`, and what POST `…/purchase-orders/:id` (draft),
 * `/send` and `/cancel` answer. `/pdf` and `/csv` give files.
 */
export type PurchaseOrderResponse = {
  purchase_order: PurchaseOrderRow & {
    lines: PurchaseLineRow[]
    receipts: ReceiptRow[]
    /** How its mail fared; null: not sent. */
    mail: "sent" | "failed" | "no_provider" | "no_address" | null
  }
}

export type PurchaseLineBody = {
  inventory_item_id: string
  /** Without one: the supplier's first item for it. */
  supplier_item_id?: string
  ordered: number
  /** Main units as text; without: the price of so many units. */
  cost?: string | null
}

/** `POST …/purchase-orders`; the same key makes it once. */
export type CreatePurchaseOrderBody = {
  idempotency_key: string
  supplier_id: string
  location_id: string
  note?: string | null
  lines: PurchaseLineBody[]
}

/** `POST …/purchase-orders/:id`: a draft's lines are replaced by these. */
export type ChangePurchaseOrderBody = {
  note?: string | null
  expected_on?: string | null
  lines?: PurchaseLineBody[]
}

/** `POST …/purchase-orders/:id/send`. */
export type SendPurchaseOrderBody = {
  /** Without one: by the lead time. */
  expected_on?: string
  /** Default true: mail it where the shop can and the supplier has one. */
  mail?: boolean
}

/** `POST …/purchase-orders/:id/cancel`: of a sent one, the rest. */
export type CancelPurchaseOrderBody = { note?: string }
