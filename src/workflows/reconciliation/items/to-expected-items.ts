import type { NewPlatformItem } from "../../../modules/reconciliation/items/new-platform-item"
import { toMinorUnits } from "../../../money/to-minor-units"
import type { OrderMoney } from "./order-money"
import { orderReference } from "./order-reference"
import { ownTerms } from "./own-terms"

/** What an order's buyer was told, where we told it; minor units. */
export type ToldTransfer = {
  code: string
  amount_minor: string
  suffix_minor: string
}

/**
 * What an order promises: a transfer with its code from the day it is
 * placed, or cash on delivery once everything that was sent is delivered.
 *
 * @param referencePrefix begins the code of an order that carries none.
 * @param told its code and amount, where they are ours.
 */
export function toExpectedItems(
  order: OrderMoney,
  referencePrefix: string,
  told?: ToldTransfer
): NewPlatformItem[] {
  const metadata = order.metadata ?? {}
  const method = metadata.order_cycle_payment_method
  const item = {
    entity_id: order.id,
    order_id: order.id,
    payment_id: null,
    provider_id: null,
    provider_refs: [String(order.display_id)],
    authorised_minor: null,
    payer: toPayer(order),
    currency_code: order.currency_code.toLowerCase(),
    excluded_reason: order.status === "canceled" ? "order_canceled" : null,
  }
  if (method === "bank_transfer") {
    const { amount } = ownTerms(order)
    return [
      {
        ...item,
        kind: "expected_transfer",
        reference: told?.code ?? orderReference(order, referencePrefix),
        amount_minor:
          told?.amount_minor ??
          toMinorUnits(amount ?? order.total, order.currency_code).toString(),
        suffix_minor: told?.suffix_minor,
        opened_at: new Date(order.created_at).toISOString(),
      },
    ]
  }
  if (method !== "cod") {
    return []
  }
  const returned_at = returnedAt(order)
  const opened_at = deliveredAt(order) ?? returned_at
  return opened_at
    ? [
        {
          ...item,
          kind: "cod_due",
          reference: null,
          amount_minor: toMinorUnits(
            order.total,
            order.currency_code
          ).toString(),
          opened_at,
          returned_at,
          excluded_reason:
            item.excluded_reason ?? (returned_at ? "parcel_returned" : null),
        },
      ]
    : []
}

/** When the last of what was sent arrived; null while any is on its way. */
function deliveredAt({ fulfillments }: OrderMoney): string | null {
  const sent = (fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
  const times = sent.flatMap(({ delivered_at }) =>
    delivered_at ? new Date(delivered_at).toISOString() : []
  )
  return times.length && times.length === sent.length
    ? (times.sort().at(-1) ?? null)
    : null
}

/** When the last of what was sent was back; null while any is not. */
function returnedAt({ trackers }: OrderMoney): string | null {
  const sent = (trackers ?? []).filter(
    (one) => one?.direction === "outbound" && one.status !== "cancelled"
  )
  const times = sent.flatMap((one) =>
    one?.returned_at ? new Date(one.returned_at).toISOString() : []
  )
  return times.length && times.length === sent.length
    ? (times.sort().at(-1) ?? null)
    : null
}

function toPayer({ billing_address, shipping_address }: OrderMoney) {
  const { first_name, last_name } = billing_address ?? shipping_address ?? {}
  return [first_name, last_name].filter(Boolean).join(" ") || null
}
