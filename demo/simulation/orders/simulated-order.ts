import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { SimulatedCustomer } from "../customers/make-customers"
import type { Channel } from "./channels"
import type { SimulatedParcel } from "./simulated-parcel"
import type { SimulatedPayment } from "./simulated-payment"

/** The dirt of real life that an order can be made with. */
export const dirtKinds = [
  "short_payment",
  "double_payment",
  "expired_promotion",
  "bad_address",
  "stock_out",
  "short_pick",
  "late_parcel",
  "lost_parcel",
  "damaged_goods",
  "return",
  "unpaid",
  "split_shipment",
] as const

export type Dirt = (typeof dirtKinds)[number]

export type SimulatedLine = {
  /** order_line_item */
  id: string
  /** order_item */
  detail_id: string
  variant: CatalogueVariant
  quantity: number
  unit_price_minor: bigint
  discount_minor: bigint
}

export type SimulatedHold = {
  id: string
  type: string
  gate: string
  release_by: "condition" | "person"
  placed_at: Date
  /** null: the order was cancelled while it stood. */
  released_at: Date | null
}

/** Goods that came back, or that were paid back for. */
export type SimulatedAftermath = {
  kind: "return" | "claim"
  id: string
  item_id: string
  line: SimulatedLine
  quantity: number
  reason: "unwanted" | "damaged"
  requested_at: Date
  /** null: nothing is sent back. */
  received_at: Date | null
}

/** All that happened to one order until the reference date; times are UTC. */
export type SimulatedOrder = {
  id: string
  display_id: number
  channel: Channel
  external_id: string | null
  taken_by: string | null
  currency_code: "idr" | "sgd"
  customer: SimulatedCustomer
  address: { address_1: string; postal_code: string }
  lines: SimulatedLine[]
  promotion: { code: string } | null
  shipping_minor: bigint
  placed_at: Date
  promised_ship_at: Date
  promised_deliver_at: Date
  verified_at: Date
  holds: SimulatedHold[]
  released_at: Date | null
  canceled_at: Date | null
  payment: SimulatedPayment
  parcels: SimulatedParcel[]
  aftermath: SimulatedAftermath | null
  dirt: Dirt[]
}
