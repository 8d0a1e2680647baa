import type { SimulatedOrder } from "../orders/simulated-order"
import { makeId } from "../random/make-id"
import type { Random } from "../random/random"
import type { TableRows } from "./table-rows"

/** A platform item's id and signed amount in minor units. */
export type ItemRef = { id: string; amount_minor: bigint }

/**
 * One item per capture and refund; those whose money a statement showed before
 * `until` are matched.
 *
 * @returns the items by the id of their capture or refund.
 */
export function addPlatformItemRows(
  rows: TableRows,
  orders: SimulatedOrder[],
  random: Random,
  until: Date
): Map<string, ItemRef> {
  const items = new Map<string, ItemRef>()
  for (const order of orders) {
    const { payment, customer } = order
    const settled = new Set(
      payment.settled
        .filter(({ at }) => at < until)
        .map(({ move_id }) => move_id)
    )
    for (const [kind, moves, sign] of [
      ["capture", payment.captures, 1n],
      ["refund", payment.refunds, -1n],
    ] as const) {
      for (const { id: entity_id, at, minor } of moves) {
        const id = makeId("oritm", random, at)
        const amount_minor = minor * sign
        rows.add("reconciliation_item", {
          id,
          kind,
          entity_id,
          order_id: order.id,
          payment_id: payment.payment_id,
          provider_id: "pp_system_default",
          reference: payment.reference,
          payer: `${customer.first_name} ${customer.last_name}`,
          amount_minor,
          currency_code: order.currency_code,
          opened_at: at,
          state: settled.has(entity_id) ? "matched" : "open",
          created_at: at,
          updated_at: at,
        })
        items.set(entity_id, { id, amount_minor })
      }
    }
  }
  return items
}
