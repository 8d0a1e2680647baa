import type { TakenOrder } from "./draft-intake"
import type { TimelineKind } from "./timeline"

/** Integer minor units at the ISO 4217 exponent, as a decimal string. */
export type Money = { amount_minor: string; currency_code: string }

/**
 * A sentence in the reader's language: the key of a text in the `order-cycle`
 * namespace (`sentence.<key>`) and the values that stand in it. A parameter
 * of type `Money` is formatted by the reader.
 */
export type Sentence = {
  key: string
  params: Record<string, string | number | Money>
}

export const orderStages = [
  "received",
  "verifying",
  "held",
  "ready",
  "released",
  "closed",
  "canceled",
  "expired",
] as const

export type OrderStage = (typeof orderStages)[number]

/** How much of an order's due is charged; authorised money is not. */
export const chargeStatuses = [
  "none",
  "partial",
  "full",
  "overcharged",
] as const

export type ChargeStatus = (typeof chargeStatuses)[number]

/** How far an order's units have come, the least of them counting. */
export const fulfillmentStates = [
  "none",
  "partial",
  "fulfilled",
  "shipped",
  "delivered",
] as const

export type FulfillmentState = (typeof fulfillmentStates)[number]

/** How much of what an order still needs is reserved for it. */
export const allocationStates = ["none", "partial", "full"] as const

export type AllocationState = (typeof allocationStates)[number]

/** `GET /admin/order-cycle/orders`: one row of the desk's queue. */
export type OrderDeskRow = {
  order_id: string
  display_id: number | null
  channel: string | null
  external_id: string | null
  stage: OrderStage
  hold_types: string[]
  charge_status: ChargeStatus
  fulfillment_status: FulfillmentState
  allocation: AllocationState
  /** Ids of the stock locations where its units are reserved. */
  location_ids: string[]
  courier: string | null
  risk_level: string | null
  priority: number
  tags: string[]
  assigned_to: string | null
  currency_code: string
  due_minor: string
  charged_minor: string
  placed_at: string
  promised_ship_at: string | null
  promised_deliver_at: string | null
  sentence: Sentence
}

export type OrderDeskResponse = {
  orders: OrderDeskRow[]
  count: number
  offset: number
  limit: number
  /** For `after`; null when this is the last page. */
  next: string | null
}

/** Where a label's parcel is. Times are UTC, ISO 8601. */
export type PanelTracker = {
  id: string
  courier: string
  tracking_number: string
  status: string
  status_at: string | null
  delivered_at: string | null
  promised_at: string | null
  /** The courier's own estimate of the delivery. */
  courier_eta: string | null
  /** Kinds of its open alerts. */
  alerts: string[]
  /** Of the page that its customer may open. */
  public_token: string
}

/** `GET /admin/order-cycle/orders/:id`: all the order panel shows. */
export type OrderCyclePanel = {
  review: OrderDeskRow | null
  /** Null for an order that nobody took: it came by itself. */
  taken: TakenOrder | null
  holds: {
    id: string
    type: string
    gate: string
    evidence: Record<string, unknown> | null
    source: "check" | "rule" | "person" | "audit"
    release_by: "condition" | "person"
    placed_at: string
    /** When it ends by itself; null when time does not end it. */
    hold_until: string | null
    /** False: the order's units go back to the shop while it stands. */
    keeps_stock: boolean
    released_at: string | null
    released_how: string | null
  }[]
  timeline: {
    id: string
    kind: TimelineKind
    at: string
    actor: string
    cause: string
    payload: Record<string, unknown> | null
  }[]
  parcels: {
    id: string
    code: string
    state: string
    location_id: string
    courier: string | null
    tracking_number: string | null
    /** The carrier's words when no label was bought, or when it is in doubt. */
    attempt_error: string | null
    items: { title: string; sku: string | null; quantity: number }[]
    tracker: PanelTracker | null
  }[]
  /** What left and is no parcel of packing's, or has a label more than it. */
  shipments: PanelTracker[]
  documents: {
    id: string
    type: string
    number: string
    status: string
    issued_at: string
  }[]
  /** Per currency; never summed over currencies. */
  money: {
    currency_code: string
    due_minor: string
    charged_minor: string
    /** Money that a bank or gateway line proves. */
    matched_minor: string
  }[]
}

export type OrderCyclePanelResponse = { order_cycle: OrderCyclePanel }

/** `POST orders/:id/holds` and `POST holds/:id/release`: the hold as it is. */
export type HoldResponse = {
  hold: OrderCyclePanel["holds"][number] & {
    order_id: string
    placed_by: string
    released_by: string | null
  }
}

/** 409 of core's fulfilment and shipment routes for an order not released. */
export type HeldOrderRefusal = {
  type: "conflict"
  message: string
  hold_types: string[]
  sentence: Sentence
}

/** `GET /admin/order-cycle/today`: the action list of the morning. */
export type TodayLine = {
  key:
    | "to_verify"
    | "on_hold"
    | "to_pack"
    | "to_hand_over"
    | "late"
    | "courier_exceptions"
    | "money_unmatched"
    | "reorder_now"
    | "stock_alerts"
  count: number
  /** Age of the oldest, null when nothing waits. */
  oldest_at: string | null
  /** By hold type, courier status …, most first. */
  breakdown: { key: string; count: number }[]
  /** Where money is the point: one row per currency. */
  amounts: Money[]
}

export type TodayResponse = { as_of: string; lines: TodayLine[] }

/** `GET /admin/order-cycle/orders/facets`: values that orders have. */
export type OrderFacetsResponse = { channels: string[]; couriers: string[] }

/** `POST /admin/order-cycle/orders/release`: each refusal in a sentence. */
export type ReleasedOrdersResponse = {
  released: string[]
  refused: { order_id: string; message: string }[]
}
