import type { Page } from "./page"

export const supplierModes = ["continuous", "calendar"] as const

export type SupplierMode = (typeof supplierModes)[number]

/** Money is integer minor units of `currency_code`, as a string. */
export type SupplierRow = {
  id: string
  code: string
  name: string
  email: string | null
  address: string | null
  /** Of the papers that it gets. */
  language: "en" | "id"
  currency_code: string
  /** IANA; lead times are days of its calendar. */
  time_zone: string
  /** Continuous: any day. Calendar: on its order days only. */
  mode: SupplierMode
  /** ISO weekdays, 1 is Monday. */
  order_days: number[]
  /** Days from order to shelf; null: the plugin's option. */
  stated_days: number | null
  minimum_minor: string | null
  free_freight_minor: string | null
  /** ISO days. */
  holidays: string[]
  is_active: boolean
}

/** A supplier of a list. */
export type ListedSupplier = SupplierRow & {
  item_count: number
  /** Orders that are sent and not closed. */
  open_orders: number
}

/** `GET /admin/order-cycle/replenishment/suppliers?q=…&is_active=true`. */
export type SupplierListResponse = Page & { suppliers: ListedSupplier[] }

/** `POST /admin/order-cycle/replenishment/suppliers` and `/:id`. */
export type SupplierBody = {
  /** Small letters, digits and dashes; cannot be changed. */
  code: string
  name: string
  email?: string | null
  address?: string | null
  language?: "en" | "id"
  /** Cannot be changed once the supplier has items. */
  currency_code: string
  time_zone?: string
  mode?: SupplierMode
  order_days?: number[]
  stated_days?: number | null
  /** Main units as text: `"1500000"`, `"12.50"`. */
  minimum?: string | null
  free_freight?: string | null
  holidays?: string[]
  is_active?: boolean
}

/** `GET …/suppliers/:id`, and what POST answers; DELETE gives `{ id }`. */
export type SupplierResponse = { supplier: SupplierRow }

/** One delivery, for the lead-time record of a supplier. */
export type SupplierDelivery = {
  receipt_id: string
  purchase_order_id: string
  number: string
  sent_at: string
  received_at: string
  /** Calendar days of the supplier's zone from sent to shelf, at least 1. */
  days: number
  /** Units accepted. */
  accepted: number
  /** At the shelf by the day that was expected. */
  on_time: boolean
}

/** `GET …/suppliers/:id/deliveries`, the newest first. */
export type SupplierDeliveryListResponse = Page & {
  deliveries: SupplierDelivery[]
}
