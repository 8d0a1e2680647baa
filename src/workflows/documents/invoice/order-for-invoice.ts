import type { BigNumberInput } from "@medusajs/framework/types"
import type { OrderForNote } from "../delivery-note/order-for-note"

type TaxedPart = {
  is_tax_inclusive: boolean
  /** With tax, after discounts. */
  total: BigNumberInput
  tax_total: BigNumberInput
  tax_lines: { rate: BigNumberInput }[] | null
}

/** What Query gives for `orderForInvoiceFields`; money in main units. */
export type OrderForInvoice = Omit<OrderForNote, "items"> & {
  status: string
  currency_code: string
  tax_total: BigNumberInput
  billing_address: OrderForNote["shipping_address"]
  items: (OrderForNote["items"][number] &
    TaxedPart & { unit_price: BigNumberInput })[]
  shipping_methods: (TaxedPart & { name: string })[] | null
}

/** The total makes core count every line's. */
export const orderForInvoiceFields = [
  "id",
  "display_id",
  "created_at",
  "locale",
  "email",
  "status",
  "currency_code",
  "total",
  "tax_total",
  "shipping_address.*",
  "billing_address.*",
  "items.*",
  "items.detail.*",
  "items.tax_lines.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
]
