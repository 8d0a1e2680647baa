import type { OrderForReview } from "../order/order-for-review"
import { sumCharges } from "./sum-charges"
import { sumGranted } from "./sum-granted"

/**
 * What an order owes in its currency, minor units: its total before credit
 * lines, less credits and granted refunds. A cancelled order owes nothing.
 */
export function dueOfOrder(order: OrderForReview): bigint {
  const { gross, credits } = sumCharges(order)
  return gross - credits - sumGranted(order)
}
