import type { CarrierService } from "../catalogue/carrier-services"
import type { CatalogueVariant } from "../catalogue/catalogue-variant"
import type { SimulatedCustomer } from "../customers/make-customers"
import type { Channel } from "../orders/channels"
import type { CourierCode } from "../orders/couriers"
import type { PaymentMethod } from "../orders/simulated-payment"
import type { PackingState } from "../showcase/packing-states"

/**
 * How far an order in progress is brought, and its weight among 161: every
 * queue of the desk gets work in every state.
 */
export const liveGoals = {
  unpaid: 18,
  paid_by_transfer: 8,
  short_paid: 6,
  bad_address: 8,
  out_of_stock: 8,
  held_by_person: 6,
  to_pick: 18,
  bought_twice: 3,
  sent_round_the_gates: 3,
  picking: 8,
  packed: 12,
  labelled: 12,
  handed_over: 14,
  in_transit: 16,
  delivery_failed: 6,
  delivered: 10,
  contradicted: 2,
  in_unknown_words: 3,
} as const

export type LiveGoal = keyof typeof liveGoals

/** An order that is about to go through the real workflows. */
export type LiveOrder = {
  goal: LiveGoal
  /** Where packing stops, of those that show each state of it. */
  stands: PackingState | null
  shipping_option: "idr" | CarrierService
  channel: Channel
  method: PaymentMethod
  customer: SimulatedCustomer
  lines: { variant: CatalogueVariant; quantity: number }[]
  /** What a payer writes, only for transfers. */
  reference: string | null
  /** Minor units of rupiah. */
  total_minor: bigint
  suffix_minor: bigint
  promised_ship_at: Date
  promised_deliver_at: Date
  courier: CourierCode
  tracking_number: string
}
