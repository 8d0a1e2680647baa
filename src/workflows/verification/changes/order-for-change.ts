import type { BigNumberInput } from "@medusajs/framework/types"
import {
  type OrderForReview,
  orderForReviewFields,
  type OrderItemForReview,
} from "../order/order-for-review"
import {
  type OrderForRefund,
  orderForRefundFields,
} from "../refunds/order-for-refund"

export type ItemForChange = Omit<
  OrderItemForReview,
  "adjustments" | "detail"
> & {
  adjustments:
    | {
        version?: number
        raw_amount: BigNumberInput
        code: string | null
        promotion_id: string | null
        description?: string | null
        is_tax_inclusive?: boolean
      }[]
    | null
  detail: OrderItemForReview["detail"] & {
    metadata: Record<string, unknown> | null
  }
}

/** What Query gives for `orderForChangeFields`. */
export type OrderForChange = Omit<
  OrderForReview,
  "items" | "payment_collections"
> & {
  items: ItemForChange[]
  payment_collections: (NonNullable<
    OrderForReview["payment_collections"]
  >[number] &
    NonNullable<OrderForRefund["payment_collections"]>[number])[]
  fulfillments:
    | {
        id: string
        canceled_at: Date | string | null
        shipped_at: Date | string | null
      }[]
    | null
}

export const orderForChangeFields = [
  ...new Set([
    ...orderForReviewFields,
    ...orderForRefundFields,
    "items.adjustments.description",
    "items.detail.metadata",
    "fulfillments.id",
    "fulfillments.canceled_at",
    "fulfillments.shipped_at",
  ]),
]
