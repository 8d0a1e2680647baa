/** What Query gives for `orderForPackingFields`. */
export type OrderForPacking = {
  id: string
  display_id: number
  items: OrderItemForPacking[]
  shipping_methods: { shipping_option_id: string | null }[] | null
}

export type OrderItemForPacking = {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  variant_id: string | null
  variant_sku: string | null
  requires_shipping: boolean
  quantity: number
  detail: { fulfilled_quantity: number }
  variant: {
    manage_inventory: boolean
    inventory_items:
      | {
          inventory_item_id: string
          required_quantity: number
          inventory: { sku: string | null; title: string | null } | null
        }[]
      | null
  } | null
}

export const orderForPackingFields = [
  "id",
  "display_id",
  "items.*",
  "items.detail.*",
  "items.variant.manage_inventory",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.sku",
  "items.variant.inventory_items.inventory.title",
  "shipping_methods.shipping_option_id",
]
