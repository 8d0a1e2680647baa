import type { CurrentLine } from "./diff-lines"

/** What Query gives for `orderForUpdateFields`. */
export type OrderForUpdate = {
  id: string
  display_id: number | null
  status: string
  currency_code: string
  metadata: Record<string, unknown> | null
  shipping_address: { country_code: string | null } | null
  items: (Omit<CurrentLine, "quantity" | "adjustments"> & {
    detail: { version?: number; quantity: number; fulfilled_quantity: number }
    adjustments:
      (CurrentLine["adjustments"][number] & { version?: number })[] | null
  })[]
  shipping_methods: { id: string; amount: number | string }[] | null
}

export const orderForUpdateFields = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "metadata",
  "shipping_address.country_code",
  "items.id",
  "items.title",
  "items.variant_sku",
  "items.unit_price",
  "items.detail.quantity",
  "items.detail.fulfilled_quantity",
  "items.detail.version",
  "items.adjustments.version",
  "items.adjustments.amount",
  "shipping_methods.id",
  "shipping_methods.amount",
]
