import type { OrderMoney } from "../items/order-money"
import { ownTerms } from "../items/own-terms"

/**
 * Whether it is ours to tell an order's buyer what to transfer: paid by bank
 * transfer, and neither its channel nor who bought elsewhere has been told
 * already.
 */
export function needsTransferCode(order: OrderMoney): boolean {
  const { reference, amount } = ownTerms(order)
  return (
    order.metadata?.order_cycle_payment_method === "bank_transfer" &&
    !order.metadata.order_cycle_external_id &&
    !order.is_draft_order &&
    order.status !== "canceled" &&
    reference === null &&
    amount === null
  )
}
