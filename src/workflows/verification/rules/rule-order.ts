import type {
  OrderForReview,
  OrderItemForReview,
} from "../order/order-for-review"

/** What rules ask of an order of core, as Query gives it. */
export type RuleOrder = Pick<
  OrderForReview,
  | "id"
  | "currency_code"
  | "email"
  | "customer_id"
  | "created_at"
  | "metadata"
  | "summary"
  | "shipping_address"
> & {
  items: Pick<
    OrderItemForReview,
    "variant_id" | "variant_sku" | "title" | "raw_unit_price" | "detail"
  >[]
  shipping_methods:
    | Pick<
        NonNullable<OrderForReview["shipping_methods"]>[number],
        "raw_amount"
      >[]
    | null
  payment_collections:
    | {
        payments: { provider_id: string }[] | null
      }[]
    | null
}

export const ruleOrderFields = [
  "id",
  "currency_code",
  "email",
  "customer_id",
  "created_at",
  "metadata",
  "summary.*",
  "items.variant_id",
  "items.variant_sku",
  "items.title",
  "items.raw_unit_price",
  "items.detail.raw_unit_price",
  "items.detail.quantity",
  "items.detail.raw_quantity",
  "shipping_methods.raw_amount",
  "shipping_address.phone",
  "shipping_address.country_code",
  "payment_collections.payments.provider_id",
]
