import { toMainUnits } from "../../../src/money/to-main-units"
import type { LiveOrder } from "./live-order"

/** What core cannot hold about an order, under the plugin's keys. */
export const toOrderMetadata = (order: LiveOrder) => ({
  order_cycle_demo_stands: order.stands,
  order_cycle_channel: order.channel,
  order_cycle_payment_method: order.method,
  order_cycle_reference: order.reference,
  order_cycle_expected_amount: order.reference
    ? toMainUnits(order.total_minor + order.suffix_minor, "idr")
    : null,
  order_cycle_promised_ship_at: order.promised_ship_at.toISOString(),
  order_cycle_promised_deliver_at: order.promised_deliver_at.toISOString(),
  ...(["phone", "email"].includes(order.channel) && {
    order_cycle_taken_by: "desk-1",
    order_cycle_taken_at: new Date().toISOString(),
  }),
})
