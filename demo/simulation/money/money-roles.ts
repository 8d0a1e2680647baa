import type { LiveOrder } from "../live/live-order"
import type { SimulatedOrder } from "../orders/simulated-order"

/** Which orders of the demo show which difference between two books. */
export type MoneyRoles = {
  /** Paid by card and captured; each role has an order of its own. */
  cards: {
    missing: LiveOrder
    again: LiveOrder
    less: LiveOrder
    other_currency: LiveOrder
    part: LiveOrder
    unseen_refund: LiveOrder
    own_refund: LiveOrder
    refund_again: LiveOrder
    failed_refund: LiveOrder
    disputed: LiveOrder
    dear: LiveOrder
    exchanged: LiveOrder
    shifted: LiveOrder
    /** Nothing is odd about these. */
    plain: LiveOrder[]
  } | null
  /** Wait for a transfer. */
  transfers: {
    part: LiveOrder
    /** Lacks what a bank takes: it may be written off. */
    nearly: LiveOrder
    more: LiveOrder
    typo: LiveOrder
    coded: LiveOrder
    named: LiveOrder
    twice: LiveOrder
    merged: [LiveOrder, LiveOrder]
  } | null
  /** Delivered, and not remitted before the newest remittance. */
  cod: {
    missing: SimulatedOrder
    short: SimulatedOrder
    dear: SimulatedOrder
    late: SimulatedOrder[]
  } | null
  /** Sent back; its courier remits nevertheless. */
  returned: SimulatedOrder | null
  /** Paid long after its window. */
  late: SimulatedOrder | null
  /** Cancelled before it was paid. */
  cancelled: SimulatedOrder | null
  /** Paid by card, paid back and cancelled. */
  cancelled_card: SimulatedOrder | null
}
