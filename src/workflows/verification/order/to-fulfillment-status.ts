import type { FulfillmentState } from "../../../types/order-desk"
import type { OrderItemForReview } from "./order-for-review"

type Units = Pick<
  OrderItemForReview["detail"],
  "quantity" | "fulfilled_quantity" | "shipped_quantity" | "delivered_quantity"
>

/** How far all units have come; `partial` when only some are fulfilled. */
export function toFulfillmentStatus(
  items: { detail: Units }[]
): FulfillmentState {
  const lines = items.filter(({ detail }) => Number(detail.quantity) > 0)
  const all = (name: keyof Units) =>
    lines.length > 0 &&
    lines.every(({ detail }) => Number(detail[name]) >= Number(detail.quantity))
  if (all("delivered_quantity")) {
    return "delivered"
  }
  if (all("shipped_quantity")) {
    return "shipped"
  }
  if (all("fulfilled_quantity")) {
    return "fulfilled"
  }
  return lines.some(({ detail }) => Number(detail.fulfilled_quantity) > 0)
    ? "partial"
    : "none"
}
