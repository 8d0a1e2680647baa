import type { NewPlatformItem } from "../../../modules/reconciliation/items/new-platform-item"
import { toMinorUnits } from "../../../money/to-minor-units"
import { isSystemProvider } from "./is-system-provider"
import type { MoneyMove, OrderMoney, OrderPayment } from "./order-money"
import { orderReference } from "./order-reference"
import { paymentsOf } from "./payments-of"
import { providerRefs } from "./provider-refs"

/** What carries this is our own booking, not money that moved. */
const OWN_ACTION = "oract_"

/**
 * An item for each capture and refund. Of an order that is paid by transfer
 * or on delivery, core's own provider only books what the expected item
 * stands for already: that capture is the same money and is excluded, and so
 * is the reversal of an undone match. A capture bears its order's code: who
 * pays under it once more has paid already.
 */
export function toMovedItems(
  order: OrderMoney,
  referencePrefix: string
): NewPlatformItem[] {
  const method = order.metadata?.order_cycle_payment_method
  const expected =
    method === "bank_transfer" || method === "cod" ? method : null
  const reference = orderReference(order, referencePrefix)
  return paymentsOf(order).flatMap((payment) => {
    const counted =
      expected && isSystemProvider(payment.provider_id)
        ? `counted_as_${expected}`
        : null
    return [
      ...(payment.captures ?? []).map((capture) => ({
        ...toItem(order, payment, "capture", capture, counted),
        reference,
      })),
      ...(payment.refunds ?? []).map((refund) =>
        toItem(
          order,
          payment,
          "refund",
          refund,
          refund.created_by?.startsWith(OWN_ACTION) ? "reversal" : null
        )
      ),
    ]
  })
}

function toItem(
  order: OrderMoney,
  payment: OrderPayment,
  kind: "capture" | "refund",
  move: MoneyMove,
  excluded_reason: string | null
): NewPlatformItem {
  const minor = toMinorUnits(move.amount, payment.currency_code)
  return {
    kind,
    entity_id: move.id,
    order_id: order.id,
    payment_id: payment.id,
    provider_id: payment.provider_id,
    reference: null,
    provider_refs: providerRefs(payment.data),
    payer: null,
    amount_minor: (kind === "refund" ? -minor : minor).toString(),
    currency_code: payment.currency_code.toLowerCase(),
    authorised_minor: toMinorUnits(
      payment.amount,
      payment.currency_code
    ).toString(),
    opened_at: new Date(move.created_at).toISOString(),
    order_canceled_at: order.canceled_at
      ? new Date(order.canceled_at).toISOString()
      : null,
    excluded_reason,
  }
}
