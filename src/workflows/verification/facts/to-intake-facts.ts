import type { IntakeFacts } from "../../../modules/verification/checks/check-intake"
import type { OrderForReview } from "../order/order-for-review"

/** What the import could not know about an order, and what is known now. */
export function toIntakeFacts(order: OrderForReview): IntakeFacts {
  const reasons = order.metadata?.order_cycle_intake_holds
  return {
    reasons: Array.isArray(reasons) ? reasons.map(String) : [],
    has_customer: Boolean(order.customer_id ?? order.email),
    has_country: Boolean(order.shipping_address?.country_code),
  }
}
