/** A pick task as a batch sees it; inventory units. */
export type PickableTask = {
  id: string
  order_id: string
  inventory_item_id: string
  variant_id: string | null
  sku: string | null
  title: string
  tote: string | null
  quantity: number
  picked: number
  short: number
}
