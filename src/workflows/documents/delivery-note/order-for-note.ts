/** What Query gives for `orderForNoteFields`. */
export type OrderForNote = {
  id: string
  display_id: number
  created_at: Date | string
  locale: string | null
  email: string | null
  shipping_address: {
    first_name: string | null
    last_name: string | null
    company: string | null
    address_1: string | null
    address_2: string | null
    city: string | null
    province: string | null
    postal_code: string | null
    country_code: string | null
    phone: string | null
  } | null
  items: {
    id: string
    title: string
    product_title: string | null
    variant_title: string | null
    variant_sku: string | null
    requires_shipping: boolean
    quantity: number
    detail: { fulfilled_quantity: number }
  }[]
}

export const orderForNoteFields = [
  "id",
  "display_id",
  "created_at",
  "locale",
  "email",
  "shipping_address.*",
  "items.*",
  "items.detail.*",
]
