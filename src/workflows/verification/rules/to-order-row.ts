import type { NewOrderRow } from "../../../modules/verification/rules/storage/open-order-row"
import type { OrderForReview } from "../order/order-for-review"
import { toPlacedAt } from "../order/to-placed-at"

/** The row of an order that nobody has reviewed yet. */
export const toOrderRow = (order: OrderForReview): NewOrderRow => ({
  order_id: order.id,
  display_id: order.display_id,
  currency_code: order.currency_code,
  order_version: order.version,
  placed_at: toPlacedAt(order),
  ship_complete: order.metadata?.order_cycle_ship_complete === true,
})
