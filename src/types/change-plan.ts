import type { GrantedRefundRow } from "./order-change"

/** What can be changed about an order before it is handed over. */
export const changeKinds = [
  "cancel",
  "cancel_lines",
  "address",
  "relocate",
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** The fields of a delivery address that a person may correct. */
export const changeableAddressFields = [
  "first_name",
  "last_name",
  "company",
  "phone",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
] as const

export type ChangedAddress = Partial<
  Record<(typeof changeableAddressFields)[number], string>
> & { metadata?: Record<string, unknown> }

/** `POST /admin/order-cycle/orders/:id/preview-change`. */
export type ChangeRequest =
  | { kind: "cancel" }
  | {
      kind: "cancel_lines"
      lines: { line_id: string; quantity: number }[]
      refund_shipping: boolean
    }
  | { kind: "address"; shipping_address: ChangedAddress }
  | {
      kind: "relocate"
      from: string
      to: string
      line_id?: string
      /** Units of that line; else all that is reserved there. */
      quantity?: number
    }

type Promised = { ship_at: string | null; deliver_at: string | null }

/**
 * What a change does. Money in minor units of `currency_code`; units of stock
 * are inventory units; times UTC, ISO 8601.
 */
export type ChangePlan = {
  kind: ChangeKind
  order_id: string
  currency_code: string
  /** Names this plan; it is stale as soon as the order is another one. */
  plan_hash: string
  money: {
    due_before: string
    due_after: string
    charged: string
    /** What is granted back. */
    refund: string
    /** Which payment pays what of it. */
    payouts: { payment_id: string; amount_minor: string }[]
    /** What is cancelled, and what it cost. */
    lines: {
      line_id: string
      title: string
      quantity: number
      amount_minor: string
    }[]
    /** Shipping that is given back. */
    shipping: string
  }
  stock: {
    line_id: string
    title: string
    inventory_item_id: string
    location_id: string
    location: string
    units: number
    /** How many of the units only waited for stock. */
    waiting: number
    /** Where they go; null: they are free. */
    to_location: string | null
  }[]
  /** Parcels that are void with the change. */
  parcels: {
    id: string
    code: string
    state: string
    /** Packed units that go back to their shelf. */
    put_away: { line_id: string; title: string; units: number }[]
  }[]
  /** Parcels whose label is void with the change and bought anew. */
  relabel: { id: string; code: string }[]
  /** Papers that no longer say what is true. */
  documents: { id: string; type: string; number: string }[]
  /** Null: the promise stays. */
  promise: { before: Promised; after: Promised } | null
}

export type ChangePlanResponse = { plan: ChangePlan }

/** What was done, and what the customer is to get back for it. */
export type OrderChangedResponse = {
  plan: ChangePlan
  granted_refund: GrantedRefundRow | null
}

/** A new address, and what became of each label that named the old one. */
export type AddressChangedResponse = {
  plan: ChangePlan
  labels: {
    parcel_id: string
    labelled: boolean
    tracking_number: string | null
    label_url: string | null
    /** Why there is no new label; the old one is void. */
    reason: string | null
  }[]
}

/** An order is not cancelled while its money did not go back. */
export type OrderCanceledResponse = OrderChangedResponse & { canceled: boolean }
