import type { BigNumberInput } from "@medusajs/framework/types"

type RawAmount = { raw_amount: BigNumberInput }

/** What Query gives for `orderForReviewFields`. */
export type OrderForReview = {
  id: string
  display_id: number | null
  version: number
  status: string
  currency_code: string
  sales_channel_id: string | null
  customer_id: string | null
  email: string | null
  created_at: Date | string
  canceled_at: Date | string | null
  metadata: Record<string, unknown> | null
  summary: { raw_current_order_total: BigNumberInput }
  items: OrderItemForReview[]
  shipping_address: Record<string, unknown> | null
  payment_collections: PaymentCollectionForReview[] | null
  credit_lines: CreditLineForReview[] | null
  /** Ours, read in the review step. */
  granted_refunds?: GrantedRefundForReview[]
}

export type CreditLineForReview = RawAmount & {
  reference: string | null
  reference_id: string | null
}

export type GrantedRefundForReview = {
  state: string
  amount_minor: string
  currency_code: string
  lowers_due: boolean
}

export type PaymentCollectionForReview = {
  id: string
  status: string
  payments:
    | (RawAmount & {
        currency_code: string
        canceled_at: Date | string | null
        provider_id: string
        captures: RawAmount[]
        refunds: (RawAmount & {
          refund_reason: { label: string; code: string } | null
        })[]
      })[]
    | null
}

export type OrderItemForReview = {
  id: string
  title: string
  variant_sku: string | null
  requires_shipping: boolean
  detail: {
    quantity: number
    fulfilled_quantity: number
    shipped_quantity: number
    delivered_quantity: number
  }
  variant: {
    manage_inventory: boolean
    inventory_items:
      { inventory_item_id: string; required_quantity: number }[] | null
  } | null
}

export const orderForReviewFields = [
  "id",
  "display_id",
  "version",
  "status",
  "currency_code",
  "sales_channel_id",
  "customer_id",
  "email",
  "created_at",
  "canceled_at",
  "metadata",
  "summary.*",
  "items.id",
  "items.title",
  "items.variant_id",
  "items.variant_sku",
  "items.requires_shipping",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.detail.shipped_quantity",
  "items.detail.delivered_quantity",
  "items.variant.manage_inventory",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "shipping_address.*",
  "credit_lines.reference",
  "credit_lines.reference_id",
  "credit_lines.raw_amount",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.payments.raw_amount",
  "payment_collections.payments.currency_code",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.raw_amount",
  "payment_collections.payments.refunds.raw_amount",
  "payment_collections.payments.refunds.refund_reason.label",
  "payment_collections.payments.refunds.refund_reason.code",
]
