import { moneyColumns } from "./money-columns"
import { quantityColumns } from "./quantity-columns"
import { returnReasons } from "./return-reasons"
import type { RowContext } from "./row-context"

/** Core's return of what was sent back, or claim of what came damaged. */
export function addAftermathRows({
  order,
  store,
  random,
  rows,
}: RowContext): void {
  const { aftermath, payment, currency_code } = order
  if (!aftermath) {
    return
  }
  const { id, item_id, line, quantity, requested_at, received_at } = aftermath
  const times = {
    created_at: requested_at,
    updated_at: received_at ?? requested_at,
  }
  const refund = payment.refunds[0]?.minor ?? 0n
  const refunded = moneyColumns("refund_amount", refund, currency_code)
  if (aftermath.kind === "claim") {
    rows.add("order_claim", {
      id,
      order_id: order.id,
      order_version: 1,
      type: "refund",
      ...refunded,
      ...times,
    })
    rows.add("order_claim_item", {
      id: item_id,
      claim_id: id,
      item_id: line.id,
      reason: "production_failure",
      is_additional_item: false,
      note: "Rusak saat diterima",
      ...quantityColumns("quantity", quantity),
      ...times,
    })
    return
  }
  rows.add("return", {
    id,
    order_id: order.id,
    order_version: 1,
    status: received_at ? "received" : "requested",
    location_id: store.locations.jakarta,
    requested_at,
    received_at,
    ...refunded,
    ...times,
  })
  rows.add("return_item", {
    id: item_id,
    return_id: id,
    item_id: line.id,
    reason_id: random.fork("reason").pick(returnReasons).id,
    ...quantityColumns("quantity", quantity),
    ...quantityColumns("received_quantity", received_at ? quantity : 0),
    ...quantityColumns("damaged_quantity", 0),
    ...times,
  })
}
