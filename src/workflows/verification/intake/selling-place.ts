/** Where an imported order is sold, and how it is shipped. */
export type SellingPlace = {
  region_id: string
  /** Undefined: the store's default. */
  sales_channel_id: string | undefined
  shipping_option: { id: string; name: string } | null
}
