import type { BigNumberInput } from "@medusajs/framework/types"

type RawAmount = { raw_amount: BigNumberInput }

type Adjustment = RawAmount & {
  /** Of the order, when it was written. */
  version?: number
  code: string | null
  promotion_id: string | null
  is_tax_inclusive?: boolean
}

/** What a line and a delivery cost, as core keeps it. */
export type ChargedLine = {
  is_tax_inclusive: boolean
  adjustments: Adjustment[] | null
  tax_lines: { raw_rate: BigNumberInput }[] | null
  detail?: { version?: number }
}

/** What Query gives for `orderForReviewFields`. */
export type OrderForReview = {
  id: string
  display_id: number | null
  version: number
  status: string
  currency_code: string
  region_id: string | null
  sales_channel_id: string | null
  customer_id: string | null
  /** Read by `readOrderForReview` and not by Query. */
  customer_group_ids?: string[]
  email: string | null
  created_at: Date | string
  canceled_at: Date | string | null
  metadata: Record<string, unknown> | null
  summary: {
    raw_current_order_total: BigNumberInput
    raw_credit_line_total?: BigNumberInput
  }
  items: OrderItemForReview[]
  shipping_methods: (ChargedLine & RawAmount & { name: string })[] | null
  shipping_address: Record<string, unknown> | null
  billing_address: { country_code: string | null } | null
  payment_collections: PaymentCollectionForReview[] | null
  credit_lines: CreditLineForReview[] | null
  /** Ours, read by `readOrderForReview` and not by Query. */
  granted_refunds?: GrantedRefundForReview[]
}

export type CreditLineForReview = RawAmount & {
  reference: string | null
  reference_id: string | null
}

export type GrantedRefundForReview = {
  id: string
  state: string
  amount_minor: string
  currency_code: string
  lowers_due: boolean
  idempotency_key: string
}

export type PaymentCollectionForReview = RawAmount & {
  id: string
  status: string
  payments:
    | (RawAmount & {
        currency_code: string
        canceled_at: Date | string | null
        provider_id: string
        captures: RawAmount[]
        refunds: (RawAmount & {
          id: string
          metadata: Record<string, unknown> | null
          refund_reason: { label: string; code: string } | null
        })[]
      })[]
    | null
}

export type OrderItemForReview = ChargedLine & {
  id: string
  title: string
  variant_id: string | null
  variant_sku: string | null
  raw_unit_price: BigNumberInput
  is_custom_price: boolean
  requires_shipping: boolean
  detail: {
    version?: number
    raw_unit_price?: BigNumberInput | null
    quantity: number
    raw_quantity: BigNumberInput
    fulfilled_quantity: number
    shipped_quantity: number
    delivered_quantity: number
  }
  variant: {
    manage_inventory: boolean
    /** Read by `readOrderForReview` and not by Query. */
    price_set_id?: string | null
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
  "region_id",
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
  "items.raw_unit_price",
  "items.is_custom_price",
  "items.is_tax_inclusive",
  "items.requires_shipping",
  "items.detail.version",
  // An edit's price stands here, and Query gives it as the line's.
  "items.detail.raw_unit_price",
  "items.detail.quantity",
  "items.detail.raw_quantity",
  "items.detail.fulfilled_quantity",
  "items.detail.shipped_quantity",
  "items.detail.delivered_quantity",
  "items.adjustments.version",
  "items.adjustments.raw_amount",
  "items.adjustments.code",
  "items.adjustments.promotion_id",
  "items.adjustments.is_tax_inclusive",
  "items.tax_lines.raw_rate",
  "items.variant.manage_inventory",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "shipping_methods.name",
  "shipping_methods.raw_amount",
  "shipping_methods.is_tax_inclusive",
  "shipping_methods.detail.version",
  "shipping_methods.adjustments.version",
  "shipping_methods.adjustments.raw_amount",
  "shipping_methods.adjustments.code",
  "shipping_methods.adjustments.promotion_id",
  "shipping_methods.tax_lines.raw_rate",
  "shipping_address.*",
  "billing_address.country_code",
  "credit_lines.reference",
  "credit_lines.reference_id",
  "credit_lines.raw_amount",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.raw_amount",
  "payment_collections.payments.raw_amount",
  "payment_collections.payments.currency_code",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.captures.raw_amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.raw_amount",
  "payment_collections.payments.refunds.metadata",
  "payment_collections.payments.refunds.refund_reason.label",
  "payment_collections.payments.refunds.refund_reason.code",
]
